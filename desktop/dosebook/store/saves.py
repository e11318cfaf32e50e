"""One act of one person: what it changes, announced in the ledger and then written, in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass

from dosebook.domain.changes import Amend, Change, Create, Operation, Save
from dosebook.domain.encoding import Encoded, encode_record
from dosebook.domain.records import RECORD_TYPE_OF, Record
from dosebook.domain.study_data import Entry, StudyData
from dosebook.domain.words import translate
from dosebook.store.context import Context
from dosebook.store.errors import ReasonNeeded, SaveFailed, StaleRecord, kept_in_form
from dosebook.store.ledger import Act, Announcement, Head, append
from dosebook.store.rows import blank_row, read_row, row_of
from dosebook.store.sqlite import Database

SHORTEST_REASON = 3


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """A change that fits the data it was planned against."""

    announcement: Announcement
    record: Record
    version: int
    is_voided: bool


@dataclass(frozen=True, slots=True)
class Written:
    """What a save wrote: the entries by uid, their positions and the new head."""

    entries: tuple[Entry, ...]
    head: Head

    @property
    def seqs(self) -> tuple[int, ...]:
        """The positions of the save's rows."""
        return tuple(entry.seq for entry in self.entries)


def plan(save: Save, data: StudyData) -> tuple[PlannedChange, ...]:
    """Return what ``save`` comes to; an amendment that changes nothing is left out.

    Raises StaleRecord, ReasonNeeded or SaveFailed; ValueError when the save itself makes no sense.
    """
    uids = [
        change.uid if not isinstance(change, Create | Amend) else change.record.uid for change in save.changes
    ]
    if not save.command or len(set(uids)) != len(uids) or not all(uids):
        raise ValueError("a save has a command and changes each record once")
    planned = tuple(item for change in save.changes if (item := _planned(change, data)) is not None)
    needs_reason = any(item.announcement.operation is not Operation.CREATE for item in planned)
    if needs_reason and len(save.reason.strip()) < SHORTEST_REASON:
        raise ReasonNeeded(
            translate(
                "store",
                "A change of saved data needs a reason of at least 3 characters. Nothing was saved. {kept}",
            ).format(kept=kept_in_form())
        )
    return planned


def _planned(change: Change, data: StudyData) -> PlannedChange | None:
    if isinstance(change, Create):
        if change.record.uid in data.entries:
            entry = data.entries[change.record.uid]
            raise StaleRecord(entry.record.kind, change.record.uid, entry.record, change.record)
        return _created(change.record)
    if isinstance(change, Amend):
        return _amended(change.record, _current(change.record.uid, change.based_on, change.record, data))
    entry = _current(change.uid, change.based_on, None, data)
    record, version = entry.record, entry.version + 1
    announcement = Announcement(Operation.VOID, record.kind, record.uid, version)
    return PlannedChange(announcement, record, version, is_voided=True)


def _current(uid: str, based_on: int, yours: Record | None, data: StudyData) -> Entry:
    entry = data.entries.get(uid)
    if entry is None:
        raise ValueError(f"no record {uid}")
    if entry.version != based_on:
        raise StaleRecord(entry.record.kind, uid, entry.record, yours)
    if entry.is_voided:
        raise SaveFailed(
            translate(
                "store",
                "This record is void and is no longer changed. Nothing was saved. Enter a new record.",
            )
        )
    return entry


def _created(record: Record) -> PlannedChange:
    blanks = blank_row(type(record))
    fields: dict[str, tuple[Encoded, Encoded]] = {
        name: (None, value) for name, value in encode_record(record).items() if value != blanks[name]
    }
    announcement = Announcement(Operation.CREATE, record.kind, record.uid, 1, fields)
    return PlannedChange(announcement, record, 1, is_voided=False)


def _amended(record: Record, entry: Entry) -> PlannedChange | None:
    if type(entry.record) is not type(record):
        raise ValueError(f"{record.uid} is a {entry.record.kind}")
    before = encode_record(entry.record)
    fields = {
        name: (before[name], value) for name, value in encode_record(record).items() if value != before[name]
    }
    if not fields:
        return None
    version = entry.version + 1
    announcement = Announcement(Operation.AMEND, record.kind, record.uid, version, fields)
    return PlannedChange(announcement, record, version, is_voided=False)


def write(database: Database, context: Context, act: Act, planned: Sequence[PlannedChange]) -> Written:
    """Announce and write the planned changes; runs inside the caller's transaction, raises sqlite3.Error."""
    seqs, head = append(database, context, act, [item.announcement for item in planned])
    created: dict[str, list[dict[str, Encoded]]] = {}
    entries = []
    for item, seq in zip(planned, seqs, strict=True):
        announcement = item.announcement
        row = row_of(item.record, item.version, seq, is_voided=item.is_voided)
        if announcement.operation is Operation.CREATE:
            created.setdefault(announcement.kind, []).append(row)
        else:
            changed = {"version", "voided", "audit_seq", *announcement.fields}
            updates = {name: value for name, value in row.items() if name in changed}
            database.table(announcement.kind).update(announcement.record_uid, updates)
        entries.append(Entry(item.record, item.version, is_voided=item.is_voided, seq=seq))
    for kind, rows in created.items():
        database.table(kind).insert_all(rows)
    return Written(tuple(entries), head)


def differs_from_file(database: Database, entries: Sequence[Entry]) -> bool:
    """Whether the file does not hold what was just written to it, column by column."""
    for entry in entries:
        expected = row_of(entry.record, entry.version, entry.seq, is_voided=entry.is_voided)
        if read_row(database, RECORD_TYPE_OF[entry.record.kind], entry.record.uid) != expected:
            return True
    return False
