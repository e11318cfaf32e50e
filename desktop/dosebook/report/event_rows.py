"""Rows of tables of events by system organ class and term."""

from collections.abc import Sequence

from dosebook.domain.organ_classes import organ_class_words
from dosebook.domain.summary.adverse_event_summary import TermRow
from dosebook.domain.words import translate
from dosebook.report.blocks import Row, RowKind
from dosebook.report.format import format_fraction

MOST_TOLD = 3
"""So many terms are named where several are the most frequent."""


def named(row: TermRow, cells: tuple[str, ...]) -> Row:
    """Return the row of a term, or the head of those of a class."""
    if row.term:
        return Row((row.term, *cells), indent=1)
    shown = organ_class_words(row.system_organ_class) or translate("report", "No class recorded")
    return Row((shown, *cells), RowKind.GROUP)


def most_frequent(rows: Sequence[TermRow], treated: int) -> str:
    """Say how many terms there are and which of them most participants had; there is at least one."""
    most = max(row.total for row in rows)
    found = [row.term for row in rows if row.total == most]
    words = translate(
        "report", "Terms recorded: {count}. Had by most are {number} of them, each by {people} participants."
    )
    if len(found) == 1:
        words = translate(
            "report", "Terms recorded: {count}. The most frequent is {terms}, in {people} participants."
        )
    elif len(found) <= MOST_TOLD:
        words = translate(
            "report", "Terms recorded: {count}. The most frequent are {terms}, each in {people} participants."
        )
    return words.format(
        count=len(rows), terms=", ".join(found), number=len(found), people=format_fraction(most, treated)
    )
