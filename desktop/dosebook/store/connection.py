"""How a study file is opened: each setting set, read back and compared, then nothing else allowed.

``locking_mode=EXCLUSIVE`` and ``BEGIN EXCLUSIVE`` keep every other program out from the first moment (a
reader let in by a mere ``BEGIN IMMEDIATE`` would block the first save). ``journal_mode=TRUNCATE`` with
``synchronous=EXTRA`` commits by a synced truncation, which depends on no sync of a folder; write-ahead
logging is out, because a file that people copy must be whole by itself between saves.
"""

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from urllib.parse import quote

from dosebook.store.sqlite import Database, assert_one_library, sqlite3

APPLICATION_ID = 0x444F5345
"""``DOSE``, in the header of every study file."""

PRAGMAS: Mapping[str, str | int] = MappingProxyType(
    {
        "trusted_schema": 0,
        "locking_mode": "exclusive",
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "cell_size_check": 1,
        "mmap_size": 0,
        "temp_store": 2,
        "secure_delete": 1,
        "synchronous": 3,
    }
)
"""Settings that need no lock, in the order in which they are set; 2 = memory, 3 = EXTRA."""

JOURNAL_MODE = "truncate"
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 200_000,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 10,
}
_READING_PRAGMAS = frozenset(
    {
        "table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo",
        "foreign_key_list", "foreign_key_check", "quick_check", "integrity_check",
    }
)  # fmt: skip
_REFUSED = frozenset(
    getattr(sqlite3, f"SQLITE_{name}")
    for name in (
        "ATTACH", "DETACH", "ALTER_TABLE", "REINDEX", "ANALYZE",
        "CREATE_INDEX", "CREATE_TABLE", "CREATE_TRIGGER", "CREATE_VIEW", "CREATE_VTABLE",
        "CREATE_TEMP_INDEX", "CREATE_TEMP_TABLE", "CREATE_TEMP_TRIGGER", "CREATE_TEMP_VIEW",
        "DROP_INDEX", "DROP_TABLE", "DROP_TRIGGER", "DROP_VIEW", "DROP_VTABLE",
        "DROP_TEMP_INDEX", "DROP_TEMP_TABLE", "DROP_TEMP_TRIGGER", "DROP_TEMP_VIEW",
    )
)  # fmt: skip


class SettingRefused(RuntimeError):
    """SQLite did not take a setting that a study file relies on."""


def connect(path: Path, *, creating: bool = False) -> Database:
    """Open ``path`` as its only user and return it, every setting verified; raises sqlite3.Error.

    The file has to exist unless ``creating``. A journal that a crash left behind is rolled back here.
    """
    assert_one_library()
    connection = sqlite3.connect(
        file_uri(path, "rwc" if creating else "rw"), uri=True, timeout=0, isolation_level=None
    )
    try:
        for limit, most in _LIMITS.items():
            connection.setlimit(limit, most)
        for name, value in PRAGMAS.items():
            _set(connection, name, value)
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        _set(connection, "journal_mode", JOURNAL_MODE)
        return Database(connection, execute_plugins=False)
    except UnicodeDecodeError as error:
        connection.close()
        raise _no_text(error) from error
    except BaseException:
        connection.close()
        raise


def connect_to_copy(path: Path) -> Database:
    """Open a private copy to look at: nothing is ever written to it. Raises sqlite3.Error."""
    assert_one_library()
    connection = sqlite3.connect(file_uri(path, "ro"), uri=True, timeout=0, isolation_level=None)
    try:
        for limit, most in _LIMITS.items():
            connection.setlimit(limit, most)
        for name in ("trusted_schema", "cell_size_check", "mmap_size", "temp_store", "foreign_keys"):
            _set(connection, name, PRAGMAS[name])
        _set(connection, "query_only", 1)
        database = Database(connection, execute_plugins=False)
        restrict(database)
        return database
    except UnicodeDecodeError as error:
        connection.close()
        raise _no_text(error) from error
    except BaseException:
        connection.close()
        raise


def connect_to_memory() -> Database:
    """Open an empty database that no file stands behind, to compare a study file with a fresh one."""
    assert_one_library()
    return Database(sqlite3.connect(":memory:"), execute_plugins=False)


def _no_text(error: UnicodeDecodeError) -> sqlite3.DatabaseError:
    # SQLite quotes a damaged schema in its error; Python then fails to read the error itself.
    return sqlite3.DatabaseError(f"malformed database schema ({error.reason})")


def disconnect(database: Database) -> None:
    """Close a study file and take its empty journal away, which SQLite only shortens between saves."""
    with contextlib.suppress(sqlite3.Error):
        unrestrict(database)
        database.execute("PRAGMA journal_mode=DELETE")
    with contextlib.suppress(sqlite3.Error):
        database.close()


def restrict(database: Database) -> None:
    """From now on refuse other files, changes of the schema and of the settings, and loaded code."""
    database.conn.set_authorizer(_authorize)


def unrestrict(database: Database) -> None:
    """Allow changes of the schema, for a migration."""
    database.conn.set_authorizer(None)


def file_uri(path: Path, mode: str) -> str:
    """Return the URI by which SQLite opens ``path``, whatever characters or share name it has."""
    # Bytes where names are bytes: a name in an old encoding is no text.
    text = quote(os.fsencode(path.absolute().as_posix()))
    return f"file://{'' if text.startswith('/') else '/'}{text}?mode={mode}"


def _set(connection: sqlite3.Connection, name: str, value: str | int) -> None:
    connection.execute(f"PRAGMA {name}={value}").fetchall()
    found = connection.execute(f"PRAGMA {name}").fetchone()
    # A library built without memory-mapped files answers nothing, which is what is wanted.
    if found is None and name == "mmap_size":
        return
    if found is None or found[0] != value:
        raise SettingRefused(f"{name} is {found[0] if found else None!r} instead of {value!r}")


def _authorize(action: int, first: str | None, second: str | None, *_: str | None) -> int:
    refused = action in _REFUSED
    if action == sqlite3.SQLITE_PRAGMA:
        refused = second is not None and (first or "").lower() not in _READING_PRAGMAS
    elif action == sqlite3.SQLITE_FUNCTION:
        refused = (second or "").lower() == "load_extension"
    return sqlite3.SQLITE_DENY if refused else sqlite3.SQLITE_OK
