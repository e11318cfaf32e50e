"""The carried table of numeric laboratory criteria, read at the first question about it."""

from functools import cache

from dosebook.domain.codelists import CtcaeVersion
from dosebook.domain.lab_criteria_rows import CriteriaRow, LabCriteria, read_lab_criteria
from dosebook.resources import resource


@cache
def lab_criteria() -> LabCriteria:
    """Return the criteria of all versions; the table is read once."""
    return read_lab_criteria(resource("ctcae/lab_criteria.csv").read_text(encoding="utf-8"))


def criteria_rows(version: CtcaeVersion, term: str) -> tuple[CriteriaRow, ...]:
    """Return the rows of a term in a version; none where it has no limits in numbers."""
    return lab_criteria().get((version, term.casefold()), ())
