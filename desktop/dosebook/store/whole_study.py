"""The study of a file as a whole: read once, then carried on with what each save wrote."""

from types import MappingProxyType

from dosebook.domain.entries import LateEntries
from dosebook.domain.study_data import Entry, StudyData
from dosebook.domain.words import translate
from dosebook.store.errors import StudyDamaged
from dosebook.store.ledger import read_head
from dosebook.store.rows import read_entries
from dosebook.store.saves import Written
from dosebook.store.sqlite import Database


def read_file_id(database: Database) -> str:
    """Return the id that a study file was given at its creation; StudyDamaged when it has none."""
    found = database.execute("SELECT value FROM meta WHERE key = 'file_id'").fetchone()
    if found is None:
        raise StudyDamaged(
            translate("store", "The study file does not say which study it is. Restore a backup of it.")
        )
    return str(found[0])


def read_all(database: Database) -> StudyData:
    """Return the whole study as the file holds it now."""
    head = read_head(database)
    return StudyData(read_entries(database), head.position, head.hash)


def with_written(data: StudyData, written: Written) -> StudyData:
    """Return the study after a save, without reading the file again."""
    # Much faster than dict(): both hand copy() to the dictionary behind them.
    is_quick = isinstance(data.entries, MappingProxyType | LateEntries)
    entries: dict[str, Entry] = data.entries.copy() if is_quick else dict(data.entries)  # type: ignore[attr-defined]
    entries.update({entry.record.uid: entry for entry in written.entries})
    return StudyData(MappingProxyType(entries), written.head.position, written.head.hash)
