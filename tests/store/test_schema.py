"""The tables hold what the records declare, and refuse what can never be right."""

import re
from pathlib import Path

import pytest

from dosebook.domain.encoding import Encoded
from dosebook.domain.records import RECORD_TYPES, Record
from dosebook.domain.variable import ValueKind, variables
from dosebook.store import (
    m0001_initial,
    m0002_cohort_opening,
    m0002_dose_decisions,
    m0002_dose_preparation,
    m0002_grade_changes,
    m0002_hospital_stays,
    m0002_laboratories,
    m0002_queries,
    m0002_response_findings,
    m0002_sae_reports,
    m0002_visits,
)
from dosebook.store.check import NOT_REPLAYED
from dosebook.store.connection import APPLICATION_ID, connect
from dosebook.store.guards import guard_statements
from dosebook.store.rows import OWN_COLUMNS, blank_row
from dosebook.store.schema import FINGERPRINTS, SCHEMA_VERSION, apply_migrations, drop_guards, fingerprint
from dosebook.store.sqlite import Database, sqlite3

_ADDED = "".join(
    script.SQL
    for script in (
        m0002_dose_preparation,
        m0002_cohort_opening,
        m0002_response_findings,
        m0002_grade_changes,
        m0002_hospital_stays,
        m0002_laboratories,
    )
)


@pytest.fixture
def database(tmp_path: Path) -> Database:
    opened = connect(tmp_path / "file.db", creating=True)
    apply_migrations(opened, lambda: "2018-06-09T08:30:00.000000Z")
    return opened


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda record_type: record_type.kind)
def test_a_table_has_exactly_the_variables_of_its_record(
    database: Database, record_type: type[Record]
) -> None:
    stored = database.table(record_type.kind).columns_dict
    declared = {
        name: int if variable.kind is ValueKind.INTEGER else str
        for name, variable in variables(record_type).items()
    }
    own = {"uid": str, "version": int, "voided": int, "audit_seq": int}
    assert stored == {**own, **declared}
    assert tuple(stored)[: len(OWN_COLUMNS)] == OWN_COLUMNS


def test_every_table_is_replayed_or_named_as_left_out(database: Database) -> None:
    kinds = {record_type.kind for record_type in RECORD_TYPES}
    assert set(database.table_names()) == kinds | NOT_REPLAYED


def test_the_newest_fingerprint_is_that_of_a_new_file(database: Database) -> None:
    assert fingerprint(database) == FINGERPRINTS[SCHEMA_VERSION]
    assert database.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    assert database.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION


def test_every_table_is_strict(database: Database) -> None:
    strict = {row[1] for row in database.execute("PRAGMA table_list") if row[5] == 1}
    assert strict == set(database.table_names()) - {"_sqlite_migrations"}


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda record_type: record_type.kind)
def test_short_code_lists_in_the_file_are_those_of_the_program(record_type: type[Record]) -> None:
    made = (
        m0001_initial,
        m0002_dose_decisions,
        m0002_hospital_stays,
        m0002_laboratories,
        m0002_queries,
        m0002_sae_reports,
        m0002_visits,
    )
    script = "".join(one.SQL for one in made)
    table = re.search(rf"CREATE TABLE {record_type.kind} \((.*?)\n\) STRICT", script, re.DOTALL)
    assert table is not None
    added = re.findall(rf"ALTER TABLE {record_type.kind} (ADD COLUMN .*?);\n", _ADDED, re.DOTALL)
    for name, codes in re.findall(r"CONSTRAINT (\w+) CHECK \(\w+ IN \(('.*?)\)\)", table[1] + "".join(added)):
        listed = variables(record_type)[name].codes
        assert listed is not None
        assert re.findall(r"'([^']*)'", codes) == [code.value for code in listed]


def _insert(database: Database, record_type: type[Record], **values: Encoded) -> None:
    row = {"uid": "u", "version": 1, "voided": 0, "audit_seq": 1, **blank_row(record_type), **values}
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    database.conn.execute(
        f'INSERT INTO "{record_type.kind}" ({names}) VALUES ({marks})',
        list(row.values()),
    )


