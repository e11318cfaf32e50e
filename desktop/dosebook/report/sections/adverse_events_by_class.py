"""Participants by system organ class, term and highest grade."""

from collections.abc import Callable

from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.summary.adverse_event_summary import (
    GradeCounts,
    TermRow,
    TreatedGroup,
    both,
    by_class_and_term,
    grade_at_least,
    is_related,
)
from dosebook.domain.words import translate
from dosebook.report.blocks import Block, Column, Heading, Prose, Row, RowKind, Section, Table
from dosebook.report.format import format_fraction
from dosebook.report.frame import Frame

GRADE_COLUMNS = ((1, 2), (3, 3), (4, 4), (5, 5))


def section(frame: Frame) -> Section:
    """Return all events, those of grade 3 or higher that are related, and each cohort by highest grade."""
    blocks: list[Block] = [
        Prose(_lead(frame)),
        Heading(translate("report", "All events: participants with any grade (with grade 3 or higher)")),
        _table(
            frame,
            by_class_and_term(frame.groups),
            translate("report", "No adverse events were recorded."),
            _both_numbers,
            translate(
                "report",
                "Cells are participants with any grade, in brackets those with grade 3 or higher; each counts once at the "
                "highest grade. A dash is nobody.",
            ),
        ),
        Heading(translate("report", "Related events of grade 3 or higher")),
        _table(
            frame,
            by_class_and_term(frame.groups, both(is_related, grade_at_least(3))),
            translate("report", "No related events of grade 3 or higher were recorded."),
            _one_number,
            translate("report", "Cells are participants; each counts once. A dash is nobody."),
        ),
    ]
    if not frame.is_one_site and frame.by_cohort:
        blocks.append(Heading(translate("report", "By highest grade, cohort by cohort")))
        blocks += [_by_grade(group) for group in _reviewed_first(frame)]
    return Section("event-terms", translate("report", "Adverse events by class and term"), tuple(blocks))


def _lead(frame: Frame) -> str:
    terms = [row for row in by_class_and_term(frame.all_groups) if row.term]
    if not terms:
        return translate("report", "No treatment-emergent event was recorded.")
    most = max(terms, key=lambda row: row.total)
    words = translate(
        "report", "Terms recorded: {terms}. The most frequent is {term}, in {people} participants."
    )
    people = format_fraction(most.total, frame.everybody.treated)
    return words.format(terms=len(terms), term=most.term, people=people)


def _table(
    frame: Frame, found: tuple[TermRow, ...], empty: str, cell: Callable[[GradeCounts], str], note: str
) -> Table:
    columns = (
        Column(translate("report", "System organ class, term"), weight=frame.leading(3.2)),
        *frame.group_columns,
    )
    rows = tuple(_named(row, tuple(map(cell, row.counts))) for row in found)
    return Table(columns, rows, empty, notes=(note,), emphasised=frame.emphasised_column)


def _named(row: TermRow, cells: tuple[str, ...]) -> Row:
    if row.term:
        return Row((row.term, *cells), indent=1)
    return Row((row.system_organ_class or translate("report", "No class recorded"), *cells), RowKind.GROUP)


def _both_numbers(counts: GradeCounts) -> str:
    return f"{counts.any_grade} ({counts.between(3, 5)})" if counts.any_grade else "–"


def _one_number(counts: GradeCounts) -> str:
    return str(counts.any_grade) if counts.any_grade else "–"


def _reviewed_first(frame: Frame) -> list[TreatedGroup]:
    reviewed = frame.under_review.uid if frame.under_review else None
    return sorted(frame.by_cohort, key=lambda group: group.cohort is None or group.cohort.uid != reviewed)


def _by_grade(group: TreatedGroup) -> Table:
    columns = (
        Column(translate("report", "System organ class, term"), weight=3.2),
        Column(translate("report", "Grade 1–2"), "right"),
        Column(translate("report", "Grade 3"), "right"),
        Column(translate("report", "Grade 4"), "right"),
        Column(translate("report", "Grade 5"), "right"),
        Column(translate("report", "No grade"), "right"),
        Column(translate("report", "Any"), "right"),
    )
    rows = []
    for row in by_class_and_term((group,)):
        counts = row.counts[0]
        grades = [counts.between(low, high) for low, high in GRADE_COLUMNS]
        rows.append(
            _named(
                row,
                tuple(
                    str(number) if number else "–" for number in (*grades, counts.ungraded, counts.any_grade)
                ),
            )
        )
    treated = translate(
        "report", "Participants, of {treated} treated; each counts once at the highest grade."
    )
    return Table(
        columns,
        tuple(rows),
        translate("report", "No adverse events were recorded in this cohort."),
        title=cohort_name(group.cohort) if group.cohort else "",
        notes=(treated.format(treated=group.treated),),
    )
