"""Why is a saved value changed: a strip below the form, asked once per save."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dosebook.domain.codelists import ChangeReason
from dosebook.domain.words import translate
from dosebook.forms.fields import Choice
from dosebook.gui import theme
from dosebook.gui.form.button_row import ButtonRow

SHORTEST = 3
"""Letters that a reason has at least."""


class ReasonStrip(QFrame):
    """Reasons to pick from and a line for more; the last reason is there to pick and never taken unasked."""

    given = Signal(str)
    """The reason, once a person confirmed it."""
    cancelled = Signal()

    def __init__(self) -> None:
        """Begin hidden and without a last reason."""
        super().__init__()
        theme.mark(self, "panel")
        self._last = ""
        question = QLabel(translate("record", "Why is it changed?"))
        theme.mark(question, "section")
        self.picks = ButtonRow()
        self.picks.set_words(translate("record", "Reason for the change"), "")
        self.picks.pressed.connect(self._picked)
        self.text = QLineEdit()
        self.text.setAccessibleName(translate("record", "Reason in words"))
        self.text.setPlaceholderText(translate("record", "In words, if there is more to say"))
        self.text.textChanged.connect(lambda _text: self._look())
        self.confirm_button = QPushButton(translate("record", "Save with this reason"))
        self.confirm_button.setAutoDefault(False)
        theme.mark(self.confirm_button, "primary")
        self.confirm_button.clicked.connect(self.confirm)
        self.cancel_button = QPushButton(translate("record", "Keep editing"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.cancel)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        theme.mark(self.hint, "note")
        self._lay_out(question)
        self.hide()

    def ask(self, changed: str) -> None:
        """Ask for the reason of the changes that ``changed`` names."""
        self.hint.setText(changed)
        listed = [Choice(code, code.label) for code in ChangeReason]
        if self._last and self._last not in {choice.label for choice in listed}:
            words = translate("record", "As last time: {reason}").format(reason=_short(self._last))
            listed.append(Choice(self._last, words))
        self.picks.set_choices(listed)
        self.picks.set_values(())
        self.text.clear()
        self._look()
        self.show()
        self.picks.setFocus(Qt.FocusReason.OtherFocusReason)

    def reason(self) -> str:
        """Return the reason as it will stand in the audit trail; empty while there is none."""
        picked = next(iter(self.picks.values()), None)
        words = self.text.text().strip()
        if isinstance(picked, ChangeReason) and picked is not ChangeReason.OTHER:
            return f"{picked.label}: {words}" if words else picked.label
        reason = words or (picked if isinstance(picked, str) and not isinstance(picked, ChangeReason) else "")
        return reason if len(reason) >= SHORTEST else ""

    def confirm(self) -> None:
        """Give the reason, or say that there is none yet."""
        reason = self.reason()
        if reason:
            self._last = reason
            self.given.emit(reason)
        else:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def cancel(self) -> None:
        """Go back to the form; nothing is saved."""
        self.hide()
        self.cancelled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Confirm by Enter, go back by Esc."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.cancel_button.hasFocus():
                self.cancel()
            else:
                self.confirm()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def _picked(self) -> None:
        self._look()
        if self.picks.values() == (ChangeReason.OTHER,):
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        self.confirm_button.setEnabled(bool(self.reason()))

    def _lay_out(self, question: QLabel) -> None:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(self.confirm_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        column.setSpacing(theme.XS + 2)
        for part in (question, self.hint, self.picks, self.text, buttons):
            column.addWidget(part)


def _short(words: str) -> str:
    return words if len(words) <= 40 else words[:39] + "…"
