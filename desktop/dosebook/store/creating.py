"""A new study file: built under another name, then given its own in one step, whole or not at all."""

import contextlib
import errno
import os
import secrets
from pathlib import Path
from types import MappingProxyType

from dosebook.domain.changes import Save
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.runtime.atomic_file import claim_name, sync_folder
from dosebook.store.connection import connect, restrict
from dosebook.store.context import Context
from dosebook.store.errors import DiskFull, StudyExists, StudyFileError, StudyNotWritable
from dosebook.store.ledger import Act, append, read_head, system_event, time_text
from dosebook.store.refusals import refusal, write_failure
from dosebook.store.saves import plan, write
from dosebook.store.schema import apply_migrations
from dosebook.store.sqlite import Database, sqlite3
from dosebook.store.writing import insert

CREATED = "created"
_NO_PLACE = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM}


def create_study_file(path: Path, context: Context, first: Save) -> None:
    """Create ``path`` with its first save; raises StudyExists, StudyNotWritable or SaveFailed."""
    scratch = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        assert_free(path)
        _build(scratch, context, first)
        give_name(scratch, path)
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _NO_PLACE:
            raise _not_writable(path) from error
        raise write_failure(error) from error
    finally:
        for leftover in (scratch, scratch.with_name(f"{scratch.name}-journal")):
            with contextlib.suppress(OSError):
                leftover.unlink()


def _build(scratch: Path, context: Context, first: Save) -> None:
    database = connect(scratch, creating=True)
    try:
        file_id = context.new_uid()
        apply_migrations(database, lambda: time_text(context.clock.now_utc()))
        restrict(database)
        with database.atomic():
            insert(database, "meta", [{"key": "file_id", "value": file_id}])
            event = system_event(CREATED, {"file_id": file_id})
            append(database, context, Act(context.new_uid(), first.person), [event])
        _save_first(database, context, first)
    finally:
        database.close()


def _save_first(database: Database, context: Context, first: Save) -> None:
    head = read_head(database)
    planned = plan(first, StudyData(MappingProxyType({}), head.position, head.hash))
    try:
        with database.atomic():
            write(database, context, Act(first.command, first.person, first.reason), planned)
    except (sqlite3.IntegrityError, sqlite3.DataError, UnicodeEncodeError, OverflowError) as error:
        raise refusal(error, planned) from error


def assert_free(path: Path) -> None:
    """Raise StudyExists when there is anything called ``path``, a link that leads nowhere included."""
    if os.path.lexists(path):
        raise _exists_already(path)


def give_name(scratch: Path, path: Path) -> None:
    """Let a finished file take its name in one step; raises StudyExists or StudyNotWritable."""
    try:
        claim_name(scratch, path)
        sync_folder(path.parent)
    except FileExistsError:
        raise _exists_already(path) from None
    except OSError as error:
        raise not_created(path, error) from error


def _exists_already(path: Path) -> StudyExists:
    """Return the error for a file where a new one should go."""
    return StudyExists(
        translate(
            "store", "There is already a file called {file}. It was left as it is. Choose another name."
        ).format(file=path.name)
    )


def not_created(path: Path, error: Exception | None = None) -> StudyFileError:
    """Return the error for a new file that the disk did not take."""
    is_full = isinstance(error, DiskFull) or getattr(error, "errno", 0) in {errno.ENOSPC, errno.EDQUOT}
    if not is_full:
        return _not_writable(path)
    words = translate(
        "store", "The disk is full, so {file} was not created. Free some space or choose another folder."
    )
    return StudyNotWritable(words.format(file=path.name))


def _not_writable(path: Path) -> StudyNotWritable:
    return StudyNotWritable(
        translate(
            "store",
            "{file} could not be created in {folder}: the folder is missing or cannot be written to. "
            "Choose another folder.",
        ).format(file=path.name, folder=path.parent)
    )
