"""The grid of laboratory values: a row per date and a column per test, below unit and normal range."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTableView

from dosebook.domain.absence import AbsenceReason
from dosebook.domain.codelists import LabTest
from dosebook.domain.words import translate
from dosebook.forms.lab_grid.block import Block
from dosebook.forms.lab_grid.grid import LabColumn, LabRow
from dosebook.gui import theme
from dosebook.gui.directions import IsolatingDelegate
from dosebook.gui.form.field_row import ABSENCE_KEYS
from dosebook.gui.pages.lab_grid_model import HEADS, LabGridModel

_MOST_FIGURES = 5
"""Of the number of a row."""


class _RowNames(QHeaderView):
    """Names the rows; as wide as the longest name, without asking the model for each of thousands."""

    def __init__(self, table: QTableView, cells: LabGridModel) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        names = [*(cells.row_name(row) for row in range(HEADS)), "0" * _MOST_FIGURES]
        self._width = max(map(self.fontMetrics().horizontalAdvance, names)) + 2 * theme.S

    def sizeHint(self) -> QSize:
        """Return the width of the longest name."""
        return QSize(self._width, 0)


class LabGridTable(QTableView):
    """Cells to type into and to paste into; what they mean is read elsewhere."""

    edited = Signal()
    """A person changed a cell."""
    pasted = Signal(str)
    """A person pasted a text."""

    def __init__(self) -> None:
        """Begin without tests."""
        super().__init__()
        self.setItemDelegate(IsolatingDelegate(self))
        self.cells = LabGridModel(self.font())
        self.cells.setParent(self)
        self.setVerticalHeader(_RowNames(self, self.cells))
        self.setModel(self.cells)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(translate("window", "Values by date and test"))
        self.cells.typed.connect(self.edited)
        self.installEventFilter(self)

    @property
    def tests(self) -> list[LabTest]:
        """The tests of the columns after the date."""
        return self.cells.tests

    @property
    def columns(self) -> tuple[LabColumn, ...]:
        """The columns with the unit and the range that stand above them."""
        return self.cells.columns

    @property
    def rows(self) -> tuple[LabRow, ...]:
        """The rows below, as typed."""
        return self.cells.table.rows

    @property
    def place(self) -> tuple[int, int]:
        """Row and column of the cell with the keyboard; below zero where there is none."""
        return self.currentIndex().row(), self.currentIndex().column()

    def text(self, row: int, column: int) -> str:
        """Return what stands in a cell."""
        return self.cells.text(row, column)

    def go_to(self, row: int, column: int) -> None:
        """Go to a cell."""
        self.setCurrentIndex(self.cells.index(row, column))

    def add_column(self, column: LabColumn) -> int:
        """Return the place of the test's column, which is added unless it is there."""
        known = len(self.tests)
        place = self.cells.add_column(column)
        if place > known:
            self.setColumnWidth(place, self.fontMetrics().horizontalAdvance(column.test.label) + theme.XL)
        return place

    def change_usual(self, former: Sequence[LabColumn], usual: Sequence[LabColumn]) -> None:
        """Put other units and ranges above the columns, where nobody typed over those that stood there."""
        for place, (before, after) in enumerate(zip(former, usual, strict=True), 1):
            if self.columns[place - 1] == before:
                self.cells.put_heads(place, after.unit, after.low, after.high)

    def fill_block(self, block: Block, usual: Sequence[LabColumn]) -> None:
        """Put a block with headings below what is there; ``usual`` are its tests as they usually stand here."""
        places = []
        for column, known in zip(block.columns, usual, strict=True):
            place = self.add_column(known)
            if column.low or column.high:
                self.cells.put_heads(place, column.unit or self.text(0, place), column.low, column.high)
            elif column.unit and column.unit != self.text(0, place):
                # Another unit has another range: none is better than a wrong one.
                self.cells.put_heads(place, column.unit, "", "")
            places.append(place)
        self.cells.add_table(places, block.table)

    def fill_cells(self, cells: Sequence[Sequence[str]]) -> None:
        """Put cells without headings in from the current cell on."""
        top, left = (max(0, place) for place in self.place)
        for down, line in enumerate(cells):
            for across, text in enumerate(line[: 1 + len(self.tests) - left]):
                self.cells.put(top + down, left + across, text)

    def mark(self, reasons: Mapping[tuple[int, int], str]) -> None:
        """Show which cells cannot be read, and why."""
        self.cells.mark(reasons)

    def first_free_row(self) -> int:
        """Return the first row with nothing in it below all that is typed."""
        return HEADS + self.cells.used

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Paste and clear cells, as in a spreadsheet."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched is self:
            if event.matches(QKeySequence.StandardKey.Paste):
                self.pasted.emit(QGuiApplication.clipboard().text())
                return True
            if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
                for index in self.selectedIndexes():
                    self.cells.setData(index, "")
                return True
            if (reason := ABSENCE_KEYS.get(Qt.Key(event.key()))) is not None and not event.modifiers():
                self._say_why(reason)
                return True
        return super().eventFilter(watched, event)

    def _say_why(self, reason: AbsenceReason) -> None:
        """Say of the chosen cells below the dates why there is no value; the same key takes it back."""
        chosen = self.selectedIndexes() or [self.currentIndex()]
        for index in chosen:
            row, column = index.row(), index.column()
            if row >= HEADS and column > 0 and self.text(row, column) in {"", *_reasons()}:
                self.cells.setData(index, "" if self.text(row, column) == reason.label else reason.label)


def _reasons() -> set[str]:
    return {reason.label for reason in AbsenceReason}


__all__ = ["HEADS", "LabGridTable"]
