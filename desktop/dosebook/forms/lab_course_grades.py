"""The graded results of each participant and test by day."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from dosebook.domain.certainty import Certainty, sure
from dosebook.domain.codelists import CtcaeVersion, LabTest
from dosebook.domain.lab_criteria_rows import Direction
from dosebook.domain.lab_terms import TERMS_OF, reported_term
from dosebook.domain.records import AdverseEvent, Result
from dosebook.domain.study_data import StudyData
from dosebook.forms.lab_result_grades import TermGrade, result_grades

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


def results_of(participant: str, data: StudyData) -> Mapping[Course, tuple[GradedResult, ...]]:
    """Return the graded results of one participant; nobody else's are looked at for it."""
    known = data.once(_by_participant)
    if participant not in known:
        known[participant] = course_grades(data.of_participant(Result, participant), data)
    return known[participant]


def results_during(event: AdverseEvent, data: StudyData) -> Iterator[tuple[GradedResult, Certainty]]:
    """Yield the results of the event's term that are possibly or certainly of its time, from its onset to its end.

    They come test by test in the order of days.
    """
    onset, end = event.onset, event.end
    if event.grade is None or onset is None:
        return
    found = _results_in_version_of(event, data)
    for test, direction in tests_of_term(event.ctcae_term):
        for item in found.get((event.participant or "", test, direction), ()):
            during = sure(
                certain=onset.last <= item.day and (end is None or item.day <= end.first),
                possible=onset.first <= item.day and (end is None or item.day <= end.last),
            )
            if during:
                yield item, during


def _results_in_version_of(event: AdverseEvent, data: StudyData) -> Mapping[Course, tuple[GradedResult, ...]]:
    """Return the results as the event's own version grades them."""
    participant, version = event.participant or "", event.ctcae_version
    if version is None or version is data.study.ctcae_version:
        return results_of(participant, data)
    return course_grades(data.of_participant(Result, participant), data, version)


def is_before_end(day: date, event: AdverseEvent) -> bool:
    """Whether the day lies before the last of the event, on which its next grade may have begun."""
    end = event.end.exact if event.end is not None else None
    return end is None or day < end or event.onset == event.end


def course_grades(
    results: Iterable[Result], data: StudyData, version: CtcaeVersion | None = None
) -> Mapping[Course, tuple[GradedResult, ...]]:
    """Return the graded results among these by participant, test and direction, in the order of days."""
    found: dict[Course, list[GradedResult]] = {}
    for result in results:
        for course, graded in graded_on_its_day(result, data, version):
            found.setdefault(course, []).append(graded)
    return {course: tuple(sorted(items, key=lambda item: item.day)) for course, items in found.items()}


def graded_on_its_day(
    result: Result, data: StudyData, version: CtcaeVersion | None = None
) -> Iterator[tuple[Course, GradedResult]]:
    """Yield the result with its grade in each direction, where its day is known."""
    day = result.date.exact if result.date is not None else None
    if day is None or result.test is None:
        return
    for one in result_grades(result, data, version):
        yield (result.participant or "", result.test, one.direction), GradedResult(day, result, one)


def _by_participant(_data: StudyData) -> dict[str, Mapping[Course, tuple[GradedResult, ...]]]:
    return {}


def _graded_results(data: StudyData) -> Mapping[Course, tuple[GradedResult, ...]]:
    return course_grades(data.results, data)


def _tests_of() -> dict[str, tuple[tuple[LabTest, Direction], ...]]:
    found: dict[str, list[tuple[LabTest, Direction]]] = {}
    for test, terms in TERMS_OF.items():
        for direction, term in terms:
            found.setdefault(reported_term(term).casefold(), []).append((test, direction))
    return {term: tuple(pairs) for term, pairs in found.items()}


_TESTS_OF = _tests_of()
