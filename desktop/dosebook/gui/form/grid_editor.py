"""A grid of lines, each one item of a list; an empty line waits for the next."""

import itertools
import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from dosebook.domain.errors import DosebookError
from dosebook.domain.variable import Variable
from dosebook.gui import theme
from dosebook.gui.form.discarding import discard
from dosebook.gui.form.editor import Around, Editor


class GridEditor(Editor):
    """A list of items, a line each; a line without anything in it does not count."""

    def __init__(self, variable: Variable, letters: Sequence[int]) -> None:
        """Edit the list that ``variable`` is, in columns that show so many letters."""
        super().__init__(variable)
        self._letters = tuple(letters)
        self._description = ""
        self._filled: tuple[Any, ...] = ()
        self._filled_texts: list[list[str]] = []
        self.lines: list[list[QLineEdit]] = []
        grid = QWidget()
        self._grid = QGridLayout(grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.S)
        self._grid.setVerticalSpacing(theme.XS)
        self.heads = [QLabel() for _column in self._letters]
        for column, head in enumerate(self.heads):
            head.setTextFormat(Qt.TextFormat.PlainText)
            head.setWordWrap(True)
            theme.mark(head, "note")
            self._grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignBottom)
        self._grid.setColumnStretch(len(self._letters), 1)
        self.box.addWidget(grid)
        self._show_heads()
        self._add_line()

    def column_names(self) -> Sequence[str]:
        """Return the heads of the columns."""
        raise NotImplementedError

    def cell_name(self, number: int, column: str) -> str:
        """Return the words for the cell of the item with this number; ``self.accessibleName()`` names the field."""
        raise NotImplementedError

    def texts_of(self, item: Any) -> list[str]:
        """Return the texts of one line for ``item``."""
        raise NotImplementedError

    def read(self, texts: list[list[str]]) -> tuple[Any, ...]:
        """Return the items that the lines mean; raises DosebookError with a sentence."""
        raise NotImplementedError

    def value(self) -> Any:
        """Return the items that can be read, in the order of the lines."""
        if self._texts() == self._filled_texts:
            return self._filled
        try:
            return self.read(self._texts())
        except DosebookError:
            return ()

    def set_value(self, value: Any) -> None:
        """Show the items and an empty line."""
        self._show_texts([self.texts_of(one) for one in value])
        self._filled, self._filled_texts = tuple(value), self._texts()

    def problem(self) -> str:
        """Return what is wrong with the first line that cannot be read."""
        if self._texts() == self._filled_texts:
            return ""
        try:
            self.read(self._texts())
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
        """Name what depends on the study."""
        super().look(around)
        self._show_heads()

    def set_words(self, name: str, description: str) -> None:
        """Name each cell by its item and column."""
        self._description = description
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self._show_heads()

    def set_letters(self, letters: int) -> None:
        """The columns are as wide as their contents."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let Enter in the empty line leave the grid."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if is_enter and watched is self.lines[-1][0]:
                self.lines[-1][-1].setFocus()
        return super().eventFilter(watched, event)

    def _show_heads(self) -> None:
        names = self.column_names()
        for head, name in zip(self.heads, names, strict=True):
            head.setText(name)
        for number, line in enumerate(self.lines, start=1):
            for cell, name in zip(line, names, strict=True):
                cell.setAccessibleName(self.cell_name(number, name))
                cell.setAccessibleDescription(self._description)

    def _add_line(self) -> None:
        cells = []
        for column, letters in enumerate(self._letters):
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
        """In the empty line Tab stops at its first cell only."""
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
        for line, words in zip(self.lines, [*texts, [""] * len(self._letters)], strict=True):
            for cell, word in zip(line, words, strict=True):
                cell.setText(word)
        self._show_heads()
        self._show_stops()
