"""Who is at the computer: asked at first use, changed with one click, claimed and not proven."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from dosebook.domain.changes import Person
from dosebook.domain.words import translate
from dosebook.gui import theme


class PersonDialog(QDialog):
    """Name and role, with the sentence that says what they are worth."""

    def __init__(self, person: Person, parent: QWidget | None = None) -> None:
        """Show ``person``, if there is one, to be changed."""
        super().__init__(parent)
        self.setWindowTitle(translate("person", "Who is at this computer?"))
        heading = QLabel(translate("person", "Who is at this computer?"))
        theme.mark(heading, "title")
        self.name = QLineEdit(person.name)
        self.name.setAccessibleName(translate("person", "Name"))
        self.name.setMaxLength(200)
        self.role = QLineEdit(person.role)
        self.role.setAccessibleName(translate("person", "Role"))
        self.role.setMaxLength(200)
        self.role.setCompleter(_roles(self))
        note = QLabel(
            translate(
                "person",
                "Both stand beside everything you enter, in the study and in its audit trail, together with "
                "the name under which you are logged in to this computer. Dosebook takes your word for it: "
                "this says who you are, it does not prove it.",
            )
        )
        note.setWordWrap(True)
        theme.mark(note, "note")
        buttons = QDialogButtonBox()
        self.accept_button = buttons.addButton(
            translate("person", "Continue"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        theme.mark(self.accept_button, "primary")
        buttons.addButton(translate("person", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._look)
        self.role.installEventFilter(self)
        self._lay_out(heading, note, buttons)
        self._look()

    @property
    def person(self) -> Person:
        """The person as typed."""
        return Person(" ".join(self.name.text().split()), " ".join(self.role.text().split()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let one Enter take the completed role and go on: Qt's line would keep it to itself."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        ):
            self.role.deselect()
        return super().eventFilter(watched, event)

    def _lay_out(self, heading: QWidget, note: QWidget, buttons: QWidget) -> None:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        form.setHorizontalSpacing(theme.M)
        form.setVerticalSpacing(theme.S)
        form.addRow(translate("person", "&Name"), self.name)
        form.addRow(translate("person", "&Role"), self.role)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.L)
        column.addWidget(heading)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(buttons)
        self.setMinimumWidth(56 * self.fontMetrics().averageCharWidth())

    def _look(self) -> None:
        self.accept_button.setEnabled(bool(self.person.name))


def ask_person(person: Person, parent: QWidget, on_named: Callable[[Person], None]) -> PersonDialog:
    """Ask above ``parent`` and go on with ``on_named`` once somebody gave a name."""
    dialog = PersonDialog(person, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: on_named(dialog.person))
    dialog.open()
    return dialog


def _roles(parent: QWidget) -> QCompleter:
    roles = [
        translate("person", "Study coordinator"),
        translate("person", "Investigator"),
        translate("person", "Data manager"),
        translate("person", "Medical monitor"),
        translate("person", "Study nurse"),
        translate("person", "Statistician"),
    ]
    completer = QCompleter(roles, parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    # In the line itself: a list of its own would swallow the Enter that continues.
    completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
    return completer
