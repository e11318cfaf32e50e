"""Rows written through sqlite-utils' connection with statements that are worded once.

``Table.insert`` and ``Table.update`` ask the schema anew at each call, for tables that may not be there;
here the schema is known and verified, and a save should cost little more than its commit.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from dosebook.store.sqlite import Database

_VALUES_AT_ONCE = 500


def insert(database: Database, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert ``rows``, which all have the columns of the first; names come from declarations only."""
    if not rows:
        return
    names = tuple(rows[0])
    at_once = max(1, _VALUES_AT_ONCE // len(names))
    for start in range(0, len(rows), at_once):
        chunk = rows[start : start + at_once]
        database.execute(
            _insert_sql(table, names, len(chunk)), [row[name] for row in chunk for name in names]
        )


def update(database: Database, table: str, uid: str, values: Mapping[str, Any]) -> None:
    """Change the one row of ``table`` with this uid; ValueError when there is none."""
    found = database.execute(_update_sql(table, tuple(values)), [*values.values(), uid])
    if found.rowcount != 1:
        raise ValueError(f"no {table} {uid}")


@lru_cache(512)
def _insert_sql(table: str, names: tuple[str, ...], count: int) -> str:
    listed = ", ".join(f'"{name}"' for name in names)
    one = f"({', '.join('?' * len(names))})"
    return f'INSERT INTO "{table}" ({listed}) VALUES {", ".join([one] * count)}'  # noqa: S608 - declared names


@lru_cache(512)
def _update_sql(table: str, names: tuple[str, ...]) -> str:
    assignments = ", ".join(f'"{name}" = ?' for name in names)
    return f'UPDATE "{table}" SET {assignments} WHERE uid = ?'  # noqa: S608 - declared names
