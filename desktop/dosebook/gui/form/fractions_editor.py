"""The grid of planned fractions: dose, day, days early, days late; an empty line waits for the next."""

import itertools
import json
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from dosebook.domain.errors import DosebookError
from dosebook.domain.number_entry import UnreadableNumber, read_integer, read_number
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.study_units import unit_of
from dosebook.domain.variable import Variable
from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.form.discarding import discard
from dosebook.gui.form.editor import Around, Editor

_LETTERS = (10, 5, 5, 5)


class FractionsEditor(Editor):
    """A regimen, one line per fraction; a line without anything in it does not count."""

    def __init__(self, variable: Variable) -> None:
        """Edit the regimen that ``variable`` is."""
        super().__init__(variable)
        self._name = self._description = ""
        self._filled: tuple[PlannedFraction, ...] = ()
        self._filled_texts: list[list[str]] = []
        self.lines: list[list[QLineEdit]] = []
        grid = QWidget()
        self._grid = QGridLayout(grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.S)
        self._grid.setVerticalSpacing(theme.XS)
        self.heads = [QLabel() for _column in _LETTERS]
        for column, head in enumerate(self.heads):
            head.setTextFormat(Qt.TextFormat.PlainText)
            head.setWordWrap(True)
            theme.mark(head, "note")
            self._grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignBottom)
        self._grid.setColumnStretch(len(_LETTERS), 1)
        self.box.addWidget(grid)
        self._show_heads()
        self._add_line()

    def value(self) -> Any:
        """Return the fractions that can be read, in the order of the lines."""
        if self._texts() == self._filled_texts:
            return self._filled
        try:
            return self._read()
        except DosebookError:
            return ()

    def set_value(self, value: Any) -> None:
        """Show the fractions and an empty line."""
        texts = [
            [format(one.dose, "f"), *map(str, (one.day, one.days_early, one.days_late))] for one in value
        ]
        self._show_texts(texts)
        self._filled, self._filled_texts = tuple(value), self._texts()

    def problem(self) -> str:
        """Return what is wrong with the first line that cannot be read."""
        if self._texts() == self._filled_texts:
            return ""
        try:
            self._read()
        except DosebookError as error:
            return str(error)
        return ""

    def is_empty(self) -> bool:
        """Whether no line has anything in it."""
        return not self._texts()

    def text(self) -> str:
        """Return all lines as typed."""
        return json.dumps(self._texts(), ensure_ascii=False)

    def restore(self, text: str) -> None:
        """Show the lines that a draft kept."""
        self._show_texts([[str(cell) for cell in line] for line in json.loads(text)])

    def look(self, around: Around) -> None:
        """Name the unit of the study."""
        super().look(around)
        self._show_heads()

    def set_words(self, name: str, description: str) -> None:
        """Name each cell by its fraction and column."""
        self._name, self._description = name, description
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self._show_heads()

    def set_letters(self, letters: int) -> None:
        """The columns are as wide as their numbers."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let Enter in the empty line leave the grid."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if is_enter and watched is self.lines[-1][0]:
                self.lines[-1][-1].setFocus()
        return super().eventFilter(watched, event)

    def _show_heads(self) -> None:
        unit = unit_of(self.variable, self.around.data.study)
        dose = translate("forms", "Dose")
        names = [
            f"{dose} ({unit})" if unit else dose,
            translate("forms", "Day"),
            translate("forms", "Days early"),
            translate("forms", "Days late"),
        ]
        for head, name in zip(self.heads, names, strict=True):
            head.setText(name)
        for number, line in enumerate(self.lines, start=1):
            for cell, name in zip(line, names, strict=True):
                words = translate("forms", "{field}, fraction {number}, {column}")
                cell.setAccessibleName(words.format(field=self._name, number=number, column=name))
                cell.setAccessibleDescription(self._description)

    def _add_line(self) -> None:
        cells = []
        for column, letters in enumerate(_LETTERS):
            cell = QLineEdit()
            cell.setMaximumWidth(letters * self.fontMetrics().averageCharWidth() + 24)
            cell.textEdited.connect(lambda _text: self._edited())
            self._grid.addWidget(cell, len(self.lines) + 1, column)
            # A layout shows a new child a moment later, too late for the Tab that follows.
            if self.isVisible():
                cell.show()
            cells.append(cell)
        cells[0].installEventFilter(self)
        if not self.lines:
            self.setFocusProxy(cells[0])
        else:
            QWidget.setTabOrder(self.lines[-1][-1], cells[0])
        for before, after in itertools.pairwise(cells):
            QWidget.setTabOrder(before, after)
        self.lines.append(cells)

    def _edited(self) -> None:
        if any(cell.text() for cell in self.lines[-1]):
            self._add_line()
            self._show_heads()
        self._show_stops()
        self.changed.emit()

    def _show_stops(self) -> None:
        """In the empty line Tab stops at the dose only."""
        for line in self.lines:
            is_used = line is not self.lines[-1]
            for cell in line[1:]:
                policy = Qt.FocusPolicy.StrongFocus if is_used else Qt.FocusPolicy.ClickFocus
                cell.setFocusPolicy(policy)

    def _texts(self) -> list[list[str]]:
        texts = [[cell.text() for cell in line] for line in self.lines]
        return [line for line in texts if any(cell.strip() for cell in line)]

    def _show_texts(self, texts: list[list[str]]) -> None:
        while len(self.lines) > len(texts) + 1:
            for cell in self.lines.pop():
                self._grid.removeWidget(cell)
                discard(cell)
        while len(self.lines) < len(texts) + 1:
            self._add_line()
        for line, words in zip(self.lines, [*texts, [""] * len(_LETTERS)], strict=True):
            for cell, word in zip(line, words, strict=True):
                cell.setText(word)
        self._show_heads()
        self._show_stops()

    def _read(self) -> tuple[PlannedFraction, ...]:
        return tuple(_fraction(number, line) for number, line in enumerate(self._texts(), start=1))


def _fraction(number: int, texts: list[str]) -> PlannedFraction:
    """Read one line; the first fraction is on day 1 unless the line says another day."""
    dose, day, early, late = (text.strip() for text in texts)
    if not dose:
        raise _missing(translate("forms", "Fraction {number} has no dose.").format(number=number))
    if not day and number > 1:
        raise _missing(translate("forms", "Fraction {number} has no day.").format(number=number))
    amount: Decimal = read_number(dose)
    return PlannedFraction(
        amount,
        read_integer(day) if day else 1,
        read_integer(early) if early else 0,
        read_integer(late) if late else 0,
    )


def _missing(sentence: str) -> UnreadableNumber:
    return UnreadableNumber(sentence)
