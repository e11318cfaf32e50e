"""Takes the changes of a form to the study file; a save in doubt is repeated, never made anew."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from dosebook.actions.save_changes import Saved, SaveUncertain
from dosebook.domain.changes import Change
from dosebook.gui.session import Session


@dataclass(frozen=True, slots=True)
class Pending:
    """A save that was sent off, with the command by which the file knows it again."""

    changes: tuple[Change, ...]
    reason: str
    command: str


class Saver(QObject):
    """Sends one save at a time."""

    saved = Signal()
    """What was sent is in the file."""
    failed = Signal(object)
    """The exception; what was typed is still in the form."""

    def __init__(self, session: Session, parent: QObject) -> None:
        """Save through ``session``."""
        super().__init__(parent)
        self._session = session
        self.is_busy = False
        self.in_doubt: Pending | None = None
        """The save of which the disk would not tell whether it is in the file."""

    def send(self, changes: tuple[Change, ...], reason: str) -> None:
        """Save ``changes``; ``saved`` or ``failed`` follows."""
        self._send(Pending(changes, reason, self._session.new_uid()))

    def repeat(self) -> None:
        """Send the save that is in doubt once more, by the same command: it is never written twice."""
        if self.in_doubt is not None:
            self._send(self.in_doubt)

    def _send(self, pending: Pending) -> None:
        self.is_busy = True
        self._session.save(
            pending.changes,
            reason=pending.reason,
            command=pending.command,
            on_saved=self._done,
            on_failed=lambda error: self._fail(pending, error),
        )

    def _done(self, _saved: Saved) -> None:
        self.is_busy, self.in_doubt = False, None
        self.saved.emit()

    def _fail(self, pending: Pending, error: BaseException) -> None:
        self.is_busy = False
        self.in_doubt = pending if isinstance(error, SaveUncertain) else None
        self.failed.emit(error)
