"""Taking one value out of the file by a recorded act, so that the chain over its digest still holds.

The value is taken out of every ledger row of that record and field in which it stands, and out of the
record itself if it still stands there. What remains is that there was a value, who entered it and when.
Backups and reports made before still hold it: that is for people to see to.
"""

from dataclasses import dataclass, replace

from dosebook.domain.changes import Operation
from dosebook.domain.encoding import Encoded, encode_record
from dosebook.domain.records import RECORD_TYPE_OF
from dosebook.domain.study_data import Entry, StudyData
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.store.context import Context
from dosebook.store.errors import ReasonNeeded, SaveFailed
from dosebook.store.ledger import Act, Announcement, append
from dosebook.store.rows import blank_row, record_of, row_of
from dosebook.store.saves import SHORTEST_REASON, Written
from dosebook.store.sqlite import Database
from dosebook.store.writing import update


@dataclass(frozen=True, slots=True)
class _Target:
    entry: Entry
    value: Encoded


def redact(  # noqa: PLR0917 - who, what and why
    database: Database, context: Context, act: Act, data: StudyData, seq: int, field: str
) -> Written:
    """Take the new value of ``field`` in the ledger row ``seq`` out; runs inside the caller's transaction.

    Raises ReasonNeeded, or SaveFailed when there is no such value (any more).
    """
    if len(act.reason.strip()) < SHORTEST_REASON:
        raise ReasonNeeded(translate("store", "Taking a value out needs a reason of at least 3 characters."))
    target = _find(database, data, seq, field)
    entry = target.entry
    record_type = RECORD_TYPE_OF[entry.record.kind]
    live = encode_record(entry.record)
    if live[field] == target.value:
        live[field] = blank_row(record_type)[field]
    version = entry.version + 1
    changes: dict[str, tuple[Encoded, Encoded]] = {field: (None, live[field])}
    announcement = Announcement(Operation.REDACT, entry.record.kind, entry.record.uid, version, changes)
    (position,), head = append(database, context, act, [announcement])
    own: dict[str, Encoded] = {"version": version, "audit_seq": position, field: live[field]}
    update(database, entry.record.kind, entry.record.uid, own)
    _take_out(database, entry.record.uid, field, target.value, position)
    record = record_of(record_type, entry.record.uid, (live[name] for name in variables(record_type)))
    row = row_of(record, version, position, is_voided=entry.is_voided)
    return Written((replace(entry, record=record, version=version, seq=position),), (row,), head)


def _find(database: Database, data: StudyData, seq: int, field: str) -> _Target:
    found = database.execute(
        "SELECT record_uid, new_value, new_salt FROM ledger JOIN ledger_value USING (seq) "
        "WHERE seq = ? AND field = ? AND kind <> ''",
        [seq, field],
    ).fetchone()
    if found is None or found[2] is None or found[1] is None:
        raise SaveFailed(
            translate("store", "There is no such value in the audit trail, or it was taken out before.")
        )
    return _Target(data.entries[found[0]], found[1])


def _take_out(database: Database, uid: str, field: str, value: Encoded, act_position: int) -> None:
    for side in ("old", "new"):
        database.execute(
            f"UPDATE ledger_value SET {side}_value = NULL, {side}_salt = NULL "  # noqa: S608 - two fixed words
            f"WHERE field = ? AND {side}_value IS ? AND seq < ? "
            "AND seq IN (SELECT seq FROM ledger WHERE record_uid = ?)",
            [field, value, act_position, uid],
        )
