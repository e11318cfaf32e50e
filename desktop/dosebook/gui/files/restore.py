"""File, Restore…: put a backup in the place of the open study."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from dosebook.actions.find_backups import FoundBackup, find_backups
from dosebook.actions.open_study import StudyWorker
from dosebook.domain.words import translate
from dosebook.gui import dialogs
from dosebook.gui.background import Job
from dosebook.gui.files.open_flow import open_study_in_window
from dosebook.gui.files.restore_dialog import RestoreDialog
from dosebook.gui.files.restoring import Restoration
from dosebook.gui.session import Session


def show_restore(
    session: Session,
    window: QWidget,
    on_closed: Callable[[], None],
    on_open: Callable[[StudyWorker], None],
    on_give_up: Callable[[], None],
) -> None:
    """Ask for a backup of the open study and exchange the two.

    Once the person has chosen, the study is closed and ``on_closed`` is called; then ``on_open`` gets the
    restored study, or the former one when the backup could not be used. ``on_give_up`` is called if
    neither could be opened. Unsaved typing is the caller's business, before this.
    """
    if session.is_view:
        words = translate(
            "files", "This is a copy to look at. Open the study itself to restore a backup of it."
        )
        dialogs.tell(window, words)
        return
    path, second = session.path, session.context.second_backup_folder
    job = Job(lambda _progress: find_backups(path, second), session)
    job.succeeded.connect(lambda found: _Exchange(session, window, on_closed, on_open, on_give_up).ask(found))
    job.failed.connect(lambda error: dialogs.show_error(window, error))
    job.start()


@dataclass(frozen=True, slots=True)
class _Exchange:
    """The open study on its way to being another one."""

    session: Session
    window: QWidget
    on_closed: Callable[[], None]
    on_open: Callable[[StudyWorker], None]
    on_give_up: Callable[[], None]

    def ask(self, backups: Sequence[FoundBackup]) -> None:
        session = self.session
        dialog = RestoreDialog(self.window, session.path, backups, session.data.position)
        dialog.chosen.connect(lambda backup, reason: session.close(lambda: self._closed(backup, reason)))
        dialog.open()

    def _closed(self, backup: FoundBackup, reason: str) -> None:
        path, context = self.session.path, self.session.context

        def reopen() -> None:
            open_study_in_window(self.window, path, context, self.on_open, self.on_give_up)

        self.on_closed()
        Restoration(self.window, path, context, self.on_open).restore(backup, reason, reopen)
