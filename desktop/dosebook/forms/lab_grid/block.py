"""A block of cells from a spreadsheet or a laboratory's printout as columns and rows of the grid."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from dosebook.domain.codelists import LabTest
from dosebook.domain.date_entry import read_date
from dosebook.domain.errors import DosebookError
from dosebook.forms.lab_grid.cells import columns_of
from dosebook.forms.lab_grid.grid import LabColumn, LabRow, LabTable
from dosebook.forms.lab_grid.names import lab_test_called, split_unit, unit_called
from dosebook.forms.lab_grid.printout import (
    LINES_ABOVE,
    MOST_LINES,
    Line,
    range_ends,
    report_lines,
    rows_above,
    without_hour,
)

Named = Mapping[str, LabTest]
"""The tests of headings that a person matched."""
_NONE_NAMED: Named = MappingProxyType({})
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Block:
    """What a pasted block holds; ``left_out`` are headings that name no test that is known.

    ``samples`` are the first values below those of them that hold numbers: a person may know the test.
    """

    columns: tuple[LabColumn, ...]
    table: LabTable
    left_out: tuple[str, ...]
    samples: Mapping[str, str] = field(default_factory=dict)

    @property
    def rows(self) -> tuple[LabRow, ...]:
        """What stands below the headings, row by row."""
        return self.table.rows


def read_block(text: str, today: date, named: Named = _NONE_NAMED) -> Block | None:
    """Return the block with its headings understood; None where no heading names a test.

    Dates may stand in the first column and tests above, or the other way round, or a report has a line for
    each test. Lines above the table are passed over. Rows below the headings may hold units and ranges.
    """
    columns = columns_of(text)
    if not columns:
        return None
    if len(columns[0]) <= MOST_LINES + LINES_ABOVE:
        lines = report_lines(list(zip(*columns, strict=True)))
        if lines:
            return _of_report(lines, named)
    above = rows_above(columns, _names_tests)
    heads = [column[above] for column in columns]
    if _names_tests(heads):
        return _block([column[above:] for column in columns] if above else columns, today, named)
    if _names_tests(columns[0]):
        rows = [list(row) for row in zip(*columns, strict=True)]
        above = next((n for n, row in enumerate(rows[:LINES_ABOVE]) if _has_date(row, today)), 0)
        return _block(rows[above:], today, named)
    return None


def _names_tests(heads: Sequence[str]) -> bool:
    return any(lab_test_called(split_unit(head)[0]) for head in heads[1:])


def _has_date(row: Sequence[str], today: date) -> bool:
    return any(cell and _is_date(cell, today) for cell in row[1:])


def _block(cells: Sequence[list[str]], today: date, named: Named) -> Block:
    heads = [column[0] for column in cells]
    units, low, high = [""] * len(cells), [""] * len(cells), [""] * len(cells)
    start = 1
    for row in range(1, min(3, len(cells[0]))):
        line = [column[row] for column in cells]
        if _is_date(line[0], today):
            break
        if any(map(unit_called, line[1:])):
            units, start = line, row + 1
        elif any(any(range_ends(cell)) for cell in line[1:]):
            low, high = (list(ends) for ends in zip(*map(range_ends, line), strict=True))
            start = row + 1
        else:
            break
    below = [column[start:] for column in cells]
    columns: list[LabColumn] = []
    places: list[int] = []
    left_out: list[str] = []
    samples: dict[str, str] = {}
    for place, head in enumerate(heads[1:], 1):
        name, unit = split_unit(head)
        test = lab_test_called(name) or named.get(head)
        if test is None or test in {column.test for column in columns}:
            if head or any(below[place]):
                left_out.append(head or "–")
            if test is None and head and any(any(map(str.isdigit, cell)) for cell in below[place]):
                samples[head] = _sample(below[place])
            continue
        columns.append(LabColumn(test, _unit(unit or units[place]), low[place], high[place]))
        places.append(place)
    table = LabTable(below[0], [below[place] for place in places])
    return Block(tuple(columns), table, tuple(left_out), samples)


def _of_report(lines: Sequence[Line], named: Named) -> Block:
    """Return a report as columns; a second value of a test on one day, or one in another unit, is left out by name."""
    days = list(dict.fromkeys(line.day for line in lines))
    columns: dict[LabTest, LabColumn] = {}
    values: dict[LabTest, list[str]] = {}
    left_out: list[str] = []
    samples: dict[str, str] = {}
    for line in lines:
        test = lab_test_called(line.name) or named.get(line.name)
        if test is None:
            left_out.append(line.name)
            if any(map(str.isdigit, line.value)):
                samples.setdefault(line.name, line.value)
            continue
        column = LabColumn(test, _unit(line.unit), line.low, line.high)
        known, place = columns.setdefault(test, column), days.index(line.day)
        cells = values.setdefault(test, [""] * len(days))
        if cells[place] or known.unit != column.unit:
            left_out.append(f"{line.name} {line.value} {line.unit}".strip())
            continue
        cells[place] = line.value
    return Block(
        tuple(columns.values()),
        LabTable(days, list(values.values())),
        tuple(dict.fromkeys(left_out)),
        samples,
    )


def _unit(spelling: str) -> str:
    known = unit_called(spelling)
    return known.label if known is not None else spelling


def _sample(cells: Sequence[str]) -> str:
    return ", ".join([cell for cell in cells if cell][:_SHOWN])


def _is_date(text: str, today: date) -> bool:
    try:
        read_date(without_hour(text), today)
    except DosebookError:
        return False
    return True
