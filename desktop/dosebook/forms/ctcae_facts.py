"""What the carried CTCAE tables say about the term on a form."""

from collections import Counter
from collections.abc import Sequence

from dosebook.domain.codelists import CtcaeVersion
from dosebook.domain.ctcae import CtcaeTerm, Hit
from dosebook.domain.study_data import StudyData
from dosebook.forms.ctcae_tables import ctcae_table
from dosebook.forms.fields import Choice, Values

ALL_GRADES = (1, 2, 3, 4, 5)


def grades_of(version: CtcaeVersion | None, term: str) -> tuple[int, ...] | None:
    """Return the grades that exist for ``term``; None where the version does not know the term."""
    known = _find(version, term)
    return known.grades if known else None


def organ_class_of(version: CtcaeVersion | None, term: str) -> str:
    """Return the system organ class of ``term``, empty where the version does not know the term."""
    known = _find(version, term)
    return known.organ_class if known else ""


def exact_term(version: CtcaeVersion | None, text: str) -> str | None:
    """Return the term, as the version spells it, that ``text`` is but for case, blanks or British spelling."""
    return ctcae_table(version).exact_term(text) if version and text else None


def search(
    version: CtcaeVersion | None, text: str, limit: int = 10, often_used: Sequence[str] = ()
) -> tuple[Hit, ...]:
    """Return the terms that ``text`` may mean, best first; without text those of ``often_used``."""
    return ctcae_table(version).search(text, limit, often_used) if version else ()


def often_used_terms(data: StudyData) -> tuple[str, ...]:
    """Return the CTCAE terms of the study, the most frequent first, of equal ones the one entered last."""
    terms = [event.ctcae_term for event in reversed(data.adverse_events) if event.ctcae_term]
    return tuple(term for term, _count in Counter(terms).most_common())


def grade_choices(values: Values, data: StudyData) -> Sequence[Choice]:
    """The grades that exist for the term on the form; all five while the term is not known."""
    version = values.get("ctcae_version") or data.study.ctcae_version
    grades = grades_of(version, values.get("ctcae_term") or "")
    return [Choice(grade, str(grade)) for grade in (ALL_GRADES if grades is None else grades)]


def organ_class(values: Values, data: StudyData) -> str:
    """The system organ class of the term on the form."""
    version = values.get("ctcae_version") or data.study.ctcae_version
    return organ_class_of(version, values.get("ctcae_term") or "")


def _find(version: CtcaeVersion | None, term: str) -> CtcaeTerm | None:
    return ctcae_table(version).find(term) if version and term else None
