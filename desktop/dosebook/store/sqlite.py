"""The one SQLite library of the process: the standard ``sqlite3``, and sqlite-utils on top of it.

sqlite-utils prefers ``pysqlite3`` when it finds one, and two SQLite libraries in one process cancel each
other's locks on POSIX. It also imports numpy and pandas where they are installed, which costs a start-up
several hundred milliseconds for nothing. All three are hidden from it while it is imported.
"""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_HIDDEN = ("pysqlite3", "numpy", "pandas", "IPython")
_OLDEST = (3, 38, 0)


@contextmanager
def _hidden(names: tuple[str, ...]) -> Iterator[None]:
    missing = object()
    before = {name: sys.modules.get(name, missing) for name in names}
    sys.modules.update(dict.fromkeys(names))  # type: ignore[arg-type]  # None = "cannot be imported"
    try:
        yield
    finally:
        for name, module in before.items():
            if module is missing:
                del sys.modules[name]
            else:
                sys.modules[name] = module  # type: ignore[assignment]


with _hidden(_HIDDEN):
    import sqlite_utils.utils
    from sqlite_utils import Database, Migrations


def assert_one_library() -> None:
    """Raise RuntimeError unless exactly the standard SQLite library is in use, and new enough."""
    if vars(sqlite_utils.utils)["sqlite3"] is not sqlite3 or {"pysqlite3", "apsw", "sqlcipher3"} & set(
        sys.modules
    ):
        raise RuntimeError("a second SQLite library is loaded in this process")
    if sqlite3.sqlite_version_info < _OLDEST:
        raise RuntimeError(f"SQLite {sqlite3.sqlite_version} is older than 3.38")


__all__ = ["Database", "Migrations", "assert_one_library", "sqlite3"]
