"""Editors of a choice: up to five are buttons in a row, up to twelve a list, more are found by typing."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dosebook.domain.variable import Variable
from dosebook.forms.fields import Choice
from dosebook.gui import theme
from dosebook.gui.form.button_row import ButtonRow
from dosebook.gui.form.editor import Around, Editor, empty_value
from dosebook.gui.form.suggesting_editors import Choices, TypeAheadEditor, words_of_stranger

_MOST_BUTTONS, _MOST_LISTED = 5, 12
_MOST_LETTERS_ON_BUTTONS = 60
_ROWS_SHOWN = 6
_MOST_LETTERS_OF_LIST = 64
_ARROW = 20
"""What the arrow of a list takes of its width."""
_BOX_HEIGHT = 18
"""The box of a list as the theme draws it, border included."""
QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own name for a width without limit; PySide6 does not hand it on."""


def choice_editor(variable: Variable, choices: Choices) -> Editor:
    """Return an editor of one choice; it suits the number of choices that there are."""
    return ChoiceEditor(variable, choices)


class ChoiceEditor(Editor):
    """One choice, as buttons, as a list or as a line to type in, whichever suits what can be chosen now."""

    def __init__(self, variable: Variable, choices: Choices) -> None:
        """Choose one of ``choices``."""
        super().__init__(variable)
        self._choices = choices
        self._value: Any = empty_value(variable)
        self._name = self._description = ""
        self._shape = ""
        self._letters = 0
        self.row = ButtonRow()
        self.list = ChoiceList()
        self.line = TypeAheadEditor(variable, choices)
        for shape in (self.row, self.list, self.line):
            self.box.addWidget(shape)
            shape.hide()
        self.row.pressed.connect(lambda: self._chosen(next(iter(self.row.values()), None)))
        self.list.activated.connect(lambda _place: self._chosen(self.list.value()))
        self.list.cleared.connect(lambda: self._chosen(None))
        self.line.changed.connect(self._line_changed)

    def value(self) -> Any:
        """Return the choice."""
        return self.line.value() if self._shape == "line" else self._value

    def set_value(self, value: Any) -> None:
        """Show ``value`` as chosen."""
        self._value = value
        self._show()

    def look(self, around: Around) -> None:
        """Offer what can be chosen now."""
        super().look(around)
        self.line.look(around)
        self._show()

    def problem(self) -> str:
        """Return why the typed text names no choice."""
        return self.line.problem() if self._shape == "line" else ""

    def is_empty(self) -> bool:
        """Whether nothing is chosen or typed."""
        return self.line.is_empty() if self._shape == "line" else super().is_empty()

    def text(self) -> str:
        """Return what a draft keeps: the typed text or the choice."""
        return self.line.text() if self._shape == "line" else super().text()

    def restore(self, text: str) -> None:
        """Show what a draft kept."""
        if self._shape == "line":
            self.line.restore(text)
            self._value = self.line.value()
        else:
            super().restore(text)

    def settle(self) -> None:
        """Write a typed choice out."""
        if self._shape == "line":
            self.line.settle()

    def set_words(self, name: str, description: str) -> None:
        """Name whichever shape is shown."""
        self._name, self._description = name, description
        super().set_words(name, description)
        self.row.set_words(name, description)
        self.line.set_words(name, description)
        self.list.setAccessibleName(name)
        self.list.setAccessibleDescription(description)

    def set_letters(self, letters: int) -> None:
        """Limit the list and the line; buttons are as wide as their words."""
        self._letters = letters
        self._limit()

    def least_width(self) -> int:
        """Return the width of the buttons in one row, or of the list."""
        return self.row.sizeHint().width() if self._shape == "row" else self.width_of(14)

    def _show(self) -> None:
        choices = self._with_stranger(self._choices(self.around.values, self.around.data))
        self._take_shape(_shape_of(choices))
        if self._shape == "row":
            self.row.set_choices(choices)
            self.row.set_values(() if self._value == empty_value(self.variable) else (self._value,))
        elif self._shape == "list":
            self.list.set_choices(choices, self._value)
            self._limit()
        elif not self.line.problem() and self.line.value() != self._value:
            # Never while somebody types: “Ser” is a choice already, and the rest of it is on its way.
            self.line.set_value(self._value)

    def _with_stranger(self, choices: Sequence[Choice]) -> Sequence[Choice]:
        """Keep a recorded value in sight that cannot be chosen any more."""
        if self._value == empty_value(self.variable) or any(one.value == self._value for one in choices):
            return choices
        return [*choices, Choice(self._value, words_of_stranger(self._value, self.variable, self.around))]

    def _take_shape(self, shape: str) -> None:
        if shape == self._shape:
            return
        shapes: dict[str, QWidget] = {"row": self.row, "list": self.list, "line": self.line}
        had_focus = bool(self._shape) and shapes[self._shape].isAncestorOf(self.target)
        had_focus = had_focus and self.target.hasFocus()
        self._shape = shape
        for name, widget in shapes.items():
            widget.setVisible(name == shape)
        self.setFocusProxy(shapes[shape])
        self._limit()
        if had_focus:
            self.setFocus()

    def _limit(self) -> None:
        """Be as wide as the words of a list, within reason; buttons wrap in all the room there is."""
        if not self._letters or self._shape == "row":
            self.setMaximumWidth(QWIDGETSIZE_MAX)
            return
        width = self.width_of(self._letters) + _ARROW
        if self._shape == "list":
            width = max(width, min(self.list.width_of_words(), self.width_of(_MOST_LETTERS_OF_LIST)))
        self.setMaximumWidth(width)

    def _chosen(self, value: Any) -> None:
        self._value = empty_value(self.variable) if value is None else value
        self.changed.emit()

    def _line_changed(self) -> None:
        self._value = self.line.value()
        self.changed.emit()


