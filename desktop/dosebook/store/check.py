"""Whether a study file still is what its ledger says: schema, pages, chain, every column of every record.

SQLite's own check looks at pages and indexes and sees next to nothing of a changed value. The replay of
the ledger does.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from dosebook.domain.records import RECORD_TYPES, Record
from dosebook.domain.stepping_aside import step_aside
from dosebook.domain.words import translate
from dosebook.store.anchors import Anchor, holds
from dosebook.store.chain import GENESIS, RowText, row_hash, value_digest
from dosebook.store.errors import moment_words
from dosebook.store.ledger import ROW_COLUMNS, Head, read_head
from dosebook.store.replay import Replayed, replay
from dosebook.store.schema import FINGERPRINTS, file_version, fingerprint, is_of_other_build
from dosebook.store.sqlite import Database, sqlite3

NOT_REPLAYED = frozenset({"meta", "ledger", "ledger_value", "_sqlite_migrations"})
"""Tables that no ledger row describes; ``meta`` is compared with the first row, the rest is the ledger."""

NO_VALUE = (ValueError, TypeError, KeyError, AttributeError)
"""What reading raises where a damaged file holds bytes that are no value of ours."""

_MOST_FINDINGS = 100


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found; sound when there is nothing to say."""

    findings: tuple[str, ...]
    ledger_rows: int
    records: int
    head: str
    last_entry: datetime | None
    redacted_values: int = 0
    is_of_other_build: bool = False
    """Whether the tables are not those of this program, though the version is."""

    @property
    def is_sound(self) -> bool:
        """Whether nothing is damaged, altered or missing."""
        return not self.findings


def check_database(database: Database, anchor: Anchor | None = None) -> CheckReport:
    """Check everything; damage is a finding, never an exception."""
    findings: list[str] = []
    head, records, redacted, is_other = Head(), 0, 0, False
    try:
        is_other = _is_other(database)
        findings += _schema_findings(database, is_other=is_other)
        findings += _page_findings(database)
        head = read_head(database)
        chain = list(chain_findings(database))
        findings += chain
        findings += _meta_findings(database)
        state = replay(database, head.position)
        records = len(state)
        findings += _replay_findings(database, state)
        redacted = _redacted_values(database)
        findings += _anchor_findings(database, anchor)
    except (sqlite3.Error, *NO_VALUE) as error:
        findings.append(
            translate("store", "Part of the file cannot be read ({cause}).").format(cause=_cause(error))
        )
    kept = tuple(findings[:_MOST_FINDINGS])
    return CheckReport(kept, head.position, records, head.hash, _moment(head), redacted, is_other)


def _cause(error: Exception) -> str:
    return str(error) if isinstance(error, sqlite3.Error) else type(error).__name__


def _moment(head: Head) -> datetime | None:
    try:
        return head.at
    except ValueError:
        return None


def _is_other(database: Database) -> bool:
    return fingerprint(database) != FINGERPRINTS.get(file_version(database)) and is_of_other_build(database)


def _schema_findings(database: Database, *, is_other: bool) -> Iterator[str]:
    if is_other:
        yield translate(
            "store", "The tables of the file are those of another build of Dosebook, or were altered."
        )
    elif fingerprint(database) != FINGERPRINTS.get(file_version(database)):
        yield translate("store", "The tables or guards of the file were altered.")


def _page_findings(database: Database) -> Iterator[str]:
    for (line,) in database.execute("PRAGMA integrity_check"):
        if line != "ok":
            yield translate("store", "SQLite's own check: {line}").format(line=line)
    for row in database.execute("PRAGMA foreign_key_check"):
        yield translate("store", "A row of {table} refers to a record that is not there.").format(
            table=row[0]
        )


def _meta_findings(database: Database) -> Iterator[str]:
    said = dict(database.execute("SELECT key, value FROM meta").fetchall())
    first = dict(database.execute("SELECT field, new_value FROM ledger_value WHERE seq = 1").fetchall())
    if said != first:
        yield translate("store", "The file says to be another study than its first ledger row.")


_CHAIN_SQL = f"""
SELECT {", ".join(f"ledger.{name}" for name in ROW_COLUMNS)}, prev, hash,
  field, old_value, old_salt, old_digest, new_value, new_salt, new_digest
FROM ledger LEFT JOIN ledger_value ON ledger_value.seq = ledger.seq
WHERE ledger.seq > ? ORDER BY ledger.seq, field
"""  # noqa: S608 - our own column names


