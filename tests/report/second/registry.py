"""Which function counts which table a second time; a table is known by its section and its heading."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from dosebook.report.blocks import Document, Heading, Table, plain
from report.second.rows import File, Row
from report.second.words import OPEN, Cell

Rows = list[list[Cell]]


@dataclass(frozen=True)
class Asked:
    """A table of a report, to be counted again from a study file; ``cohort`` is the one under review.

    ``then`` is the file as it was at the last review, and ``hindsight`` what it says now of that day.
    """

    file: File
    cohort: Row | None
    table: Table
    then: File | None = None
    hindsight: File | None = None

    @property
    def before(self) -> Row | None:
        """The dosed cohort before the one under review."""
        return self.file.cohort_before(self.cohort) if self.cohort else None


Recount = Callable[[Asked], Rows]
RECOUNTS: dict[str, Recount] = {}


def recounts(*names: str) -> Callable[[Recount], Recount]:
    """Register a function as the second count of the tables with these names."""

    def register(function: Recount) -> Recount:
        RECOUNTS.update(dict.fromkeys(names, function))
        return function

    return register


def named_tables(document: Document) -> Iterator[tuple[str, Table]]:
    """Yield each table with its name: the section, then its title, the heading above or its first head."""
    for section in document.sections:
        heading = ""
        for block in section.blocks:
            if isinstance(block, Heading):
                heading = block.text
            elif isinstance(block, Table):
                title = re.sub(r"\d+", "N", block.title or heading or block.columns[0].title)
                yield f"{section.key}: {title}", block


def differences(name: str, table: Table, expected: Rows) -> list[str]:
    """Return what differs between a table and its second count, row by row."""
    found = [[plain(cell) for cell in row.cells] for row in table.rows]
    said = []
    for place in range(max(len(found), len(expected))):
        here = found[place] if place < len(found) else None
        again = expected[place] if place < len(expected) else None
        if here is None or again is None or len(here) != len(again):
            said.append(f"{name}, row {place}: printed {here}, counted again {again}")
            break
        if any(cell is not OPEN and cell != printed for cell, printed in zip(again, here, strict=True)):
            said.append(f"{name}, row {place}: printed {here}, counted again {again}")
    return said
