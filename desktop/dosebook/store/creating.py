"""A new study file: built under another name, then given its own in one step, whole or not at all."""

import contextlib
import os
import secrets
import sys
from pathlib import Path
from types import MappingProxyType

from dosebook.domain.changes import Save
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.runtime.atomic_file import sync_folder
from dosebook.store.connection import connect, restrict
from dosebook.store.context import Context
from dosebook.store.errors import StudyExists, StudyNotWritable
from dosebook.store.ledger import Act, append, read_head, system_event, time_text
from dosebook.store.refusals import refusal, write_failure
from dosebook.store.saves import plan, write
from dosebook.store.schema import apply_migrations
from dosebook.store.sqlite import Database, sqlite3
from dosebook.store.writing import insert

CREATED = "created"


def create_study_file(path: Path, context: Context, first: Save) -> None:
    """Create ``path`` with its first save; raises StudyExists, StudyNotWritable or SaveFailed."""
    if path.exists():
        raise exists_already(path)
    scratch = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        _build(scratch, context, first)
        give_name(scratch, path)
    except OSError as error:
        raise _not_writable(path) from error
    except sqlite3.Error as error:
        if "unable to open" in str(error):
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
    except (sqlite3.IntegrityError, UnicodeEncodeError, OverflowError) as error:
        raise refusal(error, planned) from error


def give_name(scratch: Path, path: Path) -> None:
    """Let a finished file take its name in one step; raises StudyExists or OSError."""
    try:
        if sys.platform == "win32":
            scratch.rename(path)
        else:
            # A rename would replace a file that appeared meanwhile; a link never does.
            os.link(scratch, path)
            scratch.unlink()
    except FileExistsError:
        raise exists_already(path) from None
    sync_folder(path.parent)


def exists_already(path: Path) -> StudyExists:
    """Return the error for a file where a new one should go."""
    return StudyExists(
        translate(
            "store", "There is already a file called {file}. It was left as it is. Choose another name."
        ).format(file=path.name)
    )


def _not_writable(path: Path) -> StudyNotWritable:
    return StudyNotWritable(
        translate(
            "store",
            "{file} could not be created in {folder}: the folder is missing or cannot be written to. "
            "Choose another folder.",
        ).format(file=path.name, folder=path.parent)
    )
