"""How the audit trail reads to people: who did what to which record, when and why."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from dosebook.domain.changes import FieldChange, LedgerRow, Operation
from dosebook.domain.encoding import decode_value
from dosebook.domain.partial_date import day_words
from dosebook.domain.records import RECORD_TYPE_OF
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import ValueKind, Variable, variables
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.record_words import MISSING, record_title, value_words

_DEEDS: Mapping[Operation, str] = {
    Operation.CREATE: QT_TRANSLATE_NOOP("audit", "{kind} entered"),
    Operation.AMEND: QT_TRANSLATE_NOOP("audit", "{kind} changed"),
    Operation.VOID: QT_TRANSLATE_NOOP("audit", "{kind} voided"),
    Operation.REDACT: QT_TRANSLATE_NOOP("audit", "{kind}: a value was taken out"),
}

_EVENTS: Mapping[str, str] = {
    "created": QT_TRANSLATE_NOOP("audit", "The study file was created"),
    "taken_over": QT_TRANSLATE_NOOP("audit", "The study was taken over from {person} on {computer}"),
    "accepted_older_copy": QT_TRANSLATE_NOOP(
        "audit", "A copy was accepted that is older than what this computer last saw (entry {seen_position})"
    ),
    "migrated": QT_TRANSLATE_NOOP("audit", "The file was brought from form {from_version} to {to_version}"),
    "restored": QT_TRANSLATE_NOOP(
        "audit", "The backup {backup} was restored, as it stood at entry {position}"
    ),
    "clock_moved_back": QT_TRANSLATE_NOOP(
        "audit", "The clock of the computer was set back: it showed {clock}, the entry before {last_entry}"
    ),
    "report_exported": QT_TRANSLATE_NOOP("audit", "Report {number} was saved as {file}"),
}

_PARTICIPANT_ID = "participant_id"
"""Keeps the records of a person together: a wrong one is amended, never taken out."""


@dataclass(frozen=True, slots=True)
class AuditChange:
    """One field of an entry: its label, and what it said before (a dash for nothing) and after.

    ``is_removable`` tells whether the value after it is typed text that still stands and may be taken out.
    """

    field: str
    label: str
    old: str
    new: str
    is_first: bool
    is_removable: bool

    @property
    def words(self) -> str:
        """``Grade: 2 → 3``, or ``Grade: 3`` where there was no former value."""
        if self.is_first:
            return translate("audit", "{label}: {new}").format(label=self.label, new=self.new)
        return translate("audit", "{label}: {old} → {new}").format(
            label=self.label, old=self.old, new=self.new
        )


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One row of the audit trail in words; ``kind`` is empty where it is about the file itself."""

    seq: int
    kind: str
    record_uid: str
    at_utc: datetime
    at_local: datetime
    person: str
    role: str
    os_user: str
    computer: str
    program: str
    deed: str
    record: str
    changes: tuple[AuditChange, ...]
    reason: str

    @property
    def when(self) -> str:
        """The moment in the local time of the entry."""
        return f"{day_words(self.at_local.date())}, {self.at_local:%H:%M}"

    @property
    def when_utc(self) -> str:
        """The moment in UTC."""
        return translate("audit", "{day}, {time} UTC").format(
            day=day_words(self.at_utc.date()), time=f"{self.at_utc:%H:%M:%S}"
        )

    @property
    def who(self) -> str:
        """The name that the person at the computer gave, with the role."""
        name = self.person or translate("audit", "Nobody named")
        return f"{name}, {self.role}" if self.role else name

    @property
    def where(self) -> str:
        """The user of the operating system and the computer, which nobody could choose."""
        return translate("audit", "{user} on {computer}").format(user=self.os_user, computer=self.computer)

    @property
    def change_words(self) -> str:
        """All changes in one line."""
        return "; ".join(change.words for change in self.changes)

    @property
    def sentence(self) -> str:
        """The entry as one readable line."""
        parts = [f"{self.when}, {self.who}: {self.deed}"]
        if self.record:
            parts[0] += f": {self.record}"
        parts += [self.change_words] if self.changes else []
        if self.reason:
            parts.append(translate("audit", "Reason: {reason}").format(reason=self.reason))
        return ". ".join(parts) + "."


def audit_entry(row: LedgerRow, data: StudyData) -> AuditEntry:
    """Return a row of the ledger in words; records are called as they stand in ``data``."""
    is_system = row.operation is Operation.SYSTEM
    record = None if is_system else data.find(row.record_uid)
    return AuditEntry(
        seq=row.seq,
        kind=row.kind,
        record_uid="" if is_system else row.record_uid,
        at_utc=row.at_utc,
        at_local=row.at_utc + timedelta(minutes=row.utc_offset_minutes),
        person=row.person.name,
        role=row.person.role,
        os_user=row.os_user,
        computer=row.computer,
        program=row.program,
        deed=_event_words(row) if is_system else _deed(row),
        record=record_title(record, data) if record is not None else "",
        changes=() if is_system else tuple(_changes(row, data)),
        reason=row.reason,
    )


def kind_title(kind: str) -> str:
    """Return what one record of this kind is called; the file itself for an empty kind."""
    if not kind:
        return translate("audit", "The study file")
    record_type = RECORD_TYPE_OF.get(kind)
    return translate("variable", record_type.title_marked) if record_type is not None else kind


def _deed(row: LedgerRow) -> str:
    return translate("audit", _DEEDS[row.operation]).format(kind=kind_title(row.kind))


def _event_words(row: LedgerRow) -> str:
    details = {name: MISSING if change.new is None else change.new for name, change in row.fields.items()}
    marked = _EVENTS.get(row.record_uid)
    if marked is not None:
        try:
            return translate("audit", marked).format(**details)
        except KeyError:  # a newer or older program told other details
            pass
    told = ", ".join(f"{name} {value}" for name, value in details.items())
    words = translate("audit", "Noted about the file: {event}").format(event=row.record_uid)
    return f"{words} ({told})" if told else words


def _changes(row: LedgerRow, data: StudyData) -> Iterator[AuditChange]:
    record_type = RECORD_TYPE_OF.get(row.kind)
    known = variables(record_type) if record_type is not None else {}
    is_first = row.operation in {Operation.CREATE, Operation.REDACT}
    names = [name for name in known if name in row.fields]
    for name in (*names, *(name for name in row.fields if name not in known)):
        change, variable = row.fields[name], known.get(name)
        old, new = (_said(variable, value, change, data) for value in (change.old, change.new))
        if row.operation is Operation.REDACT:
            new = _taken_out()
        label = variable.label if variable is not None else name
        yield AuditChange(name, label, old, new, is_first, _is_removable(row, variable, change))


def _is_removable(row: LedgerRow, variable: Variable | None, change: FieldChange) -> bool:
    """Only words can hold what should never have been written down; an id in use keeps its record apart."""
    return (
        row.operation is not Operation.REDACT
        and variable is not None
        and variable.kind in {ValueKind.TEXT, ValueKind.TEXTS}
        and not variable.refers_to
        and variable.name != _PARTICIPANT_ID
        and change.new not in {None, "", "[]"}
    )


def _said(variable: Variable | None, value: str | int | None, change: FieldChange, data: StudyData) -> str:
    if value is None and change.is_redacted:
        return _taken_out()
    if variable is None:
        return MISSING if value is None else str(value)
    try:
        decoded: Any = decode_value(variable, value)
    except (ValueError, ArithmeticError):  # written by another version of the program
        return str(value)
    return value_words(variable, decoded, data)


def _taken_out() -> str:
    return translate("audit", "(taken out)")
