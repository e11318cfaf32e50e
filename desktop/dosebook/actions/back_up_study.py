"""Make a verified copy of an open study."""

from concurrent.futures import Future
from pathlib import Path

from dosebook.store.backups import Backup, list_backups
from dosebook.store.errors import BackupFailed
from dosebook.store.worker import StudyWorker

__all__ = ["Backup", "BackupFailed", "back_up_study", "list_backups"]


def back_up_study(study: StudyWorker, target: Path) -> Future[Backup]:
    """Write a verified copy to ``target`` with a manifest beside it; the future raises BackupFailed."""
    return study.submit(lambda file: file.back_up(target))