def _shape_of(choices: Sequence[Choice]) -> str:
    letters = sum(len(choice.label) for choice in choices)
    is_scale = all(len(choice.label) <= 2 for choice in choices)
    if (len(choices) <= _MOST_BUTTONS or (is_scale and len(choices) <= 2 * _MOST_BUTTONS)) and (
        letters <= _MOST_LETTERS_ON_BUTTONS
    ):
        return "row"
    return "list" if len(choices) <= _MOST_LISTED else "line"


class ChoiceList(QComboBox):
    """A list that opens; the wheel scrolls the form and never changes it, Delete takes the answer back."""

    cleared = Signal()

    def __init__(self) -> None:
        """Begin without choices."""
        super().__init__()
        self._choices: tuple[Choice, ...] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(_MOST_LISTED + 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_choices(self, choices: Sequence[Choice], value: Any) -> None:
        """Offer these below an empty line and show ``value``."""
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self.clear()
            self.addItem("")
            for choice in self._choices:
                self.addItem(choice.label)
        known = [choice.value for choice in self._choices]
        self.setCurrentIndex(known.index(value) + 1 if value in known else 0)
        self.setToolTip(self.currentText())

    def value(self) -> Any:
        """Return the choice; None for the empty line. (Qt would hand a code back as its bare text.)"""
        return self._choices[self.currentIndex() - 1].value if self.currentIndex() > 0 else None

    def width_of_words(self) -> int:
        """Return the width in which the longest choice is not cut."""
        words = max((self.fontMetrics().horizontalAdvance(one.label) for one in self._choices), default=0)
        return words + 2 * _ARROW

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open as wide as the longest choice, which may be wider than the field."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the answer back by Delete; open by Space as by F4."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.setCurrentIndex(0)
            self.cleared.emit()
            return
        super().keyPressEvent(event)


class ChoicesEditor(Editor):
    """Any number out of a few choices, as boxes to tick."""

    def __init__(self, variable: Variable, choices: Choices) -> None:
        """Choose among ``choices``."""
        super().__init__(variable)
        self._choices = choices
        self.row = ButtonRow(multiple=True)
        self.setFocusProxy(self.row)
        self.box.addWidget(self.row)
        self.row.pressed.connect(self.changed)

    def value(self) -> Any:
        """Return what is ticked, in the order of the choices."""
        return self.row.values()

    def set_value(self, value: Any) -> None:
        """Tick these."""
        self.row.set_values(value)

    def look(self, around: Around) -> None:
        """Offer what can be chosen now."""
        super().look(around)
        self.row.set_choices(self._choices(around.values, around.data))

    def set_words(self, name: str, description: str) -> None:
        """Name each box."""
        super().set_words(name, description)
        self.row.set_words(name, description)

    def set_letters(self, letters: int) -> None:
        """Take all the room there is: boxes wrap."""


class ReferencesEditor(Editor):
    """Any number out of other records, as a list to tick; typing finds one, Space ticks it."""

    def __init__(self, variable: Variable, choices: Choices) -> None:
        """Choose among ``choices``."""
        super().__init__(variable)
        self._choices = choices
        self._value: tuple[Any, ...] = ()
        self._shown: tuple[Choice, ...] | None = None
        self.list = TickList()
        self.setFocusProxy(self.list)
        self.box.addWidget(self.list)
        self.list.itemChanged.connect(self._ticked)

    def value(self) -> Any:
        """Return what is ticked: what was ticked before keeps its place, new ones come behind."""
        return self._value

    def set_value(self, value: Any) -> None:
        """Tick these."""
        self._value = tuple(value)
        self._show()

    def look(self, around: Around) -> None:
        """Offer what can be chosen now."""
        super().look(around)
        self._show()

    def set_letters(self, letters: int) -> None:
        """Take all the room there is."""

    def _show(self) -> None:
        choices = tuple(self._choices(self.around.values, self.around.data))
        known = {choice.value for choice in choices}
        strangers = [value for value in self._value if value not in known]
        choices += tuple(
            Choice(value, words_of_stranger((value,), self.variable, self.around)) for value in strangers
        )
        self.list.blockSignals(True)
        if choices != self._shown:
            self._shown = choices
            self.list.set_labels([choice.label for choice in choices])
        for place, choice in enumerate(choices):
            is_ticked = choice.value in self._value
            self.list.item(place).setCheckState(
                Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
            )
        self.list.blockSignals(False)

    def _ticked(self, item: QListWidgetItem) -> None:
        value = (self._shown or ())[self.list.row(item)].value
        kept = tuple(one for one in self._value if one != value)
        self._value = (*kept, value) if item.checkState() is Qt.CheckState.Checked else kept
        self.changed.emit()


class _RoomForBoxes(QStyledItemDelegate):
    """Makes each line as high as its box and some room, so that no box is cut by the next."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room of the words with a margin."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), _BOX_HEIGHT) + theme.XS)


class TickList(QListWidget):
    """Lines with boxes, as high as a few of them."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(_RoomForBoxes(self))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Show these lines, none of them ticked."""
        self.clear()
        for label in labels:
            item = QListWidgetItem(label)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
            )
            item.setToolTip(label)
            self.addItem(item)
        if labels:
            self.setCurrentRow(0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Be as high as the lines, up to six of them; one line even when empty."""
        shown = range(min(self.count(), _ROWS_SHOWN))
        rows = sum(max(self.sizeHintForRow(row), 1) for row in shown) or self.fontMetrics().height() + 8
        return QSize(200, rows + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """Keep the height."""
        return QSize(80, self.sizeHint().height())
