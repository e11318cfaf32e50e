"""Putting a backup in the place of a study that is closed here, and saying what became of the former file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from dosebook.actions.find_backups import FoundBackup
from dosebook.actions.open_study import Context, StudyFile, StudyWorker
from dosebook.actions.restore_study import restore_study
from dosebook.domain.changes import LedgerRow, Operation
from dosebook.domain.words import translate
from dosebook.gui import dialogs
from dosebook.gui.background import deliver
from dosebook.gui.files.restore_dialog import RestoreDialog
from dosebook.gui.files.waiting import wait_for

OnOpen = Callable[[StudyWorker], None]
_NEWEST = 5


@dataclass(frozen=True, slots=True)
class Restoration:
    """The exchange of one study, which nobody has open here; ``on_open`` gets the restored one."""

    window: QWidget
    path: Path
    context: Context
    on_open: OnOpen

    def ask(self, backups: Sequence[FoundBackup], on_refused: Callable[[], None]) -> None:
        """Ask which backup to restore, again after one that cannot be; ``on_refused`` when none is chosen."""
        dialog = RestoreDialog(self.window, self.path, backups)
        dialog.chosen.connect(
            lambda backup, reason: self.restore(backup, reason, lambda: self.ask(backups, on_refused))
        )
        dialog.rejected.connect(on_refused)
        dialog.open()

    def restore(self, backup: FoundBackup, reason: str, on_failed: Callable[[], None]) -> None:
        """Restore one backup, tell the name that the replaced file has now, and open the study."""

        def failed(error: BaseException) -> None:
            dialogs.show_error(self.window, error)
            on_failed()

        words = translate("files", "Restoring {file}…").format(file=self.path.name)
        future = restore_study(self.path, backup.path, self.context, reason)
        wait_for(future, self.window, words, self._restored, failed)

    def _restored(self, study: StudyWorker) -> None:
        deliver(
            study.submit(newest_rows),
            self.window,
            lambda rows: self._tell(study, rows),
            lambda _error: self.on_open(study),
        )

    def _tell(self, study: StudyWorker, rows: Sequence[LedgerRow]) -> None:
        dialogs.tell(self.window, restored_words(self.path, rows))
        self.on_open(study)


def newest_rows(file: StudyFile) -> list[LedgerRow]:
    """Return the end of the audit trail."""
    return file.ledger(limit=_NEWEST)


def restored_words(path: Path, rows: Sequence[LedgerRow]) -> str:
    """Return what happened to the restored and to the replaced file, as the audit trail has it."""
    said = translate("files", "{file} was restored and is open now.").format(file=path.name)
    kept = replaced_file(rows)
    if not kept:
        return said
    more = translate("files", "The file it replaced is kept beside it as {kept}.").format(kept=kept)
    return f"{said} {more}"


def replaced_file(rows: Sequence[LedgerRow]) -> str:
    """Return the name under which the replaced file was kept; empty when there was none."""
    for row in rows:
        if row.operation is Operation.SYSTEM and row.record_uid == "restored":
            change = row.fields.get("replaced_file")
            return str(change.new or "") if change is not None else ""
    return ""
