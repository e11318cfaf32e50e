"""Editors of one line: text, numbers, measured values and times, read as people type them."""

from collections.abc import Callable
from datetime import time
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QLineEdit

from dosebook.domain.amount_entry import read_amount
from dosebook.domain.errors import DosebookError
from dosebook.domain.localised import localised
from dosebook.domain.measurement import Measurement
from dosebook.domain.number_entry import (
    read_count,
    read_measurement,
    read_number,
    read_signed_number,
)
from dosebook.domain.time_entry import read_time
from dosebook.domain.variable import Variable
from dosebook.gui.form.editor import Editor, empty_value

Reader = Callable[[str], Any]


class LineEditor(Editor):
    """A line whose text is understood by ``read``; what is not understood stays as typed."""

    def __init__(self, variable: Variable, read: Reader) -> None:
        """Edit one line that means what ``read`` returns; ``read`` raises DosebookError with a sentence."""
        super().__init__(variable)
        self._read = read
        self._filled: Any = empty_value(variable)
        self._filled_text = ""
        self.line = QLineEdit()
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(lambda _text: self.edited())
        self.box.addWidget(self.line)

    def edited(self) -> None:
        """Tell that a person typed."""
        self.changed.emit()

    def value(self) -> Any:
        """Return what the text means; the empty value while it means nothing."""
        text = self.line.text()
        # A text that nobody touched keeps its value whole, also what one line cannot show.
        if text == self._filled_text:
            return self._filled
        try:
            return self._read(text) if text.strip() else empty_value(self.variable)
        except DosebookError:
            return empty_value(self.variable)

    def set_value(self, value: Any) -> None:
        """Show ``value``."""
        self.line.setText(line_words(value))
        self.line.setCursorPosition(0)
        self._filled, self._filled_text = value, self.line.text()
        show_whole(self.line)

    def accept_offer(self, value: Any) -> None:
        """Take ``value`` as if it had been typed."""
        self.line.setText(line_words(value))
        self.changed.emit()

    def problem(self) -> str:
        """Return why the text is not understood."""
        text = self.line.text()
        if text == self._filled_text or not text.strip():
            return ""
        try:
            self._read(text)
        except DosebookError as error:
            return str(error)
        return ""

    def is_empty(self) -> bool:
        """Whether the line is blank."""
        return not self.line.text().strip()

    def text(self) -> str:
        """Return the text as typed."""
        return self.line.text()

    def restore(self, text: str) -> None:
        """Show a text that a draft kept, understood or not."""
        self.line.setText(text)

    def settle(self) -> None:
        """Let a text that is longer than the line be read whole under the mouse."""
        show_whole(self.line)

    def show_offer(self, words: str) -> None:
        """Show the offered value greyed in the empty line."""
        self.line.setPlaceholderText(words)


def show_whole(line: QLineEdit) -> None:
    """Give a line that is too short for its text a tip with all of it."""
    is_longer = line.fontMetrics().horizontalAdvance(line.text()) > line.width() - 16
    line.setToolTip(line.text() if is_longer else "")


def line_words(value: Any) -> str:
    """Return ``value`` as it is typed in one line."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return f"{localised(value):f}"
    if isinstance(value, Measurement):
        return value.text
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, tuple):
        return "; ".join(str(item) for item in value)
    return str(value)


def text_line(variable: Variable) -> LineEditor:
    """Return an editor of one line of text."""
    return LineEditor(variable, str.strip)


def texts_line(variable: Variable) -> LineEditor:
    """Return an editor of a few texts with semicolons between them."""
    return LineEditor(
        variable, lambda text: tuple(part for item in text.split(";") if (part := item.strip()))
    )


def integer_line(variable: Variable) -> LineEditor:
    """Return an editor of a whole number."""
    return LineEditor(variable, read_count)


class AmountEditor(LineEditor):
    """A number in the study's unit; an activity may be typed in any of its units and is converted."""

    def __init__(self, variable: Variable) -> None:
        """Edit an amount; the unit is that of the study the form belongs to."""
        super().__init__(variable, lambda text: read_amount(text, self.around.data.study.dose_unit))

    def settle(self) -> None:
        """Show what was typed in another unit as the number that is kept."""
        value, text = self.value(), self.line.text()
        if value is not None and any(character.isalpha() for character in text):
            self.line.setText(line_words(value))
        super().settle()


def number_line(variable: Variable, *, signed: bool = False) -> LineEditor:
    """Return an editor of a decimal number, digits kept as typed."""
    if variable.unit == "{amount}":
        return AmountEditor(variable)
    return LineEditor(variable, read_signed_number if signed else read_number)


def measurement_line(variable: Variable) -> LineEditor:
    """Return an editor of a measured value with its comparator."""
    return LineEditor(variable, read_measurement)


def time_line(variable: Variable) -> LineEditor:
    """Return an editor of a time of day."""
    return LineEditor(variable, read_time)
