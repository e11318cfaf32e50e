"""Lines that show what may be meant while a person types: suggestions, and one choice out of many."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import Variable
from dosebook.domain.words import translate
from dosebook.forms.fields import Choice, Values
from dosebook.gui.form.editor import Around, Editor, empty_value
from dosebook.gui.form.hit_list import Hit, HitList
from dosebook.gui.form.line_editors import LineEditor, show_whole
from dosebook.gui.form.matching import choice_of, hits_of

Choices = Callable[[Values, StudyData], Sequence[Choice]]


class SuggestingEditor(LineEditor):
    """A line of text in which anything may be typed and some texts are suggested."""

    def __init__(self, variable: Variable, choices: Choices) -> None:
        """Suggest what ``choices`` returns."""
        super().__init__(variable, str.strip)
        self._choices = choices
        self.hits = HitList(self.line)
        self.hits.taken.connect(self._take)

    def edited(self) -> None:
        """Suggest what goes on from the text."""
        typed = self.line.text()
        found = hits_of(self._choices(self.around.values, self.around.data), typed) if typed.strip() else []
        is_said = len(found) == 1 and found[0].label == typed
        self.hits.show_hits([] if is_said else found, is_first_marked=False)
        super().edited()

    def _take(self, hit: Hit) -> None:
        self.line.setText(hit.label)
        super().edited()


class TypeAheadEditor(Editor):
    """One out of many choices, found by typing a part of it; Down opens the whole list."""

    def __init__(self, variable: Variable, choices: Choices) -> None:
        """Choose one of ``choices``."""
        super().__init__(variable)
        self._choices = choices
        self._value: Any = empty_value(variable)
        self.line = QLineEdit()
        self.setFocusProxy(self.line)
        self.box.addWidget(self.line)
        self.hits = HitList(self.line)
        self.hits.taken.connect(lambda hit: self._choose(hit.value))
        self.line.textEdited.connect(self._edited)
        self.line.installEventFilter(self)

    def value(self) -> Any:
        """Return the choice that the text names, the empty value where it names none."""
        if self.line.text() == self._words_of(self._value):
            return self._value
        found = choice_of(self._now(), self.line.text()) if self.line.text().strip() else None
        return found.value if found is not None else empty_value(self.variable)

    def set_value(self, value: Any) -> None:
        """Show the words of ``value``."""
        self._value = value
        self.line.setText(self._words_of(value))
        self.line.setCursorPosition(0)
        show_whole(self.line)

    def problem(self) -> str:
        """Return why the text names no choice."""
        text = self.line.text().strip()
        if not text or text == self._words_of(self._value).strip() or choice_of(self._now(), text):
            return ""
        if hits_of(self._now(), text):
            sentence = translate("forms", "“{typed}” fits several choices. Type more of it, or pick one.")
        else:
            sentence = translate("forms", "“{typed}” is none of the choices. Press Down to see them.")
        return sentence.format(typed=text)

    def is_empty(self) -> bool:
        """Whether the line is blank."""
        return not self.line.text().strip()

    def text(self) -> str:
        """Return the text as typed."""
        return self.line.text()

    def restore(self, text: str) -> None:
        """Show a text that a draft kept, whether it names a choice or not."""
        found = choice_of(self._now(), text) if text.strip() else None
        if found is not None or not text.strip():
            self.set_value(found.value if found is not None else empty_value(self.variable))
        else:
            self.line.setText(text)

    def look(self, around: Around) -> None:
        """Keep the words of the choice as they are now."""
        is_words = self.line.text() == self._words_of(self._value)
        super().look(around)
        if is_words and self.line.text() != self._words_of(self._value):
            self.line.setText(self._words_of(self._value))

    def settle(self) -> None:
        """Write the choice out once the keyboard has left."""
        if self.line.text() != self._words_of(self._value) and not self.problem():
            self.set_value(self.value())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Open the list by Down, F4 or a click into the empty line."""
        if event.type() is QEvent.Type.MouseButtonRelease and self.is_empty():
            self._open()
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and not self.hits.isVisible()
        ) and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_F4}:
            self._open()
            return True
        return super().eventFilter(watched, event)

    def _open(self) -> None:
        self.hits.show_hits(hits_of(self._now(), ""), is_first_marked=True)

    def _edited(self, typed: str) -> None:
        self.hits.show_hits(hits_of(self._now(), typed) if typed.strip() else [], is_first_marked=True)
        self.changed.emit()

    def _choose(self, value: Any) -> None:
        self.set_value(value)
        self.changed.emit()

    def _now(self) -> Sequence[Choice]:
        return self._choices(self.around.values, self.around.data)

    def _words_of(self, value: Any) -> str:
        if value is None or value == "":
            return ""
        known = next((choice.label for choice in self._now() if choice.value == value), None)
        return known if known is not None else words_of_stranger(value, self.variable, self.around)


def words_of_stranger(value: Any, variable: Variable, around: Around) -> str:
    """Return the words of a recorded value that is not among the choices any more."""
    from dosebook.forms.record_words import value_words

    return value_words(variable, value, around.data)
