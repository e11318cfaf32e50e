"""A block of cells from a spreadsheet or a laboratory's printout as columns and rows of the grid."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dosebook.domain.date_entry import read_date
from dosebook.domain.errors import DosebookError
from dosebook.forms.lab_grid.grid import LabColumn, LabRow
from dosebook.forms.lab_grid.names import lab_test_called, split_unit, unit_called


@dataclass(frozen=True, slots=True)
class Block:
    """What a pasted block holds; ``left_out`` are headings that name no test that is known."""

    columns: tuple[LabColumn, ...]
    rows: tuple[LabRow, ...]
    left_out: tuple[str, ...]


def cells_of(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the cells of a text, separated by tabs, else by semicolons or commas, all rows of one width."""
    delimiter = "\t" if "\t" in text else ";" if ";" in text else ","
    rows = [tuple(cell.strip() for cell in row) for row in csv.reader(io.StringIO(text), delimiter=delimiter)]
    filled = [row for row in rows if any(row)]
    width = max(map(len, filled), default=0)
    return tuple((*row, *[""] * (width - len(row))) for row in filled)


def read_block(text: str, today: date) -> Block | None:
    """Return the block with its headings understood; None where no heading names a test.

    Dates may stand in the first column and tests above, or the other way round. A second heading row may
    hold the units.
    """
    cells = cells_of(text)
    if not cells:
        return None
    for turned in (cells, tuple(zip(*cells, strict=True))):
        if any(lab_test_called(split_unit(head)[0]) for head in turned[0][1:]):
            return _block(turned, today)
    return None


def _block(cells: Sequence[Sequence[str]], today: date) -> Block:
    heads, body = cells[0], list(cells[1:])
    units = list(heads)
    if body and not _is_date(body[0][0], today) and any(unit_called(cell) for cell in body[0][1:]):
        units = list(body.pop(0))
    columns: list[LabColumn] = []
    places: list[int] = []
    left_out: list[str] = []
    for place, head in enumerate(heads[1:], 1):
        name, unit = split_unit(head)
        test = lab_test_called(name)
        if test is None or test in {column.test for column in columns}:
            if head or any(row[place] for row in body):
                left_out.append(head or "–")
            continue
        spelling = unit or (units[place] if units[place] != head else "")
        known = unit_called(spelling)
        columns.append(LabColumn(test, known.label if known is not None else spelling))
        places.append(place)
    rows = tuple(LabRow(row[0], tuple(row[place] for place in places)) for row in body)
    return Block(tuple(columns), rows, tuple(left_out))


def _is_date(text: str, today: date) -> bool:
    try:
        read_date(text, today)
    except DosebookError:
        return False
    return True
