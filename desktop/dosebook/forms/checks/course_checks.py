"""What may be wrong with the course of an event's grade."""

import itertools
from collections.abc import Iterator, Mapping

from dosebook.domain.grade_change import GradeChange
from dosebook.domain.grade_course import worst_of_course
from dosebook.domain.records import AdverseEvent
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.dates import Compared, before, date_checks, words
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


def _before_onset(event: AdverseEvent, _: Situation) -> Iterator[Compared]:
    """Of the grades after the first; that one begins at the onset, and a check of its own compares both."""
    for place, change in enumerate(event.grade_changes):
        if place == 0 and change.since == event.onset:
            continue
        yield before(change.since, event.onset, change=change_words(change), onset=event.onset)


def _begins_late(event: AdverseEvent, _: Situation) -> Iterator[Compared]:
    first = event.grade_changes[0].since if event.grade_changes else None
    if first != event.onset:
        yield before(event.onset, first, onset=event.onset, first=first)


def _after_end(event: AdverseEvent, _: Situation) -> Iterator[Compared]:
    for change in event.grade_changes:
        yield before(event.end, change.since, change=change_words(change), end=event.end)


def _out_of_order(event: AdverseEvent, _: Situation) -> Iterator[Compared]:
    for change, following in _steps(event):
        yield before(
            following.since, change.since, change=change_words(following), before=change_words(change)
        )


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
    *date_checks(
        "adverse_event.course_before_onset",
        "grade_changes",
        QT_TRANSLATE_NOOP("findings", "In the course: {change}, which is before the onset, {onset}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "In the course: {change}. Cannot tell whether that is before the onset ({onset}): the day is not known.",
        ),
        _before_onset,
    ),
    *date_checks(
        "adverse_event.course_begins_late",
        "grade_changes",
        QT_TRANSLATE_NOOP(
            "findings",
            "The course begins on {first}, after the onset, {onset}. Begin it with the first grade.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the course begins ({first}) after the onset ({onset}): the day is not known.",
        ),
        _begins_late,
    ),
    *date_checks(
        "adverse_event.course_after_end",
        "grade_changes",
        QT_TRANSLATE_NOOP("findings", "In the course: {change}, which is after the end, {end}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "In the course: {change}. Cannot tell whether that is after the end ({end}): the day is not known.",
        ),
        _after_end,
    ),
    *date_checks(
        "adverse_event.course_out_of_order",
        "grade_changes",
        QT_TRANSLATE_NOOP("findings", "In the course {change} stands behind {before}. Put the oldest first."),
        QT_TRANSLATE_NOOP(
            "findings",
            "In the course {change} stands behind {before}. Cannot tell whether that is the order: the day is not known.",
        ),
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
