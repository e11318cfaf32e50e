"""Read the audit trail piece by piece, newest first, in words."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from dosebook.domain.study_data import StudyData
from dosebook.forms.audit_words import AuditChange, AuditEntry, audit_entry, kind_title
from dosebook.forms.study_findings import participant_uid_of
from dosebook.store.ledger_filter import LedgerFilter
from dosebook.store.study_file import StudyFile

__all__ = [
    "AuditChange",
    "AuditEntry",
    "TrailFilter",
    "TrailPiece",
    "kind_title",
    "read_history",
    "read_people",
    "read_trail",
]

PIECE = 500
"""Rows read at once, so that a save never waits long behind somebody who reads."""


@dataclass(frozen=True, slots=True)
class TrailFilter:
    """What somebody looks for; parts narrow each other, an empty one lets everything through.

    ``kind`` is None for every kind and empty for what concerns the file itself; the days are local.
    """

    person: str | None = None
    kind: str | None = None
    participant: str | None = None
    since: date | None = None
    until: date | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class TrailPiece:
    """Entries that fit, and the position before which to read on; None at the beginning of the study."""

    entries: tuple[AuditEntry, ...]
    reached: int | None
    reached_at: datetime | None
    total: int


def read_trail(file: StudyFile, wanted: TrailFilter, before: int | None = None) -> TrailPiece:
    """Return the next piece before a position; it may hold no entry that fits and yet not be the last."""
    data = file.read()
    rows = file.ledger(limit=PIECE, wanted=_ledger_filter(wanted, data, before))
    entries = [audit_entry(row, data) for row in rows]
    words = wanted.words.casefold().split()
    found = tuple(entry for entry in entries if _holds(entry, words))
    last = entries[-1] if len(rows) == PIECE else None
    return TrailPiece(
        found,
        reached=last.seq if last else None,
        reached_at=last.at_local if last else None,
        total=data.position,
    )


def read_history(file: StudyFile, record_uid: str) -> tuple[AuditEntry, ...]:
    """Return the entries of one record, newest first."""
    data = file.read()
    return tuple(audit_entry(row, data) for row in file.ledger(record_uid=record_uid))


def read_people(file: StudyFile) -> tuple[str, ...]:
    """Return the names that stand in the audit trail."""
    return file.people()


def _ledger_filter(wanted: TrailFilter, data: StudyData, before: int | None) -> LedgerFilter:
    until = wanted.until + timedelta(days=1) if wanted.until is not None else None
    return LedgerFilter(
        before=before,
        person=wanted.person,
        kind=wanted.kind,
        record_uids=_uids_of(wanted.participant, data) if wanted.participant is not None else None,
        since=datetime.combine(wanted.since, time()) if wanted.since is not None else None,
        until=datetime.combine(until, time()) if until is not None else None,
    )


def _uids_of(participant: str, data: StudyData) -> frozenset[str]:
    return frozenset(
        uid for uid, entry in data.entries.items() if participant_uid_of(entry.record) == participant
    )


def _holds(entry: AuditEntry, words: list[str]) -> bool:
    if not words:
        return True
    text = f"{entry.sentence} {entry.where}".casefold()
    return all(word in text for word in words)
