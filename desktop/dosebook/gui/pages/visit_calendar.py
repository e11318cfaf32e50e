"""What is due on which days: an agenda by the last day on which each visit still counts."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from dosebook.domain.partial_date import day_words
from dosebook.domain.visits.expected import State, VisitCell
from dosebook.domain.words import translate
from dosebook.forms.visit_words import SIGN, assessments_words, state_words
from dosebook.gui import theme
from dosebook.gui.directions import IsolatingDelegate

WAITING = frozenset({State.OVERDUE, State.DUE, State.NOT_YET_DUE})


def agenda(cells: Sequence[VisitCell], day: date, ahead: int) -> list[VisitCell]:
    """Return the visits that wait or begin to within ``ahead`` days, by the last day on which they count."""
    found = [
        cell
        for cell in cells
        if cell.window is not None
        and cell.state in WAITING
        and (cell.window.earliest_open - day).days <= ahead
    ]
    return sorted(found, key=lambda cell: (_close(cell), cell.person.participant_id, cell.visit.number or 0))


def _close(cell: VisitCell) -> date:
    return cell.window.latest_close if cell.window is not None else date.max


class VisitCalendar(QTableWidget):
    """One line for each visit that waits; Enter goes to its place in the matrix."""

    entered = Signal(str, str)
    """The uids of participant and planned visit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._cells: Sequence[VisitCell] = ()
        self.setAccessibleName(translate("visits", "Calendar of visits"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(IsolatingDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        theme.mark(self, "lines")
        heads = (
            translate("visits", "To"),
            translate("visits", "Days left"),
            translate("visits", "From"),
            translate("visits", "Planned on"),
            translate("visits", "ID"),
            translate("visits", "Visit"),
            translate("visits", "State"),
            translate("visits", "What waits"),
        )
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        self.doubleClicked.connect(lambda _index: self._enter())

    def show_cells(self, cells: Sequence[VisitCell], day: date) -> None:
        """Show these visits, in this order, as seen on ``day``."""
        self._cells = cells
        self.setRowCount(len(cells))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        for row, cell in enumerate(cells):
            for column, words in enumerate(_line(cell, day)):
                item = QTableWidgetItem(words)
                if cell.state is State.OVERDUE:
                    item.setForeground(QColor(theme.colours().error))
                self.setItem(row, column, item)
        self._fit()
        if cells and not self.currentIndex().isValid():
            self.selectRow(0)

    def words(self) -> list[list[str]]:
        """Return what is shown, line by line."""
        return [
            [item.text() if (item := self.item(row, column)) is not None else "" for column in range(8)]
            for row in range(self.rowCount())
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the place of the visit."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        row = self.currentRow()
        if 0 <= row < len(self._cells):
            cell = self._cells[row]
            self.entered.emit(cell.person.uid, cell.visit.uid)

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        for column in range(self.columnCount() - 1):
            head = self.horizontalHeaderItem(column)
            texts = [head.text() if head is not None else ""]
            texts += [item.text() for row in range(self.rowCount()) if (item := self.item(row, column))]
            self.setColumnWidth(column, max(map(metrics.horizontalAdvance, texts)) + 26)


def _line(cell: VisitCell, day: date) -> tuple[str, ...]:
    window = cell.window
    if window is None:
        return ("",) * 8
    waiting = [item.assessment for item in cell.items if item.state in WAITING]
    return (
        day_words(window.latest_close),
        str((window.latest_close - day).days).replace("-", "−"),
        day_words(window.earliest_open),
        day_words(window.target) if window.target is not None else translate("visits", "partly known"),
        cell.person.participant_id,
        cell.visit.name,
        f"{SIGN[cell.state]} {state_words(cell.state)}",
        assessments_words(waiting),
    )
