"""Put a backup in the place of a study; the replaced file is kept."""

from concurrent.futures import Future
from pathlib import Path

from dosebook.store.backups import Backup, list_backups
from dosebook.store.context import Context
from dosebook.store.errors import RestoreFailed
from dosebook.store.restoring import restore_study_file
from dosebook.store.worker import StudyWorker

__all__ = ["Backup", "RestoreFailed", "list_backups", "restore_study"]


def restore_study(path: Path, backup: Path, context: Context, reason: str) -> Future[StudyWorker]:
    """Restore ``backup`` as ``path``, which must be closed here, and open it.

    The future raises RestoreFailed, ReasonNeeded or a StudyFileError; the study is as it was then.
    """
    return StudyWorker(lambda: restore_study_file(path, backup, context, reason), context).opened
