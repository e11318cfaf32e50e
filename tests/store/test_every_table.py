"""What is promised of a record table holds for each of them: guards, and replay of every column."""

import sqlite3 as shell_library
from collections.abc import Iterator
from pathlib import Path

import pytest

from dosebook.domain.changes import Create, Save
from dosebook.domain.records import RECORD_TYPES, Record, Study
from dosebook.store import check
from dosebook.store.connection import connect, disconnect, restrict, unrestrict
from dosebook.store.replay import replay
from dosebook.store.rows import blank_row, columns
from dosebook.store.schema import drop_guards
from dosebook.store.sqlite import Database
from dosebook.store.study_file import StudyFile
from store.making import ANN, fixed_context

KINDS = [record_type.kind for record_type in RECORD_TYPES]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A study with one record of each kind, about which nothing is known."""
    folder = tmp_path_factory.mktemp("tables")
    others = [kind for kind in RECORD_TYPES if kind is not Study]
    first = Save("first", ANN, tuple(Create(kind(uid=f"u-{kind.kind}")) for kind in (Study, *others)))
    study = StudyFile.create(folder / "trial.dosebook", fixed_context(folder), first)
    assert study.check().is_sound
    study.close()
    return study.path


@pytest.fixture
def shell(path: Path) -> Iterator[shell_library.Connection]:
    connection = shell_library.connect(path, isolation_level=None)
    yield connection
    connection.close()


@pytest.mark.parametrize("kind", KINDS)
def test_no_row_changes_appears_or_goes_unannounced(shell: shell_library.Connection, kind: str) -> None:
    before = list(shell.iterdump())
    for statement in (
        f"DELETE FROM {kind}",
        f"UPDATE {kind} SET version = version",
        f"UPDATE {kind} SET version = version + 1",
        f"UPDATE {kind} SET voided = 1, version = version + 1, audit_seq = audit_seq + 1",
        f"UPDATE {kind} SET uid = 'x'",
        f"INSERT OR REPLACE INTO {kind} SELECT * FROM {kind}",
        _copy_of(kind, shell),
    ):
        with pytest.raises(shell_library.IntegrityError):
            shell.execute(statement)
    assert list(shell.iterdump()) == before


def _copy_of(kind: str, shell: shell_library.Connection) -> str:
    names = [row[1] for row in shell.execute(f"PRAGMA table_info({kind})")]
    listed = ", ".join(f'"{name}"' for name in names)
    values = ", ".join("'another'" if name == "uid" else f'"{name}"' for name in names)
    return f"INSERT INTO {kind} ({listed}) SELECT {values} FROM {kind}"


@pytest.fixture(scope="module")
def unguarded(path: Path) -> Iterator[Database]:
    copy = path.with_name("copy.dosebook")
    copy.write_bytes(path.read_bytes())
    database = connect(copy)
    with database.atomic():
        drop_guards(database)
    database.execute("PRAGMA ignore_check_constraints=ON")
    database.execute("PRAGMA foreign_keys=OFF")
    yield database
    disconnect(database)


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=KINDS)
def test_every_column_is_compared_with_the_ledger(unguarded: Database, record_type: type[Record]) -> None:
    told = replay(unguarded, unguarded.execute("SELECT max(seq) FROM ledger").fetchone()[0])
    assert list(check._replay_findings(unguarded, told)) == []
    kind = record_type.kind
    whole = {row[1] for row in unguarded.execute(f"PRAGMA table_info({kind})") if row[2] == "INTEGER"}
    for name in columns(record_type):
        unguarded.conn.execute("BEGIN")
        other = "77" if name in whole else "'~'"
        unguarded.conn.execute(f'UPDATE {kind} SET "{name}" = {other}')
        findings = list(check._replay_findings(unguarded, told))
        unguarded.conn.execute("ROLLBACK")
        assert any(kind in finding and (name in finding or name == "uid") for finding in findings), name


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=KINDS)
def test_a_column_that_lost_its_value_is_noticed_too(unguarded: Database, record_type: type[Record]) -> None:
    """Nothing and an empty text are two things; a text column that may not be NULL stays a text."""
    told = replay(unguarded, unguarded.execute("SELECT max(seq) FROM ledger").fetchone()[0])
    state = told[f"u-{record_type.kind}"]
    for name, value in blank_row(record_type).items():
        state.values[name] = "x" if value is None else None
        assert any(name in finding for finding in check._replay_findings(unguarded, told)), name
        state.values[name] = value


def test_a_restricted_connection_changes_no_table(unguarded: Database) -> None:
    restrict(unguarded)
    for statement in (
        "CREATE TABLE more (a)", "DROP TABLE study", "ALTER TABLE study ADD COLUMN more", "CREATE TEMP TABLE t (a)",
        "CREATE VIEW more AS SELECT 1", "CREATE TRIGGER more AFTER INSERT ON ledger BEGIN SELECT 1; END",
        "ATTACH ':memory:' AS more", "PRAGMA writable_schema=ON", "PRAGMA user_version=9", "REINDEX",
        "SELECT load_extension('x')", "VACUUM",
    ):  # fmt: skip
        with pytest.raises(shell_library.DatabaseError):
            unguarded.conn.execute(statement)
    unrestrict(unguarded)
