"""What a form shows and nobody types: values that follow from others, and words computed from the form."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from dosebook.domain.variable import Variable
from dosebook.forms.record_words import MISSING, value_words
from dosebook.gui.form.editor import Editor, empty_value


class ShownWords(Editor):
    """A value, or words, that can be read and copied but not changed here."""

    def __init__(self, variable: Variable, words: Callable[[str], str] | None = None) -> None:
        """Show the value of ``variable``, a text as ``words`` read it."""
        super().__init__(variable)
        self._words = words
        self._value: Any = empty_value(variable)
        self.label = QLabel(MISSING)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.label.setSizePolicy(policy)
        self.box.addWidget(self.label)

    @property
    def target(self) -> QLabel:
        """The label; it takes no keyboard."""
        return self.label

    def value(self) -> Any:
        """Return the value shown."""
        return self._value

    def set_value(self, value: Any) -> None:
        """Show ``value`` in words."""
        self._value = value
        told = self._words(value) if self._words is not None and value else value
        self.show_words(value_words(self.variable, told, self.around.data))

    def show_words(self, words: str) -> None:
        """Show ``words``, a dash for none."""
        self.label.setText(words or MISSING)

    def set_letters(self, letters: int) -> None:
        """Words take all the room there is."""

    def least_width(self) -> int:
        """Return the width of a few words."""
        return self.width_of(24)
