"""The grid of laboratory values: a row per date and a column per test, below unit and normal range."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from dosebook.domain.codelists import LabTest
from dosebook.domain.words import translate
from dosebook.forms.lab_grid.block import Block
from dosebook.forms.lab_grid.grid import LabColumn, LabRow
from dosebook.gui import theme

HEADS = 3
"""Rows above the dates: unit, and the ends of the range."""
_FREE_ROWS = 12


class LabGridTable(QTableWidget):
    """Cells to type into and to paste into; what they mean is read elsewhere."""

    edited = Signal()
    """A person changed a cell."""
    pasted = Signal(str)
    """A person pasted a text."""

    def __init__(self) -> None:
        """Begin without tests."""
        super().__init__(HEADS + _FREE_ROWS, 1)
        self.tests: list[LabTest] = []
        self._is_filling = False
        self.setAccessibleName(translate("window", "Values by date and test"))
        self.setHorizontalHeaderItem(0, QTableWidgetItem(translate("window", "Date")))
        heads = (
            translate("window", "Unit"),
            translate("window", "Normal from"),
            translate("window", "Normal to"),
        )
        for row, words in enumerate(heads):
            self.setVerticalHeaderItem(row, QTableWidgetItem(words))
        self._number_rows()
        self.cellChanged.connect(lambda _row, _column: self._changed())
        self.installEventFilter(self)

    @property
    def columns(self) -> tuple[LabColumn, ...]:
        """The columns with the unit and the range that stand above them."""
        return tuple(
            LabColumn(test, *(self.text(row, place) for row in range(HEADS)))
            for place, test in enumerate(self.tests, 1)
        )

    @property
    def rows(self) -> tuple[LabRow, ...]:
        """The rows below, as typed."""
        places = range(1, len(self.tests) + 1)
        return tuple(
            LabRow(self.text(row, 0), tuple(self.text(row, place) for place in places))
            for row in range(HEADS, self.rowCount())
        )

    def text(self, row: int, column: int) -> str:
        """Return what stands in a cell."""
        item = self.item(row, column)
        return item.text().strip() if item is not None else ""

    def add_column(self, column: LabColumn) -> int:
        """Return the place of the test's column, which is added unless it is there."""
        if column.test in self.tests:
            return self.tests.index(column.test) + 1
        self.tests.append(column.test)
        place = len(self.tests)
        was_filling, self._is_filling = self._is_filling, True
        self.setColumnCount(place + 1)
        self.setHorizontalHeaderItem(place, QTableWidgetItem(column.test.label))
        self._put_heads(place, column.unit, column.low, column.high)
        self.setColumnWidth(place, self.fontMetrics().horizontalAdvance(column.test.label) + theme.XL)
        self._is_filling = was_filling
        return place

    def change_usual(self, former: Sequence[LabColumn], usual: Sequence[LabColumn]) -> None:
        """Put other units and ranges above the columns, where nobody typed over those that stood there."""
        was_filling, self._is_filling = self._is_filling, True
        for place, (before, after) in enumerate(zip(former, usual, strict=True), 1):
            if self.columns[place - 1] == before:
                self._put_heads(place, after.unit, after.low, after.high)
        self._is_filling = was_filling

    def fill_block(self, block: Block, usual: Sequence[LabColumn]) -> None:
        """Put a block with headings below what is there; ``usual`` are its tests as they usually stand here."""
        self._is_filling = True
        places = []
        for column, known in zip(block.columns, usual, strict=True):
            place = self.add_column(known)
            if column.unit and column.unit != self.text(0, place):
                # Another unit has another range: none is better than a wrong one.
                self._put_heads(place, column.unit, "", "")
            places.append(place)
        for row, line in enumerate(block.rows, start=self.first_free_row()):
            self._make_room(row)
            self._put(row, 0, line.day)
            for place, text in zip(places, line.values, strict=True):
                self._put(row, place, text)
        self._is_filling = False

    def fill_cells(self, cells: Sequence[Sequence[str]]) -> None:
        """Put cells without headings in from the current cell on."""
        self._is_filling = True
        top, left = max(0, self.currentRow()), max(0, self.currentColumn())
        for down, line in enumerate(cells):
            self._make_room(top + down)
            for across, text in enumerate(line):
                if left + across <= len(self.tests):
                    self._put(top + down, left + across, text)
        self._is_filling = False

    def mark(self, reasons: Mapping[tuple[int, int], str]) -> None:
        """Show which cells cannot be read, and why."""
        was_filling, self._is_filling = self._is_filling, True
        for row in range(self.rowCount()):
            for column in range(self.columnCount()):
                self._mark_cell(row, column, reasons.get((row, column), ""))
        self._is_filling = was_filling

    def first_free_row(self) -> int:
        """Return the first row below the heads with nothing in it."""
        for row in range(HEADS, self.rowCount()):
            if not any(self.text(row, column) for column in range(self.columnCount())):
                return row
        return self.rowCount()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Paste and clear cells, as in a spreadsheet."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched is self:
            if event.matches(QKeySequence.StandardKey.Paste):
                self.pasted.emit(QGuiApplication.clipboard().text())
                return True
            if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
                for item in self.selectedItems():
                    item.setText("")
                return True
        return super().eventFilter(watched, event)

    def _mark_cell(self, row: int, column: int, reason: str) -> None:
        if reason and self.item(row, column) is None:
            self._put(row, column, "")
        item = self.item(row, column)
        if item is not None and item.toolTip() != reason:
            item.setToolTip(reason)
            font = item.font()
            font.setBold(bool(reason))
            font.setUnderline(bool(reason))
            item.setFont(font)

    def _put_heads(self, place: int, *texts: str) -> None:
        for row, text in enumerate(texts):
            self._put(row, place, text)

    def _put(self, row: int, column: int, text: str) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.setItem(row, column, item)
        item.setText(text)

    def _make_room(self, row: int) -> None:
        if row >= self.rowCount():
            self.setRowCount(row + _FREE_ROWS)
            self._number_rows()

    def _number_rows(self) -> None:
        for row in range(HEADS, self.rowCount()):
            self.setVerticalHeaderItem(row, QTableWidgetItem(str(row - HEADS + 1)))

    def _changed(self) -> None:
        if not self._is_filling:
            self.edited.emit()
