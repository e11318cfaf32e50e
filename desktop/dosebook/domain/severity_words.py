"""The grade of an event in words; a severity that another system recorded in words is never given as a grade."""

from dosebook.domain.records import AdverseEvent
from dosebook.domain.words import translate


def grade_words(event: AdverseEvent) -> str:
    """Return ``grade 3``, ``severity only: severe`` or ``no grade``."""
    if event.grade is not None:
        return translate("grade", "grade {grade}").format(grade=event.grade)
    if event.severity is not None:
        return translate("grade", "severity only: {severity}").format(
            severity=event.severity.label.casefold()
        )
    return translate("grade", "no grade")


def grade_cell(event: AdverseEvent, missing: str = "–") -> str:
    """Return the grade for a column headed so, the severity as such, or ``missing``."""
    if event.grade is not None:
        return str(event.grade)
    return missing if event.severity is None else grade_words(event)
