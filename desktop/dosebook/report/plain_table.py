"""The tables that an advice is shown in, as blocks."""

from dosebook.domain.escalation.advice_tables import PlainTable
from dosebook.domain.words import translate
from dosebook.report.blocks import DATE_SAMPLE, Column, Inline, Row, Run, Table, body_rows

_SHORT = 20
_LONG = 32
_MOST_BOLD = 60
_HEAVIEST = 160


def plain_table(plain: PlainTable, title: str) -> Table:
    """Return a table of an advice as a block."""
    columns = tuple(
        Column(
            head,
            "right" if place in plain.numbers else "left",
            _weight(plain, place),
            DATE_SAMPLE if place in plain.dates else _sample(plain, place),
        )
        for place, head in enumerate(plain.heads)
    )
    rows = tuple(
        Row(tuple(_cell(cell, stands_out=line in plain.marked) for cell in cells))
        for line, cells in enumerate(plain.rows)
    )
    empty = translate("report", "Nothing to look ahead to: the rule ends enrolment.")
    return Table(columns, rows or body_rows(()), empty, title=title)


def _cell(words: str, *, stands_out: bool) -> Inline:
    """A long text stays as it is in a row that stands out; bold it would be hard to read."""
    return (Run(words, bold=True),) if stands_out and len(words) <= _MOST_BOLD else words


def _sample(plain: PlainTable, place: int) -> str:
    """Return the longest text of a column of short texts, which are read best in one line."""
    longest = max((row[place] for row in plain.rows), key=len, default="")
    return longest if len(longest) <= _SHORT else ""


def _weight(plain: PlainTable, place: int) -> float:
    """Return the share of the width: long words get more, though not in proportion."""
    longest = max([len(plain.heads[place]), *(len(row[place]) for row in plain.rows)])
    return 1.0 if longest <= _LONG / 2 else (min(longest, _HEAVIEST) / (_LONG / 2)) ** 0.5
