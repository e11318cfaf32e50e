"""Results of one participant in a grid: typed, or pasted as a block; saved together in one save, or not at all."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dosebook.domain.changes import Create
from dosebook.domain.codelists import LabTest
from dosebook.domain.participant_ids import participant_called
from dosebook.domain.records import Participant
from dosebook.domain.words import translate
from dosebook.forms.lab_grid.block import Block, cells_of, read_block
from dosebook.forms.lab_grid.grid import GridReading, LabColumn, LabRow, Problem, read_grid
from dosebook.forms.lab_grid.start import column_of, first_columns
from dosebook.gui import dialogs, theme
from dosebook.gui.files.question import sentence_label
from dosebook.gui.session import Session

_HEADS = 3
"""Rows above the dates: unit, and the ends of the range."""
_FREE_ROWS = 12
_LOOK_AFTER_MS = 150


class LabGridDialog(QDialog):
    """A row per date and a column per test; what cannot be read is named, and nothing is saved by halves."""

    def __init__(self, session: Session, participant: Participant, parent: QWidget) -> None:
        """Show an empty grid with the tests that the participant has."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("window", "Results of {id}")
        self.setWindowTitle(title.format(id=participant.participant_id))
        self.resize(980, 640)
        self.session, self.participant = session, participant
        self.tests: list[LabTest] = []
        self.reading = GridReading((), ())
        self.grid = QTableWidget(_HEADS + _FREE_ROWS, 1)
        self.add_test = QComboBox()
        self.summary = sentence_label("", self)
        self.problems = QListWidget()
        self.save_button = QPushButton(translate("window", "&Save all  Ctrl+S"))
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._timer.timeout.connect(self.look)
        self._is_filling = False
        self._lay_out()
        for column in first_columns(session.data, participant.uid):
            self._add_column(column)
        self.grid.cellChanged.connect(lambda _row, _column: self._changed())
        self.grid.installEventFilter(self)
        self.grid.setCurrentCell(_HEADS, 0)
        self.look()

    @property
    def columns(self) -> tuple[LabColumn, ...]:
        """The columns with the unit and the range that stand above them."""
        return tuple(
            LabColumn(test, *(self._text(row, place) for row in range(_HEADS)))
            for place, test in enumerate(self.tests, 1)
        )

    @property
    def rows(self) -> tuple[LabRow, ...]:
        """The rows below, as typed."""
        return tuple(
            LabRow(
                self._text(row, 0), tuple(self._text(row, place) for place in range(1, len(self.tests) + 1))
            )
            for row in range(_HEADS, self.grid.rowCount())
        )

    def look(self) -> None:
        """Read the grid and say what it holds."""
        self._timer.stop()
        self.reading = read_grid(
            self.columns,
            self.rows,
            self.participant.uid,
            self.session.data,
            today=self.session.today(),
            new_uid=self.session.new_uid,
        )
        self._mark(self.reading.problems)
        self.summary.setText(reading_words(self.reading))
        self.problems.clear()
        self.problems.addItems([self._problem_words(one) for one in self.reading.problems])
        self.problems.setVisible(bool(self.reading.problems))
        self.save_button.setEnabled(bool(self.reading.results) and not self.reading.problems)

    def paste(self, text: str) -> None:
        """Put a block into the grid: by its headings where it has any, else from the current cell on."""
        block = read_block(text, self.session.today())
        self._is_filling = True
        if block is not None:
            self._fill_block(block)
        else:
            self._fill_cells(cells_of(text))
        self._is_filling = False
        self.look()
        if block is not None and block.left_out:
            words = translate("window", "Left out, because no test is called so: {names}.")
            left_out = words.format(names=", ".join(block.left_out))
            self.summary.setText(f"{self.summary.text()} {left_out}")

    def save(self) -> None:
        """Save all values of the grid, then close."""
        self.look()
        if not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        changes = tuple(Create(one) for one in self.reading.results)

        def failed(error: BaseException) -> None:
            self.save_button.setEnabled(True)
            dialogs.show_error(self, error)

        self.session.save(changes, on_saved=lambda _saved: self.accept(), on_failed=failed)

    def reject(self) -> None:
        """Close; ask first where something is typed."""
        if any(value for row in self.rows for value in row.values) and not self._may_discard():
            return
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Ctrl+S."""
        if event.matches(QKeySequence.StandardKey.Save):
            self.save()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Paste, clear cells and go down by Enter, as in a spreadsheet."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched is self.grid:
            if event.matches(QKeySequence.StandardKey.Paste):
                self.paste(QGuiApplication.clipboard().text())
                return True
            if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
                for item in self.grid.selectedItems():
                    item.setText("")
                return True
        return super().eventFilter(watched, event)

    def _may_discard(self) -> bool:
        return dialogs.ask(
            self,
            translate("window", "The values in the grid are not saved."),
            accept=translate("window", "Discard them"),
            refuse=translate("window", "Go on typing"),
        )

    def _text(self, row: int, column: int) -> str:
        item = self.grid.item(row, column)
        return item.text().strip() if item is not None else ""

    def _put(self, row: int, column: int, text: str) -> None:
        item = self.grid.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.grid.setItem(row, column, item)
        item.setText(text)

    def _add_column(self, column: LabColumn) -> int:
        """Return the place of the test's column, which is added unless it is there."""
        if column.test in self.tests:
            return self.tests.index(column.test) + 1
        self.tests.append(column.test)
        place = len(self.tests)
        was_filling, self._is_filling = self._is_filling, True
        self.grid.setColumnCount(place + 1)
        self.grid.setHorizontalHeaderItem(place, QTableWidgetItem(column.test.label))
        for row, text in enumerate((column.unit, column.low, column.high)):
            self._put(row, place, text)
        self.grid.setColumnWidth(
            place, self.grid.fontMetrics().horizontalAdvance(column.test.label) + theme.XL
        )
        self._is_filling = was_filling
        return place

    def _fill_block(self, block: Block) -> None:
        places = []
        for column in block.columns:
            usual = column_of(column.test, self.session.data, self.participant.uid)
            place = self._add_column(usual)
            if column.unit and column.unit != self._text(0, place):
                # Another unit has another range: none is better than a wrong one.
                for row, text in enumerate((column.unit, "", "")):
                    self._put(row, place, text)
            places.append(place)
        row = self._first_free_row()
        for line in block.rows:
            self._make_room(row)
            self._put(row, 0, line.day)
            for place, text in zip(places, line.values, strict=True):
                self._put(row, place, text)
            row += 1

    def _fill_cells(self, cells: Sequence[Sequence[str]]) -> None:
        top, left = max(0, self.grid.currentRow()), max(0, self.grid.currentColumn())
        for down, line in enumerate(cells):
            self._make_room(top + down)
            for across, text in enumerate(line):
                if left + across <= len(self.tests):
                    self._put(top + down, left + across, text)

    def _first_free_row(self) -> int:
        for row in range(_HEADS, self.grid.rowCount()):
            if not any(self._text(row, column) for column in range(self.grid.columnCount())):
                return row
        return self.grid.rowCount()

    def _make_room(self, row: int) -> None:
        if row >= self.grid.rowCount():
            self.grid.setRowCount(row + _FREE_ROWS)

    def _changed(self) -> None:
        if not self._is_filling:
            self.save_button.setEnabled(False)
            self._timer.start()

    def _mark(self, problems: Sequence[Problem]) -> None:
        bad = {(one.row + _HEADS, one.column + 1): one.reason for one in problems}
        was_filling, self._is_filling = self._is_filling, True
        for row in range(self.grid.rowCount()):
            for column in range(self.grid.columnCount()):
                item = self.grid.item(row, column)
                reason = bad.get((row, column), "")
                if item is None and reason:
                    self._put(row, column, "")
                    item = self.grid.item(row, column)
                if item is not None and item.toolTip() != reason:
                    item.setToolTip(reason)
                    font = item.font()
                    font.setBold(bool(reason))
                    font.setUnderline(bool(reason))
                    item.setFont(font)
        self._is_filling = was_filling

    def _problem_words(self, problem: Problem) -> str:
        row = self.grid.verticalHeaderItem(problem.row + _HEADS)
        where = row.text() if row is not None and problem.row < 0 else self._text(problem.row + _HEADS, 0)
        test = self.tests[problem.column].label if problem.column >= 0 else translate("window", "Date")
        words = translate("window", "{test}, {row}: {text} – {reason}")
        return words.format(test=test, row=where or "–", text=problem.text, reason=problem.reason)

    def _lay_out(self) -> None:
        self.grid.setAccessibleName(translate("window", "Values by date and test"))
        self.grid.setHorizontalHeaderItem(0, QTableWidgetItem(translate("window", "Date")))
        for row, words in enumerate(
            (
                translate("window", "Unit"),
                translate("window", "Normal from"),
                translate("window", "Normal to"),
            )
        ):
            self.grid.setVerticalHeaderItem(row, QTableWidgetItem(words))
        for row in range(_HEADS, self.grid.rowCount()):
            self.grid.setVerticalHeaderItem(row, QTableWidgetItem(""))
        self.problems.setAccessibleName(translate("window", "Cells that cannot be read"))
        self.add_test.addItem(translate("window", "Add a test…"), None)
        for test in LabTest:
            self.add_test.addItem(test.label, test.value)
        self.add_test.activated.connect(self._add_chosen)
        hint = QLabel(
            translate(
                "window",
                "Ctrl+V pastes a block from a spreadsheet or a printout, headings and units included.",
            )
        )
        hint.setWordWrap(True)
        theme.mark(hint, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(hint)
        column.addWidget(self.grid, 3)
        column.addWidget(self.summary)
        column.addWidget(self.problems, 1)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        close = QPushButton(translate("window", "Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.save_button.setAutoDefault(False)
        self.save_button.clicked.connect(self.save)
        theme.mark(self.save_button, "primary")
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.add_test)
        row.addStretch(1)
        row.addWidget(self.save_button)
        row.addWidget(close)
        return row

    def _add_chosen(self, place: int) -> None:
        chosen = self.add_test.itemData(place)
        if chosen is not None:
            test = next(one for one in LabTest if one.value == chosen)
            self._add_column(column_of(test, self.session.data, self.participant.uid))
        self.add_test.setCurrentIndex(0)


def reading_words(reading: GridReading) -> str:
    """Return what the grid holds, in words."""
    one, many = translate("window", "1 new value."), translate("window", "{count} new values.")
    count = len(reading.results)
    words = one if count == 1 else many.format(count=count)
    if reading.recorded:
        more = translate("window", "{count} are recorded already and are left out.")
        words = f"{words} {more.format(count=reading.recorded)}"
    if reading.problems:
        more = translate("window", "{count} cells cannot be read; nothing is saved before they are mended.")
        words = f"{words} {more.format(count=len(reading.problems))}"
    return words


def ask_lab_grid(session: Session, shown: str, window: QWidget) -> LabGridDialog | None:
    """Open the grid of the participant with the uid ``shown``, else of one whose ID a person types."""
    person = session.data.find(shown)
    if not isinstance(person, Participant):
        label, accept = translate("window", "Participant ID"), translate("window", "Open the grid")
        question = translate("window", "Whose results are to be entered?")
        typed = dialogs.ask_text(window, question, label=label, accept=accept, minimum=1)
        if typed is None:
            return None
        person = participant_called(session.data, typed)
    if not isinstance(person, Participant):
        dialogs.tell(window, translate("window", "There is no participant with this ID. Check it."))
        return None
    dialog = LabGridDialog(session, person, window)
    dialog.open()
    return dialog
