"""Earlier reviews: what was recommended, what the sponsor decided, what was opened."""

from dosebook.domain.records import Cohort, DmcReview
from dosebook.domain.regimen_words import cohort_name, regimen_words
from dosebook.domain.words import translate
from dosebook.report.blocks import DATE_SAMPLE, Column, Prose, Row, Section, Table
from dosebook.report.format import MISSING, format_date
from dosebook.report.frame import Frame


def section(frame: Frame) -> Section:
    """Return the reviews in order."""
    columns = (
        Column(translate("report", "Review"), "right", 0.6),
        Column(translate("report", "Meeting"), sample=DATE_SAMPLE),
        Column(translate("report", "Data to"), sample=DATE_SAMPLE),
        Column(translate("report", "Cohorts"), weight=0.9),
        Column(translate("report", "Determination"), weight=1.2),
        Column(translate("report", "The committee recommended"), weight=2.2),
        Column(translate("report", "The sponsor decided"), weight=1.8),
        Column(translate("report", "Opened"), sample=DATE_SAMPLE),
    )
    reviews = sorted(frame.data.dmc_reviews, key=lambda review: review.number or 0)
    rows = tuple(_row(frame, review) for review in reviews)
    table = Table(columns, rows, translate("report", "No earlier review is recorded."))
    return Section("reviews", translate("report", "Earlier reviews"), (Prose(_lead(reviews)), table))


def _lead(reviews: list[DmcReview]) -> str:
    if not reviews:
        return translate("report", "The committee has not met before, as far as recorded.")
    held = translate("report", "The committee has met {number} times; the last meeting was on {date}.")
    once = translate("report", "The committee has met once, on {date}.")
    words = once if len(reviews) == 1 else held
    return words.format(number=len(reviews), date=format_date(reviews[-1].meeting_date))


def _row(frame: Frame, review: DmcReview) -> Row:
    reviewed = [frame.data.find(uid) for uid in review.cohorts]
    regimen = regimen_words(review.recommended_fractions, frame.study)
    recommended = [review.recommendation.label if review.recommendation else "", regimen, review.conditions]
    decided = [
        review.sponsor_decision.label
        if review.sponsor_decision
        else translate("report", "no decision recorded"),
        format_date(review.sponsor_decided_on) if review.sponsor_decided_on else "",
        review.sponsor_note,
    ]
    return Row(
        (
            str(review.number) if review.number is not None else MISSING,
            frame.dated(review, review.meeting_date),
            format_date(review.cut_off),
            ", ".join(str(cohort.number) for cohort in reviewed if isinstance(cohort, Cohort)) or MISSING,
            review.determination.label if review.determination else MISSING,
            ". ".join(part for part in recommended if part) or MISSING,
            ". ".join(part for part in decided if part),
            _opened(frame, review),
        )
    )


def _opened(frame: Frame, review: DmcReview) -> str:
    cohort = frame.data.find(review.next_cohort)
    if not isinstance(cohort, Cohort):
        return MISSING
    if cohort.opened_on is None:
        return translate("report", "{cohort} planned, not opened").format(cohort=cohort_name(cohort))
    return translate("report", "{cohort},\n{date}").format(
        cohort=cohort_name(cohort), date=format_date(cohort.opened_on)
    )
