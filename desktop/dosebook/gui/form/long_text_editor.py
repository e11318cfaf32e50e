"""The editor of several lines of text; it grows with them."""

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from dosebook.domain.variable import Variable
from dosebook.gui.form.editor import Editor

_FEWEST_LINES, _MOST_LINES = 3, 12


class GrowingText(QPlainTextEdit):
    """A text box as high as its lines, within reason; Tab leaves it, Enter makes a line."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """Be as high as the text."""
        lines = min(max(round(self.document().size().height()), _FEWEST_LINES), _MOST_LINES)
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin())) + 4
        return QSize(200, lines * self.fontMetrics().lineSpacing() + frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where another width makes more or fewer lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Never be lower than that, and a little narrower at will."""
        return QSize(80, self.sizeHint().height())


class LongTextEditor(Editor):
    """Several lines of text, kept as typed without the blanks around them."""

    def __init__(self, variable: Variable) -> None:
        """Edit the text of ``variable``."""
        super().__init__(variable)
        self._filled, self._filled_text = "", ""
        self._is_filling = False
        self.box_of_text = GrowingText()
        self.setFocusProxy(self.box_of_text)
        self.box_of_text.textChanged.connect(self._edited)
        self.box.addWidget(self.box_of_text)

    def value(self) -> Any:
        """Return the text."""
        text = self.box_of_text.toPlainText()
        return self._filled if text == self._filled_text else text.strip()

    def set_value(self, value: Any) -> None:
        """Show the text from its beginning."""
        self._show(value or "")
        self._filled, self._filled_text = value, self.box_of_text.toPlainText()

    def text(self) -> str:
        """Return the text as typed."""
        return self.box_of_text.toPlainText()

    def restore(self, text: str) -> None:
        """Show a text that a draft kept."""
        self._show(text)

    def _show(self, text: str) -> None:
        self._is_filling = True
        self.box_of_text.setPlainText(text)
        self._is_filling = False

    def _edited(self) -> None:
        if not self._is_filling:
            self.changed.emit()
