"""Participants by system organ class, term and highest grade."""

from collections.abc import Callable

from dosebook.domain.organ_classes import own_wording
from dosebook.domain.summary.adverse_event_summary import (
    GradeCounts,
    TermRow,
    both,
    by_class_and_term,
    grade_at_least,
    is_related,
)
from dosebook.domain.words import translate
from dosebook.drawing.study_charts.event_grades import term_dots
from dosebook.report.blocks import Block, Column, Heading, Prose, Section, Table
from dosebook.report.chart_figure import chart_blocks, scope_of
from dosebook.report.event_rows import most_frequent, named
from dosebook.report.frame import Frame
from dosebook.report.grade_tables import are_small, by_highest_grade
from dosebook.report.ungraded import ungraded_words


def section(frame: Frame) -> Section:
    """Return all events, those of grade 3 or higher that are related, and each large cohort by highest grade."""
    blocks: list[Block] = [
        Prose(_lead(frame), is_open=True),
        *chart_blocks(term_dots(scope_of(frame))),
        _table(
            frame,
            by_class_and_term(frame.groups),
            _both_numbers,
            title=translate("report", "All events: participants with any grade (with grade 3 or higher)"),
            empty=translate("report", "No adverse events were recorded."),
            note=translate(
                "report",
                "Cells are participants with any grade, in brackets those with grade 3 or higher; each counts once at the "
                "highest grade. A dash is nobody.",
            ),
        ),
        _table(
            frame,
            by_class_and_term(frame.groups, both(is_related, grade_at_least(3))),
            _one_number,
            title=translate("report", "Related events of grade 3 or higher"),
            empty=translate("report", "No related events of grade 3 or higher were recorded."),
            note=translate("report", "Cells are participants; each counts once. A dash is nobody."),
        ),
    ]
    if not are_small(frame):
        blocks.append(Heading(translate("report", "By highest grade, cohort by cohort")))
        blocks += by_highest_grade(frame)
    return Section("event-terms", translate("report", "Adverse events by class and term"), tuple(blocks))


def _lead(frame: Frame) -> str:
    terms = [row for row in by_class_and_term(frame.all_groups) if row.term]
    if not terms:
        return translate("report", "No treatment-emergent event was recorded.")
    return most_frequent(terms, frame.everybody.treated)


def _table(
    frame: Frame,
    found: tuple[TermRow, ...],
    cell: Callable[[GradeCounts], str],
    *,
    title: str,
    empty: str,
    note: str,
) -> Table:
    columns = (
        Column(translate("report", "System organ class, term"), weight=frame.leading(3.2)),
        *frame.group_columns,
    )
    rows = tuple(named(row, tuple(map(cell, row.counts))) for row in found)
    return Table(
        columns,
        rows,
        empty,
        title=title,
        notes=tuple(
            words for words in (note, ungraded_words(frame.everybody.events), own_wording()) if words
        ),
        emphasised=frame.emphasised_column,
        is_open=True,
    )


def _both_numbers(counts: GradeCounts) -> str:
    return f"{counts.any_grade} ({counts.between(3, 5)})" if counts.any_grade else "–"


def _one_number(counts: GradeCounts) -> str:
    return str(counts.any_grade) if counts.any_grade else "–"
