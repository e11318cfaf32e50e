"""The course of a cohort: from planned to cleared, a step at a time."""

from collections.abc import Sequence

from dosebook.domain.codelists import CohortStatus
from dosebook.domain.records import Cohort, Record

COURSE: Sequence[CohortStatus] = (
    CohortStatus.PLANNED,
    CohortStatus.OPEN,
    CohortStatus.CLOSED,
    CohortStatus.UNDER_REVIEW,
    CohortStatus.CLEARED,
)
"""What follows upon what as the trial goes on; to stop a cohort, or to go back, is a decision with its reason."""


def further_status(before: Record, after: Record) -> CohortStatus | None:
    """Return the status of a cohort that stands further in its course than before: news, not a correction."""
    if not (isinstance(before, Cohort) and isinstance(after, Cohort)):
        return None
    if before.status not in COURSE or after.status not in COURSE:
        return None
    return after.status if COURSE.index(before.status) < COURSE.index(after.status) else None
