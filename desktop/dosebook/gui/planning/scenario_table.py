"""Scenarios as they are typed: a row for each, its name, then the true DLT rate of every dose."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from dosebook.domain.errors import DosebookError
from dosebook.domain.localised import localised
from dosebook.domain.number_entry import read_number
from dosebook.domain.planning.plan_check import MOST_LEVELS
from dosebook.domain.planning.refusals import PlanProblem
from dosebook.domain.planning.scenario import Scenario
from dosebook.domain.words import translate
from dosebook.gui import theme

_ROWS_SHOWN = 8
_LETTERS_OF_NAME = 24
NAME = 0
"""The column of the name; the column of a dose is its level."""


class ScenarioTable(QTableWidget):
    """Cells are typed over; rates are numbers between 0 and 1 or percentages."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(0, 2, parent)
        self.setAccessibleName(translate("planning", "Scenarios"))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.verticalHeader().hide()
        # Tab leaves the table; while a cell is typed it goes on to the next one.
        self.setTabKeyNavigation(False)
        self._is_filling = False
        self.cellChanged.connect(lambda _row, _column: self._tell())

    @property
    def levels(self) -> int:
        """How many doses there are."""
        return self.columnCount() - 1

    def show_scenarios(self, scenarios: Sequence[Scenario], levels: int) -> None:
        """Show these in place of what was there."""
        self._is_filling = True
        self.setRowCount(0)
        self.setColumnCount(levels + 1)
        for scenario in scenarios:
            self._add(scenario.name, [f"{localised(rate):.10g}" for rate in scenario.rates])
        self._is_filling = False
        self._lay_out()
        self._tell()

    def add_scenario(self) -> None:
        """Add a row to be typed, named after its place, and put the keyboard on its first rate."""
        row = self.rowCount()
        names = {self._text(one, NAME) for one in range(row)}
        words = translate("planning", "Scenario {number}")
        number = next(
            place for place in range(row + 1, row + len(names) + 3) if words.format(number=place) not in names
        )
        self._add(words.format(number=number), [""] * self.levels)
        self._lay_out()
        self.setCurrentCell(row, NAME + 1)
        self.setFocus()
        self._tell()

    def remove_scenario(self) -> None:
        """Take the row with the keyboard away."""
        if self.currentRow() >= 0:
            self.removeRow(self.currentRow())
            self._lay_out()
            self._tell()

    def set_levels(self, levels: int) -> None:
        """Have so many doses; rates of doses that go are forgotten."""
        self.setColumnCount(min(max(1, levels), MOST_LEVELS) + 1)
        self._lay_out()
        self._tell()

    def read(self) -> tuple[tuple[Scenario, ...], tuple[PlanProblem, ...]]:
        """Return the scenarios as typed, and what cannot be read, each at its cell."""
        scenarios, problems = [], []
        for row in range(self.rowCount()):
            rates = []
            for level in range(1, self.levels + 1):
                try:
                    rates.append(_rate(self._text(row, level)))
                except DosebookError as error:
                    words = translate(
                        "planning", "Scenario {number} (“{name}”), dose level {level}: {reason}"
                    )
                    message = words.format(
                        number=row + 1, name=self._text(row, NAME), level=level, reason=error
                    )
                    problems.append(PlanProblem("scenario", message, row + 1, str(level)))
            scenarios.append(Scenario(self._text(row, NAME), tuple(rates)))
        return tuple(scenarios), tuple(problems)

    def show_problems(self, problems: Sequence[PlanProblem]) -> None:
        """Mark the cells that these problems name, with the sentence as a hint, and no other."""
        bad = {
            (one.number - 1, int(one.field) if one.field.isdigit() else NAME): one.message
            for one in problems
            if one.part == "scenario"
        }
        self._is_filling = True
        for row in range(self.rowCount()):
            for column in range(self.columnCount()):
                item = self.item(row, column)
                if item is not None:
                    message = bad.get((row, column), "")
                    item.setToolTip(message)
                    item.setData(_BACKGROUND, QColor(theme.colours().error_back) if message else None)
        self._is_filling = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste cells as they are copied from a spreadsheet, and empty one with Delete; else as every table."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.currentItem() is not None:
            self.currentItem().setText("")
        else:
            super().keyPressEvent(event)

    def paste(self, text: str) -> None:
        """Put rows and columns of text into the cells from the one with the keyboard on; rows are added."""
        row, column = max(0, self.currentRow()), max(0, self.currentColumn())
        self._is_filling = True
        for down, line in enumerate(text.splitlines()):
            if row + down == self.rowCount():
                self._add("", [""] * self.levels)
            for right, cell in enumerate(line.split("\t")):
                if column + right < self.columnCount():
                    self.setItem(row + down, column + right, QTableWidgetItem(cell.strip()))
        self._is_filling = False
        self._lay_out()
        self._tell()

    def _add(self, name: str, rates: Sequence[str]) -> None:
        was_filling, self._is_filling = self._is_filling, True
        row = self.rowCount()
        self.setRowCount(row + 1)
        for column, text in enumerate((name, *rates)):
            self.setItem(row, column, QTableWidgetItem(text))
        self._is_filling = was_filling

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text().strip() if item is not None else ""

    def _lay_out(self) -> None:
        # On two lines, so that the usual number of doses needs no scrolling.
        dose = translate("planning", "Dose {level}").replace(" ", "\n")
        heads = [translate("planning", "Scenario")]
        heads += [dose.format(level=level) for level in range(1, self.levels + 1)]
        self.setHorizontalHeaderLabels(heads)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
        self._fit_names()
        self.verticalHeader().setDefaultSectionSize(theme.row_height(self))
        self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the bar below where the doses are wider than the table."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit_names()
            self._fit_height()

    def _fit_names(self) -> None:
        """Give the names what they need, as far as the doses leave it."""
        needed = self.sizeHintForColumn(NAME)
        left = self.viewport().width() - self.horizontalHeader().length() + self.columnWidth(NAME)
        least = self.fontMetrics().averageCharWidth() * _LETTERS_OF_NAME
        self.setColumnWidth(NAME, max(least, min(needed, left)))

    def _fit_height(self) -> None:
        header = self.horizontalHeader()
        rows = min(max(self.rowCount(), 3), _ROWS_SHOWN) * theme.row_height(self)
        is_wider = header.length() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if is_wider else 0
        self.setMinimumHeight(header.sizeHint().height() + rows + bar + 2 * self.frameWidth())

    def _tell(self) -> None:
        if not self._is_filling:
            self.changed.emit()


_BACKGROUND = 8
"""Qt.ItemDataRole.BackgroundRole, which takes None for the usual background."""


def _rate(text: str) -> float:
    if not text:
        raise DosebookError(translate("planning", "The DLT rate is empty."))
    if text.endswith("%"):
        return float(read_number(text[:-1])) / 100
    return float(read_number(text))
