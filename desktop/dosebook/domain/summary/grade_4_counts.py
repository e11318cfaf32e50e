"""Blood counts of grade 4 and whether they are over: two counts in a row above the limit that no support explains.

A count with a sign that leaves open whether it is grade 4 (``<50``) makes none, and while nothing follows it, it ends none.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import LabTest
from dosebook.domain.count_course import Count, CountCourse, count_course, low_limits
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData

TESTED = (LabTest.PLATELETS, LabTest.NEUTROPHILS)
"""Haemoglobin has no grade 4 in numbers."""


class WhyOpen(Enum):
    """Why a grade 4 is not shown to be over."""

    LOW = "the last count is still grade 4"
    SUPPORT = "only counts that support may have raised"
    ONCE = "one count above the limit, not confirmed"
    SIGN = "the last count may be grade 4, by its sign"


@dataclass(frozen=True, slots=True)
class Grade4Count:
    """The counts of grade 4 of one participant and test.

    ``first``, ``lowest`` and ``last_low`` are of grade 4, ``last`` is the last count of all. ``back`` is the
    first of the counts that show the end; None where it is open, and ``why`` says why.
    """

    participant: Participant
    test: LabTest
    first: Count
    lowest: Count
    last_low: Count
    last: Count
    back: Count | None
    why: WhyOpen | None

    @property
    def is_open(self) -> bool:
        """Whether the end is not shown."""
        return self.back is None


def grade_4_counts(data: StudyData, people: Iterable[Participant]) -> tuple[Grade4Count, ...]:
    """Return the grade 4 counts of these participants, by participant."""
    return tuple(_found(data, tuple(people)))


def _found(data: StudyData, people: tuple[Participant, ...]) -> Iterator[Grade4Count]:
    version = data.study.ctcae_version
    for person in people:
        for test in TESTED:
            course = count_course(data, person.uid, test)
            limit = low_limits(test, version)[-1]
            if course is not None and course.was_low(limit, with_support=True):
                yield _of(person, test, course, limit)


def _of(person: Participant, test: LabTest, course: CountCourse, limit: Decimal) -> Grade4Count:
    low = [one for one in course.counts if one.is_below(limit)]
    at = max(place for place, one in enumerate(course.counts) if one.below(limit) is not Certainty.NO)
    later = course.counts[at + 1 :]
    telling = [one for one in later if not one.raised_for_recovery]
    back = telling[0] if len(telling) > 1 else None
    if back is not None:
        why = None
    elif not later:
        why = WhyOpen.LOW if course.counts[at].is_below(limit) else WhyOpen.SIGN
    else:
        why = WhyOpen.ONCE if telling else WhyOpen.SUPPORT
    lowest = min(low, key=lambda one: one.signed.highest)
    return Grade4Count(person, test, low[0], lowest, low[-1], course.counts[-1], back, why)
