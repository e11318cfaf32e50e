"""The only door to modal boxes; tests put their own answers here.

What a box is made of is loaded when the first one is shown, since the start of the program shows none.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dosebook.domain.errors import DosebookError
from dosebook.domain.words import translate
from dosebook.runtime.log import log_failure

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from dosebook.domain.visit_codelists import Assessment, NotDoneReason
    from dosebook.domain.visits.expected import VisitCell

_LINES_SHOWN = 6
_PROGRAM = "Dosebook"


def tell(parent: QWidget | None, message: str, *, title: str = "", details: Sequence[str] = ()) -> None:
    """Say something that needs no answer."""
    from PySide6.QtWidgets import QMessageBox

    box = _box(parent, title or _PROGRAM, message, "\n".join(details))
    button = box.addButton(translate("dialogs", "Close"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(button)
    box.setEscapeButton(button)
    box.exec()


def ask(
    parent: QWidget | None,
    question: str,
    *,
    accept: str,
    refuse: str,
    details: str = "",
    refusing_is_usual: bool = False,
) -> bool:
    """Ask a question whose answers are two verbs; closing the box refuses, and so does Enter where that is usual."""
    found = choose(
        parent,
        question,
        (("accept", accept),),
        details=details,
        cancel=refuse,
        cancelling_is_usual=refusing_is_usual,
    )
    return found == "accept"


def choose(
    parent: QWidget | None,
    question: str,
    choices: Sequence[tuple[str, str]],
    *,
    details: str = "",
    cancel: str = "",
    cancelling_is_usual: bool = False,
) -> str | None:
    """Ask which of ``choices`` (key, label) to take, the first being the usual one; None when cancelled.

    Where cancelling is the usual answer, Enter gives it, so that nobody does by reflex what may harm.
    """
    from PySide6.QtWidgets import QMessageBox

    box = _box(parent, _PROGRAM, question, details)
    keys = {}
    for key, label in choices:
        button = box.addButton(label, QMessageBox.ButtonRole.AcceptRole)
        keys[button] = key
    refuse = box.addButton(cancel or translate("dialogs", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(refuse)
    box.setDefaultButton(refuse if cancelling_is_usual else next(iter(keys)))
    box.exec()
    clicked = box.clickedButton()
    return next((key for button, key in keys.items() if button is clicked), None)


def choose_line(
    parent: QWidget | None,
    question: str,
    choices: Sequence[tuple[str, str]],
    *,
    accept: str,
    is_first_usual: bool = True,
) -> str | None:
    """Ask which of many ``choices`` (key, label) to take, in a list; None when cancelled.

    Where the first is not the usual one none is chosen beforehand, so that Enter alone takes nobody's records.
    """
    from dosebook.gui.line_dialog import LineDialog

    labels = [label for _key, label in choices]
    dialog = LineDialog(parent, question, labels, accept, is_first_usual=is_first_usual)
    return choices[dialog.place][0] if dialog.exec() else None


def ask_text(
    parent: QWidget | None, question: str, *, label: str, accept: str, minimum: int = 3
) -> str | None:
    """Ask for a text of at least ``minimum`` characters; None when cancelled."""
    from dosebook.gui.text_dialog import TextDialog

    dialog = TextDialog(parent, question, label, accept, minimum)
    if not dialog.exec():
        return None
    return dialog.text()


def ask_not_done(
    parent: QWidget | None, cell: "VisitCell"
) -> "tuple[tuple[Assessment, ...], NotDoneReason, str] | None":
    """Ask what of a visit was not done and why; None when cancelled."""
    from dosebook.gui.pages.not_done_dialog import NotDoneDialog

    dialog = NotDoneDialog(parent, cell)
    if not dialog.exec() or dialog.reason is None:
        return None
    return dialog.chosen, dialog.reason, dialog.note.text().strip()


def open_file(parent: QWidget | None, title: str, filters: str, folder: Path) -> Path | None:
    """Let a person choose a file that exists."""
    from PySide6.QtWidgets import QFileDialog

    chosen, _filter = QFileDialog.getOpenFileName(parent, title, str(folder), filters)
    return Path(chosen) if chosen else None


def save_file(parent: QWidget | None, title: str, filters: str, suggested: Path) -> Path | None:
    """Let a person choose where a file goes; the system asks before one is replaced."""
    from PySide6.QtWidgets import QFileDialog

    chosen, _filter = QFileDialog.getSaveFileName(parent, title, str(suggested), filters)
    return Path(chosen) if chosen else None


def choose_folder(parent: QWidget | None, title: str, folder: Path) -> Path | None:
    """Let a person choose a folder."""
    from PySide6.QtWidgets import QFileDialog

    chosen = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(chosen) if chosen else None


def show_error(parent: QWidget | None, error: BaseException) -> None:
    """Say what went wrong: its own sentence where it has one, otherwise that it was written to the log."""
    if isinstance(error, DosebookError):
        tell(parent, str(error), details=getattr(error, "findings", ()))
        return
    log_failure(error)
    if tell_failure(parent, crash_words(), type(error).__name__):
        from dosebook.gui.crash import crash_report
        from dosebook.gui.files.support_dialog import show_support

        show_support(parent, crash_report(error))


def tell_failure(parent: QWidget | None, message: str, details: str) -> bool:
    """Say that the program itself failed; return whether a report for support is wanted."""
    from PySide6.QtWidgets import QMessageBox

    box = _box(parent, _PROGRAM, message, details)
    close = box.addButton(translate("dialogs", "Close"), QMessageBox.ButtonRole.RejectRole)
    support = box.addButton(
        translate("dialogs", "Save a report for support…"), QMessageBox.ButtonRole.ActionRole
    )
    box.setDefaultButton(close)
    box.setEscapeButton(close)
    box.exec()
    return box.clickedButton() is support


def crash_words() -> str:
    """Return the sentences for a failure that nobody foresaw."""
    return translate(
        "dialogs",
        "Something went wrong in Dosebook itself. What was saved is safe, and what you typed is kept as a "
        "draft. Close the study and open it again to go on.",
    )


def _box(parent: QWidget | None, title: str, message: str, details: str) -> "QMessageBox":
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setWindowTitle(title)
    # Never guessed to be rich text: a participant's id may hold a "<".
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(message)
    if details.count("\n") < _LINES_SHOWN:
        box.setInformativeText(details)
    else:
        box.setDetailedText(details)
    return box
