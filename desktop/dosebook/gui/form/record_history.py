"""The history of the record in a pane: read behind, shown in place of the form, and left again."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dosebook.actions.read_audit_trail import AuditEntry, read_history
from dosebook.gui import dialogs
from dosebook.gui.session import Session

if TYPE_CHECKING:
    from dosebook.gui.form.record_pane import RecordPane


class RecordHistory(QObject):
    """Shows what the audit trail says about the record of ``pane``."""

    def __init__(self, session: Session, pane: "RecordPane") -> None:
        """Stand beside ``pane``, whose form it covers."""
        super().__init__(pane)
        self._session, self._pane = session, pane
        pane.history.back_wanted.connect(self.leave)

    @property
    def is_shown(self) -> bool:
        """Whether the history covers the form."""
        return self._pane.stack.currentWidget() is self._pane.history

    def show(self) -> None:
        """Read the history of the shown record and show it, unless another record is shown by then."""
        uid = self._pane.record_uid
        if uid is None:
            return
        self._session.submit(
            lambda file: read_history(file, uid),
            self._pane,
            lambda entries: self._read(uid, entries),
            lambda error: dialogs.show_error(self._pane, error),
        )

    def leave(self) -> None:
        """Go back to the form."""
        self._pane.stack.setCurrentWidget(self._pane.form)
        self._pane.form.focus_first()

    def _read(self, uid: str, entries: Sequence[AuditEntry]) -> None:
        if self._pane.record_uid != uid:
            return
        self._pane.history.show_entries(entries)
        self._pane.stack.setCurrentWidget(self._pane.history)
        self._pane.history.back_button.setFocus()
