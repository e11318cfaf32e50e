"""What the rules of the DLT assessment are asked about one participant, and what they may answer."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from dosebook.domain.codelists import DltJudgement, Evaluability, LabTest, YesNo
from dosebook.domain.date_words import with_dates
from dosebook.domain.dlt_window import DltWindow
from dosebook.domain.partial_date import PartialDate, possibly_on_or_before
from dosebook.domain.records import DltAssessment, Participant, Result
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate

COUNTS = (LabTest.PLATELETS, LabTest.NEUTROPHILS)
"""A blood count that can show the nadir of a treatment that is toxic to the marrow."""


class DltState(Enum):
    """Where a participant stands in the DLT assessment."""

    DLT = "DLT"
    EVALUABLE = "evaluable"
    PENDING = "pending"
    NOT_JUDGED = "not yet judged"
    NOT_EVALUABLE = "not evaluable"
    NOT_DOSED = "not dosed"


@dataclass(frozen=True, slots=True)
class Case:
    """One participant at the end of one day, with what is known at it."""

    person: Participant
    data: StudyData
    day: date
    window: DltWindow | None
    judgements: frozenset[DltJudgement]


@dataclass(frozen=True, slots=True)
class Verdict:
    """A state with its reason; ``needs_person`` when the records alone cannot settle it."""

    state: DltState
    reason: str
    needs_person: bool = False


def judgements_of(person: Participant, data: StudyData) -> frozenset[DltJudgement]:
    """Return what people judged about this participant, without *not yet judged*."""
    found = {judged.judgement for judged in data.of_participant(DltAssessment, person.uid)}
    return frozenset(item for item in found if item not in {None, DltJudgement.NOT_YET_JUDGED} and item)


def is_undecided(case: Case) -> bool:
    """Whether no person decided, with a reason, that the participant is evaluable."""
    person = case.person
    return person.evaluability is not Evaluability.EVALUABLE or not person.evaluability_reason


def decision_words(person: Participant) -> str:
    """Return a person's decision about evaluability with its reason."""
    words = translate("dlt", "Decided by {name}: {reason}") if person.evaluability_by else "{reason}"
    return words.format(name=person.evaluability_by, reason=person.evaluability_reason)


def counted(case: Case, words: str) -> Verdict:
    """Return the verdict of a completed observation without a judged DLT; ``words`` say how it was completed.

    Whoever nobody judged counts as without DLT only where the protocol says so.
    """
    if DltJudgement.NO in case.judgements:
        return Verdict(DltState.EVALUABLE, words)
    if case.data.study.dlt_silence_is_none is YesNo.YES:
        told = translate("dlt", "{reason} Nobody judged, which the protocol counts as no DLT.")
        return Verdict(DltState.EVALUABLE, told.format(reason=words))
    told = translate("dlt", "{reason} Not yet judged.")
    return Verdict(DltState.NOT_JUDGED, told.format(reason=words), needs_person=True)


def may_lie_in_window(moment: PartialDate, case: Case) -> bool:
    """Whether something that ends the observation may have happened before the last day of the window."""
    window = case.window
    if window is None:
        return True
    # On the last day itself the window is complete.
    return possibly_on_or_before(moment, window.latest_end) and moment.first < window.latest_end


def shows_nadir(result: Result, window: DltWindow, first: int, last: int) -> bool:
    """Whether a result is a blood count taken for certain on these days of the window."""
    moment = result.date
    if result.test not in COUNTS or result.value is None or moment is None or not moment.is_complete:
        return False
    return window.certainly_holds(moment.first, first, last)


def when_words(moment: PartialDate, case: Case) -> str:
    """Return `` on 3 Jun 2018, day 40 of the window``, as far as it is known."""
    if moment.is_unknown:
        return translate("dlt", " on an unknown day")
    number = case.window.number_of(moment.first) if case.window and moment.is_complete else None
    if number is None:
        return with_dates(translate("dlt", " on {date}"), date=moment)
    return with_dates(translate("dlt", " on {date}, day {number} of the window"), date=moment, number=number)
