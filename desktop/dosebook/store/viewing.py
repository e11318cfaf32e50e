"""A private copy of a study to look at while somebody else holds it, or when it cannot be written to."""

import contextlib
import secrets
import shutil
import time
from pathlib import Path

from dosebook.domain.words import translate
from dosebook.runtime.atomic_file import private_folder
from dosebook.runtime.identity import OsIdentity
from dosebook.runtime.open_here import own_path
from dosebook.runtime.paths import Paths
from dosebook.runtime.process import process_start
from dosebook.store.backups import check_copy
from dosebook.store.check import CheckReport
from dosebook.store.connection import SettingRefused, connect
from dosebook.store.context import Context
from dosebook.store.errors import StudyDamaged, StudyInUse, StudyNotWritable, of_other_build
from dosebook.store.header import check_header
from dosebook.store.lease import read_holder
from dosebook.store.ledger import time_text
from dosebook.store.schema import SCHEMA_VERSION, apply_migrations, file_version
from dosebook.store.sqlite import sqlite3

_ATTEMPTS = 20
_PAUSE_SECONDS = 0.1


def private_copy(path: Path, context: Context) -> Path:
    """Copy ``path`` into the profile and return the copy, which has passed its check.

    The holder may save while the file is copied; such a copy fails its check, and another is made.
    Raises a child of StudyFileError; StudyInUse when this very process has the file open, since
    reading it by any other means would drop SQLite's locks.
    """
    path = own_path(path)
    holder = read_holder(path)
    if holder is not None and holder.is_this_process(context.identity):
        raise StudyInUse(holder.name, holder.computer, holder.since, path)
    check_header(path)
    try:
        folder = private_folder(Paths(context.profile).copies)
    except OSError as error:
        raise _no_copy(path, error.strerror or type(error).__name__) from error
    _sweep(folder, context)
    copy = folder / f"{_mark(context.identity)}-{context.identity.pid}-{secrets.token_hex(8)}.dosebook"
    report: CheckReport | None = None
    for attempt in range(_ATTEMPTS):
        if attempt:
            time.sleep(_PAUSE_SECONDS)
        report = _attempt(path, copy)
        if report is not None and report.is_sound:
            _bring_to_form(path, copy, context)
            return copy
        discard_copy(copy)
        if report is not None and report.is_of_other_build:
            raise of_other_build(path)
    raise StudyDamaged(
        translate(
            "store",
            "A copy of {file} did not pass its check, so it is not shown. Try again when nobody saves in "
            "it; if that does not help, restore a backup.",
        ).format(file=path.name),
        () if report is None else report.findings,
    )


def _sweep(folder: Path, context: Context) -> None:
    """Remove the copies of processes of this computer that ended without a word: they hold recorded data."""
    for copy in folder.glob(f"{_mark(context.identity)}-*.dosebook"):
        pid = copy.name.split("-")[1]
        if pid.isascii() and pid.isdecimal() and process_start(int(pid)) is None:
            discard_copy(copy)


def _mark(here: OsIdentity) -> str:
    # A profile may be shared by computers, of which each knows its own processes only.
    return here.machine[:8]


def discard_copy(copy: Path) -> None:
    """Remove a private copy."""
    for path in (copy, _journal(copy)):
        with contextlib.suppress(OSError):
            path.unlink()


def _attempt(path: Path, copy: Path) -> CheckReport | None:
    try:
        copy.touch(mode=0o600)
        shutil.copyfile(path, copy)
        with contextlib.suppress(FileNotFoundError):
            shutil.copyfile(_journal(path), _journal(copy))
        # The journal that a crash left beside the study is rolled back in the copy only.
        connect(copy).close()
        return check_copy(copy)
    except (sqlite3.Error, SettingRefused):
        return None
    except OSError as error:
        discard_copy(copy)
        raise _no_copy(path, error.strerror or type(error).__name__) from error


def _bring_to_form(path: Path, copy: Path, context: Context) -> None:
    """Give a copy of an older file the tables of today; the file itself stays as it is."""
    try:
        database = connect(copy)
        try:
            if file_version(database) < SCHEMA_VERSION:
                apply_migrations(database, lambda: time_text(context.clock.now_utc()))
        finally:
            database.close()
    except sqlite3.Error as error:
        discard_copy(copy)
        raise _no_copy(path, str(error)) from error


def _no_copy(path: Path, cause: str) -> StudyNotWritable:
    words = translate(
        "store",
        "{file} could not be copied to look at it ({cause}). Check the free space on the disk of your profile.",
    )
    return StudyNotWritable(words.format(file=path.name, cause=cause))


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")
