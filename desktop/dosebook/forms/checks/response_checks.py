"""What may be wrong with a response assessment."""

from collections.abc import Iterator, Mapping

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import LabTest, MeasurableBy, ResponseCategory
from dosebook.domain.imwg.confirmation import level_of
from dosebook.domain.imwg.suggestion import suggest
from dosebook.domain.imwg_confirmation import Level
from dosebook.domain.records import Response, Result
from dosebook.domain.treatment import first_dose_date, fractions_given
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.dates import (
    Compared,
    before,
    before_other,
    date_checks,
    is_before,
    words,
)
from dosebook.forms.finding import EditCheck
from dosebook.forms.situation import Situation

_MARKERS: Mapping[MeasurableBy | None, frozenset[LabTest]] = {
    MeasurableBy.SERUM_M_PROTEIN: frozenset({LabTest.M_PROTEIN}),
    MeasurableBy.URINE_M_PROTEIN: frozenset({LabTest.URINE_M_PROTEIN}),
    MeasurableBy.FREE_LIGHT_CHAINS: frozenset({LabTest.FREE_KAPPA, LabTest.FREE_LAMBDA}),
    None: frozenset({LabTest.M_PROTEIN}),
}
_NOT_MEASURED = {ResponseCategory.NE, None}


def _before_first_dose(response: Response, situation: Situation) -> Iterator[Compared]:
    first = first_dose_date(situation.data, response.participant or "")
    yield before_other(response.date, first, date=response.date, first=first)


def _undosed(response: Response, situation: Situation) -> bool:
    named = situation.participant(response.participant) is not None
    return named and not fractions_given(situation.data, response.participant or "")


def _no_baseline(response: Response, situation: Situation) -> Iterator[Compared]:
    """IMWG categories are changes from baseline, so a value before the first dose must exist."""
    person = situation.participant(response.participant)
    if person is None or response.category in _NOT_MEASURED or person.measurable_by not in _MARKERS:
        return
    first = first_dose_date(situation.data, person.uid)
    if first is None:
        return
    markers = [
        result.date
        for result in situation.data.of_participant(Result, person.uid)
        if result.test in _MARKERS[person.measurable_by] and result.date is not None
    ]
    if markers and first.is_unknown:
        return  # the dose says once that nobody can tell what came before it
    later = min((is_before(first, day) for day in markers), default=Certainty.CERTAIN)
    yield Compared(later, {"first": words(first)})


def _after_new_therapy(response: Response, situation: Situation) -> Iterator[Compared]:
    person = situation.participant(response.participant)
    started = person.new_therapy_date if person is not None else None
    yield before(started, response.date, started=started, date=response.date)


def _better_after_progression(response: Response, situation: Situation) -> Iterator[Compared]:
    if response.category in {ResponseCategory.PD, *_NOT_MEASURED}:
        return
    for other in situation.data.of_participant(Response, response.participant or ""):
        if other.category is ResponseCategory.PD:
            yield before(other.date, response.date, date=other.date, response=response.date)


def _same_day(response: Response, situation: Situation) -> bool:
    others = situation.data.of_participant(Response, response.participant or "")
    return response.date is not None and any(
        other.uid != response.uid and other.date == response.date and other.evaluator is response.evaluator
        for other in others
    )


def _not_measurable(response: Response, situation: Situation) -> bool:
    person = situation.participant(response.participant)
    unmeasurable = person is not None and person.measurable_by is MeasurableBy.NOT_MEASURABLE
    return unmeasurable and response.category not in {ResponseCategory.PD, *_NOT_MEASURED}


def _differs_from_rules(response: Response, situation: Situation) -> Mapping[str, str] | None:
    """The investigator judges; where the rules say otherwise the note says why."""
    if response.category in _NOT_MEASURED or response.note:
        return None
    found = suggest(response, situation.data)
    if found.level is None or found.level is level_of(response.category):
        return None
    if found.missing and level_of(response.category) > found.level:
        return None  # what is missing here may be known to whoever judged
    return {
        "category": "sCR" if found.level is Level.SCR else found.level.name,
        "reasons": " ".join(found.reasons),
    }


def _marrow_range(response: Response, _: Situation) -> bool:
    return response.marrow_plasma_cells is not None and response.marrow_plasma_cells > 100


RESPONSE_CHECKS = (
    EditCheck(
        "response.category_not_used",
        "category",
        QT_TRANSLATE_NOOP("findings", "The study does not use this category."),
        lambda response, situation: response.category in situation.data.study.unused_responses,
    ),
    EditCheck(
        "response.differs_from_rules",
        "category",
        QT_TRANSLATE_NOOP(
            "findings", "The IMWG rules of 2016 give {category}. {reasons} Say in the note why it differs."
        ),
        _differs_from_rules,
    ),
    EditCheck(
        "response.marrow_range",
        "marrow_plasma_cells",
        QT_TRANSLATE_NOOP("findings", "Plasma cells lie between 0 and 100 %."),
        _marrow_range,
    ),
    EditCheck(
        "response.undated",
        "date",
        QT_TRANSLATE_NOOP("findings", "The date is empty."),
        lambda response, _: response.date is None,
    ),
    EditCheck(
        "response.no_category",
        "category",
        QT_TRANSLATE_NOOP("findings", "The response is empty."),
        lambda response, _: response.category is None,
    ),
    EditCheck(
        "response.no_assessor",
        "assessed_by",
        QT_TRANSLATE_NOOP("findings", "Who assessed the response is empty."),
        lambda response, _: not response.assessed_by,
    ),
    *date_checks(
        "response.before_first_dose",
        "date",
        QT_TRANSLATE_NOOP("findings", "{date} is before the first dose of {first}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the assessment ({date}) was before the first dose ({first}): the day is not known.",
        ),
        _before_first_dose,
    ),
    EditCheck(
        "response.undosed",
        "participant",
        QT_TRANSLATE_NOOP("findings", "A response is recorded, but no dose given."),
        _undosed,
    ),
    *date_checks(
        "response.no_baseline",
        "category",
        QT_TRANSLATE_NOOP(
            "findings", "No value of the disease marker on or before the first dose is recorded."
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether a value of the disease marker was taken on or before the first dose ({first}): "
            "the day is not known.",
        ),
        _no_baseline,
    ),
    EditCheck(
        "response.not_measurable",
        "category",
        QT_TRANSLATE_NOOP(
            "findings", "The disease is recorded as not measurable, so this response cannot be measured."
        ),
        _not_measurable,
    ),
    *date_checks(
        "response.after_new_therapy",
        "date",
        QT_TRANSLATE_NOOP(
            "findings", "New therapy was started on {started}; this response no longer counts."
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether this response ({date}) came after the start of a new therapy ({started}) and so "
            "no longer counts: the day is not known.",
        ),
        _after_new_therapy,
    ),
    *date_checks(
        "response.better_after_progression",
        "category",
        QT_TRANSLATE_NOOP("findings", "Progressive disease was recorded on {date}, before this response."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether progressive disease ({date}) came before this response ({response}): "
            "the day is not known.",
        ),
        _better_after_progression,
    ),
    EditCheck(
        "response.same_day",
        "date",
        QT_TRANSLATE_NOOP("findings", "A response by the same assessor is recorded for this day already."),
        _same_day,
    ),
)
