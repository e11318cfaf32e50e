"""Records as rows of their tables, and back."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache, partial
from types import MappingProxyType
from typing import Any

from dosebook.domain.encoding import Encoded, decode_value, encode_record
from dosebook.domain.records import RECORD_TYPE_OF, RECORD_TYPES, Record
from dosebook.domain.study_data import Entry
from dosebook.domain.variable import LISTS, ValueKind, Variable, variables
from dosebook.store.sqlite import Database

OWN_COLUMNS = ("uid", "version", "voided", "audit_seq")
_AS_STORED = {ValueKind.TEXT, ValueKind.INTEGER}
_VALUES_REMEMBERED = 4096

Row = dict[str, Encoded]


def blank_row(record_type: type[Record]) -> Mapping[str, Encoded]:
    """Return the canonical values of a record in which nothing is recorded.

    They follow from the kinds of the variables alone: a default that a later program declares must not
    change what an old ledger row means.
    """
    return _blank_row(record_type.kind)


@cache
def _blank_row(kind: str) -> Mapping[str, Encoded]:
    record_type = RECORD_TYPE_OF[kind]
    empty = encode_record(record_type(uid=""))
    blanks: Row = {}
    for name, variable in variables(record_type).items():
        is_text = variable.kind is ValueKind.TEXT and empty[name] is not None
        blanks[name] = "[]" if variable.kind in LISTS else "" if is_text else None
    return MappingProxyType(blanks)


def columns(record_type: type[Record]) -> tuple[str, ...]:
    """Return the columns of the table of a kind of record, in order."""
    return (*OWN_COLUMNS, *variables(record_type))


def select_sql(record_type: type[Record]) -> str:
    """Return the query for every row of a kind of record; names come from declarations, never from users."""
    names = ", ".join(f'"{name}"' for name in columns(record_type))
    return f'SELECT {names} FROM "{record_type.kind}"'  # noqa: S608 - declared names


def row_of(record: Record, version: int, seq: int, *, is_voided: bool = False) -> Row:
    """Return the row that ``record`` becomes."""
    own: Row = {"uid": record.uid, "version": version, "voided": int(is_voided), "audit_seq": seq}
    return {**own, **encode_record(record)}


def read_row(database: Database, record_type: type[Record], uid: str) -> Row | None:
    """Return the stored row of one record."""
    found = database.execute(f"{select_sql(record_type)} WHERE uid = ?", [uid]).fetchone()
    return None if found is None else dict(zip(columns(record_type), found, strict=True))


def read_rows(database: Database, record_type: type[Record]) -> Iterable[Sequence[Any]]:
    """Return every stored row of a kind of record, values in the order of ``columns``."""
    return database.execute(select_sql(record_type))


@cache
def _decoders(kind: str) -> tuple[tuple[str, Callable[[Encoded], Any] | None], ...]:
    return tuple((name, _decoder(variable)) for name, variable in variables(RECORD_TYPE_OF[kind]).items())


def _decoder(variable: Variable) -> Callable[[Encoded], Any] | None:
    if variable.kind in _AS_STORED:
        return None
    # A study repeats few dates, codes and numbers many times, and all of them are immutable.
    return lru_cache(_VALUES_REMEMBERED)(partial(decode_value, variable))


def record_of(record_type: type[Record], uid: str, values: Iterable[Encoded]) -> Record:
    """Return the record with these canonical values, given in the order of its variables."""
    decoded = {
        name: value if decode is None or value is None else decode(value)
        for (name, decode), value in zip(_decoders(record_type.kind), values, strict=True)
    }
    return record_type(uid=uid, **decoded)


def read_entries(database: Database) -> Mapping[str, Entry]:
    """Return every record as it stands in its table, in the order of entry."""
    found: dict[str, Entry] = {}
    for record_type in RECORD_TYPES:
        for uid, version, voided, seq, *values in read_rows(database, record_type):
            record = record_of(record_type, uid, values)
            found[uid] = Entry(record, version, is_voided=bool(voided), seq=seq)
    order = database.execute("SELECT record_uid FROM ledger WHERE operation = 'I' ORDER BY seq")
    return {uid: found[uid] for (uid,) in order if uid in found}
