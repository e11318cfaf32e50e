"""Who may be replaced, who was replaced by whom, and why.

Only whoever does not count for the DLT assessment is replaced. A DLT, or a fraction omitted because of
toxicity, is what the trial looks for: such a participant counts and is never replaced.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from dosebook.domain.death import has_died
from dosebook.domain.dlt_status import DltState, dlt_status
from dosebook.domain.planned_fractions import Fate, planned_fractions
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import failed_screening
from dosebook.domain.words import translate


class MayReplace(Enum):
    """What the rules say about replacing a participant."""

    YES = "yes"
    NO = "no"
    PERSON_DECIDES = "a person decides first"


@dataclass(frozen=True, slots=True)
class ReplacementRule:
    """The answer of the rules with its reason as a sentence."""

    answer: MayReplace
    reason: str


@dataclass(frozen=True, slots=True)
class Replacement:
    """Who was replaced by whom, why, and what the rules say to that."""

    replaced: Participant
    by: Participant
    rule: ReplacementRule

    @property
    def reason(self) -> str:
        """Why, as a person recorded it, else as the records tell."""
        return self.replaced.evaluability_reason or self.rule.reason


def may_be_replaced(person: Participant, data: StudyData, day: date) -> ReplacementRule:
    """Return whether a participant may be replaced, by what is known at the end of ``day``."""
    status = dlt_status(person.uid, data, day)
    if status.state is DltState.DLT:
        return ReplacementRule(MayReplace.NO, translate("dlt", "The participant had a DLT."))
    omitted = omitted_for_toxicity(person, data)
    if omitted is not None:
        words = translate(
            "dlt", "Fraction {number} was omitted because of toxicity; such a participant is never replaced."
        )
        return ReplacementRule(MayReplace.NO, words.format(number=omitted))
    is_over = status.state is DltState.NOT_JUDGED and not has_died(person, data)
    if status.state in {DltState.EVALUABLE, DltState.PENDING} or is_over:
        return ReplacementRule(MayReplace.NO, status.reason)
    answer = MayReplace.PERSON_DECIDES if status.needs_person else MayReplace.YES
    return ReplacementRule(answer, status.reason)


def omitted_for_toxicity(person: Participant, data: StudyData) -> int | None:
    """Return the number of the first fraction that was omitted because of toxicity."""
    fates = planned_fractions(person, data)
    return next((item.number for item in fates if item.fate is Fate.OMITTED_FOR_TOXICITY), None)


def replacements(data: StudyData, day: date) -> tuple[Replacement, ...]:
    """Return every replacement that was recorded, by the id of who was replaced."""
    found = [
        Replacement(first, person, may_be_replaced(first, data, day))
        for person in data.participants
        if isinstance(first := data.find(person.replaces), Participant) and first.uid != person.uid
    ]
    return tuple(sorted(found, key=lambda one: (one.replaced.participant_id, one.by.participant_id)))


def to_be_replaced(data: StudyData, day: date) -> tuple[Participant, ...]:
    """Return those whom the rules let be replaced and nobody replaces yet; a failed screening took no place."""
    taken = {person.replaces for person in data.participants}
    return tuple(
        person
        for person in data.participants
        if person.uid not in taken
        and person.cohort is not None
        and not failed_screening(person, data)
        and dlt_status(person.uid, data, day).state is DltState.NOT_EVALUABLE
        and may_be_replaced(person, data, day).answer is MayReplace.YES
    )
