"""The one SQLite library of the process: the standard ``sqlite3``, and sqlite-utils on top of it.

sqlite-utils prefers ``pysqlite3`` when it finds one, and two SQLite libraries in one process cancel each
other's locks on POSIX. It also imports numpy and pandas where they are installed, which costs a start-up
several hundred milliseconds for nothing. All three are hidden from it while it is imported. What only its
command line and its conversions of columns need is loaded when they are asked for, which a study never does.
"""

import importlib
import sqlite3
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import ModuleType
from typing import Any


class _Later(ModuleType):
    """Stands for a module that is loaded when something in it is asked for."""

    def __init__(self, name: str, **known: object) -> None:
        super().__init__(name)
        vars(self).update(known)

    def __getattr__(self, name: str) -> Any:
        found = importlib.import_module(self.__name__) if not name.startswith("__") else self
        if found is self:
            raise AttributeError(f"{self.__name__} is not loaded for {name}")
        return getattr(found, name)


_HIDDEN = ("pysqlite3", "numpy", "pandas", "IPython")
_LATER = (_Later("click", Group=object), _Later("sqlite_utils.recipes"))
"""``Group`` is in the signature of a hook for plugins of the command line."""

_OLDEST = (3, 38, 0)


@contextmanager
def _in_place(modules: Mapping[str, ModuleType | None]) -> Iterator[None]:
    missing = object()
    before = {name: sys.modules.get(name, missing) for name in modules}
    sys.modules.update(modules)  # type: ignore[arg-type]  # None = "cannot be imported"
    try:
        yield
    finally:
        for name, module in before.items():
            if module is missing:
                del sys.modules[name]
            else:
                sys.modules[name] = module  # type: ignore[assignment]


with _in_place({**dict.fromkeys(_HIDDEN), **{module.__name__: module for module in _LATER}}):
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
