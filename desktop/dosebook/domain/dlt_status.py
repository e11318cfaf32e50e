"""Where each participant stands for the DLT assessment on a given day, with the reason in words.

Evaluable is who had a DLT, or received all planned fractions and completed the window with the
required assessments. A fraction omitted for toxicity leaves a participant evaluable. Pending is who
was dosed, had no DLT, and whose window is open. Without a count in the expected nadir window nobody
counts as evaluable unless a person decides so with a reason. The program never judges a DLT itself.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from dosebook.domain.codelists import (
    DltJudgement,
    DoseChange,
    DoseChangeReason,
    Evaluability,
    FractionStatus,
    LabTest,
    WindowAnchor,
    YesNo,
)
from dosebook.domain.partial_date import PartialDate, day_words
from dosebook.domain.records import Cohort, DltAssessment, Dose, Participant, Result
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import first_dose_date, fractions_given, last_dose_date
from dosebook.domain.words import translate

COUNTS = frozenset({LabTest.PLATELETS, LabTest.NEUTROPHILS})
"""The tests of which each must have a value in the expected nadir window."""


class DltState(Enum):
    """The five places a participant can be in."""

    DLT = "dlt"
    EVALUABLE = "evaluable"
    PENDING = "pending"
    NOT_EVALUABLE = "not evaluable"
    NOT_DOSED = "not dosed"


@dataclass(frozen=True, slots=True)
class DltStatus:
    """The state of one participant; ``window_end`` is the last day of the window, ``days_left`` counts to it."""

    participant: Participant
    state: DltState
    reason: str
    window_start: date | None = None
    window_end: date | None = None
    days_left: int | None = None


@dataclass(frozen=True, slots=True)
class DltCount:
    """The participants of one cohort; each counts once."""

    statuses: tuple[DltStatus, ...]

    def number(self, *states: DltState) -> int:
        """Return how many are in one of these states."""
        return sum(1 for status in self.statuses if status.state in states)

    @property
    def treated(self) -> int:
        """Dosed with at least part of a fraction."""
        return len(self.statuses) - self.number(DltState.NOT_DOSED)

    @property
    def with_dlt(self) -> int:
        """Had a DLT."""
        return self.number(DltState.DLT)

    @property
    def evaluable(self) -> int:
        """The denominator of the DLT rate: with a DLT, or through the window with all that is required."""
        return self.number(DltState.DLT, DltState.EVALUABLE)

    @property
    def pending(self) -> int:
        """Still inside the window, or waiting for what a person must decide."""
        return self.number(DltState.PENDING)

    @property
    def not_evaluable(self) -> int:
        """Dosed, and not counted."""
        return self.number(DltState.NOT_EVALUABLE)


def dlt_count(data: StudyData, cohort: Cohort, day: date) -> DltCount:
    """Return where everybody enrolled in a cohort stands on ``day``; screen failures are left out."""
    people = [one for one in data.in_cohort(cohort.uid) if one.screen_failure is not YesNo.YES]
    return DltCount(tuple(dlt_status(data, participant, day) for participant in people))


def judgement_of(data: StudyData, participant: str) -> DltAssessment | None:
    """Return the DLT assessment of this participant, if one was recorded."""
    found = data.of_participant(DltAssessment, participant)
    return found[-1] if found else None


def dlt_window(data: StudyData, participant: str) -> tuple[date, date] | None:
    """Return the first and the last day of the DLT window; None where a date or the length is not known.

    The day of the anchoring fraction is day 1 of the window. An anchor on the last fraction counts from
    the last one given.
    """
    study = data.study
    by_last = study.dlt_window_anchor is WindowAnchor.LAST_FRACTION
    anchor = last_dose_date(data, participant) if by_last else first_dose_date(data, participant)
    if anchor is None or anchor.exact is None or not study.dlt_window_days:
        return None
    return anchor.exact, anchor.exact + timedelta(days=study.dlt_window_days - 1)


def dlt_status(data: StudyData, participant: Participant, day: date) -> DltStatus:
    """Return where one participant stands at the end of ``day``."""
    if not fractions_given(data, participant.uid):
        return DltStatus(participant, DltState.NOT_DOSED, translate("dlt", "not dosed yet"))
    window = dlt_window(data, participant.uid)
    start, end = window if window else (None, None)
    left = max(0, (end - day).days) if end else None
    state, reason = _judge(data, participant, day, window)
    return DltStatus(participant, state, reason, start, end, left)


def _judge(
    data: StudyData, participant: Participant, day: date, window: tuple[date, date] | None
) -> tuple[DltState, str]:
    judged = judgement_of(data, participant.uid)
    if judged is not None and judged.judgement is DltJudgement.YES:
        return DltState.DLT, judged.clause or judged.rationale or translate("dlt", "judged a DLT")
    decided = _decided(participant, judged)
    if decided is not None and decided[0] is DltState.NOT_EVALUABLE:
        return decided
    if window is None:
        return DltState.PENDING, translate(
            "dlt", "the window cannot be told: a date of dosing is not known to the day"
        )
    lost = _lost_before(participant, window[1])
    if lost is not None and (decided is None):
        return DltState.NOT_EVALUABLE, lost
    if day <= window[1]:
        words = translate("dlt", "in the window to {day}")
        return DltState.PENDING, words.format(day=day_words(window[1]))
    if decided is not None:
        return decided
    return _by_records(data, participant, window, judged)


def _decided(participant: Participant, judged: DltAssessment | None) -> tuple[DltState, str] | None:
    """Return what a person decided with a reason, if anybody did."""
    if judged is not None and judged.judgement is DltJudgement.NOT_EVALUABLE:
        return DltState.NOT_EVALUABLE, judged.rationale or translate("dlt", "judged not evaluable")
    if participant.evaluability is Evaluability.NOT_EVALUABLE:
        return DltState.NOT_EVALUABLE, participant.evaluability_reason or translate(
            "dlt", "decided by a person"
        )
    if participant.evaluability is Evaluability.EVALUABLE and participant.evaluability_reason.strip():
        words = translate("dlt", "decided: {reason}")
        return DltState.EVALUABLE, words.format(reason=participant.evaluability_reason)
    return None


def _lost_before(participant: Participant, end: date) -> str | None:
    """Return why the window can no longer be completed: death or new therapy inside it."""
    for moment, words in (
        (participant.death_date, translate("dlt", "died in the window without a DLT judged")),
        (participant.new_therapy_date, translate("dlt", "new therapy started in the window")),
    ):
        if moment is not None and not moment.is_unknown and moment.last <= end:
            return words
    return None


def _by_records(
    data: StudyData, participant: Participant, window: tuple[date, date], judged: DltAssessment | None
) -> tuple[DltState, str]:
    missing = missing_fractions(data, participant)
    if missing is not None:
        return DltState.NOT_EVALUABLE, missing
    if not has_counts_in_nadir_window(data, participant.uid, window):
        return DltState.NOT_EVALUABLE, translate(
            "dlt", "no platelet and neutrophil count in the expected nadir window"
        )
    if judged is None or judged.judgement in {None, DltJudgement.NOT_YET_JUDGED}:
        return DltState.PENDING, translate("dlt", "window complete, not yet judged")
    return DltState.EVALUABLE, translate("dlt", "window complete, no DLT")


def missing_fractions(data: StudyData, participant: Participant) -> str | None:
    """Return why not all planned fractions count as received, or None when they do.

    A fraction omitted for toxicity leaves the participant evaluable.
    """
    cohort = data.find(participant.cohort)
    planned = len(cohort.fractions) if isinstance(cohort, Cohort) else 0
    given = len(fractions_given(data, participant.uid))
    omitted = [
        dose for dose in data.of_participant(Dose, participant.uid) if dose.status is FractionStatus.OMITTED
    ]
    for_toxicity = sum(1 for dose in omitted if dose.change_reason is DoseChangeReason.TOXICITY)
    if given + for_toxicity >= planned:
        return None
    words = translate("dlt", "received {given} of {planned} fractions, not for toxicity")
    return words.format(given=given, planned=planned)


def has_counts_in_nadir_window(data: StudyData, participant: str, window: tuple[date, date]) -> bool:
    """Whether each of ``COUNTS`` has a value certainly inside the expected nadir window.

    The window is the study's, counted like the DLT window; the whole DLT window where it has none.
    """
    first, last = nadir_window(data, window)
    found = {
        result.test
        for result in data.of_participant(Result, participant)
        if result.value is not None and result.date is not None and _inside(result.date, first, last)
    }
    return found >= COUNTS


def nadir_window(data: StudyData, window: tuple[date, date]) -> tuple[date, date]:
    """Return the first and the last day of the expected nadir for this DLT window."""
    study = data.study
    first = window[0] + timedelta(days=study.nadir_from_day - 1) if study.nadir_from_day else window[0]
    last = window[0] + timedelta(days=study.nadir_to_day - 1) if study.nadir_to_day else window[1]
    return first, last


def fraction_words(dose: Dose | None) -> str:
    """Return whether a fraction was given, delayed, reduced, omitted, or not recorded."""
    if dose is None:
        return translate("dlt", "not recorded")
    if dose.change is not None and dose.change is not DoseChange.AS_PLANNED:
        return dose.change.label.lower()
    return dose.status.label.lower() if dose.status else translate("dlt", "given")


def _inside(moment: PartialDate, first: date, last: date) -> bool:
    return not moment.is_unknown and moment.first >= first and moment.last <= last
