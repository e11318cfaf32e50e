"""One step in the course of an adverse event: from which day it had which grade."""

from dataclasses import dataclass

from dosebook.domain.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class GradeChange:
    """From ``since`` on the event had ``grade``, until the next change or its end."""

    since: PartialDate
    grade: int
