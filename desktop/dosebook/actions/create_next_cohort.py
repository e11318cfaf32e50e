"""Turn a recommendation of the committee into the next cohort, planned and not yet open."""

from dataclasses import replace

from dosebook.domain.changes import Amend, Change, Create
from dosebook.domain.codelists import CohortStatus, Recommendation
from dosebook.domain.records import Cohort, CohortUid, DmcReview
from dosebook.domain.study_data import StudyData

LEADS_TO_COHORT = frozenset(
    {Recommendation.ESCALATE, Recommendation.EXPAND, Recommendation.REPEAT, Recommendation.DE_ESCALATE}
)
"""The recommendations after which another cohort is treated."""


def leads_to_cohort(review: DmcReview) -> bool:
    """Whether a cohort can be created from the review: a stated regimen, and none created yet."""
    recommended = review.recommendation in LEADS_TO_COHORT and bool(review.recommended_fractions)
    return recommended and review.next_cohort is None


def create_next_cohort(data: StudyData, review: DmcReview, uid: str) -> tuple[Change, ...]:
    """Return the changes that create the recommended cohort, with this ``uid``, and name it on the review.

    The cohort is *planned*: it opens only once the sponsor's decision is recorded. The review may be
    new or changed and unsaved; the changes save it too. Empty when the review leads to no cohort.
    """
    if not leads_to_cohort(review):
        return ()
    numbers = [cohort.number for cohort in data.cohorts if cohort.number is not None]
    cohort = Cohort(
        uid=uid,
        number=max(numbers, default=0) + 1,
        fractions=review.recommended_fractions,
        status=CohortStatus.PLANNED,
    )
    named = replace(review, next_cohort=CohortUid(uid))
    entry = data.entries.get(review.uid)
    saved: Change = Create(named) if entry is None else Amend(named, based_on=entry.version)
    return Create(cohort), saved
