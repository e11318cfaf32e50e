"""What the schedule expects of each participant and what became of it at a day; derived, never stored.

Done is what the records show within the window of the visit, or on the day of the visit as recorded. Where only a
partly known date says so, it is possibly done, and counted apart. What somebody recorded as not done needs a reason.
Nothing is due of whoever failed screening, died, left, or never received the fraction that a visit counts from.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cached_property

from dosebook.domain.certainty import Certainty, sure
from dosebook.domain.codelists import Disposition, LabTest, YesNo
from dosebook.domain.death import day_of_death
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import failed_screening
from dosebook.domain.visit_codelists import Assessment, NotDoneReason, VisitAnchor
from dosebook.domain.visit_records import PlannedVisit, Visit
from dosebook.domain.visits.evidence import ATTESTED, Mark, evidence_of, needs
from dosebook.domain.visits.windows import AnchorGap, VisitWindow, anchor_date, is_usable, visit_window


class State(Enum):
    """What became of something expected, at a day; in the order in which a visit as a whole takes its state."""

    OVERDUE = "overdue"
    DUE = "due"
    POSSIBLY_DONE = "possibly done"
    NOT_YET_DUE = "not yet due"
    NOT_DONE = "not done"
    DONE = "done"
    NEVER_DUE = "never due"


OPEN = frozenset({State.OVERDUE, State.DUE})
"""What waits for somebody now."""
_ORDER = tuple(State)


class NeverReason(Enum):
    """Why something is never due."""

    SCREEN_FAILURE = "screening failed"
    DIED = "died"
    LEFT = "left"
    NO_ANCHOR = "the day that it counts from will not come"


@dataclass(frozen=True, slots=True)
class Expected:
    """One assessment of a visit. ``mark`` is the record that shows it, or that says it was not done.

    ``missing`` are the tests of which no value is there; ``is_outside``: done at the visit, outside its window.
    """

    assessment: Assessment
    state: State
    mark: Mark | None = None
    missing: tuple[LabTest, ...] = ()
    reason: NotDoneReason | None = None
    is_outside: bool = False


@dataclass(frozen=True)
class VisitCell:
    """One planned visit of one participant; ``window`` is None while the day that it counts from is not there."""

    person: Participant
    visit: PlannedVisit
    window: VisitWindow | None
    gap: AnchorGap | None
    never: NeverReason | None
    items: tuple[Expected, ...]

    @cached_property
    def state(self) -> State:
        """The state of the visit as a whole: what is open first, else what became of it."""
        found = {item.state for item in self.items}
        return next((state for state in _ORDER if state in found), State.NEVER_DUE)

    @property
    def open_items(self) -> tuple[Expected, ...]:
        """What waits for somebody now."""
        return tuple(item for item in self.items if item.state in OPEN)

    def count(self, *states: State) -> int:
        """Return how many of the assessments are in one of these states."""
        return sum(item.state in states for item in self.items)


@dataclass(frozen=True)
class ScheduleState:
    """All visits of all participants at a day, by the uids of participant and planned visit."""

    visits: tuple[PlannedVisit, ...]
    cells: Mapping[tuple[str, str], VisitCell]
    day: date

    def cell(self, person: str, visit: str) -> VisitCell | None:
        """Return one visit of a participant; None where it is not planned for the cohort."""
        return self.cells.get((person, visit))

    @cached_property
    def by_person(self) -> Mapping[str, tuple[VisitCell, ...]]:
        """The visits of each participant, in the order of the schedule."""
        found: dict[str, list[VisitCell]] = {}
        for (person, _), cell in self.cells.items():
            found.setdefault(person, []).append(cell)
        return {person: tuple(cells) for person, cells in found.items()}


def schedule_state(data: StudyData, day: date) -> ScheduleState:
    """Return what became of everything expected, as known at the end of ``day``; worked out once per day."""
    known = data.once(_by_day)
    if day not in known:
        known[day] = _schedule_state(data, day)
    return known[day]


def window_of(person: Participant, visit: PlannedVisit, data: StudyData) -> VisitWindow | None:
    """Return when a visit is due for a participant; None while that cannot be told."""
    if not is_usable(visit):
        return None
    return _Around(person, data, date.max).cell(visit).window


def shown_done(
    person: Participant, visit: PlannedVisit, assessment: Assessment, data: StudyData
) -> Mark | None:
    """Return the record that certainly shows an assessment within the window of a visit, if one does."""
    window, evidence = window_of(person, visit, data), evidence_of(person, data)
    if window is None:
        return None
    found: Mark | None = None
    for need in needs(assessment, person):
        certain = [
            mark
            for sign in need
            for certainty, mark in (evidence.within(sign, window),)
            if certainty is Certainty.CERTAIN
        ]
        if not certain:
            return None
        found = found or certain[0]
    return found


def _by_day(_data: StudyData) -> dict[date, ScheduleState]:
    return {}


def _schedule_state(data: StudyData, day: date) -> ScheduleState:
    visits = tuple(visit for visit in data.planned_visits if is_usable(visit) and visit.assessments)
    cells: dict[tuple[str, str], VisitCell] = {}
    if visits:
        for person in data.participants:
            around = _Around(person, data, day)
            for visit in visits:
                if not visit.cohorts or person.cohort in visit.cohorts:
                    cells[person.uid, visit.uid] = around.cell(visit)
    return ScheduleState(visits, cells, day)


@dataclass(frozen=True, slots=True)
class _End:
    """The end of what can be expected: its day as known, never before ``not_before``."""

    reason: NeverReason
    day: PartialDate
    not_before: date
    is_completed: bool

    def ends(self, window: VisitWindow) -> bool:
        """Whether the window, or the rest of it, comes to nothing; the last day of a completed study still counts."""
        first = self.day.exact or max(self.day.first, self.not_before)
        return first < window.earliest_open if self.is_completed else first <= window.latest_close


class _Around:
    """One participant at a day, with everything that all visits need."""

    def __init__(self, person: Participant, data: StudyData, day: date) -> None:
        self.person, self.data, self.day = person, data, day
        self.evidence = evidence_of(person, data)
        self.ends = tuple(self._ends())
        self.failed = failed_screening(person, data)
        self.anchors: dict[VisitAnchor, PartialDate | AnchorGap] = {}
        self.recorded: dict[str, list[Visit]] = {}
        for visit in data.of_participant(Visit, person.uid):
            self.recorded.setdefault(visit.planned or "", []).append(visit)

    def cell(self, visit: PlannedVisit) -> VisitCell:
        """Return what became of a visit."""
        anchor = self._anchor(visit.anchor or VisitAnchor.FIRST_FRACTION)
        gap = anchor if isinstance(anchor, AnchorGap) else None
        window = None if isinstance(anchor, AnchorGap) else visit_window(visit, anchor)
        never = self._never(window, gap)
        otherwise = State.NEVER_DUE if never is not None else self._by_clock(window, gap)
        said = tuple(self.recorded.get(visit.uid, ()))
        items = tuple(self._item(one, window, said, otherwise) for one in visit.assessments)
        return VisitCell(self.person, visit, window, gap, never, items)

    def _anchor(self, anchor: VisitAnchor) -> PartialDate | AnchorGap:
        if anchor not in self.anchors:
            has_left = bool(self.ends) or self.failed
            self.anchors[anchor] = anchor_date(self.person, anchor, self.data, has_left=has_left)
        return self.anchors[anchor]

    def _ends(self) -> Iterator[_End]:
        died, person = day_of_death(self.person, self.data), self.person
        seen = self.evidence.last_seen
        if died is not None:
            yield _End(NeverReason.DIED, died, seen, is_completed=False)
        if person.disposition is not None and person.disposition is not Disposition.DEATH:
            left = person.disposition_date or PartialDate()
            is_completed = person.disposition is Disposition.COMPLETED
            yield _End(NeverReason.LEFT, left, seen, is_completed=is_completed)

    def _never(self, window: VisitWindow | None, gap: AnchorGap | None) -> NeverReason | None:
        if self.failed:
            return NeverReason.SCREEN_FAILURE
        if gap is AnchorGap.NEVER:
            return NeverReason.NO_ANCHOR
        if window is None:
            return None
        return next((end.reason for end in self.ends if end.ends(window)), None)

    def _by_clock(self, window: VisitWindow | None, gap: AnchorGap | None) -> State:
        if window is None:
            return State.DUE if gap is AnchorGap.UNKNOWN else State.NOT_YET_DUE
        if self.day < window.earliest_open:
            return State.NOT_YET_DUE
        return State.OVERDUE if self.day > window.latest_close else State.DUE

    def _item(
        self, assessment: Assessment, window: VisitWindow | None, said: tuple[Visit, ...], otherwise: State
    ) -> Expected:
        attested = next((one for one in said if self._says_done(one, assessment)), None)
        if attested is not None:
            return Expected(assessment, State.DONE, _mark_of(attested))
        certainty, mark, missing, is_outside = self._seen(assessment, window, said)
        if certainty is Certainty.CERTAIN:
            return Expected(assessment, State.DONE, mark, is_outside=is_outside)
        denied = next((one for one in said if says_not_done(one, assessment)), None)
        if denied is not None:
            return Expected(assessment, State.NOT_DONE, _mark_of(denied), missing, denied.reason)
        if certainty is Certainty.POSSIBLE:
            return Expected(assessment, State.POSSIBLY_DONE, mark, missing)
        return Expected(assessment, otherwise, None, missing)

    def _says_done(self, visit: Visit, assessment: Assessment) -> bool:
        is_known = visit.date is None or visit.date.first <= self.day
        return (
            assessment in ATTESTED
            and assessment in visit.done
            and visit.occurred is not YesNo.NO
            and is_known
        )

    def _seen(
        self, assessment: Assessment, window: VisitWindow | None, said: tuple[Visit, ...]
    ) -> tuple[Certainty, Mark | None, tuple[LabTest, ...], bool]:
        """Return how certainly the records show it, the record, what is missing, and whether it is outside."""
        told = self._told(assessment, window)
        if told is not None:
            return told[0], told[1], (), False
        days = [one.date.exact for one in said if one.date is not None and one.occurred is not YesNo.NO]
        weakest, shown, is_outside = Certainty.CERTAIN, None, False
        missing: list[LabTest] = []
        for need in needs(assessment, self.person):
            found: tuple[Certainty, Mark | None] = (Certainty.NO, None)
            for sign in need:
                here = self.evidence.within(sign, window) if window is not None else (Certainty.NO, None)
                found = max(found, here, key=lambda one: one[0])
            if found[0] is not Certainty.CERTAIN:
                marks = (self.evidence.on(sign, day) for sign in need for day in days if day is not None)
                at_visit = next((mark for mark in marks if mark is not None), None)
                if at_visit is not None:
                    found, is_outside = (Certainty.CERTAIN, at_visit), True
            if found[1] is not None and found[1].day.first > self.day:
                found = (Certainty.NO, None)
            if found[0] is Certainty.NO:
                missing += [sign for sign in need[:1] if isinstance(sign, LabTest)]
            weakest, shown = min(weakest, found[0]), shown or found[1]
        return weakest, shown, tuple(missing), is_outside

    def _told(
        self, assessment: Assessment, window: VisitWindow | None
    ) -> tuple[Certainty, Mark | None] | None:
        """What the participant's own record tells: whoever was asked or heard of later was so by then."""
        name = _ON_PARTICIPANT.get(assessment)
        moment: PartialDate | None = getattr(self.person, name) if name is not None else None
        if moment is None or moment.is_unknown or window is None:
            return None
        found = sure(certain=moment.first >= window.latest_open, possible=moment.last >= window.earliest_open)
        return None if found is Certainty.NO else (found, Mark(moment, self.person.kind, self.person.uid))


_ON_PARTICIPANT: Mapping[Assessment, str] = {
    Assessment.EVENTS: "events_checked_to",
    Assessment.CONTACT: "last_contact",
}


def says_not_done(visit: Visit, assessment: Assessment) -> bool:
    """Whether a recorded visit says, with a reason, that the assessment was not done."""
    if visit.reason is None:
        return False
    return assessment in visit.not_done or (visit.occurred is YesNo.NO and not visit.not_done)


def _mark_of(visit: Visit) -> Mark:
    return Mark(visit.date or PartialDate(), visit.kind, visit.uid)
