"""What the carried CTCAE tables say about the term on a form."""

from collections.abc import Sequence

from dosebook.domain.codelists import CtcaeVersion
from dosebook.domain.study_data import StudyData
from dosebook.forms.fields import Choice, Values

ALL_GRADES = (1, 2, 3, 4, 5)


def grades_of(version: CtcaeVersion | None, term: str) -> tuple[int, ...] | None:
    """Return the grades that exist for ``term``; None where the version does not know the term."""
    del version, term
    return None


def organ_class_of(version: CtcaeVersion | None, term: str) -> str:
    """Return the system organ class of ``term``, empty where the version does not know the term."""
    del version, term
    return ""


def grade_choices(values: Values, data: StudyData) -> Sequence[Choice]:
    """The grades that exist for the term on the form; all five while the term is not known."""
    version = values.get("ctcae_version") or data.study.ctcae_version
    grades = grades_of(version, values.get("ctcae_term") or "")
    return [Choice(grade, str(grade)) for grade in (ALL_GRADES if grades is None else grades)]


def organ_class(values: Values, data: StudyData) -> str:
    """The system organ class of the term on the form."""
    version = values.get("ctcae_version") or data.study.ctcae_version
    return organ_class_of(version, values.get("ctcae_term") or "")
