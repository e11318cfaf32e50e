"""The days at each grade of an event, in words beside its course."""

from datetime import date

from dosebook.domain.grade_course import DaysAtGrade, days_at_each_grade
from dosebook.domain.records import AdverseEvent
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.forms.fields import Values


def days_at_grades(values: Values, _data: StudyData) -> str:
    """Return ``grade 2: 6 days; grade 3: 11 days``; the grade of an event without an end still goes on."""
    event = AdverseEvent(
        uid="",
        onset=values.get("onset"),
        end=values.get("end"),
        ongoing=values.get("ongoing"),
        grade_changes=values.get("grade_changes") or (),
    )
    return "; ".join(_words(found) for found in days_at_each_grade(event, date.max))


def _words(found: DaysAtGrade) -> str:
    if found.may_go_on or found.most is None:
        # Nobody knows yet how long it lasts, so only what has passed could be counted.
        return translate("forms", "grade {grade}: no end recorded").format(grade=found.grade)
    words = translate("forms", "grade {grade}: {least} to {most} days")
    if found.least == found.most:
        words = translate("forms", "grade {grade}: {least} days")
        if found.least == 1:
            words = translate("forms", "grade {grade}: 1 day")
    return words.format(grade=found.grade, least=found.least, most=found.most)
