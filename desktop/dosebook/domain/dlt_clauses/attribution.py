"""Whether an event counts for a clause that leaves out what is unrelated to the treatment."""

from collections.abc import Sequence

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import AssessedItem, Attribution, YesNo
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.event_attribution import attribution_words as words_of_one
from dosebook.domain.records import AdverseEvent, Study
from dosebook.domain.words import translate, within_sentence

_UNRELATED = {Attribution.UNRELATED, Attribution.NOT_RELATED}


def may_be_related(clause: DltClause, events: Sequence[AdverseEvent]) -> Certainty:
    """Whether the treatment may be the cause, by the strongest of several events about one thing.

    What no investigator has held unrelated counts as possible, never as no: a missing or unassessed
    attribution is no answer, and *unlikely* is not *unrelated*. What is unrelated to the agent, but not to another
    study treatment, counts as possible too: a person says which of them the definition means.
    """
    if clause.unless_unrelated is not YesNo.YES:
        return Certainty.CERTAIN
    return max((_of(event) for event in events), default=Certainty.POSSIBLE)


def attribution_words(event: AdverseEvent, study: Study) -> str:
    """Return what was recorded of the cause: ``attribution: probable``."""
    said = words_of_one(event, study) or translate("dlt", "not recorded")
    return translate("dlt", "attribution: {levels}").format(
        levels=said if ": " in said else within_sentence(said)
    )


def _of(event: AdverseEvent) -> Certainty:
    if event.attribution is not None and event.attribution.is_related:
        return Certainty.CERTAIN
    was_judged = bool(event.assessed_by) and AssessedItem.ATTRIBUTION in event.assessed_items
    is_unrelated = event.attribution in _UNRELATED and set(event.attributions_to_others) <= {
        *_UNRELATED,
        None,
    }
    return Certainty.NO if is_unrelated and was_judged else Certainty.POSSIBLE
