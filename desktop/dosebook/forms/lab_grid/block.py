"""A block of cells from a spreadsheet or a laboratory's printout as columns and rows of the grid."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dosebook.domain.date_entry import read_date
from dosebook.domain.errors import DosebookError
from dosebook.forms.lab_grid.cells import columns_of
from dosebook.forms.lab_grid.grid import LabColumn, LabRow, LabTable
from dosebook.forms.lab_grid.names import lab_test_called, split_unit, unit_called


@dataclass(frozen=True, slots=True)
class Block:
    """What a pasted block holds; ``left_out`` are headings that name no test that is known."""

    columns: tuple[LabColumn, ...]
    table: LabTable
    left_out: tuple[str, ...]

    @property
    def rows(self) -> tuple[LabRow, ...]:
        """What stands below the headings, row by row."""
        return self.table.rows


def read_block(text: str, today: date) -> Block | None:
    """Return the block with its headings understood; None where no heading names a test.

    Dates may stand in the first column and tests above, or the other way round. A second heading row may
    hold the units.
    """
    columns = columns_of(text)
    if not columns:
        return None
    if _names_tests([column[0] for column in columns]):
        return _block(columns, today)
    if _names_tests(columns[0]):
        return _block([list(row) for row in zip(*columns, strict=True)], today)
    return None


def _names_tests(heads: Sequence[str]) -> bool:
    return any(lab_test_called(split_unit(head)[0]) for head in heads[1:])


def _block(cells: Sequence[list[str]], today: date) -> Block:
    heads = [column[0] for column in cells]
    second = [column[1] for column in cells if len(column) > 1]
    has_units = second and not _is_date(second[0], today) and any(map(unit_called, second[1:]))
    units = second if has_units else heads
    below = [column[2 if has_units else 1 :] for column in cells]
    columns: list[LabColumn] = []
    places: list[int] = []
    left_out: list[str] = []
    for place, head in enumerate(heads[1:], 1):
        name, unit = split_unit(head)
        test = lab_test_called(name)
        if test is None or test in {column.test for column in columns}:
            if head or any(below[place]):
                left_out.append(head or "–")
            continue
        spelling = unit or (units[place] if units[place] != head else "")
        known = unit_called(spelling)
        columns.append(LabColumn(test, known.label if known is not None else spelling))
        places.append(place)
    table = LabTable(below[0], [below[place] for place in places])
    return Block(tuple(columns), table, tuple(left_out))


def _is_date(text: str, today: date) -> bool:
    try:
        read_date(text, today)
    except DosebookError:
        return False
    return True
