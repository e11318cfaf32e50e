"""Rows of tables of events by system organ class and term."""

from dosebook.domain.organ_classes import organ_class_words
from dosebook.domain.summary.adverse_event_summary import TermRow
from dosebook.domain.words import translate
from dosebook.report.blocks import Row, RowKind


def named(row: TermRow, cells: tuple[str, ...]) -> Row:
    """Return the row of a term, or the head of those of a class."""
    if row.term:
        return Row((row.term, *cells), indent=1)
    shown = organ_class_words(row.system_organ_class) or translate("report", "No class recorded")
    return Row((shown, *cells), RowKind.GROUP)
