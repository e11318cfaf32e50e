"""Records as rows of their tables, and back."""

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache, partial
from itertools import repeat
from types import MappingProxyType
from typing import Any, TypeVar

from dosebook.domain.encoding import Encoded, decode_value, encode_record
from dosebook.domain.entries import LateEntries
from dosebook.domain.records import RECORD_TYPE_OF, RECORD_TYPES, Record
from dosebook.domain.study_data import Entry
from dosebook.domain.variable import LISTS, ValueKind, Variable, variables
from dosebook.store.sqlite import Database

OWN_COLUMNS = ("uid", "version", "voided", "audit_seq")
_AS_STORED = {ValueKind.TEXT, ValueKind.INTEGER}
_VALUES_REMEMBERED = 4096
_ROWS_AT_ONCE = 10_000
"""Of a kind with more rows none is decoded before somebody asks for one."""
T = TypeVar("T")

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


def read_entries(database: Database) -> LateEntries[Entry]:
    """Return every record as it stands in its table, in the order of entry; very many are decoded when asked for."""
    ledger = database.execute("SELECT record_uid FROM ledger WHERE operation = 'I' ORDER BY seq")
    order = {uid: place for place, (uid,) in enumerate(ledger)}
    ready: dict[str, Mapping[str, Entry]] = {}
    late: dict[str, Callable[[], Mapping[str, Entry]]] = {}
    for record_type in RECORD_TYPES:
        rows = database.execute(select_sql(record_type)).fetchall()
        if len(rows) > _ROWS_AT_ONCE:
            late[record_type.kind] = partial(_in_order, record_type, rows, order)
        elif rows:
            ready[record_type.kind] = _in_order(record_type, rows, order)
    return LateEntries(ready, late, order)


def _in_order(
    record_type: type[Record], rows: list[Sequence[Any]], order: Mapping[str, int]
) -> Mapping[str, Entry]:
    """Return the entries of one kind as they were entered; a row that no ledger knows is none.

    ``rows`` is used up, piece by piece, so that rows and entries are never all in memory at once.
    """
    found: dict[str, Entry] = {}
    while rows:
        found.update(_entries_of(record_type, rows[-_ROWS_AT_ONCE:]))
        del rows[-_ROWS_AT_ONCE:]
    return {uid: found[uid] for uid in sorted(found.keys() & order.keys(), key=order.__getitem__)}


def _entries_of(record_type: type[Record], rows: Sequence[Sequence[Any]]) -> Iterable[tuple[str, Entry]]:
    """Return the entries of rows by uid, decoded column by column: a study has tens of thousands of results."""
    uids, versions, voided, seqs, *values = zip(*rows, strict=True)
    decoded: dict[str, Iterable[Any]] = {"uid": uids}
    for (name, decode), column in zip(_decoders(record_type.kind), values, strict=True):
        if decode is not None:
            decoded[name] = map(_Remembered.of(decode).__getitem__, column)
        else:
            # The same uid or word stands in many rows; one of them is enough.
            same: dict[Encoded, Encoded] = {}
            decoded[name] = map(same.setdefault, column, column)
    records = _filled(record_type, len(rows), decoded)
    own = {"record": records, "version": versions, "is_voided": map(bool, voided), "seq": seqs}
    return zip(uids, _filled(Entry, len(rows), own), strict=True)


class _Remembered(dict[Encoded, Any]):
    """What each stored value of a column means, worked out once; nothing recorded stays nothing."""

    def __init__(self, decode: Callable[[Encoded], Any]) -> None:
        super().__init__({None: None})
        self._decode = decode

    @classmethod
    @cache
    def of(cls, decode: Callable[[Encoded], Any]) -> "_Remembered":
        """Return the one memory of a decoder."""
        return cls(decode)

    def __missing__(self, stored: Encoded) -> Any:
        if len(self) > _VALUES_REMEMBERED:
            return self._decode(stored)
        self[stored] = value = self._decode(stored)
        return value


def _filled(made: type[T], count: int, values: Mapping[str, Iterable[Any]]) -> list[T]:
    """Return so many objects of a frozen class with slots, filled slot by slot from columns.

    It is what their ``__init__`` does, in a third of the time; a class that looks at its values is refused.
    """
    if hasattr(made, "__post_init__"):
        raise TypeError(f"{made.__name__} has to be made one by one")
    objects: list[T] = list(map(object.__new__, repeat(made, count)))
    for name, column in values.items():
        deque(map(getattr(made, name).__set__, objects, column), maxlen=0)
    return objects
