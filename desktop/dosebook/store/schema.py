"""The form of a study file: its migrations, its guards, and the fingerprint both are compared by."""

import hashlib
from collections.abc import Callable, Mapping
from types import MappingProxyType

from dosebook.store import (
    m0001_initial,
    m0002_absences,
    m0002_cohort_opening,
    m0002_dmc_meeting,
    m0002_dose_decisions,
    m0002_dose_preparation,
    m0002_grade_changes,
    m0002_hospital_stays,
    m0002_laboratories,
    m0002_queries,
    m0002_report_sections,
    m0002_response_findings,
    m0002_response_rules,
    m0002_sae_reports,
    m0002_visits,
    m0002_whole_trials,
)
from dosebook.store.connection import APPLICATION_ID, connect_to_memory
from dosebook.store.guards import guard_statements
from dosebook.store.sqlite import Database, Migrations

SCHEMA_VERSION = 2
"""``user_version`` of the files that this program writes; the number of the last migration."""

FINGERPRINTS: Mapping[int, str] = MappingProxyType(
    {
        1: "dfcfd097bae7624cdeeebeda517ae41a8b439b02c059e807c1cb5fc741c67a22",
        2: "3725dc0a160194cd08f0d82305078b63ef2de05ff0c92cfdc80542fe487805a3",
    }
)
"""``fingerprint`` of the files of each version; a test computes the newest afresh."""

migrations = Migrations("dosebook")


@migrations(name="m0001_initial")
def _m0001_initial(database: Database) -> None:
    _run(database, m0001_initial.SQL)


@migrations(name="m0002_dose_decisions")
def _m0002_dose_decisions(database: Database) -> None:
    _run(database, m0002_dose_decisions.SQL)
    _run(database, m0002_dose_preparation.SQL)
    _run(database, m0002_cohort_opening.SQL)
    _run(database, m0002_response_findings.SQL)
    _run(database, m0002_grade_changes.SQL)
    _run(database, m0002_sae_reports.SQL)
    _run(database, m0002_queries.SQL)
    _run(database, m0002_report_sections.SQL)
    _run(database, m0002_laboratories.SQL)
    _run(database, m0002_visits.SQL)
    _run(database, m0002_whole_trials.SQL)
    _run(database, m0002_dmc_meeting.SQL)
    _run(database, m0002_response_rules.SQL)
    _run(database, m0002_absences.SQL)
    _run(database, m0002_hospital_stays.SQL)


def apply_migrations(database: Database, applied_at: Callable[[], str]) -> None:
    """Bring the file to this program's form in one transaction, guards included; raises sqlite3.Error."""
    with database.atomic():
        drop_guards(database)
        pending = [migration.name for migration in migrations.pending(database)]
        migrations.apply(database)
        for name in pending:
            # sqlite-utils notes the computer's time; a repeatable run needs the study's clock.
            database.execute(
                "UPDATE _sqlite_migrations SET applied_at = ? WHERE name = ?", [applied_at(), name]
            )
        install_guards(database)
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def file_version(database: Database) -> int:
    """Return the version of the form that the file has."""
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def install_guards(database: Database) -> None:
    """Create every guard; a migration may have dropped some, and they are never patched one by one."""
    for statement in guard_statements():
        database.execute(statement)


def drop_guards(database: Database) -> None:
    """Remove every trigger of the file, for a migration."""
    for trigger in database.triggers:
        database.execute(f'DROP TRIGGER "{trigger.name}"')


def is_of_other_build(database: Database) -> bool:
    """Whether a file of today's version has other tables or columns than this program gives it.

    Until a version is released its form may change from build to build. What only lacks a guard is not of another one.
    """
    if file_version(database) != SCHEMA_VERSION:
        return False
    fresh = connect_to_memory()
    try:
        apply_migrations(fresh, lambda: "")
        return _columns(fresh) != _columns(database)
    finally:
        fresh.close()


def _columns(database: Database) -> set[tuple[str, str]]:
    found = database.execute(
        "SELECT s.name, c.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c WHERE s.type = 'table'"
    )
    return {(str(table), str(column)) for table, column in found}


def fingerprint(database: Database) -> str:
    """Return the digest of the text of every table, index, view and trigger.

    sqlite-utils words the table of migrations as it likes, so that one counts by its name alone.
    """
    rows = database.execute(
        "SELECT type, name, tbl_name, CASE WHEN tbl_name = '_sqlite_migrations' AND type <> 'trigger' "
        "THEN '' ELSE coalesce(sql, '') END FROM sqlite_schema ORDER BY type, name"
    )
    text = "\x1e".join("\x1f".join(row) for row in rows)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _run(database: Database, script: str) -> None:
    # Not executescript(), which would commit the transaction of the migration.
    for statement in script.split(";\n"):
        if statement.strip():
            database.execute(statement)
