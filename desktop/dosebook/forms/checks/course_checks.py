"""What may be wrong with the course of an event's grade."""

import itertools
from collections.abc import Iterator, Mapping

from dosebook.domain.grade_change import GradeChange
from dosebook.domain.grade_course import worst_of_course
from dosebook.domain.records import AdverseEvent
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.dates import is_before, words
from dosebook.forms.ctcae_facts import ALL_GRADES, grades_of
from dosebook.forms.finding import EditCheck, Severity
from dosebook.forms.record_words import change_words
from dosebook.forms.situation import Situation


def _steps(event: AdverseEvent) -> Iterator[tuple[GradeChange, GradeChange]]:
    return itertools.pairwise(event.grade_changes)


def _not_the_worst(event: AdverseEvent, _: Situation) -> Mapping[str, str] | None:
    worst = worst_of_course(event)
    if worst is None or event.grade is None or event.grade == worst:
        return None
    return {"grade": str(event.grade), "worst": str(worst)}


def _no_such_grade(event: AdverseEvent, situation: Situation) -> Mapping[str, str] | None:
    version = event.ctcae_version or situation.study.ctcae_version
    known = grades_of(version, event.ctcae_term) or ALL_GRADES
    for change in event.grade_changes:
        if change.grade not in known:
            term = event.ctcae_term or event.reported_term
            return {
                "change": change_words(change),
                "term": term,
                "grades": ", ".join(str(grade) for grade in known),
            }
    return None


def _before_onset(event: AdverseEvent, _: Situation) -> Mapping[str, str] | None:
    for change in event.grade_changes:
        if is_before(change.since, event.onset):
            return {"change": change_words(change), "onset": words(event.onset)}
    return None


def _begins_late(event: AdverseEvent, _: Situation) -> Mapping[str, str] | None:
    first = event.grade_changes[0].since if event.grade_changes else None
    if not is_before(event.onset, first):
        return None
    return {"onset": words(event.onset), "first": words(first)}


def _after_end(event: AdverseEvent, _: Situation) -> Mapping[str, str] | None:
    for change in event.grade_changes:
        if is_before(event.end, change.since):
            return {"change": change_words(change), "end": words(event.end)}
    return None


def _out_of_order(event: AdverseEvent, _: Situation) -> Mapping[str, str] | None:
    for change, following in _steps(event):
        if is_before(following.since, change.since):
            return {"change": change_words(following), "before": change_words(change)}
    return None


def _two_on_a_day(event: AdverseEvent, _: Situation) -> Mapping[str, str] | None:
    for change, following in _steps(event):
        if change.since.is_complete and change.since == following.since:
            return {"day": words(change.since)}
    return None


def _no_change(event: AdverseEvent, _: Situation) -> Mapping[str, str] | None:
    for change, following in _steps(event):
        if change.grade == following.grade:
            return {"change": change_words(following), "grade": str(change.grade)}
    return None


COURSE_CHECKS = (
    EditCheck(
        "adverse_event.course_no_such_grade",
        "grade_changes",
        QT_TRANSLATE_NOOP("findings", "In the course: {change}. The grades of {term} are {grades}."),
        _no_such_grade,
        Severity.BLOCKS,
    ),
    EditCheck(
        "adverse_event.grade_not_worst",
        "grade",
        QT_TRANSLATE_NOOP(
            "findings",
            "The grade is {grade}, but the worst of its course is {worst}. Everything counts the grade here.",
        ),
        _not_the_worst,
    ),
    EditCheck(
        "adverse_event.course_before_onset",
        "grade_changes",
        QT_TRANSLATE_NOOP("findings", "In the course: {change}, which is before the onset, {onset}."),
        _before_onset,
    ),
    EditCheck(
        "adverse_event.course_begins_late",
        "grade_changes",
        QT_TRANSLATE_NOOP(
            "findings",
            "The course begins on {first}, after the onset, {onset}. Begin it with the first grade.",
        ),
        _begins_late,
    ),
    EditCheck(
        "adverse_event.course_after_end",
        "grade_changes",
        QT_TRANSLATE_NOOP("findings", "In the course: {change}, which is after the end, {end}."),
        _after_end,
    ),
    EditCheck(
        "adverse_event.course_out_of_order",
        "grade_changes",
        QT_TRANSLATE_NOOP("findings", "In the course {change} stands behind {before}. Put the oldest first."),
        _out_of_order,
    ),
    EditCheck(
        "adverse_event.course_two_on_a_day",
        "grade_changes",
        QT_TRANSLATE_NOOP("findings", "The course has two grades from {day}. Keep the worse one."),
        _two_on_a_day,
    ),
    EditCheck(
        "adverse_event.course_no_change",
        "grade_changes",
        QT_TRANSLATE_NOOP(
            "findings", "In the course: {change}, though it had grade {grade} before. One line is enough."
        ),
        _no_change,
    ),
)
