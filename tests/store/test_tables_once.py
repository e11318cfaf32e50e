"""The studies of other tests, whose tables are copied, are the ones that the program makes."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import tables_once
from dosebook.store.schema import FINGERPRINTS, SCHEMA_VERSION, apply_migrations, fingerprint, migrations
from dosebook.store.sqlite import Database


def _made(path: Path) -> tuple[str, dict[str, Any]]:
    database = Database(path)
    try:
        apply_migrations(database, lambda: datetime(2018, 8, 20, tzinfo=UTC).isoformat())
        found: dict[str, Any] = {
            table: (
                database.execute(f'PRAGMA table_xinfo("{table}")').fetchall(),
                database.execute(f'PRAGMA foreign_key_list("{table}")').fetchall(),
                database.execute(f'SELECT * FROM "{table}"').fetchall(),
            )
            for table in database.table_names()
        }
        found |= {
            name: sql
            for name, sql in database.execute("SELECT name, sql FROM sqlite_schema").fetchall()
            if name not in found
        }
        return fingerprint(database), found
    finally:
        database.close()


def test_a_copy_of_the_tables_is_what_the_migrations_make(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = _made(tmp_path / "migrated.dosebook")
    migrated: list[str] = []
    monkeypatch.setattr(migrations, "apply", lambda database: migrated.append("") or quick(database))
    quick = tables_once.quick_apply
    tables_once._migrated()
    monkeypatch.setattr(tables_once, "_migrate", pytest.fail)
    assert _made(tmp_path / "copied.dosebook") == really
    assert migrated
    assert really[0] == FINGERPRINTS[SCHEMA_VERSION]
    assert len(really[1]) > 50
