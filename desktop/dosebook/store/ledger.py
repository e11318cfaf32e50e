"""The append-only ledger: what is announced before it is written, read back for people and for replay."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from operator import attrgetter
from types import MappingProxyType
from typing import Any

from dosebook.domain.changes import FieldChange, LedgerRow, Operation, Person
from dosebook.domain.encoding import Encoded
from dosebook.store.chain import GENESIS, FieldDigests, RowText, row_hash, value_digest
from dosebook.store.context import Context
from dosebook.store.ledger_filter import EVERYTHING, LedgerFilter, where_of
from dosebook.store.sqlite import Database
from dosebook.store.writing import insert

ROW_COLUMNS = tuple(item.name for item in fields(RowText))
_row_values = attrgetter(*ROW_COLUMNS)
_TIME_FORM = "%Y-%m-%dT%H:%M:%S.%fZ"
CLOCK_MOVED_BACK = "clock_moved_back"
_SPARSE = 4
"""Rows this far apart are cheaper looked up one by one than read with all that lies between them."""


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the chain; position 0 and the hash of nothing while the ledger is empty."""

    position: int = 0
    hash: str = GENESIS
    at_utc: str = ""

    @property
    def at(self) -> datetime | None:
        """When the last row was written, by the clock of that computer."""
        return parse_time(self.at_utc) if self.at_utc else None


@dataclass(frozen=True, slots=True)
class Announcement:
    """A ledger row to be written; ``fields`` holds old and new value by name (old only of an amendment)."""

    operation: Operation
    kind: str
    record_uid: str
    version: int
    fields: Mapping[str, tuple[Encoded, Encoded]] = field(default_factory=dict)


def system_event(event: str, details: Mapping[str, str | int]) -> Announcement:
    """Return the announcement of something that happened to the file rather than to a record."""
    changes: dict[str, tuple[Encoded, Encoded]] = {name: (None, value) for name, value in details.items()}
    return Announcement(Operation.SYSTEM, "", event, 0, changes)


@dataclass(frozen=True, slots=True)
class Act:
    """Who does something by which command, and why."""

    command: str
    person: Person
    reason: str = ""


def time_text(moment: datetime) -> str:
    """Return a moment in UTC in the form of the ledger."""
    return moment.strftime(_TIME_FORM)


def parse_time(text: str) -> datetime:
    """Return the moment that ``time_text`` wrote."""
    return datetime.fromisoformat(text)


def read_head(database: Database, position: int | None = None) -> Head:
    """Return the end of the chain, or its state at an earlier position."""
    where = "" if position is None else "WHERE seq = ?"
    found = database.execute(
        f"SELECT seq, hash, at_utc FROM ledger {where} ORDER BY seq DESC LIMIT 1",  # noqa: S608 - ours
        [] if position is None else [position],
    ).fetchone()
    return Head() if found is None else Head(*found)


def append(
    database: Database, context: Context, act: Act, announcements: Sequence[Announcement]
) -> tuple[tuple[int, ...], Head]:
    """Write the rows of one act; return their positions and the new head.

    It runs inside the caller's transaction. A clock that was set back is recorded by a row of its own:
    the order of events never depends on a clock, but people should know.
    """
    head = read_head(database)
    at_utc = time_text(context.clock.now_utc())
    offset = context.clock.utc_offset_minutes()
    extra: list[Announcement] = []
    if at_utc < head.at_utc:
        extra.append(system_event(CLOCK_MOVED_BACK, {"last_entry": head.at_utc, "clock": at_utc}))
    rows, values = [], []
    position, last_hash = head.position, head.hash
    for announcement in (*extra, *announcements):
        position += 1
        row = _row_text(position, at_utc, offset, context, act, announcement)
        stored = [_value_row(context, position, announcement, name) for name in announcement.fields]
        digests: list[FieldDigests] = [
            (item["field"], item["old_digest"], item["new_digest"]) for item in stored
        ]
        this_hash = row_hash(last_hash, row, digests)
        rows.append(
            {**dict(zip(ROW_COLUMNS, _row_values(row), strict=True)), "prev": last_hash, "hash": this_hash}
        )
        values += stored
        last_hash = this_hash
    # Values come first: once its row is there, no value can be added to it (see the guards).
    insert(database, "ledger_value", values)
    insert(database, "ledger", rows)
    first = head.position + 1 + len(extra)
    return tuple(range(first, position + 1)), Head(position, last_hash, at_utc)


