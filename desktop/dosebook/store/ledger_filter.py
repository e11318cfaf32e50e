"""Which rows of the ledger somebody wants to read, as a condition of SQL."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class LedgerFilter:
    """Parts narrow each other; a part that is None wants everything. ``before`` is a position."""

    before: int | None = None
    person: str | None = None
    kind: str | None = None
    record_uids: frozenset[str] | None = None
    since: datetime | None = None
    """A local moment, without a zone: entries are as late by the clock of their own computer, or later."""
    until: datetime | None = None
    """A local moment, without a zone: entries are earlier by the clock of their own computer."""
    operation: str | None = None
    """A kind of row, such as one that took a value out."""


EVERYTHING = LedgerFilter()
_LOCAL = "datetime(at_utc, utc_offset_minutes || ' minutes')"


def where_of(wanted: LedgerFilter) -> tuple[str, list[Any]]:
    """Return the condition of SQL for ``wanted``, empty where everything is, and its values."""
    parts: list[tuple[str, Any]] = []
    if wanted.before is not None:
        parts.append(("seq < ?", wanted.before))
    if wanted.person is not None:
        parts.append(("person_name = ?", wanted.person))
    if wanted.kind is not None:
        parts.append(("kind = ?", wanted.kind))
    if wanted.record_uids is not None:
        uids = json.dumps(sorted(wanted.record_uids))
        parts.append(("record_uid IN (SELECT value FROM json_each(?))", uids))
    if wanted.since is not None:
        parts.append((f"{_LOCAL} >= datetime(?)", wanted.since.isoformat(" ", "seconds")))
    if wanted.until is not None:
        parts.append((f"{_LOCAL} < datetime(?)", wanted.until.isoformat(" ", "seconds")))
    if wanted.operation is not None:
        parts.append(("operation = ?", wanted.operation))
    where = " AND ".join(condition for condition, _value in parts)
    return (f"WHERE {where}" if where else ""), [value for _condition, value in parts]
