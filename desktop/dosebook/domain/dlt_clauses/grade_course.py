"""When an event had a grade: by the course that was recorded, else somewhere within the event."""

from collections.abc import Sequence
from datetime import date, timedelta

from dosebook.domain.day_span import DaySpan
from dosebook.domain.dlt_clauses.question import Question
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.records import AdverseEvent


def spans_at(event: AdverseEvent, grade: int, question: Question) -> tuple[DaySpan, ...]:
    """Return each time of the recorded course at ``grade`` or a higher one; none where no course tells.

    A step lasts to the day before the next one, the last to the end of the event; their order is that in
    which they were recorded, since a date that is partly known has none.
    """
    whole = question.span(event)
    steps = [step for step in event.grade_changes if step.since.first <= question.last_day]
    spans = []
    for first, after in _stretches(steps, grade):
        begin = steps[first].since
        ends = _ends(steps[after], whole) if after < len(steps) else (whole.first_end, whole.last_end)
        spans.append(
            DaySpan(
                first_begin=begin.first,
                last_begin=min(begin.last, question.last_day),
                first_end=max(ends[0], begin.first),
                last_end=max(ends[1], begin.first),
                may_go_on=whole.may_go_on and after == len(steps),
            )
        )
    return tuple(spans)


def _stretches(steps: Sequence[GradeChange], grade: int) -> list[tuple[int, int]]:
    """Return each row of steps at the grade: the place of its first step, and of the step that ends it."""
    found: list[tuple[int, int]] = []
    for place, step in enumerate(steps):
        if step.grade < grade:
            continue
        if found and found[-1][1] == place:
            found[-1] = (found[-1][0], place + 1)
        else:
            found.append((place, place + 1))
    return found


def _ends(following: GradeChange, whole: DaySpan) -> tuple[date, date]:
    """Return the first and the last day that may be the one before the next step."""
    day = timedelta(days=1)
    first = following.since.first - day if following.since.first > date.min else whole.first_begin
    last = whole.last_end if following.since.is_unknown else min(following.since.last - day, whole.last_end)
    return first, last
