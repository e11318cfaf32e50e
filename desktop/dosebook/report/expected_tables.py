"""What the schedule of assessments expects and what was received: by form, and what is overdue or never came."""

from collections.abc import Iterable, Sequence
from datetime import date

from dosebook.domain.partial_date import day_words
from dosebook.domain.records import Cohort
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.expected_summary import FormTally, form_tallies, whole_tally
from dosebook.domain.visits.expected import Expected, State, VisitCell
from dosebook.domain.words import translate
from dosebook.forms.visit_words import assessments_words, item_words, not_done_words
from dosebook.report.blocks import DATE_SAMPLE, Column, Inline, Row, RowKind, Table
from dosebook.report.format import MISSING, format_count


def by_form(cells: Iterable[VisitCell], *, has_schedule: bool, is_open: bool = False) -> Table:
    """Return expected and received by form; what is possibly done is told apart and counts as not received."""
    tallies = form_tallies(cells)
    columns = (
        Column(translate("report", "Form"), weight=2.2),
        Column(translate("report", "Expected"), "right", 0.9),
        Column(translate("report", "Received"), "right", 1.5),
        Column(translate("report", "Possibly\nreceived"), "right", 0.9),
        Column(translate("report", "Not done,\nwith a reason"), "right", 1.1),
        Column(translate("report", "Due, not\nyet overdue"), "right", 1.1),
        Column(translate("report", "Overdue"), "right", 1.5),
    )
    rows = [_form_row(tally, tally.form.label) for tally in tallies]
    if len(tallies) > 1:
        rows.append(_form_row(whole_tally(tallies), translate("report", "All forms"), RowKind.TOTAL))
    empty = translate("report", "Nothing was expected so far.")
    if not has_schedule:
        empty = translate(
            "report", "No schedule of assessments is recorded, so nothing is known to be missing."
        )
    note = translate(
        "report",
        "One form is one assessment of one planned visit. Expected: its first day has come. What is never due is "
        "left out: screening failed, died, left, or the fraction was never given. Possibly received: a date is only "
        "partly known.",
    )
    return Table(
        columns,
        tuple(rows),
        empty,
        title=translate("report", "Forms expected and received"),
        notes=(note,) if rows else (),
        is_open=is_open,
    )


def _form_row(tally: FormTally, label: str, kind: RowKind = RowKind.BODY) -> Row:
    return Row(
        (
            label,
            str(tally.expected),
            format_count(tally.done, tally.expected),
            str(tally.possibly_done),
            str(tally.not_done),
            str(tally.due),
            format_count(tally.overdue, tally.expected),
        ),
        kind,
    )


def waiting(cells: Iterable[VisitCell], data: StudyData, day: date, states: Sequence[State]) -> Table:
    """Return what is in one of these states, by participant and visit, a line for each visit."""
    columns = (
        Column(translate("report", "Participant"), weight=0.8),
        Column(translate("report", "Cohort"), weight=1),
        Column(translate("report", "Visit"), weight=1.3),
        Column(translate("report", "Planned on"), weight=1.2, sample=DATE_SAMPLE),
        Column(translate("report", "Counts to"), weight=1.2, sample=DATE_SAMPLE),
        Column(translate("report", "Days late"), "right", 0.7),
        Column(translate("report", "What waits"), weight=3.6),
    )
    rows = tuple(
        _waiting_row(cell, items, data, day)
        for cell in in_order(cells)
        for items in ([item for item in cell.items if item.state in states],)
        if items
    )
    words = {
        State.OVERDUE: translate("report", "Nothing is overdue."),
        State.DUE: translate("report", "Nothing is due."),
    }
    return Table(columns, rows, words.get(states[0], ""), is_listing=True)