def _row_text(  # noqa: PLR0917 - the columns of a row
    seq: int, at_utc: str, offset: int, context: Context, act: Act, announcement: Announcement
) -> RowText:
    return RowText(
        seq=seq,
        at_utc=at_utc,
        utc_offset_minutes=offset,
        person_name=act.person.name,
        person_role=act.person.role,
        os_user=context.identity.user,
        computer=context.identity.computer,
        program=f"Dosebook {context.program_version}",
        command=act.command,
        operation=announcement.operation.value,
        kind=announcement.kind,
        record_uid=announcement.record_uid,
        version=announcement.version,
        reason=act.reason,
    )


def _value_row(context: Context, seq: int, announcement: Announcement, name: str) -> dict[str, Any]:
    old, new = announcement.fields[name]
    new_salt = context.new_salt()
    old_salt = context.new_salt() if announcement.operation is Operation.AMEND else None
    return {
        "seq": seq,
        "field": name,
        "old_value": old if old_salt else None,
        "old_salt": old_salt,
        "old_digest": value_digest(old_salt, old) if old_salt else None,
        "new_value": new,
        "new_salt": new_salt,
        "new_digest": value_digest(new_salt, new),
    }


def positions_of_command(database: Database, command: str) -> tuple[int, ...]:
    """Return the positions that a command wrote, system rows aside; empty when it wrote nothing."""
    rows = database.execute("SELECT seq FROM ledger WHERE command = ? AND kind <> '' ORDER BY seq", [command])
    return tuple(seq for (seq,) in rows)


def has_command(database: Database, command: str) -> bool:
    """Whether anything was written by ``command``."""
    return database.execute("SELECT 1 FROM ledger WHERE command = ?", [command]).fetchone() is not None


def read_ledger(
    database: Database,
    *,
    newest_first: bool = True,
    limit: int | None = None,
    wanted: LedgerFilter = EVERYTHING,
) -> list[LedgerRow]:
    """Return rows of the audit trail as people read them."""
    names = ", ".join(ROW_COLUMNS)
    order = "DESC" if newest_first else "ASC"
    where, values = where_of(wanted)
    rows = database.execute(
        f"SELECT {names}, hash FROM ledger {where} ORDER BY seq {order} LIMIT ?",  # noqa: S608 - ours
        [*values, -1 if limit is None else limit],
    ).fetchall()
    positions = [row[0] for row in rows]
    is_sparse = bool(rows) and abs(positions[0] - positions[-1]) >= _SPARSE * len(rows)
    changes = _changes_of(database, positions, is_sparse=is_sparse)
    return [
        _ledger_row(RowText(*row[:-1]), row[-1], MappingProxyType(changes.get(row[0], {}))) for row in rows
    ]


def read_people(database: Database) -> tuple[str, ...]:
    """Return the names that stand in the audit trail, in their order of appearance."""
    found = database.execute("SELECT person_name FROM ledger GROUP BY person_name ORDER BY min(seq)")
    return tuple(name for (name,) in found)


_CHANGE_SQL = "SELECT seq, field, old_value, old_salt, old_digest, new_value, new_salt FROM ledger_value"


def _changes_of(
    database: Database, positions: Sequence[int], *, is_sparse: bool
) -> dict[int, dict[str, FieldChange]]:
    if not positions:
        return {}
    found: Iterable[tuple[Any, ...]]
    if is_sparse:
        found = [row for seq in positions for row in database.execute(f"{_CHANGE_SQL} WHERE seq = ?", [seq])]
    else:
        bounds = [min(positions), max(positions)]
        found = database.execute(f"{_CHANGE_SQL} WHERE seq BETWEEN ? AND ?", bounds)
    changes: dict[int, dict[str, FieldChange]] = {}
    for seq, name, old, old_salt, old_digest, new, new_salt in found:
        is_redacted = new_salt is None or (old_digest is not None and old_salt is None)
        changes.setdefault(seq, {})[name] = FieldChange(old, new, is_redacted=is_redacted)
    return changes


def _ledger_row(row: RowText, row_hash_: str, changes: Mapping[str, FieldChange]) -> LedgerRow:
    return LedgerRow(
        seq=row.seq,
        at_utc=parse_time(row.at_utc),
        utc_offset_minutes=row.utc_offset_minutes,
        person=Person(row.person_name, row.person_role),
        os_user=row.os_user,
        computer=row.computer,
        program=row.program,
        command=row.command,
        operation=Operation(row.operation),
        kind=row.kind,
        record_uid=row.record_uid,
        reason=row.reason,
        fields=changes,
        hash=row_hash_,
    )
