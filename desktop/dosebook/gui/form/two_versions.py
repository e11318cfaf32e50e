"""A record that was changed elsewhere while it stood on a form: both versions are shown, and one is taken."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dosebook.actions.save_changes import StaleRecord
from dosebook.gui.form.conflict_view import conflicts
from dosebook.gui.form.opened import Opened
from dosebook.gui.form.pane_words import changed_elsewhere_words
from dosebook.gui.session import Session

if TYPE_CHECKING:
    from dosebook.gui.form.record_pane import RecordPane


class TwoVersions(QObject):
    """Follows the study for the record of ``pane``, and compares where a save met a newer version."""

    def __init__(self, session: Session, pane: "RecordPane") -> None:
        """Stand beside ``pane``, which shows the comparison."""
        super().__init__(pane)
        self._session, self._pane = session, pane
        pane.conflict.kept_mine.connect(self.keep_mine)
        pane.conflict.taken_theirs.connect(self.take_theirs)
        session.changed.connect(self._study_changed)

    def compare(self, error: StaleRecord) -> bool:
        """Show what was saved beside what is on the form; False where there is nothing to compare."""
        sheet = self._pane.sheet
        theirs = self._session.data.find(error.uid)
        pairs = sheet.pairs() if sheet is not None else []
        yours = next((after for _opened, after in pairs if after.uid == error.uid), None)
        if theirs is None or yours is None:
            return False
        self._pane.notice.clear()
        self._pane.conflict.compare(str(error), conflicts(theirs, yours, self._session.data))
        return True

    def keep_mine(self) -> None:
        """Stand on the saved records and put what was changed here over them; nothing is saved yet."""
        sheet = self._pane.sheet
        if sheet is not None:
            mine = sheet.own_texts()
            self._pane.open_sheet(Opened.saved(sheet.uid, self._session.data)).restore(mine)
            self._pane.drafts.typed()
            self._pane.look()

    def take_theirs(self) -> None:
        """Open the saved records in place of what was typed."""
        sheet = self._pane.sheet
        if sheet is not None:
            self._pane.open_sheet(Opened.saved(sheet.uid, self._session.data))

    def _study_changed(self, _kinds: object) -> None:
        pane, sheet = self._pane, self._pane.sheet
        if sheet is None:
            return
        if not pane.saver.is_busy and sheet.has_moved():
            if not sheet.is_dirty:
                # A new record, of which only the companion moved, is opened anew.
                pane.open_sheet(sheet.opened) if sheet.opened.is_new else self.take_theirs()
                return
            pane.notice.tell(changed_elsewhere_words(), "warning")
        pane.form.refresh()
        pane.look()
