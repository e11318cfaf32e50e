"""One act of one person: what it changes, announced in the ledger and then written, in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass

from dosebook.domain.absent_values import without_contradiction
from dosebook.domain.changes import Amend, Change, Create, Operation, Save, Void
from dosebook.domain.encoding import Encoded, encode_record
from dosebook.domain.records import Record
from dosebook.domain.study_data import Entry, StudyData
from dosebook.domain.words import translate
from dosebook.store.context import Context
from dosebook.store.errors import ReasonNeeded, SaveFailed, StaleRecord, kept_in_form
from dosebook.store.ledger import Act, Announcement, Head, append
from dosebook.store.rows import Row, blank_row, read_row, row_of
from dosebook.store.sqlite import Database
from dosebook.store.writing import insert, update

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
    """What a save wrote: the entries, their rows in the file and the new head."""

    entries: tuple[Entry, ...]
    rows: tuple[Row, ...]
    head: Head

    @property
    def seqs(self) -> tuple[int, ...]:
        """The positions of the save's rows."""
        return tuple(entry.seq for entry in self.entries)


def plan(save: Save, data: StudyData) -> tuple[PlannedChange, ...]:
    """Return what ``save`` comes to; an amendment that changes nothing is left out.

    Raises StaleRecord, ReasonNeeded or SaveFailed; ValueError when the save itself makes no sense.
    """
    uids = [_uid(change) for change in save.changes]
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
        return _created(without_contradiction(change.record))
    if isinstance(change, Amend):
        return _amended(
            without_contradiction(change.record),
            _current(change.record.uid, change.based_on, change.record, data),
        )
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
    created: dict[str, list[Row]] = {}
    entries, rows = [], []
    for item, seq in zip(planned, seqs, strict=True):
        announcement = item.announcement
        row = row_of(item.record, item.version, seq, is_voided=item.is_voided)
        if announcement.operation is Operation.CREATE:
            created.setdefault(announcement.kind, []).append(row)
        else:
            changed = {"version", "voided", "audit_seq", *announcement.fields}
            values = {name: value for name, value in row.items() if name in changed}
            update(database, announcement.kind, announcement.record_uid, values)
        entries.append(Entry(item.record, item.version, is_voided=item.is_voided, seq=seq))
        rows.append(row)
    for kind, new_rows in created.items():
        insert(database, kind, new_rows)
    return Written(tuple(entries), tuple(rows), head)


def assert_same(database: Database, save: Save, seqs: Sequence[int]) -> None:
    """Raise ValueError when the rows ``seqs``, written by the command of ``save``, are of another save."""
    told = {_uid(change): change for change in save.changes}
    for seq in seqs:
        operation, uid = database.execute(
            "SELECT operation, record_uid FROM ledger WHERE seq = ?", [seq]
        ).fetchone()
        change = told.get(uid)
        if change is None or _OPERATION_OF[type(change)] != operation:
            raise ValueError("the command was used for another save")
        if isinstance(change, Void):
            continue
        values = encode_record(change.record)
        rows = database.execute(
            "SELECT field, new_value FROM ledger_value WHERE seq = ? AND new_salt IS NOT NULL", [seq]
        )
        if any(values.get(field) != value for field, value in rows):
            raise ValueError("the command was used for another save")


_OPERATION_OF = {Create: Operation.CREATE, Amend: Operation.AMEND, Void: Operation.VOID}


def _uid(change: Change) -> str:
    return change.uid if isinstance(change, Void) else change.record.uid


def differs_from_file(database: Database, written: Written) -> bool:
    """Whether the file does not hold what was just written to it, column by column."""
    return any(
        read_row(database, type(entry.record), entry.record.uid) != row
        for entry, row in zip(written.entries, written.rows, strict=True)
    )