def _waiting_row(cell: VisitCell, items: Sequence[Expected], data: StudyData, day: date) -> Row:
    window = cell.window
    late = (day - window.latest_close).days if window is not None else 0
    target = window.target if window is not None else None
    cells: tuple[Inline, ...] = (
        cell.person.participant_id,
        cohort_words(cell, data),
        cell.visit.name or MISSING,
        day_words(target) if target is not None else translate("report", "not exactly known"),
        day_words(window.latest_close) if window is not None else MISSING,
        str(late) if late > 0 else MISSING,
        "; ".join(item_words(item, cell) for item in items),
    )
    return Row(cells)


def coming(cells: Iterable[VisitCell], data: StudyData, day: date, ahead: int) -> Table:
    """Return the visits whose first day comes within so many days."""
    columns = (
        Column(translate("report", "Participant"), weight=0.8),
        Column(translate("report", "Cohort"), weight=1),
        Column(translate("report", "Visit"), weight=1.3),
        Column(translate("report", "From"), weight=1.2, sample=DATE_SAMPLE),
        Column(translate("report", "Planned on"), weight=1.2, sample=DATE_SAMPLE),
        Column(translate("report", "Counts to"), weight=1.2, sample=DATE_SAMPLE),
        Column(translate("report", "What is expected"), weight=3),
    )
    found = [
        cell
        for cell in cells
        if cell.window is not None
        and cell.count(State.NOT_YET_DUE)
        and 0 < (cell.window.earliest_open - day).days <= ahead
    ]
    rows = tuple(_coming_row(cell, data) for cell in sorted(found, key=_opening))
    return Table(columns, rows, translate("report", "No visit begins in these days."), is_listing=True)


def _coming_row(cell: VisitCell, data: StudyData) -> Row:
    window = cell.window
    target = window.target if window is not None else None
    expected = [item.assessment for item in cell.items if item.state is State.NOT_YET_DUE]
    return Row(
        (
            cell.person.participant_id,
            cohort_words(cell, data),
            cell.visit.name or MISSING,
            day_words(window.earliest_open) if window is not None else MISSING,
            day_words(target) if target is not None else translate("report", "not exactly known"),
            day_words(window.latest_close) if window is not None else MISSING,
            assessments_words(expected),
        )
    )


def not_done(cells: Iterable[VisitCell], data: StudyData) -> Table:
    """Return what was recorded as not done, with the reason and the note."""
    columns = (
        Column(translate("report", "Participant"), weight=0.8),
        Column(translate("report", "Cohort"), weight=1),
        Column(translate("report", "Visit"), weight=1.2),
        Column(translate("report", "Not done"), weight=2),
        Column(translate("report", "Reason"), weight=3.4),
    )
    rows = tuple(
        Row(
            (
                cell.person.participant_id,
                cohort_words(cell, data),
                cell.visit.name or MISSING,
                item.assessment.label,
                not_done_words(item, data),
            )
        )
        for cell in in_order(cells)
        for item in cell.items
        if item.state is State.NOT_DONE
    )
    empty = translate("report", "Nothing was recorded as not done.")
    return Table(
        columns, rows, empty, title=translate("report", "Not done, with the reason"), is_listing=True
    )


def overdue_sentence(tallies: Sequence[FormTally]) -> str:
    """Return how many forms were received and how many are overdue, as the lead of a section."""
    whole = whole_tally(tallies)
    words = translate(
        "report",
        "Of the forms that the schedule expects so far {received} were received; overdue: {overdue}.",
    )
    return words.format(received=f"{whole.done}/{whole.expected}", overdue=whole.overdue)


def in_order(cells: Iterable[VisitCell]) -> list[VisitCell]:
    """Return the visits by participant, in their order."""
    return sorted(cells, key=lambda cell: (cell.person.participant_id, cell.visit.number or 0))


def _opening(cell: VisitCell) -> tuple[date, str]:
    opens = cell.window.earliest_open if cell.window is not None else date.max
    return opens, cell.person.participant_id


def cohort_words(cell: VisitCell, data: StudyData) -> str:
    """Return the cohort of the participant, or a dash."""
    cohort = data.find(cell.person.cohort)
    return cohort_name(cohort) if isinstance(cohort, Cohort) else MISSING
