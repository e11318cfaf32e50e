"""The worst grade of every participant in every week after the first fraction, and which weeks nobody confirmed.

Week 1 begins with the day of the first fraction. An event counts on the days on which it certainly was
there, at the grade of its course, or at its one recorded grade where no course is recorded.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from dosebook.domain.day_span import DaySpan, span_of
from dosebook.domain.death import day_of_death
from dosebook.domain.grade_course import steps_of
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent, Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.adverse_event_summary import is_treatment_emergent
from dosebook.domain.treatment import first_dose_date

WEEK = 7


class WeekState(Enum):
    """What is known of a week: an event, confirmed that there was none, not known, or no longer on the study."""

    EVENT = "event"
    NONE = "none"
    NOT_KNOWN = "not known"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Week:
    """One week of one participant; ``grade`` is None for an event without a grade."""

    number: int
    state: WeekState
    grade: int | None = None
    event: AdverseEvent | None = None


@dataclass(frozen=True, slots=True)
class Weeks:
    """The weeks of one participant up to the cut-off; ``not_placed`` are events of which no day is certain."""

    participant: Participant
    weeks: tuple[Week, ...]
    not_placed: int


def weekly_grades(data: StudyData, person: Participant, day: date) -> Weeks | None:
    """Return the weeks from the first fraction to ``day``; None where the day of the first fraction is not known."""
    first = first_dose_date(data, person.uid)
    if first is None or first.exact is None or first.exact > day:
        return None
    start = first.exact
    events = [
        event for event in data.of_participant(AdverseEvent, person.uid) if is_treatment_emergent(event, data)
    ]
    certain = [(event, _certain_spans(event, day)) for event in events]
    story = _Story(
        [(event, *span) for event, spans in certain for span in spans],
        [span_of(event, day) for event in events],
        _confirmed_to(person),
        _ends_on(person, data),
    )
    starts = (start + timedelta(days=WEEK * number) for number in range((day - start).days // WEEK + 1))
    weeks = tuple(story.week(number, begin) for number, begin in enumerate(starts, start=1))
    return Weeks(person, weeks, sum(1 for _, spans in certain if not spans))


Spans = list[tuple[int | None, date, date]]


@dataclass(frozen=True, slots=True)
class _Story:
    """When events certainly and possibly were there, up to when none more are confirmed, and when it was over."""

    certain: list[tuple[AdverseEvent, int | None, date, date]]
    possible: list[DaySpan]
    confirmed: date | None
    over: date | None

    def week(self, number: int, first: date) -> Week:
        last = first + timedelta(days=WEEK - 1)
        if self.over is not None:
            if first > self.over:
                return Week(number, WeekState.OVER)
            last = min(last, self.over)
        there = [
            (grade, event) for event, grade, begin, end in self.certain if begin <= last and end >= first
        ]
        if there:
            grade, event = max(there, key=lambda pair: pair[0] or 0)
            return Week(number, WeekState.EVENT, grade, event)
        may_be = any(span.first_begin <= last and span.last_end >= first for span in self.possible)
        is_confirmed = self.confirmed is not None and self.confirmed >= last
        return Week(number, WeekState.NONE if is_confirmed and not may_be else WeekState.NOT_KNOWN)


def _certain_spans(event: AdverseEvent, day: date) -> Spans:
    """Return the grades with the first and last day on which the event certainly had them."""
    steps = steps_of(event, day)
    found: list[tuple[int | None, DaySpan]] = [(step.grade, step.span) for step in steps]
    found = found or [(event.grade, span_of(event, day))]
    return [
        (grade, span.last_begin, _certain_end(event, span))
        for grade, span in found
        if _certain_end(event, span) >= span.last_begin
    ]


def _certain_end(event: AdverseEvent, span: DaySpan) -> date:
    """Return the last certain day; an event that certainly began was there on that day at least."""
    begins_on_a_day = span.first_begin == span.last_begin and event.onset is not None
    return max(span.first_end, span.last_begin) if begins_on_a_day else span.first_end


def _confirmed_to(person: Participant) -> date | None:
    checked = person.events_checked_to
    return None if checked is None or checked.is_unknown else checked.first


def _ends_on(person: Participant, data: StudyData) -> date | None:
    ends: list[PartialDate | None] = [day_of_death(person, data), person.disposition_date]
    known = [moment.last for moment in ends if moment is not None and not moment.is_unknown]
    return min(known, default=None)
