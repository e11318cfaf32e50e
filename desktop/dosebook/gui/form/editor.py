"""What every editor of a form can do; a form knows its editors by this only."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dosebook.domain.encoding import decode_value, encode_value
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import LISTS, ValueKind, Variable
from dosebook.forms.fields import Values

GradeTexts = Callable[[Any, str], Mapping[int, str]]
"""Given a CTCAE version and a term: the text of each grade, nothing where none is loaded."""

LETTERS_OF = {"short": 10, "medium": 22, "long": 42, "full": 0}
"""The width of an editor in letters; 0 takes all there is."""


@dataclass(frozen=True, slots=True)
class Around:
    """What an editor may look at besides its own value: the form as it stands, the study, the day."""

    values: Values = field(default_factory=dict)
    data: StudyData = field(default_factory=lambda: StudyData(MappingProxyType({}), 0, ""))
    today: date = date(2000, 1, 1)
    grade_texts: GradeTexts = lambda _version, _term: {}


def empty_value(variable: Variable) -> Any:
    """Return what a record holds for ``variable`` when nothing is recorded."""
    if variable.kind in LISTS:
        return ()
    return "" if variable.kind is ValueKind.TEXT and not variable.refers_to else None


class Editor(QWidget):
    """A widget that shows and edits one value; ``changed`` is told only of what a person does."""

    changed = Signal()

    def __init__(self, variable: Variable) -> None:
        """Edit a value of ``variable``."""
        super().__init__()
        self.variable = variable
        self.around = Around()
        self.box = QHBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(8)

    @property
    def target(self) -> QWidget:
        """The widget that takes the keyboard."""
        return self.focusProxy() or self

    def arrive(self) -> None:
        """Take the keyboard where there is something to do."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def value(self) -> Any:
        """Return the value; the empty one while the text is not understood."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show ``value``; this never counts as typing."""
        raise NotImplementedError

    def accept_offer(self, value: Any) -> None:
        """Take ``value`` as if it had been typed."""
        self.set_value(value)
        self.changed.emit()

    def problem(self) -> str:
        """Return the sentence about a text that is not understood; empty when all is well."""
        return ""

    def is_empty(self) -> bool:
        """Whether nothing is typed or chosen."""
        return self.value() in {None, "", ()}

    def text(self) -> str:
        """Return what a draft keeps of the editor."""
        return json.dumps(encode_value(self.variable, self.value()))

    def restore(self, text: str) -> None:
        """Show what ``text`` returned; raises ValueError when it cannot be one."""
        value = decode_value(self.variable, json.loads(text))
        self.set_value(empty_value(self.variable) if value is None else value)

    def look(self, around: Around) -> None:
        """Take note of the form and the study as they stand now."""
        self.around = around

    def settle(self) -> None:
        """Tidy up after the keyboard has left."""

    def set_words(self, name: str, description: str) -> None:
        """Say what the editor is to those who hear it."""
        for widget in {self, self.target}:
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(description)

    def show_offer(self, words: str) -> None:
        """Show the value that is offered, greyed; empty words take it away."""

    def set_letters(self, letters: int) -> None:
        """Be as wide as so many letters at most; 0 = as wide as there is room."""
        if letters:
            self.setMaximumWidth(self.width_of(letters))

    def width_of(self, letters: int) -> int:
        """Return the width of a line that shows so many letters."""
        return letters * self.fontMetrics().averageCharWidth() + 24

    def least_width(self) -> int:
        """Return the width below which the editor would hide what it holds."""
        return min(self.width_of(14), self.maximumWidth())
