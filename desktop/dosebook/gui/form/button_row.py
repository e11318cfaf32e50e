"""Choices as buttons in a row: digits and letters press them, arrows move, Delete takes the answer back."""

from collections.abc import Sequence
from textwrap import fill
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QSizePolicy, QWidget

from dosebook.forms.fields import Choice
from dosebook.gui import theme
from dosebook.gui.form.discarding import discard
from dosebook.gui.form.flow_layout import FlowLayout

_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_CLEARING: set[int] = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_IN_ONE_GO_MS = 1000
_LETTERS_OF_A_LINE = 36


class ButtonRow(QWidget):
    """One stop of the Tab key: a row of buttons of which one is chosen, or of boxes of which any are."""

    pressed = Signal()
    """A person chose."""

    def __init__(self, *, multiple: bool = False, by_number: bool = False) -> None:
        """Begin without choices; ``multiple`` lets any number be chosen.

        ``by_number`` lets a digit mean the button at that place though the labels have digits themselves.
        """
        super().__init__()
        self._multiple, self._by_number = multiple, by_number
        self._choices: tuple[Choice, ...] = ()
        self._values: tuple[Any, ...] = ()
        self._name = self._description = ""
        self.buttons: list[QAbstractButton] = []
        # Buttons come and go; this child, which never takes the keyboard, keeps their place in the tab order.
        self._place = QWidget(self)
        self._place.hide()
        self._letters, self._since = "", QElapsedTimer()
        self._flow = FlowLayout(self, theme.S if multiple else theme.XS)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; what is chosen stays chosen as far as it is among them."""
        if tuple(choices) == self._choices:
            return
        had_focus = any(button.hasFocus() for button in self.buttons)
        for button in self.buttons:
            self._flow.removeWidget(button)
            discard(button)
        self._choices = tuple(choices)
        self.buttons = [self._button(number, choice) for number, choice in enumerate(self._choices)]
        self._order()
        self._show()
        if had_focus and self.buttons:
            self.setFocus()

    def values(self) -> tuple[Any, ...]:
        """Return what is chosen, in the order of the choices; a value that is not among them comes last."""
        known = [choice.value for choice in self._choices]
        listed = [value for value in known if value in self._values]
        return (*listed, *(value for value in self._values if value not in known))

    def set_values(self, values: Sequence[Any]) -> None:
        """Show these as chosen."""
        self._values = tuple(values)
        self._show()

    def set_words(self, name: str, description: str) -> None:
        """Name each button by what it answers."""
        self._name, self._description = name, description
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Press, move or clear by the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            place = next((n for n, button in enumerate(self.buttons) if button is watched), None)
            return place is not None and self._key(event, place)
        return super().eventFilter(watched, event)

    def _button(self, number: int, choice: Choice) -> QAbstractButton:
        # An ampersand in a label is a letter here: these buttons have no mnemonic.
        words = choice.label.replace("&", "&&")
        if self._multiple:
            # A box knows no wrapping of its own, and beside a list there is no room for more.
            words = fill(words, _LETTERS_OF_A_LINE, break_long_words=False, break_on_hyphens=False)
        button: QAbstractButton = QCheckBox(words) if self._multiple else QPushButton(words)
        if isinstance(button, QPushButton):
            button.setAutoDefault(False)
            theme.mark(button, "choice")
        button.setCheckable(True)
        button.clicked.connect(lambda _checked=False, number=number: self._click(number))
        button.installEventFilter(self)
        self._flow.addWidget(button)
        # Once the row is on the screen, a new child waits to be shown.
        if self.isVisible():
            button.show()
        return button

    def _order(self) -> None:
        """Let Tab reach the buttons where the row stands in the form."""
        self._place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        before: QWidget = self._place
        for button in self.buttons:
            QWidget.setTabOrder(before, button)
            before = button
        self._place.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _show(self) -> None:
        """Check the buttons; the chosen one, else the first, is where Tab arrives."""
        chosen = [number for number, choice in enumerate(self._choices) if choice.value in self._values]
        self._arrive(chosen[0] if chosen else 0)
        for number, button in enumerate(self.buttons):
            button.setChecked(number in chosen)
            label = self._choices[number].label
            button.setAccessibleName(f"{self._name}: {label}" if self._name else label)
            button.setAccessibleDescription(self._description)

    def _arrive(self, place: int) -> None:
        for number, button in enumerate(self.buttons):
            is_stop = number == place
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
        if self.buttons:
            self.setFocusProxy(self.buttons[place])

    def _click(self, place: int) -> None:
        value = self._choices[place].value
        if value in self._values:
            values = tuple(one for one in self._values if one != value)
        else:
            values = (*self._values, value) if self._multiple else (value,)
        self._take(values, place)

    def _take(self, values: tuple[Any, ...], place: int) -> None:
        self.set_values(values)
        had_focus = any(button.hasFocus() for button in self.buttons)
        self._arrive(place)
        if had_focus:
            self.buttons[place].setFocus()
        self.pressed.emit()

    def _key(self, event: QKeyEvent, place: int) -> bool:
        key = event.key()
        if event.modifiers() & _MODIFIERS:
            return False
        if key in _STEPS:
            self._arrive((place + _STEPS[key]) % len(self.buttons))
            self.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if key in _CLEARING:
            if self._values:
                self._take((), place)
            return True
        found = self._place_of(event.text(), place)
        if found is None:
            return False
        if self._multiple or self._choices[found].value not in self._values:
            self._arrive(found)
            self.buttons[found].setFocus(Qt.FocusReason.TabFocusReason)
            self._click(found)
        return True

    def _place_of(self, typed: str, place: int) -> int | None:
        """Return the button that ``typed`` means: its label, its number, or the next with that first letter."""
        if len(typed) != 1 or typed.isspace():
            return None
        labels = [choice.label.casefold() for choice in self._choices]
        if typed in labels:
            return labels.index(typed)
        if typed.isdecimal():
            is_numbered = self._by_number or not any(label[:1].isdecimal() for label in labels)
            number = int(typed) - 1
            if is_numbered:
                return number if 0 <= number < len(labels) else None
        prefix = self._prefix(typed.casefold(), labels)
        after = [*range(place + 1, len(labels)), *range(place + 1)]
        if len(prefix) > 1 or not self.buttons[place].isChecked():
            after = [place, *after]
        return next((n for n in after if labels[n].startswith(prefix)), None)

    def _prefix(self, typed: str, labels: list[str]) -> str:
        """Return the letters typed in one go, as far as a label begins so: ``pr`` is not ``po``."""
        is_quick = self._since.isValid() and self._since.elapsed() < _IN_ONE_GO_MS
        longer = self._letters + typed if is_quick else typed
        self._letters = longer if any(label.startswith(longer) for label in labels) else typed
        self._since.restart()
        return self._letters
