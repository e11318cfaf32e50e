"""The course of an event's grade: what it had when, for how many days, and the worst of it."""

from dataclasses import dataclass
from datetime import date, timedelta

from dosebook.domain.certainty import Certainty, sure
from dosebook.domain.day_span import DaySpan, span_of
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.partial_date import PartialDate, certainly_before
from dosebook.domain.records import AdverseEvent

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class GradeStep:
    """A time at one grade, to the day before the next began or to the end of the event."""

    grade: int
    span: DaySpan


@dataclass(frozen=True, slots=True)
class DaysAtGrade:
    """How many days an event had a grade, in all: ``most`` is None where nobody can tell."""

    grade: int
    least: int
    most: int | None
    may_go_on: bool


def worst_of_course(event: AdverseEvent) -> int | None:
    """Return the highest grade of the course; None where no course is recorded."""
    return max((change.grade for change in event.grade_changes), default=None)


def steps_of(event: AdverseEvent, day: date) -> tuple[GradeStep, ...]:
    """Return the steps of the course as far as known at the end of ``day``, in the order recorded.

    A day that is partly known is narrowed by the steps around it, never guessed.
    """
    changes = [change for change in event.grade_changes if change.since.first <= day]
    if not changes:
        return ()
    whole = span_of(event, day)
    begins = _begins(changes, whole, event.end.last if event.end is not None else date.max)
    steps = []
    for place, (change, (first, last)) in enumerate(zip(changes, begins, strict=True)):
        is_last = place + 1 == len(changes)
        ends = (whole.first_end, whole.last_end) if is_last else _before(begins[place + 1])
        span = DaySpan(
            first_begin=first,
            last_begin=min(last, day),
            first_end=max(min(ends[0], day), first),
            last_end=max(min(ends[1], whole.last_end), first),
            may_go_on=whole.may_go_on if is_last else ends[1] > day,
        )
        steps.append(GradeStep(change.grade, span))
    return tuple(steps)


def days_at_each_grade(event: AdverseEvent, day: date) -> tuple[DaysAtGrade, ...]:
    """Return the days at each grade of the course up to ``day``, by grade."""
    steps = steps_of(event, day)
    found = []
    for grade in sorted({step.grade for step in steps}):
        spans = [step.span for step in steps if step.grade == grade]
        mosts = [span.most_days for span in spans]
        known = [most for most in mosts if most is not None]
        found.append(
            DaysAtGrade(
                grade,
                sum(span.least_days for span in spans),
                sum(known) if len(known) == len(mosts) else None,
                any(span.may_go_on for span in spans),
            )
        )
    return tuple(found)


def grades_on(event: AdverseEvent, moment: date) -> frozenset[int]:
    """Return each grade that the course may have had on a day; empty where it tells of none."""
    return frozenset(
        step.grade
        for step in steps_of(event, moment)
        if step.span.first_begin <= moment and (step.span.may_go_on or moment <= step.span.last_end)
    )


def tells_of(event: AdverseEvent, moment: date) -> Certainty:
    """Whether the course had begun on a day."""
    begun = [change.since for change in event.grade_changes]
    return sure(
        certain=any(since.last <= moment for since in begun),
        possible=any(since.first <= moment for since in begun),
    )


def known_by(changes: tuple[GradeChange, ...], day: date) -> tuple[GradeChange, ...]:
    """Return the changes that certainly or possibly came by the end of ``day``."""
    limit = PartialDate.of(day)
    return tuple(change for change in changes if not certainly_before(limit, change.since))


def _begins(changes: list[GradeChange], whole: DaySpan, end: date) -> list[tuple[date, date]]:
    """Return the first and last day on which each step may have begun."""
    firsts: list[date] = []
    for change in changes:
        firsts.append(max(change.since.first, firsts[-1] if firsts else whole.first_begin))
    lasts: list[date] = []
    for change in reversed(changes):
        lasts.append(min(change.since.last, lasts[-1] if lasts else end))
    return [(first, max(first, last)) for first, last in zip(firsts, reversed(lasts), strict=True)]


def _before(begin: tuple[date, date]) -> tuple[date, date]:
    """Return the first and last day that may be the one before a step began."""
    first, last = begin
    return (first - _DAY if first > date.min else first), (last - _DAY if last > date.min else last)