_IMPOSSIBLE: dict[ValueKind, tuple[Encoded, ...]] = {
    ValueKind.DATE: (
        "2018-13",
        "2018-02-30",
        "12 Aug 2018",
        "2018-8-12",
        "18",
        "",
        "unknown",
        20180812,
        2018.5,
    ),
    ValueKind.NUMBER: ("", "1,5", "NaN", "Infinity", "1e5", "1.2.3", "1-2", "5.", "-", " 1"),
    ValueKind.INTEGER: ("five", "1.5", -1),
    ValueKind.MEASUREMENT: ("", "not done"),
    ValueKind.TIME: ("24:00", "9:30", "09:60", "morning"),
    ValueKind.CODE: ("",),
    ValueKind.CODES: ("", "Y", "{}"),
    ValueKind.TEXTS: ("", "v1"),
    ValueKind.FRACTIONS: ("", "12.5"),
    ValueKind.GRADE_CHANGES: ("", "3"),
    ValueKind.ABSENCES: ("", "ND"),
}
_POSSIBLE: dict[ValueKind, tuple[Encoded, ...]] = {
    ValueKind.DATE: ("2018-08-12", "2018-08", "2018", "unk", "2016-02-29", None),
    ValueKind.NUMBER: ("0", "12.50", "-1.5", "0.001", None),
    ValueKind.MEASUREMENT: ("<0.2", "1,50", ">= 3", None),
    ValueKind.TIME: ("00:00", "23:59", None),
}
_CASES = [
    (record_type, name, variable.kind)
    for record_type in RECORD_TYPES
    for name, variable in variables(record_type).items()
    if variable.kind in _IMPOSSIBLE
]


@pytest.fixture
def unguarded(database: Database) -> Database:
    drop_guards(database)
    database.execute("PRAGMA foreign_keys=OFF")
    return database


def test_what_can_never_be_right_is_refused_in_every_column(unguarded: Database) -> None:
    for record_type, name, kind in _CASES:
        for value in _IMPOSSIBLE[kind]:
            with pytest.raises(sqlite3.IntegrityError):  # noqa: PT012 - names the culprit
                _insert(unguarded, record_type, **{name: value})
                pytest.fail(f"{record_type.kind}.{name} took {value!r}")


def test_what_may_be_right_is_accepted_in_every_column(unguarded: Database) -> None:
    for record_type, name, kind in _CASES:
        for value in _POSSIBLE.get(kind, ()):
            unguarded.conn.execute("BEGIN")
            _insert(unguarded, record_type, **{name: value})
            stored = unguarded.execute(f'SELECT "{name}" FROM "{record_type.kind}"').fetchall()
            assert stored == [(value,)], f"{record_type.kind}.{name}"
            unguarded.conn.execute("ROLLBACK")


def test_a_bare_number_that_is_a_year_becomes_the_date_known_to_the_year(unguarded: Database) -> None:
    """A STRICT column of text turns a number into text, and ``2018`` is a date as far as it is known."""
    event = next(record_type for record_type in RECORD_TYPES if record_type.kind == "adverse_event")
    _insert(unguarded, event, onset=2018)
    stored = unguarded.execute("SELECT onset, typeof(onset) FROM adverse_event").fetchone()
    assert tuple(stored) == ("2018", "text")


@pytest.mark.parametrize(
    "values",
    [{"uid": ""}, {"version": 0}, {"voided": 2}, {"grade": 0}, {"grade": 6}, {"narrative": None}],
    ids=str,
)
def test_own_columns_and_ranges_are_checked(unguarded: Database, values: dict[str, Encoded]) -> None:
    event = next(record_type for record_type in RECORD_TYPES if record_type.kind == "adverse_event")
    _insert(unguarded, event, uid="fine", grade=5)
    with pytest.raises(sqlite3.IntegrityError):
        _insert(unguarded, event, **values)


def test_each_guard_is_installed_under_its_own_name(database: Database) -> None:
    names = [statement.split()[2] for statement in guard_statements()]
    assert len(set(names)) == len(names)
    assert {trigger.name for trigger in database.triggers} == set(names)
