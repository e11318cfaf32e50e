"""Where laboratory grades and adverse events do not fit together; each is a question, never a change."""

from collections.abc import Iterator, Mapping
from datetime import date

from dosebook.domain.grade_course import grades_on
from dosebook.domain.lab_criteria_rows import NUMERIC_GRADES
from dosebook.domain.lab_terms import TERMS_OF, reported_term
from dosebook.domain.partial_date import day_words
from dosebook.domain.records import AdverseEvent, Result
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.finding import EditCheck
from dosebook.forms.lab_course_grades import (
    GradedResult,
    first_uncovered,
    graded_on_its_day,
    graded_results,
    is_uncovered,
    tests_of_term,
)
from dosebook.forms.lab_criteria_table import criteria_rows
from dosebook.forms.lab_grade_words import grade_digits, value_with_unit
from dosebook.forms.situation import Situation


def _no_event(result: Result, situation: Situation) -> Mapping[str, str] | None:
    """Ask once per term: at the first value that no event covers."""
    for course, graded in graded_on_its_day(result, situation.data):
        if not is_uncovered(graded, course, situation.data):
            continue
        first = first_uncovered(situation.data).get(course)
        if first is None or first.result.uid == result.uid or graded.day < first.day:
            term = reported_term(graded.graded.term)
            return {"grade": grade_digits(graded.graded.found), "term": term}
    return None


def _lower_than_results(event: AdverseEvent, situation: Situation) -> Mapping[str, str] | None:
    """The results while the event lasted certainly reach a higher grade than it has."""
    inside = [item for item in _while_it_lasts(event, situation.data) if _is_inside(item.day, event)]
    worst = max(inside, key=lambda item: item.graded.found.low or 0, default=None)
    if worst is None or event.grade is None or (worst.graded.found.low or 0) <= event.grade:
        return None
    return {
        "grade": str(event.grade),
        "found": grade_digits(worst.graded.found),
        "value": value_with_unit(worst.result),
        "day": day_words(worst.day),
    }


def _off_course(event: AdverseEvent, situation: Situation) -> Mapping[str, str] | None:
    """A result certainly has a higher grade than the course can have had on its day."""
    for item in _while_it_lasts(event, situation.data):
        then, found = grades_on(event, item.day), item.graded.found
        is_worse = bool(then) and (found.low or 0) > max(then)
        # Beyond the worst grade of the event another question is asked.
        if is_worse and (found.low or 0) <= (event.grade or 0) and _is_inside(item.day, event):
            return {
                "value": value_with_unit(item.result),
                "day": day_words(item.day),
                "found": grade_digits(found),
                "grade": "–".join(str(grade) for grade in sorted({min(then), max(then)})),
            }
    return None


def _higher_than_results(event: AdverseEvent, situation: Situation) -> Mapping[str, str] | None:
    """No result while the event lasted can have its grade, though each of them was graded."""
    items = list(_while_it_lasts(event, situation.data))
    grades = [item.graded.found for item in items]
    if not grades or event.grade is None or not _has_numbers(event, situation.data):
        return None
    if any(found.high is None for found in grades):
        return None
    highest = max(found.high or 0 for found in grades)
    return {"grade": str(event.grade), "found": str(highest)} if highest < event.grade else None


def _has_numbers(event: AdverseEvent, data: StudyData) -> bool:
    """Whether the grade of the event is one that a number gives; other grades only a person can tell."""
    version, grade = data.study.ctcae_version, event.grade
    if version is None or grade not in NUMERIC_GRADES:
        return False
    return any(
        row.grades[grade - 1]
        for test, _ in tests_of_term(event.ctcae_term)
        for _, term in TERMS_OF[test]
        for row in criteria_rows(version, term)
        if reported_term(term) == event.ctcae_term
    )


def _while_it_lasts(event: AdverseEvent, data: StudyData) -> Iterator[GradedResult]:
    onset = event.onset.exact if event.onset is not None else None
    if event.grade is None or onset is None:
        return
    end = event.end.last if event.end is not None and not event.end.is_unknown else date.max
    for test, direction in tests_of_term(event.ctcae_term):
        for item in graded_results(data).get((event.participant or "", test, direction), ()):
            if onset <= item.day <= end:
                yield item


def _is_inside(day: date, event: AdverseEvent) -> bool:
    """Whether the day lies before the last of the event, on which its next grade may have begun."""
    end = event.end.exact if event.end is not None else None
    return end is None or day < end or event.onset == event.end


RESULT_GRADE_CHECKS = (
    EditCheck(
        "result.grade_without_event",
        "value",
        QT_TRANSLATE_NOOP(
            "findings",
            "By its value this is {term} of grade {grade}. Is it an adverse event? None is recorded.",
        ),
        _no_event,
    ),
)

EVENT_GRADE_CHECKS = (
    EditCheck(
        "adverse_event.results_worse",
        "grade",
        QT_TRANSLATE_NOOP(
            "findings",
            "The event has grade {grade}, but {value} on {day} is grade {found}. Is the grade right?",
        ),
        _lower_than_results,
    ),
    EditCheck(
        "adverse_event.results_better",
        "grade",
        QT_TRANSLATE_NOOP(
            "findings",
            "The event has grade {grade}, but the results in its time reach grade {found} at most. "
            "Is the grade right, or is a result missing?",
        ),
        _higher_than_results,
    ),
    EditCheck(
        "adverse_event.results_off_course",
        "grade_changes",
        QT_TRANSLATE_NOOP(
            "findings",
            "{value} on {day} is grade {found}, but the course has grade {grade} then. Is a line missing?",
        ),
        _off_course,
    ),
)
