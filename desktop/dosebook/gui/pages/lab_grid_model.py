"""The cells of the grid of laboratory values as a model, so that a block of thousands of rows is shown at once."""

from collections.abc import Container, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from dosebook.domain.codelists import LabTest
from dosebook.domain.words import translate
from dosebook.forms.lab_grid.grid import LabColumn, LabTable

HEADS = 3
"""Rows above the dates: unit, and the ends of the range."""
FREE_ROWS = 12
"""Empty rows that stand ready below what is typed."""
Index = QModelIndex | QPersistentModelIndex
_DISPLAYED, _EDITED = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
_TYPED = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsEditable


class LabGridModel(QAbstractTableModel):
    """Texts by row and column, below unit and range; no text has blanks around it."""

    typed = Signal()
    """A person changed a cell."""

    def __init__(self, font: QFont) -> None:
        """Begin without tests; cells that cannot be read are shown in ``font``, bold and underlined."""
        super().__init__()
        self.tests: list[LabTest] = []
        self._heads: list[list[str]] = [["", "", ""]]
        self._below: list[list[str]] = [[""] * FREE_ROWS]
        self._reasons: Mapping[tuple[int, int], str] = {}
        self._marked = QFont(font)
        self._marked.setBold(True)
        self._marked.setUnderline(True)
        self._head_names = (
            translate("window", "Unit"),
            translate("window", "Normal from"),
            translate("window", "Normal to"),
        )

    @property
    def columns(self) -> tuple[LabColumn, ...]:
        """The columns with the unit and the range that stand above them."""
        return tuple(LabColumn(test, *heads) for test, heads in zip(self.tests, self._heads[1:], strict=True))

    @property
    def table(self) -> LabTable:
        """What stands below, as typed, down to the last row with something in it."""
        used = self.used
        days, *values = (column[:used] for column in self._below)
        return LabTable(days, values)

    @property
    def used(self) -> int:
        """The number of rows below the heads, down to the last one with something in it."""
        return max((_used(column) for column in self._below), default=0)

    def text(self, row: int, column: int) -> str:
        """Return what stands in a cell; nothing outside of the grid."""
        if not (0 <= row < HEADS + len(self._below[0]) and 0 <= column <= len(self.tests)):
            return ""
        return self._heads[column][row] if row < HEADS else self._below[column][row - HEADS]

    def add_column(self, column: LabColumn) -> int:
        """Return the place of the test's column, which is added unless it is there."""
        if column.test in self.tests:
            return self.tests.index(column.test) + 1
        place = len(self.tests) + 1
        self.beginInsertColumns(QModelIndex(), place, place)
        self.tests.append(column.test)
        self._heads.append([column.unit.strip(), column.low.strip(), column.high.strip()])
        self._below.append([""] * len(self._below[0]))
        self.endInsertColumns()
        return place

    def put_heads(self, place: int, *texts: str) -> None:
        """Write unit and range above a column."""
        self._heads[place] = [text.strip() for text in texts]
        self.dataChanged.emit(self.index(0, place), self.index(HEADS - 1, place))

    def add_table(self, places: Sequence[int], table: LabTable) -> None:
        """Write dates below what is there, and their values into the columns at ``places``."""
        used, new = self.used, dict(zip((0, *places), (table.days, *table.values), strict=True))
        blank = [""] * len(table.days)
        self.beginResetModel()
        for place, column in enumerate(self._below):
            column[used:] = [*new.get(place, blank), *[""] * FREE_ROWS]
        self.endResetModel()

    def put(self, row: int, column: int, text: str) -> None:
        """Write one text; rows are added below the last one with something in it."""
        if row < HEADS:
            self._heads[column][row] = text.strip()
        else:
            self._make_room(row - HEADS + 2)
            self._below[column][row - HEADS] = text.strip()
        self.dataChanged.emit(self.index(row, column), self.index(row, column))

    def keep_rows(self, numbers: Container[int]) -> None:
        """Take all dates away but those rows, counted below the heads."""
        self.beginResetModel()
        for place, column in enumerate(self._below):
            kept = [text for number, text in enumerate(column) if number in numbers]
            self._below[place] = kept + [""] * FREE_ROWS
        self._reasons = {}
        self.endResetModel()

    def mark(self, reasons: Mapping[tuple[int, int], str]) -> None:
        """Show which cells cannot be read, and why."""
        if reasons != self._reasons:
            self._reasons = reasons
            self._all_changed()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and form
        """Return the number of rows."""
        return 0 if parent.isValid() else HEADS + len(self._below[0])

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and form
        """Return the number of columns: the date, and one for each test."""
        return 0 if parent.isValid() else 1 + len(self.tests)

    def flags(self, _index: Index) -> Qt.ItemFlag:
        """Every cell can be typed into."""
        return _TYPED

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; of one that cannot be read, also why."""
        if role in (_DISPLAYED, _EDITED):
            return self.text(index.row(), index.column())
        reason = self._reasons.get((index.row(), index.column()))
        if reason is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return reason
        return self._marked if role == Qt.ItemDataRole.FontRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Take over what a person typed."""
        if role != _EDITED or not index.isValid():
            return False
        if self.text(index.row(), index.column()) != str(value).strip():
            self.put(index.row(), index.column(), str(value))
            self.typed.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the names of tests and rows; dates are numbered."""
        if role != _DISPLAYED:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self.row_name(section)
        return self.tests[section - 1].label if section else translate("window", "Date")

    def row_name(self, row: int) -> str:
        """Return what stands before a row."""
        return self._head_names[row] if row < HEADS else str(row - HEADS + 1)

    def _make_room(self, count: int) -> None:
        first = len(self._below[0])
        if count > first:
            self.beginInsertRows(QModelIndex(), HEADS + first, HEADS + count + FREE_ROWS - 1)
            for column in self._below:
                column.extend([""] * (count + FREE_ROWS - first))
            self.endInsertRows()

    def _all_changed(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))


def _used(texts: Sequence[str]) -> int:
    return next((number for number in range(len(texts), 0, -1) if texts[number - 1]), 0)
