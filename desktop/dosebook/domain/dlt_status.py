"""Who counts for the DLT assessment at a day, and why, in words a chair understands.

Evaluable is whoever had a DLT, or received all planned fractions (one omitted for toxicity counts as
received) and completed the window with a blood count in the days of the expected nadir. Pending is
whoever was dosed, had no DLT and whose window is open. Whoever completed it, or died in it, and was not judged
by anybody is not yet judged, and counts for neither, unless the protocol says that silence means no DLT. Nobody counts as evaluable without such a
count unless a person decides so with a reason. ``data`` is what is known at the day: see ``cut_off``.
"""

from dataclasses import dataclass
from datetime import date

from dosebook.domain.codelists import WindowAnchor
from dosebook.domain.dlt_case import Case, DltState, judgements_of
from dosebook.domain.dlt_rules import RULES
from dosebook.domain.dlt_window import DltWindow, dlt_window
from dosebook.domain.planned_fractions import Fate, planned_fractions
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData

__all__ = [
    "DltCount",
    "DltState",
    "DltStatus",
    "cohort_dlts",
    "cohort_statuses",
    "count_states",
    "dlt_status",
]


@dataclass(frozen=True, slots=True)
class DltStatus:
    """The state of one participant with its reason.

    ``days_left`` is counted to the day of the status, and set only while the window is known to be
    open. ``is_judged`` tells whether a person has said yes, no or not evaluable; ``needs_person`` that
    the records alone cannot settle the state.
    """

    participant: str
    state: DltState
    reason: str
    window: DltWindow | None = None
    day_in_window: int | None = None
    days_left: int | None = None
    is_judged: bool = False
    needs_person: bool = False

    @property
    def window_start(self) -> date | None:
        """Day 1 of the window, where known."""
        return self.window.start if self.window else None

    @property
    def window_end(self) -> date | None:
        """The last day of the window, where known."""
        return self.window.end if self.window else None


@dataclass(frozen=True, slots=True)
class DltCount:
    """One cohort: whoever had a DLT is evaluable too, so the rate is ``with_dlt`` of ``evaluable``.

    The treated are the evaluable, the pending, those not yet judged and those not evaluable.
    """

    treated: int
    evaluable: int
    with_dlt: int
    pending: int
    not_evaluable: int
    not_judged: int


def dlt_status(participant_uid: str, data: StudyData, day: date) -> DltStatus:
    """Return the state of the participant with this uid at the end of ``day``; KeyError without one."""
    known = data.once(_statuses)
    key = (participant_uid, day)
    if key not in known:
        # Lists, figures, checks and sections of a report ask for the same ones.
        known[key] = _status(participant_uid, data, day)
    return known[key]


def _statuses(_data: StudyData) -> dict[tuple[str, date], DltStatus]:
    return {}


def _status(participant_uid: str, data: StudyData, day: date) -> DltStatus:
    person = data.find(participant_uid)
    if not isinstance(person, Participant):
        raise KeyError(participant_uid)
    case = Case(person, data, day, dlt_window(person, data), judgements_of(person, data))
    verdict = next(found for rule in RULES if (found := rule(case)) is not None)
    window = case.window
    return DltStatus(
        participant=person.uid,
        state=verdict.state,
        reason=verdict.reason,
        window=window,
        day_in_window=window.number_of(day) if window else None,
        days_left=_days_left(case) if verdict.state is DltState.PENDING else None,
        is_judged=bool(case.judgements),
        needs_person=verdict.needs_person,
    )


def _days_left(case: Case) -> int | None:
    """Return the days until the window closes; None where its end is not known yet."""
    if case.window is None or case.window.end is None:
        return None
    moves = case.data.study.dlt_window_anchor is WindowAnchor.LAST_FRACTION
    if moves and any(item.fate is Fate.NOT_YET for item in planned_fractions(case.person, case.data)):
        return None
    left = (case.window.end - case.day).days
    return left if left > 0 else None


def cohort_statuses(cohort_uid: str, data: StudyData, day: date) -> tuple[DltStatus, ...]:
    """Return the state of every participant of a cohort, by participant id."""
    return tuple(dlt_status(person.uid, data, day) for person in data.in_cohort(cohort_uid))


def cohort_dlts(cohort_uid: str, data: StudyData, day: date) -> DltCount:
    """Count the participants of a cohort by state; each counts once."""
    return count_states(cohort_statuses(cohort_uid, data, day))


def count_states(statuses: tuple[DltStatus, ...]) -> DltCount:
    """Count states; those never dosed are not treated and not counted."""
    treated = [status for status in statuses if status.state is not DltState.NOT_DOSED]
    states = [status.state for status in treated]
    with_dlt = states.count(DltState.DLT)
    return DltCount(
        treated=len(treated),
        evaluable=with_dlt + states.count(DltState.EVALUABLE),
        with_dlt=with_dlt,
        pending=states.count(DltState.PENDING),
        not_evaluable=states.count(DltState.NOT_EVALUABLE),
        not_judged=states.count(DltState.NOT_JUDGED),
    )
