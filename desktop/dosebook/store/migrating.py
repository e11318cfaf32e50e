"""An older study file brought to this program's form: verified backup first, all or nothing, checked."""

from pathlib import Path

from dosebook.domain.words import translate
from dosebook.store.backups import make_timed_backups
from dosebook.store.check import check_database
from dosebook.store.connection import restrict, unrestrict
from dosebook.store.context import Context
from dosebook.store.errors import StudyDamaged
from dosebook.store.ledger import Act, append, system_event, time_text
from dosebook.store.schema import SCHEMA_VERSION, apply_migrations, file_version
from dosebook.store.sqlite import Database

MIGRATED = "migrated"


def migrate(database: Database, path: Path, file_id: str, context: Context) -> None:
    """Migrate the open file; raises BackupFailed or StudyDamaged, and the file is as before then."""
    before = file_version(database)
    backups = make_timed_backups(database, path, file_id, context)
    if not backups.made:  # one place is enough; a stick that is not there today must not keep the study shut
        raise backups.failures[0]
    unrestrict(database)
    try:
        with database.atomic():
            apply_migrations(database, lambda: time_text(context.clock.now_utc()))
            details: dict[str, str | int] = {"from_version": before, "to_version": SCHEMA_VERSION}
            append(
                database, context, Act(context.new_uid(), context.person), [system_event(MIGRATED, details)]
            )
            report = check_database(database)
            if not report.is_sound:
                raise StudyDamaged(
                    translate(
                        "store",
                        "{file} could not be brought to the form of this program, because it did not pass its "
                        "check. It is as it was. Restore a backup.",
                    ).format(file=path.name),
                    report.findings,
                )
    finally:
        restrict(database)
