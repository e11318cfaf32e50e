"""The most frequent events, and those of grade 3 or higher, over all system organ classes."""

from collections.abc import Callable
from dataclasses import replace

from dosebook.domain.summary.adverse_event_summary import GradeCounts, TermRow, by_term, grade_at_least
from dosebook.domain.words import translate
from dosebook.report.blocks import Column, Prose, Row, Section, Table
from dosebook.report.event_rows import most_frequent
from dosebook.report.format import MISSING
from dosebook.report.frame import Frame

KEY = "frequent"
FEWEST = 2
"""A term is frequent when at least so many, and at least a tenth, of the treated had it."""
ONE_IN = 10


def section(frame: Frame) -> Section:
    """Return both tables, the most frequent term first."""
    rows = by_term(frame.groups)
    blocks = (Prose(_lead(frame, rows), is_open=True), _frequent(frame, rows), _grave(frame))
    return Section(KEY, translate("report", "Most frequent events, and grade 3 or higher"), blocks)


def least(treated: int) -> int:
    """Return how many participants make a term frequent: a tenth, rounded up, and never less than two."""
    return max(FEWEST, -(-treated // ONE_IN))


def _lead(frame: Frame, rows: tuple[TermRow, ...]) -> str:
    if not rows:
        return translate("report", "No adverse events were recorded.")
    return most_frequent(rows, frame.everybody.treated)


def _frequent(frame: Frame, rows: tuple[TermRow, ...]) -> Table:
    treated = frame.everybody.treated
    note = translate(
        "report",
        "Terms of at least {least} of {treated} treated participants (a tenth, and at least two). Cells are participants with "
        "any grade, in brackets those with grade 3 or higher; each counts once at the highest grade. A dash is nobody.",
    )
    return _table(
        frame,
        tuple(row for row in rows if row.total >= least(treated)),
        _both,
        title=translate("report", "Most frequent events: any grade (grade 3 or higher)"),
        empty=translate("report", "No event was frequent."),
        note=note.format(least=least(treated), treated=treated),
    )


def _grave(frame: Frame) -> Table:
    is_grave = grade_at_least(3)
    groups = tuple(
        replace(group, events=tuple(event for event in group.events if is_grave(event)))
        for group in frame.groups
    )
    return _table(
        frame,
        by_term(groups),
        lambda counts: str(counts.any_grade) if counts.any_grade else MISSING,
        title=translate("report", "Events of grade 3 or higher"),
        empty=translate("report", "No event of grade 3 or higher was recorded."),
        note=translate("report", "Cells are participants; each counts once. A dash is nobody."),
    )


def _table(
    frame: Frame,
    rows: tuple[TermRow, ...],
    cell: Callable[[GradeCounts], str],
    *,
    title: str,
    empty: str,
    note: str,
) -> Table:
    columns = (Column(translate("report", "Term"), weight=frame.leading(2.8)), *frame.group_columns)
    return Table(
        columns,
        tuple(Row((row.term, *map(cell, row.counts))) for row in rows),
        empty,
        title=title,
        notes=(note,) if rows else (),
        emphasised=frame.emphasised_column,
        is_open=True,
    )


def _both(counts: GradeCounts) -> str:
    if not counts.any_grade:
        return MISSING
    return f"{counts.any_grade} ({counts.between(3, 5)})"
