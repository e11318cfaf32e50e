"""What changed since the last review: new and changed events, DLTs, late entries, and what was asked."""

from dosebook.domain.codelists import DltJudgement
from dosebook.domain.records import AdverseEvent, Cohort, DltAssessment, DmcReview
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.summary.adverse_event_summary import grade_at_least, is_serious
from dosebook.domain.summary.change_summary import Changed, RecordChange
from dosebook.domain.summary.review_summary import last_review
from dosebook.domain.words import translate
from dosebook.report.blocks import Block, Column, Fact, Facts, Prose, Row, RowKind, Section, Table
from dosebook.report.change_counts import count_of, is_new_dlt, judgement_of, new_events, summary_words
from dosebook.report.change_words import change_rows
from dosebook.report.format import MISSING, format_date
from dosebook.report.frame import Frame
from dosebook.report.review_words import decided_words, opened_words, recommended_words

KEY = "changes"


def section(frame: Frame) -> Section:
    """Return what a committee that met before has not seen yet."""
    return Section(KEY, translate("report", "Changed since the last review"), _blocks(frame), new_page=True)


def _blocks(frame: Frame) -> tuple[Block, ...]:
    review, earlier = last_review(frame.data), frame.earlier
    if review is None or earlier is None:
        return (
            Prose(
                translate("report", "No earlier review is recorded, so all of this report is new."),
                is_open=True,
            ),
        )
    words = translate(
        "report",
        "Compared with what review {number} knew: data to {day}, entry {position} of the audit trail. {summary}",
    )
    lead = words.format(
        number=review.number if review.number is not None else MISSING,
        day=format_date(earlier.day),
        position=earlier.data.position,
        summary=summary_words(frame),
    )
    return (
        Prose(lead, is_open=True),
        _asked(frame, review),
        _events(frame),
        _judgements(frame),
        _changed(frame),
    )


def _asked(frame: Frame, review: DmcReview) -> Facts:
    return Facts(
        (
            Fact(translate("report", "Asked last time"), recommended_words(frame, review), "reviews"),
            Fact(translate("report", "The sponsor decided"), decided_words(review)),
            Fact(translate("report", "Opened"), opened_words(frame, review, " ")),
        ),
        is_open=True,
    )


def _events(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Adverse events"), weight=2),
        Column(translate("report", "New"), "right"),
        Column(translate("report", "New of grade 3 or higher"), "right"),
        Column(translate("report", "New and serious"), "right"),
        Column(translate("report", "New, entered late"), "right"),
        Column(translate("report", "Changed"), "right"),
        Column(translate("report", "Withdrawn"), "right"),
    )
    found = [change for change in frame.changes if isinstance(change.record, AdverseEvent)]
    rows = []
    if not frame.is_pooled:
        rows = [
            Row((cohort_name(cohort), *_numbers([one for one in found if _cohort_of(frame, one) is cohort])))
            for cohort in frame.dosed_cohorts
        ]
    rows.append(Row((frame.pool_title, *_numbers(found)), RowKind.TOTAL))
    note = translate(
        "report",
        "New: not known at that cut-off; entered late: dated on or before it, or without a full date, and entered after it. "
        "Withdrawn: voided since, or now dated after this cut-off. An event that ended since then has changed.",
    )
    return Table(
        columns,
        tuple(rows),
        "",
        title=translate("report", "Adverse events since then"),
        notes=(note,),
        is_open=True,
    )


def _numbers(found: list[RecordChange]) -> tuple[str, ...]:
    new = new_events(found)
    return (
        str(len(new)),
        str(sum(map(grade_at_least(3), new))),
        str(sum(map(is_serious, new))),
        str(count_of(found, lambda one: one.changed is Changed.LATE)),
        str(count_of(found, lambda one: one.changed is Changed.CHANGED)),
        str(count_of(found, lambda one: one.changed is Changed.WITHDRAWN)),
    )


def _judgements(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Participant")),
        Column(translate("report", "Judged then"), weight=1.5),
        Column(translate("report", "Judged now"), weight=1.5),
        Column(translate("report", "By, on"), weight=2),
        Column(translate("report", "Clause"), weight=1),
        Column(translate("report", "Rationale"), weight=4),
    )
    found = [one for one in frame.changes if is_new_dlt(one) or _is_rejudged(one)]
    return Table(
        columns,
        tuple(
            _judgement_row(frame, one, one.record) for one in found if isinstance(one.record, DltAssessment)
        ),
        translate("report", "No new DLT, and no earlier judgement was changed."),
        title=translate("report", "New DLTs and changed judgements"),
    )


def _judgement_row(frame: Frame, change: RecordChange, judged: DltAssessment) -> Row:
    then, now = judgement_of(change.before), judgement_of(change.now)
    by = ", ".join(part for part in (judged.assessed_by, format_date(judged.assessed_on)) if part)
    return Row(
        (
            frame.participant_id(judged.participant),
            then.label if then else MISSING,
            now.label if now else translate("report", "withdrawn"),
            by,
            judged.clause or MISSING,
            judged.rationale or MISSING,
        )
    )


def _changed(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Participant")),
        Column(translate("report", "Record"), weight=1.8),
        Column(translate("report", "What")),
        Column(translate("report", "Then and now, or what came late"), weight=4.8),
    )
    note = translate(
        "report",
        "New records that began after that cut-off are in the tables of this report and not here; nor are dates of the last "
        "contact and of confirmation. The reason of each change is in the audit trail.",
    )
    return Table(
        columns,
        change_rows(frame),
        translate(
            "report", "Nothing that the committee saw was changed or withdrawn, and nothing was entered late."
        ),
        title=translate("report", "Changed, withdrawn and late records"),
        notes=(note,),
    )


def _is_rejudged(change: RecordChange) -> bool:
    then = judgement_of(change.before)
    return then not in {None, DltJudgement.NOT_YET_JUDGED} and then is not judgement_of(change.now)


def _cohort_of(frame: Frame, change: RecordChange) -> Cohort | None:
    person = frame.data.find(getattr(change.record, "participant", None))
    return None if person is None else frame.data.find(person.cohort)
