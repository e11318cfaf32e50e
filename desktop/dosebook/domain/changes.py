"""What a person asks the study file to do, and what the ledger keeps of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dosebook.domain.records import Record


@dataclass(frozen=True, slots=True)
class Person:
    """Who is at the computer, as claimed: the program asks once and says that it proves nothing."""

    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Create:
    """Enter a new record."""

    record: Record


@dataclass(frozen=True, slots=True)
class Amend:
    """Change a saved record; ``based_on`` is the version that the person saw."""

    record: Record
    based_on: int


@dataclass(frozen=True, slots=True)
class Void:
    """Mark a saved record as void; nothing is ever deleted."""

    uid: str
    based_on: int


Change = Create | Amend | Void


@dataclass(frozen=True, slots=True)
class Save:
    """One act of one person: all of its changes are kept, or none.

    ``command`` is a uid made by the form, by which an uncertain save is looked up later.
    ``reason`` is needed (3 characters or more) as soon as one change is no creation.
    """

    command: str
    person: Person
    changes: tuple[Change, ...]
    reason: str = ""


class Operation(StrEnum):
    """The kinds of ledger row."""

    CREATE = "I"
    AMEND = "U"
    VOID = "V"
    SYSTEM = "S"
    REDACT = "R"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """Old and new canonical value of one field; ``None`` = nothing recorded; redacted values say so."""

    old: str | int | None
    new: str | int | None
    is_redacted: bool = False


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One row of the audit trail, readable by people through the labels of its variables.

    ``kind`` is the kind of record (empty for a system event, whose ``record_uid`` names the event).
    """

    seq: int
    at_utc: datetime
    utc_offset_minutes: int
    person: Person
    os_user: str
    computer: str
    program: str
    command: str
    operation: Operation
    kind: str
    record_uid: str
    reason: str
    fields: Mapping[str, FieldChange]
    hash: str
