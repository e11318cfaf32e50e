"""From the grade before treatment to the highest grade after it, by test and direction."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dosebook.domain.codelists import LabTest
from dosebook.domain.lab_baseline import is_before_treatment
from dosebook.domain.lab_criteria_rows import Direction
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData
from dosebook.forms.lab_course_grades import GradedResult, graded_results

Shift = tuple[int | None, int | None]
"""The grade of the last value before treatment and the highest after it; None where there is no graded value."""


@dataclass(frozen=True, slots=True)
class ShiftsOfTest:
    """The shifts of the participants who have a graded value of one test at all."""

    test: LabTest
    direction: Direction
    counts: Mapping[Shift, int]

    @property
    def has_grade(self) -> bool:
        """Whether anybody reached grade 1 at any time."""
        return any((grade or 0) > 0 for shift in self.counts for grade in shift)

    @property
    def with_value(self) -> int:
        """How many have a graded value after treatment."""
        return sum(number for (_, after), number in self.counts.items() if after is not None)

    def reached(self, grade: int) -> int:
        """Return how many reached this grade after treatment."""
        return sum(number for (_, after), number in self.counts.items() if (after or 0) >= grade)


def lab_shifts(data: StudyData, people: Iterable[Participant]) -> tuple[ShiftsOfTest, ...]:
    """Return the shifts of these participants, by test in the order of the code list, low before high."""
    uids = {person.uid for person in people}
    counts: dict[tuple[LabTest, Direction], Counter[Shift]] = {}
    for (uid, test, direction), results in graded_results(data).items():
        if uid in uids:
            counts.setdefault((test, direction), Counter())[_shift(results, data)] += 1
    order = [(test, direction) for test in LabTest for direction in Direction]
    return tuple(ShiftsOfTest(*key, counts[key]) for key in order if key in counts)


def _shift(results: Iterable[GradedResult], data: StudyData) -> Shift:
    before: int | None = None
    after: int | None = None
    for one in results:
        grade = one.graded.found.low
        if grade is None:
            continue
        if is_before_treatment(one.result, data):
            before = grade
        else:
            after = grade if after is None else max(after, grade)
    return before, after