def chain_findings(database: Database, *, since: int = 0) -> Iterator[str]:
    """Yield what is wrong with the ledger rows behind the position ``since``."""
    width = len(ROW_COLUMNS)
    position = max(since, 0)
    before = read_head(database, position).hash if position else GENESIS
    may_be_missing = _redacted_fields(database)
    for seq, group in groupby(database.execute(_CHAIN_SQL, [position]), itemgetter(0)):
        step_aside()
        rows = list(group)
        text, prev, this_hash = RowText(*rows[0][:width]), rows[0][width], rows[0][width + 1]
        values = [row[width + 2 :] for row in rows if row[width + 2] is not None]
        position += 1
        if seq != position:
            yield translate("store", "Ledger row {seq} follows a gap.").format(seq=seq)
            position = seq
        if prev != before or this_hash != row_hash(before, text, [(v[0], v[3], v[6]) for v in values]):
            yield translate("store", "Ledger row {seq} was altered.").format(seq=seq)
        before = this_hash
        yield from _value_findings(text, values, may_be_missing)
    orphans = database.execute(
        "SELECT count(*) FROM ledger_value WHERE seq NOT IN (SELECT seq FROM ledger)"
    ).fetchone()[0]
    if orphans:
        yield translate("store", "The ledger holds {count} values of rows that are gone.").format(
            count=orphans
        )


Redactions = Mapping[tuple[str, str], int]


def _redacted_fields(database: Database) -> Redactions:
    """Return the last redaction of each field of each record, by record and field."""
    rows = database.execute(
        "SELECT record_uid, field, max(ledger.seq) FROM ledger JOIN ledger_value "
        "ON ledger_value.seq = ledger.seq WHERE operation = 'R' GROUP BY record_uid, field"
    )
    return {(uid, field): seq for uid, field, seq in rows}


def _value_findings(row: RowText, values: Sequence[Any], redactions: Redactions) -> Iterator[str]:
    for field, old, old_salt, old_digest, new, new_salt, new_digest in values:
        for value, salt, digest in ((old, old_salt, old_digest), (new, new_salt, new_digest)):
            if digest is None:
                continue
            if salt is None:
                if redactions.get((row.record_uid, field), 0) <= row.seq or value is not None:
                    yield translate(
                        "store",
                        "A value of ledger row {seq} is missing without a recorded redaction ({field}).",
                    ).format(seq=row.seq, field=field)
            elif value_digest(salt, value) != digest:
                yield translate("store", "A value of ledger row {seq} was altered ({field}).").format(
                    seq=row.seq, field=field
                )


def _redacted_values(database: Database) -> int:
    sql = "SELECT count(*) FROM ledger_value WHERE new_salt IS NULL OR (old_salt IS NULL AND old_digest NOT NULL)"
    return int(database.execute(sql).fetchone()[0])


def _replay_findings(database: Database, state: Mapping[str, Replayed]) -> Iterator[str]:
    seen: set[str] = set()
    for record_type in RECORD_TYPES:
        # The file's own columns: a file of an older version is checked before it is migrated.
        names = list(database.table(record_type.kind).columns_dict)
        if not names:  # a kind of record that came with a later form; the fingerprint says which it has
            continue
        listed = ", ".join(f'"{name}"' for name in names)
        sql = f'SELECT {listed} FROM "{record_type.kind}"'  # noqa: S608 - names that the fingerprint vouches for
        for row in database.execute(sql):
            seen.add(row[0])
            yield from _row_findings(record_type, names, row, state.get(row[0]))
    for uid, replayed in state.items():
        if uid not in seen:
            yield translate("store", "The record {uid} ({kind}) is gone.").format(uid=uid, kind=replayed.kind)


def _row_findings(
    record_type: type[Record], names: Sequence[str], row: Sequence[Any], told: Replayed | None
) -> Iterator[str]:
    if told is None or told.kind != record_type.kind:
        yield translate("store", "The ledger does not know the record {uid} ({kind}).").format(
            uid=row[0], kind=record_type.kind
        )
        return
    expected = {
        "uid": row[0], "version": told.version, "voided": int(told.is_voided), "audit_seq": told.seq,
        **told.values,
    }  # fmt: skip
    for name, value in zip(names, row, strict=True):
        if expected.get(name) != value or type(expected.get(name)) is not type(value):
            yield translate(
                "store", "The record {uid} ({kind}) was altered: {field} is not what the ledger says."
            ).format(uid=row[0], kind=record_type.kind, field=name)


def _anchor_findings(database: Database, anchor: Anchor | None) -> Iterator[str]:
    if anchor is not None and not holds(database, anchor):
        yield translate(
            "store", "The file is older than what this computer last saw: the entry of {moment} is not in it."
        ).format(moment=moment_words(anchor.seen_at))
