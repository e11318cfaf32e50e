"""Earlier reviews: what was recommended, what the sponsor decided, what was opened."""

from dosebook.domain.date_words import with_dates
from dosebook.domain.records import Cohort, DmcReview, ReportIssue
from dosebook.domain.words import translate
from dosebook.report.blocks import DATE_SAMPLE, Column, Prose, Row, Section, Table
from dosebook.report.format import MISSING, format_date
from dosebook.report.frame import Frame
from dosebook.report.review_words import decided_words, opened_words, recommended_words


def section(frame: Frame) -> Section:
    """Return the reviews in order."""
    columns = (
        Column(translate("report", "Review"), "right", 0.6),
        Column(translate("report", "Meeting"), sample=DATE_SAMPLE),
        Column(translate("report", "Data to"), sample=DATE_SAMPLE),
        Column(translate("report", "Cohorts"), weight=0.7),
        Column(translate("report", "Determination"), weight=1),
        Column(translate("report", "The committee recommended"), weight=3.6),
        Column(translate("report", "The sponsor decided"), weight=1.8),
        Column(translate("report", "Opened"), sample=DATE_SAMPLE),
    )
    reviews = sorted(frame.data.dmc_reviews, key=lambda review: review.number or 0)
    rows = tuple(_row(frame, review) for review in reviews)
    table = Table(
        columns,
        rows,
        translate("report", "No earlier review is recorded."),
        title=translate("report", "Recommendations, decisions and what was opened"),
        is_open=True,
    )
    return Section(
        "reviews",
        translate("report", "Earlier reviews"),
        (Prose(_lead(reviews), is_open=True), table, *_meetings(frame, reviews)),
    )


def _meetings(frame: Frame, reviews: list[DmcReview]) -> tuple[Table, ...]:
    """Return who met, whether enough, what was declared, and which report they saw."""
    if not reviews:
        return ()
    columns = (
        Column(translate("report", "Review"), "right", 0.6),
        Column(translate("report", "Report seen"), weight=1.2),
        Column(translate("report", "Members present"), weight=2.4),
        Column(translate("report", "Chair"), weight=1.2),
        Column(translate("report", "Quorum"), weight=0.8),
        Column(translate("report", "Conflicts of interest declared"), weight=2),
    )
    not_recorded = translate("report", "not recorded")
    rows = tuple(
        Row(
            (
                str(review.number) if review.number is not None else MISSING,
                _report_words(frame, review),
                review.members or not_recorded,
                review.chair or not_recorded,
                review.quorum.label if review.quorum else not_recorded,
                review.conflicts or not_recorded,
            )
        )
        for review in reviews
    )
    title = translate("report", "Members, quorum and conflicts of interest")
    return (Table(columns, rows, "", title=title),)


def _report_words(frame: Frame, review: DmcReview) -> str:
    issue = frame.data.find(review.report)
    if not isinstance(issue, ReportIssue):
        return translate("report", "not recorded")
    words = translate("report", "No. {number}, digest {digest}")
    return words.format(number=issue.number or MISSING, digest=issue.digest[:8] or MISSING)


def _lead(reviews: list[DmcReview]) -> str:
    if not reviews:
        return translate("report", "The committee has not met before, as far as recorded.")
    held = translate("report", "The committee has met {number} times; the last meeting was on {date}.")
    once = translate("report", "The committee has met once, on {date}.")
    words = once if len(reviews) == 1 else held
    return with_dates(words, number=len(reviews), date=format_date(reviews[-1].meeting_date))


def _row(frame: Frame, review: DmcReview) -> Row:
    reviewed = [frame.data.find(uid) for uid in review.cohorts]
    return Row(
        (
            str(review.number) if review.number is not None else MISSING,
            frame.dated(review, review.meeting_date),
            format_date(review.cut_off),
            ", ".join(str(cohort.number) for cohort in reviewed if isinstance(cohort, Cohort)) or MISSING,
            review.determination.label if review.determination else MISSING,
            recommended_words(frame, review),
            decided_words(review),
            opened_words(frame, review),
        )
    )
