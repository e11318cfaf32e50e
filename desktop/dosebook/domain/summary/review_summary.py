"""Which review of the committee was the last, and what the next one waits for."""

from dataclasses import dataclass
from datetime import date

from dosebook.domain.dlt_status import DltState, cohort_statuses
from dosebook.domain.records import Cohort, DmcReview
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import treated_participants


@dataclass(frozen=True, slots=True)
class NextReview:
    """What comes next: a review that is recorded without a determination, or else a cohort that has none.

    ``pending`` is how many windows of that cohort are open, ``last_end`` the latest day of them, where known;
    ``not_judged`` is how many are over without a judgement.
    """

    review: DmcReview | None
    cohort: Cohort | None
    pending: int = 0
    last_end: date | None = None
    not_judged: int = 0


def last_review(data: StudyData) -> DmcReview | None:
    """Return the newest review that came to a determination or recommendation."""
    done = [review for review in data.dmc_reviews if is_done(review)]
    return max(done, key=_order, default=None)


def next_review(data: StudyData, day: date) -> NextReview | None:
    """Return what the next review is about; None when every dosed cohort was reviewed."""
    planned = [review for review in data.dmc_reviews if not is_done(review)]
    review = min(planned, key=_order, default=None)
    reviewed = {uid for done in data.dmc_reviews if is_done(done) for uid in done.cohorts}
    waiting = [
        cohort for cohort in data.cohorts if cohort.uid not in reviewed and treated_participants(data, cohort)
    ]
    if review is not None:
        cohorts = [data.find(uid) for uid in review.cohorts]
        found = next((item for item in reversed(cohorts) if isinstance(item, Cohort)), None)
    else:
        found = waiting[-1] if waiting else None
    if found is None:
        return NextReview(review, None) if review is not None else None
    statuses = cohort_statuses(found.uid, data, day)
    open_windows = [status for status in statuses if status.state is DltState.PENDING]
    ends = [status.window_end for status in open_windows]
    known = [end for end in ends if end is not None]
    return NextReview(
        review,
        found,
        len(open_windows),
        max(known) if known and len(known) == len(ends) else None,
        sum(1 for status in statuses if status.state is DltState.NOT_JUDGED),
    )


def is_done(review: DmcReview) -> bool:
    """Whether the committee came to a result."""
    return review.determination is not None or review.recommendation is not None


def _order(review: DmcReview) -> tuple[date, int]:
    meeting = review.meeting_date
    return (meeting.first if meeting is not None else date.max), review.number or 0
