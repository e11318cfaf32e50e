"""Record that something expected at a visit was not done, and why: three keys at the least."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from dosebook.domain.visit_codelists import Assessment, NotDoneReason
from dosebook.domain.visits.expected import State, VisitCell
from dosebook.domain.words import translate
from dosebook.forms.visit_words import cell_title
from dosebook.gui import theme

_UNDONE = {State.OVERDUE, State.DUE, State.POSSIBLY_DONE, State.NOT_YET_DUE}


def can_be_denied(cell: VisitCell) -> tuple[Assessment, ...]:
    """Return what of a visit is not done so far, and could be said never to be."""
    return tuple(item.assessment for item in cell.items if item.state in _UNDONE)


class NotDoneDialog(QDialog):
    """What is open is ticked; a reason must be chosen, and put in words where it is another one."""

    def __init__(self, parent: QWidget | None, cell: VisitCell) -> None:
        """Ask about the open parts of ``cell``."""
        super().__init__(parent)
        self.setWindowTitle(translate("visits", "Not done"))
        self.ticks = {one: QCheckBox(one.label) for one in can_be_denied(cell)}
        self.reasons = {
            reason: QRadioButton(f"{number}  {reason.label}")
            for number, reason in enumerate(NotDoneReason, start=1)
        }
        self.note = QLineEdit()
        self._group = QButtonGroup(self)
        buttons = QDialogButtonBox()
        self.accept_button = buttons.addButton(
            translate("visits", "Record as not done"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(cell, buttons)
        self._group.buttonToggled.connect(lambda _button, _is_on: self._look())
        self.note.textChanged.connect(self._look)
        for tick in self.ticks.values():
            tick.setChecked(True)
            tick.toggled.connect(self._look)
        self._look()
        next(iter(self.reasons.values())).setFocus()

    @property
    def chosen(self) -> tuple[Assessment, ...]:
        """What was not done."""
        return tuple(one for one, tick in self.ticks.items() if tick.isChecked())

    @property
    def reason(self) -> NotDoneReason | None:
        """Why not."""
        return next((one for one, button in self.reasons.items() if button.isChecked()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses a reason, wherever the keyboard is but in the note."""
        number = event.text()
        if number.isdecimal() and 1 <= int(number) <= len(self.reasons) and not self.note.hasFocus():
            button = list(self.reasons.values())[int(number) - 1]
            button.setChecked(True)
            button.setFocus()
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        is_said = self.reason is not NotDoneReason.OTHER or bool(self.note.text().strip())
        self.accept_button.setEnabled(bool(self.chosen) and self.reason is not None and is_said)

    def _lay_out(self, cell: VisitCell, buttons: QDialogButtonBox) -> None:
        title = QLabel(cell_title(cell))
        title.setWordWrap(True)
        theme.mark(title, "section")
        why, words = QLabel(translate("visits", "Why was it not done?")), QLabel(translate("visits", "No&te"))
        words.setBuddy(self.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        layout.setSpacing(theme.XS)
        layout.addWidget(title)
        for tick in self.ticks.values():
            layout.addWidget(tick)
        layout.addSpacing(theme.S)
        layout.addWidget(why)
        for button in self.reasons.values():
            self._group.addButton(button)
            layout.addWidget(button)
        layout.addWidget(words)
        layout.addWidget(self.note)
        layout.addSpacing(theme.S)
        layout.addWidget(buttons)
        self.setMinimumWidth(48 * self.fontMetrics().averageCharWidth())
