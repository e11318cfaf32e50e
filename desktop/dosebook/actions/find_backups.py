"""Find the backups of a study that could be put in its place."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from dosebook.runtime.open_here import own_path
from dosebook.store.backups import Backup, backup_folder, list_backups, read_manifest


class BackupPlace(Enum):
    """Where a backup was found."""

    BESIDE = "beside the study"
    SECOND = "second folder"
    CHOSEN = "chosen by the person"


@dataclass(frozen=True, slots=True)
class FoundBackup:
    """A backup file. ``made_at`` and ``position`` are None for a copy without a manifest beside it."""

    path: Path
    size: int
    place: BackupPlace
    made_at: datetime | None = None
    position: int | None = None


def find_backups(study: Path, second_folder: Path | None = None) -> tuple[FoundBackup, ...]:
    """Return the timed backups of ``study`` in both places, newest first; it reads the disk."""
    beside = backup_folder(own_path(study))
    return tuple(
        _found(
            backup.path, BackupPlace.BESIDE if backup.path.parent == beside else BackupPlace.SECOND, backup
        )
        for backup in list_backups(study, second_folder)
    )


def describe_backup(path: Path) -> FoundBackup:
    """Return what is known of a file that a person chose as a backup; it reads the disk."""
    return _found(path, BackupPlace.CHOSEN, read_manifest(path))


def _found(path: Path, place: BackupPlace, backup: Backup | None) -> FoundBackup:
    try:
        size = path.stat().st_size
    except OSError:
        size = 0
    if backup is None:
        return FoundBackup(path, size, place)
    return FoundBackup(path, size, place, backup.made_at, backup.position)
