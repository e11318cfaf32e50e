"""Weeks in which a lowest count may have been missed, and how many of the counts that were expected there are.

Labels of radioimmunotherapy take a grade 3 or 4 for granted where two weeks of counts are missing around the
nadir. Here such a participant is told apart as not known, and counted with the low ones in a row of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from dosebook.domain.codelists import LabTest
from dosebook.domain.count_course import COUNTED, CountCourse, count_course
from dosebook.domain.death import day_of_death
from dosebook.domain.dlt_window import dlt_window
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import first_dose_date

LONG_GAP = 14
"""From so many days without a count on, a lowest count may have been missed."""
WEEK = 7
MOST_WEEKS = 13
USUAL_WEEKS = 12
"""Weeks in which counts are expected where the study names no DLT window."""


@dataclass(frozen=True, slots=True)
class WeekOfCounts:
    """One study week: how many counts were expected, one of each test per participant, and how many there are."""

    number: int
    expected: int
    received: int


def has_unseen_nadir(data: StudyData, person: Participant, test: LabTest, day: date) -> bool:
    """Whether the days of the expected nadir, as far as they have passed, hold no count or a long gap.

    False where the study names no such days, or their dates are not known to the day.
    """
    span = nadir_days(data, person, day)
    start = _start(data, person)
    if span is None or start is None or span[0] > span[1]:
        return False
    first, last = ((moment - start).days + 1 for moment in span)
    course = count_course(data, person.uid, test)
    counted = [one.day for one in course.counts if first <= one.day <= last] if course is not None else []
    edges = [first - 1, *counted, last + 1]
    longest = max(later - earlier - 1 for earlier, later in pairwise(edges))
    return not counted or longest >= LONG_GAP


def nadir_days(data: StudyData, person: Participant, day: date) -> tuple[date, date] | None:
    """Return the first and the last day of the expected nadir, no later than ``day``, death, or the end of participation."""
    study, window = data.study, dlt_window(person, data)
    if window is None or window.start is None or study.nadir_from_day is None or study.nadir_to_day is None:
        return None
    first = window.start + timedelta(days=study.nadir_from_day - 1)
    last = window.start + timedelta(days=study.nadir_to_day - 1)
    return first, min(last, _end(data, person, day))


def names_nadir_days(data: StudyData) -> bool:
    """Whether the study says when the nadir is expected."""
    return data.study.nadir_from_day is not None and data.study.nadir_to_day is not None


def counts_by_week(data: StudyData, people: Sequence[Participant], day: date) -> tuple[WeekOfCounts, ...]:
    """Return the counts expected and received in each week after the first fraction up to the end of the DLT window.

    One count of each test of ``COUNTED`` is expected in every seven days after the day of the first fraction (study
    days 2 to 8 are week 1), as long as the participant is on the study and the week is over at ``day``.
    """
    weeks = weeks_expected(data)
    expected, received = [0] * weeks, [0] * weeks
    for person in people:
        start = _start(data, person)
        if start is None:
            continue
        whole = min(weeks, max(0, (_end(data, person, day) - start).days) // WEEK)
        courses = [count_course(data, person.uid, test) for test in COUNTED]
        for week in range(whole):
            expected[week] += len(courses)
            received[week] += sum(_has_count(course, week) for course in courses)
    return tuple(WeekOfCounts(number + 1, expected[number], received[number]) for number in range(weeks))


def weeks_expected(data: StudyData) -> int:
    """Return in how many weeks from the first fraction on counts are expected.

    Week 1 begins on the day after day 1 of the window, so a window of 85 days ends with week 12.
    """
    days = data.study.dlt_window_days
    return min(MOST_WEEKS, -(-(days - 1) // WEEK) if days else USUAL_WEEKS)


def _has_count(course: CountCourse | None, week: int) -> bool:
    first, last = week * WEEK + 2, (week + 1) * WEEK + 1
    return course is not None and any(first <= one.day <= last for one in course.counts)


def _start(data: StudyData, person: Participant) -> date | None:
    first = first_dose_date(data, person.uid)
    return first.exact if first is not None else None


def _end(data: StudyData, person: Participant, day: date) -> date:
    ends: tuple[PartialDate | None, ...] = (day_of_death(person, data), person.disposition_date)
    return min([day, *(moment.first for moment in ends if moment is not None and not moment.is_unknown)])
