"""When an event had a grade or a higher one, by the course that was recorded."""

from dosebook.domain.day_span import DaySpan
from dosebook.domain.dlt_clauses.question import Question
from dosebook.domain.grade_course import GradeStep, steps_of
from dosebook.domain.records import AdverseEvent


def spans_at(event: AdverseEvent, grade: int, question: Question) -> tuple[DaySpan, ...]:
    """Return each time of the recorded course at ``grade`` or a higher one; none where no course tells."""
    rows: list[list[GradeStep]] = []
    is_next = False
    for step in steps_of(event, question.last_day):
        is_high = step.grade >= grade
        if is_high and is_next:
            rows[-1].append(step)
        elif is_high:
            rows.append([step])
        is_next = is_high
    return tuple(_span(row, question) for row in rows)


def _span(row: list[GradeStep], question: Question) -> DaySpan:
    """Return the span of steps one after the other; nothing goes on beyond a death."""
    first, last = row[0].span, row[-1].span
    may_go_on = last.may_go_on and question.last_day == question.day
    return DaySpan(first.first_begin, first.last_begin, last.first_end, last.last_end, may_go_on=may_go_on)
