"""The study as its ledger tells it, at any position: what a cut-off reports is this and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from types import MappingProxyType

from dosebook.domain.encoding import Encoded
from dosebook.domain.records import RECORD_TYPE_OF
from dosebook.domain.study_data import Entry, StudyData
from dosebook.domain.variable import variables
from dosebook.store.ledger import read_head
from dosebook.store.rows import Row, blank_row, record_of
from dosebook.store.sqlite import Database

_SELECT = """
SELECT ledger.seq, operation, kind, record_uid, version, field, new_value, new_salt
FROM ledger LEFT JOIN ledger_value ON ledger_value.seq = ledger.seq
WHERE kind <> '' AND ledger.seq <= :position
"""
_SQL = _SELECT + "ORDER BY ledger.seq"
_TOUCHED = "SELECT record_uid FROM ledger WHERE kind <> '' AND seq > :position"
_SQL_OF_TOUCHED = f"{_SELECT} AND record_uid IN ({_TOUCHED}) ORDER BY ledger.seq"


@dataclass(slots=True)
class Replayed:
    """One record as the ledger tells it, its values in canonical form."""

    kind: str
    version: int = 1
    is_voided: bool = False
    seq: int = 0
    values: Row = field(default_factory=dict)


def replay(database: Database, position: int, *, only_touched: bool = False) -> dict[str, Replayed]:
    """Return every record at ``position``, in the order of entry; or only those with a later row too.

    A redacted value reads as nothing recorded, also at the positions at which it stood.
    """
    found: dict[str, Replayed] = {}
    # The same words stand in tens of thousands of rows; one of each is enough.
    same: dict[str, str] = {}
    sql = _SQL_OF_TOUCHED if only_touched else _SQL
    for _, group in groupby(database.execute(sql, {"position": position}), itemgetter(0)):
        rows = list(group)
        seq, operation, kind, uid, version = rows[0][:5]
        blanks = _blanks(kind)
        state = found.get(uid)
        if state is None:
            state = found[uid] = Replayed(kind, values=dict(blanks))
        state.version, state.seq = version, seq
        state.is_voided = state.is_voided or operation == "V"
        for row in rows:
            name, value, salt = row[5:]
            if isinstance(value, str):
                value = same.setdefault(value, value)
            if name is not None:
                state.values[name] = blanks.get(name) if salt is None else value
    return found


def study_data_at(database: Database, position: int, now: StudyData | None = None) -> StudyData:
    """Return the study as it stood at ``position`` of the ledger; ValueError when it never got there.

    What no row after ``position`` is about stands in ``now`` as it stood then, and is taken from there.
    """
    head = read_head(database, position)
    if head.position != position:
        raise ValueError(f"the ledger has no position {position}")
    entries: dict[str, Entry] = {}
    if now is not None:
        touched = {uid for (uid,) in database.execute(_TOUCHED, {"position": position})}
        entries = {uid: entry for uid, entry in now.entries.items() if uid not in touched}
    found = replay(database, position, only_touched=now is not None)
    entries |= {uid: _entry(uid, state) for uid, state in found.items()}
    return StudyData(MappingProxyType(entries), position, head.hash)


def _blanks(kind: str) -> Mapping[str, Encoded]:
    record_type = RECORD_TYPE_OF.get(kind)
    return {} if record_type is None else blank_row(record_type)


def _entry(uid: str, state: Replayed) -> Entry:
    record_type = RECORD_TYPE_OF[state.kind]
    record = record_of(record_type, uid, (state.values[name] for name in variables(record_type)))
    return Entry(record, state.version, is_voided=state.is_voided, seq=state.seq)
