"""The graded results of each participant and test by day, and which of them no adverse event covers."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from dosebook.domain.codelists import LabTest, YesNo
from dosebook.domain.lab_baseline import is_before_treatment
from dosebook.domain.lab_criteria_rows import Direction
from dosebook.domain.lab_terms import TERMS_OF, reported_term
from dosebook.domain.records import AdverseEvent, Result
from dosebook.domain.study_data import StudyData
from dosebook.forms.lab_result_grades import TermGrade, result_grades

LEAST_TO_ASK = 3
"""From this grade on a value that no event covers is asked about."""

Course = tuple[str, LabTest, Direction]
"""A participant, a test, and the direction in which it is abnormal."""


@dataclass(frozen=True, slots=True)
class GradedResult:
    """A result of a known day with its grade in one direction."""

    day: date
    result: Result
    graded: TermGrade


def tests_of_term(term: str) -> tuple[tuple[LabTest, Direction], ...]:
    """Return the tests and directions whose grades are reported under a CTCAE term of any version."""
    return _TESTS_OF.get(term.casefold(), ())


def graded_results(data: StudyData) -> Mapping[Course, tuple[GradedResult, ...]]:
    """Return the graded results of known days, by participant, test and direction, in the order of days."""
    return data.once(_graded_results)


def first_uncovered(data: StudyData) -> Mapping[Course, GradedResult]:
    """Return, of each course, the first result after treatment of grade 3 or more that no event covers."""
    return data.once(_first_uncovered)


def is_uncovered(graded: GradedResult, course: Course, data: StudyData) -> bool:
    """Whether the value certainly has a grade that is asked about, and no event of its term covers its day."""
    if (graded.graded.found.low or 0) < LEAST_TO_ASK or is_before_treatment(graded.result, data):
        return False
    person, test, direction = course
    events = data.of_participant(AdverseEvent, person)
    return not any(
        (test, direction) in tests_of_term(event.ctcae_term) and may_cover(event, graded.day)
        for event in events
    )


def may_cover(event: AdverseEvent, day: date) -> bool:
    """Whether the event may have been there on that day, as far as its dates are known."""
    if event.onset is not None and not event.onset.is_unknown and event.onset.first > day:
        return False
    if event.end is None or event.end.is_unknown:
        return event.ongoing is not YesNo.NO or event.end is None
    return event.end.last >= day


def graded_on_its_day(result: Result, data: StudyData) -> Iterator[tuple[Course, GradedResult]]:
    """Yield the result with its grade in each direction, where its day is known."""
    day = result.date.exact if result.date is not None else None
    if day is None or result.test is None:
        return
    for one in result_grades(result, data):
        yield (result.participant or "", result.test, one.direction), GradedResult(day, result, one)


def _graded_results(data: StudyData) -> dict[Course, tuple[GradedResult, ...]]:
    found: dict[Course, list[GradedResult]] = {}
    for result in data.results:
        for course, graded in graded_on_its_day(result, data):
            found.setdefault(course, []).append(graded)
    return {course: _by_day(items) for course, items in found.items()}


def _by_day(items: Iterable[GradedResult]) -> tuple[GradedResult, ...]:
    return tuple(sorted(items, key=lambda item: item.day))


def _first_uncovered(data: StudyData) -> dict[Course, GradedResult]:
    found: dict[Course, GradedResult] = {}
    for course, items in graded_results(data).items():
        first = next((item for item in items if is_uncovered(item, course, data)), None)
        if first is not None:
            found[course] = first
    return found


def _tests_of() -> dict[str, tuple[tuple[LabTest, Direction], ...]]:
    found: dict[str, list[tuple[LabTest, Direction]]] = {}
    for test, terms in TERMS_OF.items():
        for direction, term in terms:
            found.setdefault(reported_term(term).casefold(), []).append((test, direction))
    return {term: tuple(pairs) for term, pairs in found.items()}


_TESTS_OF = _tests_of()
