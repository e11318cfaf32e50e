"""Lowest counts, days below the limits and recoveries of a group of treated participants."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from dosebook.domain.codelists import LabTest
from dosebook.domain.count_course import (
    Count,
    CountCourse,
    DaysBelow,
    count_course,
    low_limits,
    recovery_limit,
)
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import first_dose_date, fractions_given, last_dose_date


@dataclass(frozen=True, slots=True)
class TimeBelow:
    """How many were below a limit, and for how many days each of them."""

    limit: Decimal
    days: tuple[DaysBelow, ...]


@dataclass(frozen=True, slots=True)
class CountSummary:
    """One blood count of a group; ``recovered_after`` are days from the lowest count to the recovery.

    ``from_last`` are the days of the lowest counts as counted from the last fraction.
    """

    treated: int
    nadirs: tuple[Count, ...]
    below: tuple[TimeBelow, ...]
    was_low: int
    recovered_after: tuple[int, ...]
    from_last: tuple[int, ...] = ()

    @property
    def not_recovered(self) -> int:
        """How many were below the limit of recovery and have no recovery yet."""
        return self.was_low - len(self.recovered_after)


def count_summary(
    data: StudyData, people: Sequence[Participant], test: LabTest, *, with_support: bool
) -> CountSummary:
    """Return the courses of ``people`` summed up, counts that support may have raised left out or not."""
    known = [(one, course) for one in people if (course := count_course(data, one.uid, test)) is not None]
    courses = [course for _, course in known]
    version = data.study.ctcae_version
    back = recovery_limit(test, version)
    low = [course for course in courses if course.was_low(back, with_support=with_support)]
    return CountSummary(
        len(people),
        tuple(nadir for one in courses if (nadir := one.nadir(with_support=with_support)) is not None),
        tuple(_time_below(courses, limit, with_support=with_support) for limit in low_limits(test, version)),
        len(low),
        tuple(after for one in low if (after := _recovered_after(one, back, with_support=with_support))),
        tuple(
            day
            for one, course in known
            if (nadir := course.nadir(with_support=with_support)) is not None
            and (day := day_from_last_fraction(data, one.uid, nadir.day)) is not None
        ),
    )


def day_from_last_fraction(data: StudyData, participant: str, day: int) -> int | None:
    """Return a study day as counted from the last fraction, whose day is 1; there is no day 0.

    None where the day of the first or of the last fraction is not known.
    """
    first, last = first_dose_date(data, participant), last_dose_date(data, participant)
    given = fractions_given(data, participant)
    if first is None or last is None or first.exact is None or last.exact is None:
        return None
    if any(dose.date is None or dose.date.exact is None for dose in given):
        return None
    after = day - 1 - (last.exact - first.exact).days
    return after + 1 if after >= 0 else after


def _time_below(courses: Sequence[CountCourse], limit: Decimal, *, with_support: bool) -> TimeBelow:
    low = [course for course in courses if course.was_low(limit, with_support=with_support)]
    return TimeBelow(limit, tuple(course.days_below(limit, with_support=with_support) for course in low))


def _recovered_after(course: CountCourse, limit: Decimal, *, with_support: bool) -> int | None:
    nadir, day = course.nadir(with_support=with_support), course.recovery(limit, with_support=with_support)
    return day - nadir.day if nadir is not None and day is not None else None
