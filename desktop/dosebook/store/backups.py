"""Verified copies of a study: made through the open connection, checked as a whole, then given a name."""

import contextlib
import hashlib
import json
import os
import secrets
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from dosebook.domain.words import translate
from dosebook.runtime.atomic_file import claim_name, sync_folder, write_atomically
from dosebook.runtime.log import log_failure
from dosebook.runtime.open_here import own_path
from dosebook.store.check import CheckReport, check_database
from dosebook.store.connection import connect_to_copy
from dosebook.store.context import Context
from dosebook.store.errors import BackupFailed, moment_words
from dosebook.store.sqlite import Database, sqlite3

_NAME_FORM = "%Y-%m-%d %H%M%S"
MANIFEST_ENDING = ".json"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that passed its check when it was made; ``made_at`` in UTC."""

    path: Path
    file_id: str
    made_at: datetime
    position: int
    head: str
    sha256: str


def backup_folder(study: Path) -> Path:
    """Return the folder of the timed backups of ``study``."""
    return study.with_name(f"{study.name}.backups")


def make_backup(database: Database, target: Path, file_id: str, made_at: datetime) -> Backup:
    """Copy the open study to ``target`` and write its manifest beside it; raises BackupFailed.

    Nothing of that name is there before the copy has passed its check.
    """
    scratch = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
    try:
        if target.exists():
            raise _taken(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        copy_database(database, scratch)
        report = check_copy(scratch)
        if not report.is_sound:
            raise BackupFailed(_unsound_words(target, report))
        made = Backup(target, file_id, made_at, report.ledger_rows, report.head, sha256_of(scratch))
        _claim(scratch, target)
        write_atomically(manifest_path(target), _manifest(made))
        sync_folder(target.parent)
    except (OSError, sqlite3.Error) as error:
        raise BackupFailed(_failed_words(target, error)) from error
    finally:
        with contextlib.suppress(OSError):
            scratch.unlink()
    return made


def copy_database(database: Database, target: Path) -> None:
    """Copy the open study into the new file ``target`` and wait for the disk."""
    copy = sqlite3.connect(target, isolation_level=None)
    try:
        copy.execute("PRAGMA synchronous=OFF")  # synced once below, as a whole
        copy.execute("PRAGMA journal_mode=OFF")
        database.conn.backup(copy)
    finally:
        copy.close()
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def check_copy(path: Path) -> CheckReport:
    """Check a private copy of a study as a whole."""
    database = connect_to_copy(path)
    try:
        return check_database(database)
    finally:
        database.close()


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a private copy; never ask for that of an open study."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def manifest_path(backup: Path) -> Path:
    """Return where the manifest of a backup lies."""
    return backup.with_name(backup.name + MANIFEST_ENDING)


def _manifest(made: Backup) -> bytes:
    content = {**asdict(made), "path": made.path.name, "made_at": made.made_at.isoformat()}
    # In ASCII: a file name in an old encoding cannot be written as UTF-8.
    return json.dumps(content, indent=1).encode("ascii")


def read_manifest(backup: Path) -> Backup | None:
    """Return what the manifest of ``backup`` says; None when there is none that can be read."""
    try:
        found = json.loads(manifest_path(backup).read_text(encoding="utf-8"))
        return Backup(
            path=backup,
            file_id=str(found["file_id"]),
            made_at=datetime.fromisoformat(found["made_at"]),
            position=int(found["position"]),
            head=str(found["head"]),
            sha256=str(found["sha256"]),
        )
    except (OSError, ValueError, KeyError, TypeError, OverflowError):
        return None


def list_backups(study: Path, second_folder: Path | None = None) -> tuple[Backup, ...]:
    """Return the timed backups of ``study``, beside it and in the second place, newest first."""
    study = own_path(study)
    found = _backups_in(backup_folder(study))
    if second_folder is not None:
        found += _backups_in(_second_place(study, second_folder))
    return _newest_first(found)


def _second_place(study: Path, second_folder: Path) -> Path:
    return second_folder / f"{study.name}.backups"


def _backups_in(folder: Path) -> tuple[Backup, ...]:
    found = (read_manifest(path) for path in folder.glob("*.dosebook"))
    return _newest_first(backup for backup in found if backup is not None)


def _newest_first(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    return tuple(sorted(backups, key=lambda backup: backup.made_at, reverse=True))


@dataclass(frozen=True, slots=True)
class TimedBackups:
    """The copies that were made, and why others were not."""

    made: tuple[Backup, ...]
    failures: tuple[BackupFailed, ...]


def make_timed_backups(database: Database, study: Path, file_id: str, context: Context) -> TimedBackups:
    """Back up beside the study and in the second place, then thin both; each is tried whatever the other did."""
    now = context.clock.now_utc()
    folders = [backup_folder(study)]
    made, failures = [], list[BackupFailed]()
    second = context.second_backup_folder
    if second is not None and second.is_dir():
        folders.append(_second_place(study, second))
    elif second is not None:  # never made anew: where a drive is missing, that would be a folder of this disk
        failures.append(BackupFailed(_unreachable_words(second)))
    for folder in folders:
        try:
            made.append(make_backup(database, _free_name(folder, study, now), file_id, now))
            thin(folder, now)
        except BackupFailed as error:
            failures.append(error)
    return TimedBackups(tuple(made), tuple(failures))


def _free_name(folder: Path, study: Path, now: datetime) -> Path:
    stem = f"{study.stem} {now.astimezone(UTC).strftime(_NAME_FORM)}"
    number, path = 1, folder / f"{stem}.dosebook"
    while path.exists():
        number += 1
        path = folder / f"{stem} ({number}).dosebook"
    return path


def thin(folder: Path, now: datetime) -> None:
    """Delete the backups that ``to_delete`` names; one that cannot be deleted stays."""
    for backup in to_delete(_backups_in(folder), now):
        try:
            backup.path.unlink()
            manifest_path(backup.path).unlink()
        except OSError as error:
            log_failure(error)


def to_delete(backups: tuple[Backup, ...], now: datetime) -> tuple[Backup, ...]:
    """Return the backups to give up: all of 24 hours stay, then one a day for 30 days, one a week for 12
    weeks, one a month for ever; the newest always stays. ``backups`` are newest first.
    """
    kept_slots: set[tuple[str, str]] = set()
    given_up = []
    for index, backup in enumerate(backups):
        slot = _slot(backup.made_at, now)
        if index == 0 or slot is None or slot not in kept_slots:
            if slot is not None:
                kept_slots.add(slot)
            continue
        given_up.append(backup)
    return tuple(given_up)


def _slot(made_at: datetime, now: datetime) -> tuple[str, str] | None:
    age = now - made_at
    if age <= timedelta(hours=24):
        return None
    if age <= timedelta(days=30):
        return "day", made_at.strftime("%Y-%m-%d")
    if age <= timedelta(weeks=12):
        return "week", made_at.strftime("%G-%V")
    return "month", made_at.strftime("%Y-%m")


def _claim(scratch: Path, target: Path) -> None:
    try:
        claim_name(scratch, target)
    except FileExistsError:
        raise _taken(target) from None


def _taken(target: Path) -> BackupFailed:
    return BackupFailed(
        translate(
            "store", "There is already a file called {file}. Choose another name for the backup."
        ).format(file=target.name)
    )


def _unsound_words(target: Path, report: CheckReport) -> str:
    return translate(
        "store",
        "The backup {file} was not kept, because the study did not pass its check: {finding} "
        "The last entry is of {moment}. Check the study now.",
    ).format(
        file=target.name,
        finding=report.findings[0],
        moment=moment_words(report.last_entry) if report.last_entry else "–",
    )


def _unreachable_words(second: Path) -> str:
    return translate(
        "store",
        "The second place for backups, {folder}, cannot be reached, so the newest backup lies beside the study "
        "only. Connect it, or choose another folder in the settings.",
    ).format(folder=second)


def _failed_words(target: Path, error: Exception) -> str:
    return translate(
        "store",
        "The backup {file} could not be written ({cause}). The study itself is untouched. Free some space "
        "or choose another folder.",
    ).format(file=target.name, cause=_cause(error))


def _cause(error: Exception) -> str:
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_CANTOPEN:
        return translate("store", "no file may be made there")
    return translate("store", "the disk is full") if code == sqlite3.SQLITE_FULL else str(error)
