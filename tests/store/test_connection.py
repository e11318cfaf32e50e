"""The settings of a study file: as promised, verified when set, and out of reach afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dosebook.store import connection
from dosebook.store.connection import SettingRefused, connect
from dosebook.store.sqlite import sqlite3
from dosebook.store.study_file import StudyFile
from store.making import new_study

PROMISED = {
    "journal_mode": "truncate",
    "synchronous": 3,
    "locking_mode": "exclusive",
    "foreign_keys": 1,
    "trusted_schema": 0,
    "recursive_triggers": 1,
    "cell_size_check": 1,
    "secure_delete": 1,
}


@pytest.fixture
def study(tmp_path: Path) -> Iterator[StudyFile]:
    opened = new_study(tmp_path)
    yield opened
    opened.close()


def test_an_open_study_has_the_promised_settings(study: StudyFile) -> None:
    connected = study.database.conn
    found = {name: connected.execute(f"PRAGMA {name}").fetchone()[0] for name in PROMISED}
    assert found == PROMISED


@pytest.mark.parametrize("name", PROMISED)
def test_a_setting_cannot_be_changed_any_more(study: StudyFile, name: str) -> None:
    with pytest.raises(sqlite3.DatabaseError, match="not authorized"):
        study.database.conn.execute(f"PRAGMA {name}=0")


@pytest.mark.parametrize(
    ("name", "value"), [("synchronous", 9), ("locking_mode", "shared"), ("foreign_keys", 7)]
)
def test_a_setting_that_sqlite_does_not_take_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str | int
) -> None:
    monkeypatch.setattr(connection, "PRAGMAS", {**connection.PRAGMAS, name: value})
    with pytest.raises(SettingRefused, match=name):
        connect(tmp_path / "file.db", creating=True)


def test_a_journal_that_sqlite_does_not_keep_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "JOURNAL_MODE", "paper")
    with pytest.raises(SettingRefused, match="journal_mode"):
        connect(tmp_path / "file.db", creating=True)


def test_no_reader_gets_in_beside_the_writer(study: StudyFile) -> None:
    reader = sqlite3.connect(study.path, timeout=0)
    try:
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            reader.execute("SELECT count(*) FROM ledger").fetchone()
    finally:
        reader.close()
