"""What a review recommended, what the sponsor decided and what was opened, each in words."""

from dosebook.domain.records import Cohort, DmcReview
from dosebook.domain.regimen_words import cohort_name, regimen_words
from dosebook.domain.words import translate
from dosebook.report.format import MISSING, format_date
from dosebook.report.frame import Frame


def recommended_words(frame: Frame, review: DmcReview) -> str:
    """Return the recommendation with its regimen and conditions; a dash without one."""
    regimen = regimen_words(review.recommended_fractions, frame.study)
    parts = [review.recommendation.label if review.recommendation else "", regimen, review.conditions]
    return ". ".join(part for part in parts if part) or MISSING


def decided_words(review: DmcReview) -> str:
    """Return what the sponsor decided, when, and in which words."""
    decision = review.sponsor_decision
    what = decision.label if decision else translate("report", "no decision recorded")
    day = format_date(review.sponsor_decided_on) if review.sponsor_decided_on else ""
    dated = ", ".join(part for part in (what, day) if part)
    return ". ".join(part for part in (dated, review.sponsor_note) if part)


def opened_words(frame: Frame, review: DmcReview, between: str = "\n") -> str:
    """Return the cohort that came of a review and when it was opened; a dash without one."""
    cohort = frame.data.find(review.next_cohort)
    if not isinstance(cohort, Cohort):
        return MISSING
    if cohort.opened_on is None:
        return translate("report", "{cohort} planned, not opened").format(cohort=cohort_name(cohort))
    return f"{cohort_name(cohort)},{between}{format_date(cohort.opened_on)}"
