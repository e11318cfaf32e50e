"""Who entered, who left and why."""

from collections import Counter
from collections.abc import Callable, Iterator

from dosebook.domain.codelists import Disposition
from dosebook.domain.date_words import with_dates
from dosebook.domain.records import Participant
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.replacements import MayReplace, Replacement, replacements
from dosebook.domain.treatment import failed_screening, first_dose_date
from dosebook.domain.words import translate
from dosebook.drawing.study_charts.conduct import accrual_chart
from dosebook.report.blocks import DATE_SAMPLE, Block, Column, Note, Prose, Row, RowKind, Section, Table
from dosebook.report.chart_figure import chart_blocks, scope_of
from dosebook.report.format import MISSING, format_count, format_date, format_fraction
from dosebook.report.frame import Frame
from dosebook.report.last_seen import last_count
from dosebook.report.swimmer_figure import swimmer_figures


def section(frame: Frame) -> Section:
    """Return disposition by cohort, replacements and screen failures."""
    return Section(
        "disposition",
        translate("report", "Enrolment and disposition"),
        (
            Prose(_lead(frame), is_open=True),
            *_accrual(frame),
            *swimmer_figures(frame),
            _by_cohort(frame),
            _replaced(frame),
            Note(_screen_failures(frame), is_open=True),
            _each(frame),
        ),
    )


def _accrual(frame: Frame) -> Iterator[Block]:
    """Yield the figure of enrolment, whose days are those of single participants, where those may be told."""
    if not frame.profile.is_deidentified:
        yield from chart_blocks(accrual_chart(scope_of(frame)), is_open=True)


def _lead(frame: Frame) -> str:
    people = frame.everybody.participants
    left = sum(1 for one in people if one.disposition is not None)
    died = sum(1 for one in people if frame.died(one))
    words = translate(
        "report",
        "Treated participants: {treated}. Ended participation by the cut-off: {left}. Died: {died}.",
    )
    return words.format(treated=len(people), left=format_fraction(left, len(people)), died=died)


def _by_cohort(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Treated participants"), weight=2.4),
        *frame.group_columns,
    )
    people = [group.participants for group in frame.groups]
    rows = [
        _row(translate("report", "On the study at the cut-off"), people, lambda one: one.disposition is None)
    ]
    reasons = sorted({one.disposition for one in people[-1] if one.disposition}, key=lambda code: code.label)
    rows += [_row(reason.label, people, _left_by(reason)) for reason in reasons]
    rows.append(_row(translate("report", "Died"), people, frame.died))
    return Table(
        columns,
        tuple(rows) if people[-1] else (),
        translate("report", "Nobody was treated up to the cut-off."),
        title=translate("report", "Where the treated participants stand"),
        notes=_died_note(frame),
        is_open=True,
        emphasised=frame.emphasised_column,
    )


def _died_note(frame: Frame) -> tuple[str, ...]:
    if not any(map(frame.died, frame.everybody.participants)):
        return ()
    return (translate("report", "Whoever died is counted in a line above too."),)


def _left_by(reason: Disposition) -> Callable[[Participant], bool]:
    return lambda one: one.disposition is reason


def _row(label: str, people: list[tuple[Participant, ...]], test: Callable[[Participant], bool]) -> Row:
    return Row((label, *(format_count(sum(1 for one in group if test(one)), len(group)) for group in people)))


def _replaced(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Participant")),
        Column(translate("report", "Replaced by")),
        Column(translate("report", "Reason"), weight=3),
        Column(translate("report", "By the rules"), weight=2),
    )
    rows = [
        Row(
            (
                frame.participant_id(one.replaced.uid),
                one.by.participant_id,
                one.reason or MISSING,
                _rule_words(one),
            )
        )
        for one in replacements(frame.data, frame.day)
        if frame.is_reported(one.by)
    ]
    return Table(
        columns,
        tuple(rows),
        translate("report", "Nobody was replaced."),
        title=translate("report", "Replacements"),
    )


def _rule_words(one: Replacement) -> str:
    if one.rule.answer is MayReplace.YES:
        return translate("report", "may be replaced")
    words = translate("report", "not to be replaced: {reason}")
    if one.rule.answer is MayReplace.PERSON_DECIDES:
        words = translate("report", "a person has to decide first: {reason}")
    return words.format(reason=one.rule.reason)


def _each(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Participant"), weight=1),
        Column(translate("report", "Enrolled"), sample=DATE_SAMPLE),
        Column(translate("report", "First fraction"), sample=DATE_SAMPLE),
        Column(translate("report", "Last count"), sample=DATE_SAMPLE),
        Column(translate("report", "Last contact"), sample=DATE_SAMPLE),
        Column(translate("report", "Participation"), weight=2),
        Column(translate("report", "Ended"), sample=DATE_SAMPLE),
    )
    rows: list[Row] = []
    for cohort in frame.cohorts:
        people = [one for one in frame.data.in_cohort(cohort.uid) if not failed_screening(one, frame.data)]
        if people:
            rows.append(Row((cohort_name(cohort), *[""] * 6), RowKind.GROUP))
        rows += [_participant_row(frame, one) for one in people]
    return Table(
        columns,
        tuple(rows),
        translate("report", "Nobody was enrolled up to the cut-off."),
        title=translate("report", "Each enrolled participant"),
    )


def _participant_row(frame: Frame, one: Participant) -> Row:
    first = first_dose_date(frame.data, one.uid)
    state = translate("report", "On the study") if one.disposition is None else one.disposition.label
    return Row(
        (
            one.participant_id,
            format_date(one.enrolment_date),
            format_date(first) if first else translate("report", "not dosed"),
            format_date(last_count(frame, one)),
            frame.contact_words(one),
            state,
            format_date(one.disposition_date),
        ),
        indent=1,
    )


def _screen_failures(frame: Frame) -> str:
    failed = [one for one in frame.data.participants if failed_screening(one, frame.data)]
    if not failed:
        return translate("report", "Screen failures: none recorded.")
    reasons = Counter(
        one.screen_failure_reason or translate("report", "no reason recorded") for one in failed
    )
    listed = "; ".join(f"{reason}: {number}" for reason, number in sorted(reasons.items()))
    words = translate("report", "Screen failures: {count} ({listed}). Last on {date}.")
    dates = [one.consent_date for one in failed if one.consent_date is not None]
    last = format_date(max(dates, key=lambda moment: moment.last)) if dates else MISSING
    return with_dates(words, count=len(failed), listed=listed, date=last)
