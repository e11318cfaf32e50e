"""Somebody with a SQLite shell: refused by the guards, and detected where the guards were dropped."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dosebook.store.backups import check_copy
from dosebook.store.check import CheckReport
from dosebook.store.errors import OlderCopy, StudyDamaged
from dosebook.store.guards import guard_statements
from dosebook.store.study_file import StudyFile
from store.making import amending, creating, event, fixed_context, new_study


@pytest.fixture
def study(tmp_path: Path) -> Path:
    made = new_study(tmp_path)
    made.save(creating("c", event("e", grade=2), event("other", grade=1)))
    made.save(amending("d", event("e", grade=3), 1))
    made.close()
    return made.path


@pytest.fixture
def shell(study: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(study, isolation_level=None)
    yield connection
    connection.close()


ROW = (
    "SELECT seq + 1, at_utc, utc_offset_minutes, person_name, person_role, os_user, computer, program, "
    "command, 'U', kind, record_uid, version + 1, 'because', hash, printf('%064d', 1) FROM ledger "
    "ORDER BY seq DESC LIMIT 1"
)
OLD_ROW = ROW.replace("seq + 1", "seq")
INSERT_VALUE = (
    "INSERT INTO ledger_value SELECT {seq}, 'narrative', NULL, NULL, NULL, 'x', new_salt, new_digest "
    "FROM ledger_value WHERE field = 'grade' LIMIT 1"
)
REFUSED = [
    "UPDATE adverse_event SET grade = 1 WHERE uid = 'e'",
    "UPDATE adverse_event SET grade = 1, version = version + 1, audit_seq = audit_seq + 1 WHERE uid = 'e'",
    "UPDATE adverse_event SET uid = 'x' WHERE uid = 'e'",
    "UPDATE adverse_event SET voided = 1 WHERE uid = 'e'",
    "UPDATE OR REPLACE participant SET participant_id = 'x'",
    "DELETE FROM adverse_event",
    "INSERT INTO deviation (uid, version, voided, audit_seq, description) VALUES ('x', 1, 0, 1, '')",
    "INSERT OR REPLACE INTO adverse_event SELECT * FROM adverse_event WHERE uid = 'e'",
    "REPLACE INTO adverse_event SELECT * FROM adverse_event",
    "UPDATE ledger SET reason = 'another'",
    "UPDATE ledger SET hash = hash",
    "DELETE FROM ledger WHERE seq = (SELECT max(seq) FROM ledger)",
    f"INSERT OR REPLACE INTO ledger {OLD_ROW}",
    f"REPLACE INTO ledger {ROW.replace('hash,', 'prev,')}",
    f"INSERT INTO ledger {ROW.replace('version + 1', 'version + 2')}",
    "UPDATE ledger_value SET new_value = 5 WHERE field = 'grade'",
    "UPDATE ledger_value SET new_value = NULL, new_salt = NULL WHERE field = 'grade'",
    "UPDATE ledger_value SET new_digest = zeroblob(32)",
    "DELETE FROM ledger_value",
    INSERT_VALUE.format(seq="seq"),
    "INSERT OR REPLACE INTO ledger_value SELECT * FROM ledger_value",
    "UPDATE meta SET value = 'x'",
    "DELETE FROM meta",
    "INSERT OR REPLACE INTO meta VALUES ('file_id', 'x')",
    "UPDATE study SET synthetic = 'N'",
]


@pytest.mark.parametrize("recursive", ["ON", "OFF"])
@pytest.mark.parametrize("statement", REFUSED)
def test_the_guards_refuse(shell: sqlite3.Connection, statement: str, recursive: str) -> None:
    shell.execute(f"PRAGMA recursive_triggers={recursive}")
    before = list(shell.iterdump())
    with pytest.raises(sqlite3.IntegrityError):
        shell.execute(statement)
    assert list(shell.iterdump()) == before


def _without_guards(study: Path, change: Callable[[sqlite3.Connection], object]) -> None:
    connection = sqlite3.connect(study, isolation_level=None)
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    change(connection)
    for statement in guard_statements():
        connection.execute(statement)
    connection.close()


def _check(study: Path, folder: Path) -> CheckReport:
    opened = StudyFile.open(study, fixed_context(folder))
    try:
        return opened.check()
    finally:
        opened.close()


def _findings(study: Path, folder: Path) -> tuple[str, ...]:
    try:
        return _check(study, folder).findings
    except StudyDamaged as error:
        return error.findings


LEDGER_CHANGES = [
    "UPDATE ledger SET reason = 'something else' WHERE seq = 5",
    "UPDATE ledger SET person_name = 'Bob' WHERE seq = 2",
    "UPDATE ledger SET at_utc = '2018-06-09T08:31:00.000000Z' WHERE seq = 3",
    "DELETE FROM ledger WHERE seq = 4",
    "UPDATE ledger_value SET new_value = 5 WHERE field = 'grade' AND seq = 5",
    "UPDATE ledger_value SET old_value = 5 WHERE old_value = 2",
    "UPDATE ledger_value SET new_value = '5' WHERE new_value = 3",
    "UPDATE ledger_value SET new_digest = zeroblob(32) WHERE seq = 3",
    "UPDATE ledger_value SET new_value = NULL, new_salt = NULL WHERE field = 'grade' AND seq = 5",
    "DELETE FROM ledger_value WHERE seq = 5",
    INSERT_VALUE.format(seq="99"),
]


@pytest.mark.parametrize("statement", LEDGER_CHANGES)
def test_a_changed_ledger_is_not_opened(study: Path, tmp_path: Path, statement: str) -> None:
    _without_guards(study, lambda shell: shell.execute(statement))
    with pytest.raises((StudyDamaged, OlderCopy)):
        StudyFile.open(study, fixed_context(tmp_path))


@pytest.mark.parametrize("statement", [item for item in LEDGER_CHANGES if not item.startswith("DELETE")])
def test_a_changed_ledger_is_found_by_the_whole_check_alone(study: Path, statement: str) -> None:
    """Opening looks at the newest thousand rows only; what was changed before them is for the check."""
    _without_guards(study, lambda shell: shell.execute(statement))
    told = check_copy(study).findings
    assert any("edger row" in finding or "values of rows" in finding for finding in told), told


DATA_CHANGES = [
    "UPDATE adverse_event SET grade = 5 WHERE uid = 'e'",
    "UPDATE adverse_event SET narrative = 'x' WHERE uid = 'e'",
    "UPDATE adverse_event SET grade = NULL WHERE uid = 'other'",
    "UPDATE adverse_event SET voided = 1 WHERE uid = 'e'",
    "UPDATE adverse_event SET version = 3 WHERE uid = 'e'",
    "UPDATE adverse_event SET audit_seq = 1 WHERE uid = 'other'",
    "DELETE FROM adverse_event WHERE uid = 'e'",
    "INSERT INTO deviation (uid, version, voided, audit_seq, description) VALUES ('x', 1, 0, 1, '')",
    "UPDATE meta SET value = 'x'",
]


@pytest.mark.parametrize("statement", DATA_CHANGES)
def test_changed_data_is_found_by_replay(study: Path, tmp_path: Path, statement: str) -> None:
    _without_guards(study, lambda shell: shell.execute(statement))
    assert not _check(study, tmp_path).is_sound


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER adverse_event_update",
        "CREATE TRIGGER more AFTER INSERT ON ledger BEGIN DELETE FROM meta; END",
        "CREATE VIEW more AS SELECT 1",
        "CREATE TRIGGER more AFTER INSERT ON _sqlite_migrations BEGIN SELECT 1; END",
        "DROP INDEX participant_id",
    ],
)
def test_a_changed_schema_is_not_opened(study: Path, tmp_path: Path, statement: str) -> None:
    shell = sqlite3.connect(study, isolation_level=None)
    shell.execute(statement)
    shell.close()
    with pytest.raises(StudyDamaged):
        StudyFile.open(study, fixed_context(tmp_path))


def test_saves_cut_off_at_the_end_show_by_the_anchor(study: Path, tmp_path: Path) -> None:
    def cut(shell: sqlite3.Connection) -> None:
        shell.execute("UPDATE adverse_event SET grade = 2, version = 1, audit_seq = 5 WHERE uid = 'e'")
        shell.execute("DELETE FROM ledger_value WHERE seq = 7")
        shell.execute("DELETE FROM ledger WHERE seq = 7")

    _without_guards(study, cut)
    with pytest.raises(OlderCopy, match="9 Jun 2018"):
        StudyFile.open(study, fixed_context(tmp_path))
    elsewhere = tmp_path / "elsewhere"
    assert _check(study, elsewhere).is_sound, "without an anchor nobody could know"


def test_an_older_copy_is_accepted_with_a_reason_and_recorded(study: Path, tmp_path: Path) -> None:
    older = study.read_bytes()
    opened = StudyFile.open(study, fixed_context(tmp_path))
    opened.save(creating("more", event("late")))
    opened.close()
    study.write_bytes(older)
    with pytest.raises(OlderCopy):
        StudyFile.open(study, fixed_context(tmp_path))
    accepted = StudyFile.open(study, fixed_context(tmp_path), accept_older_reason="computer was replaced")
    row = accepted.ledger(limit=1)[0]
    assert (row.record_uid, row.reason) == ("accepted_older_copy", "computer was replaced")
    assert accepted.check().is_sound
    accepted.close()
    StudyFile.open(study, fixed_context(tmp_path)).close()


def test_every_column_of_every_record_is_compared(study: Path, tmp_path: Path) -> None:
    shell = sqlite3.connect(study)
    shell.execute("PRAGMA ignore_check_constraints=ON")
    names = [row[1] for row in shell.execute("PRAGMA table_info(adverse_event)")]
    shell.close()
    for name in names:
        original = study.read_bytes()
        other = "99" if name in {"version", "voided", "audit_seq", "grade"} else "'~'"

        def change(shell: sqlite3.Connection, name: str = name, other: str = other) -> None:
            shell.execute("PRAGMA ignore_check_constraints=ON")
            shell.execute(f"UPDATE adverse_event SET \"{name}\" = {other} WHERE uid = 'e'")

        _without_guards(study, change)
        assert any(name in finding or "gone" in finding for finding in _findings(study, tmp_path)), name
        study.write_bytes(original)
