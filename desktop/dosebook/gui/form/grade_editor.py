"""The editor of a grade: only the grades that exist for the term, each with its text where one is loaded."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from dosebook.domain.variable import Variable
from dosebook.forms.grade_words import grade_meaning
from dosebook.gui import theme
from dosebook.gui.form.choice_editors import ChoiceEditor
from dosebook.gui.form.discarding import discard
from dosebook.gui.form.editor import Around
from dosebook.gui.form.suggesting_editors import Choices


class GradeEditor(ChoiceEditor):
    """A grade with what it means beside it."""

    def __init__(self, variable: Variable, choices: Choices) -> None:
        """Choose one of the grades that ``choices`` returns."""
        super().__init__(variable, choices)
        inner = QWidget()
        self.box.removeWidget(self.row)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(self.row)
        self.texts = GradeTexts()
        column.addWidget(self.texts)
        self.box.insertWidget(0, inner, 1)
        self.changed.connect(self._tell)

    def set_value(self, value: Any) -> None:
        """Show the grade and what it means."""
        super().set_value(value)
        self._tell()

    def look(self, around: Around) -> None:
        """Show the texts of the term that is on the form now."""
        super().look(around)
        self._tell()

    def set_letters(self, letters: int) -> None:
        """The texts take all the room there is."""

    def _tell(self) -> None:
        values = self.around.values
        loaded = self.around.grade_texts(values.get("ctcae_version"), values.get("ctcae_term") or "")
        if loaded:
            self.texts.show_all(loaded, self.value())
        else:
            self.texts.show_one(grade_meaning(self.value() or 0))


class GradeTexts(QWidget):
    """The text of each grade, the chosen one in full ink."""

    def __init__(self) -> None:
        """Begin without texts."""
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.S)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._shown: tuple[Any, ...] = ()

    def show_one(self, words: str) -> None:
        """Show what the chosen grade means; one line is kept free for it."""
        self._show([(0, words or " ", False)])

    def show_all(self, texts: Mapping[int, str], chosen: int | None) -> None:
        """Show the loaded texts."""
        self._show([(grade, words, grade == chosen) for grade, words in sorted(texts.items())])

    def _show(self, lines: list[tuple[int, str, bool]]) -> None:
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                discard(widget)
        for row, (grade, words, is_chosen) in enumerate(lines):
            if grade:
                self._grid.addWidget(_label(str(grade), is_chosen=is_chosen), row, 0)
            self._grid.addWidget(_label(words, is_chosen=is_chosen), row, 1)


def _label(words: str, *, is_chosen: bool) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if not is_chosen:
        theme.mark(label, "note")
    return label
