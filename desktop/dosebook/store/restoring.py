"""A backup put in the place of a study; the replaced file is kept, and the chain says what happened."""

import contextlib
import os
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from dosebook.domain.words import translate
from dosebook.runtime.atomic_file import sync_folder
from dosebook.runtime.open_here import own_path
from dosebook.runtime.paths import printable
from dosebook.store.backups import check_copy, read_manifest, sha256_of
from dosebook.store.connection import connect, connect_to_copy
from dosebook.store.context import Context
from dosebook.store.errors import ReasonNeeded, RestoreFailed, StudyDamaged
from dosebook.store.header import check_header
from dosebook.store.ledger import read_head
from dosebook.store.opening import LEAST_REASON, Wishes, hold, open_held
from dosebook.store.sqlite import sqlite3
from dosebook.store.study_file import StudyFile
from dosebook.store.whole_study import read_file_id

RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class _Source:
    file_id: str
    position: int
    head: str


def restore_study_file(path: Path, backup: Path, context: Context, reason: str) -> StudyFile:
    """Put ``backup`` in the place of ``path`` and open it.

    At every moment there is a whole file called ``path``: the former one or the restored one. Raises
    RestoreFailed, ReasonNeeded or a child of StudyFileError; the former file is untouched then.
    """
    path = own_path(path)
    if len(reason.strip()) < LEAST_REASON:
        raise ReasonNeeded(translate("store", "Restoring a backup needs a reason of at least 3 characters."))
    lease = hold(path, context, Wishes())
    scratch = path.with_name(f".{path.name}.{secrets.token_hex(4)}.restore")
    try:
        source = _verified_copy(backup, scratch)
        kept = _exchange(path, scratch, context, source)
        study = open_held(path, context, lease, Wishes(expects_older=True))
    except BaseException:
        lease.release()
        raise
    finally:
        with contextlib.suppress(OSError):
            scratch.unlink()
    details: dict[str, str | int] = {
        "backup": printable(backup.name),
        "position": source.position,
        "head": source.head,
        "replaced_file": "" if kept is None else printable(kept.name),
    }
    try:
        study.record_system_event(RESTORED, details, reason=reason.strip())
    except BaseException:
        study.close()
        raise
    return study


def _verified_copy(backup: Path, scratch: Path) -> _Source:
    check_header(backup)
    try:
        shutil.copyfile(backup, scratch)
        with scratch.open("rb+") as file:
            os.fsync(file.fileno())
        manifest = read_manifest(backup)
        is_same = manifest is None or manifest.sha256 == sha256_of(scratch)
    except OSError as error:
        raise _failed(backup, error.strerror or type(error).__name__) from error
    if not is_same:
        raise _failed(backup, translate("store", "it is not the file that its manifest describes"))
    try:
        report = check_copy(scratch)
        if not report.is_sound:
            raise _failed(backup, report.findings[0])
        database = connect_to_copy(scratch)
        try:
            head = read_head(database)
            return _Source(read_file_id(database), head.position, head.hash)
        finally:
            database.close()
    except sqlite3.Error as error:
        raise _failed(backup, str(error)) from error


def _exchange(path: Path, scratch: Path, context: Context, source: _Source) -> Path | None:
    if not path.exists():
        _set_journal_aside(path, path.with_name(f"{path.stem} lost{path.suffix}"))
        scratch.replace(path)
        sync_folder(path.parent)
        return None
    _assert_same_study(path, source)
    moment = context.clock.now_utc().strftime("%Y-%m-%d %H%M%S")
    kept = _free_name(path, f"{path.stem} replaced {moment}")
    try:
        _set_journal_aside(path, kept)
        try:
            os.link(path, kept)
        except OSError:
            # A file system without links: a whole copy takes longer, and loses nothing either.
            shutil.copyfile(path, kept)
            with kept.open("rb+") as file:
                os.fsync(file.fileno())
        scratch.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise _failed(path, error.strerror or type(error).__name__) from error
    return kept


def _free_name(path: Path, stem: str) -> Path:
    """Return a name beside ``path`` that no file has: what an earlier restore replaced stays too."""
    number, free = 1, path.with_name(f"{stem}{path.suffix}")
    while os.path.lexists(free):
        number += 1
        free = path.with_name(f"{stem} ({number}){path.suffix}")
    return free


def _assert_same_study(path: Path, source: _Source) -> None:
    try:
        database = connect(path)
    except sqlite3.Error:
        return  # damaged beyond opening: the backup is what there is
    try:
        file_id = read_file_id(database)
    except (sqlite3.Error, StudyDamaged):
        return
    finally:
        database.close()
    if file_id != source.file_id:
        raise RestoreFailed(
            translate(
                "store", "This is a backup of another study. Nothing was replaced. Choose another backup."
            )
        )


def _set_journal_aside(path: Path, kept: Path) -> None:
    """Let SQLite finish what a crash left, or move the journal away: it must not reach the restored file."""
    journal = path.with_name(f"{path.name}-journal")
    if not journal.exists():
        return
    if path.exists():
        with contextlib.suppress(sqlite3.Error):
            database = connect(path)
            database.execute("PRAGMA journal_mode=DELETE")
            database.close()
    if journal.exists():
        journal.rename(kept.with_name(f"{kept.name}-journal"))


def _failed(backup: Path, cause: str) -> RestoreFailed:
    return RestoreFailed(
        translate(
            "store", "{file} was not restored: {cause}. The study is as it was. Choose another backup."
        ).format(file=backup.name, cause=cause.rstrip("."))
    )
