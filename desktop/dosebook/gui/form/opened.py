"""A record as a form opened it, and what saving the form comes to."""

from dataclasses import dataclass, fields, replace
from typing import Any

from dosebook.domain.changes import Amend, Change, Create
from dosebook.domain.encoding import encode_record
from dosebook.domain.records import Record
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import ValueKind, variables

_NEVER_COPIED = {
    "administered_amount",
    "weight_kg",
    "grade",
    "attribution",
    "serious",
    "seriousness_criteria",
    "judgement",
    "concerns",
    "determination",
    "recommendation",
    "sponsor_decision",
    "evaluability",
    "extravasation",
    "outcome",
    "narrative",
    "participant_id",
    "number",
    "next_cohort",
    "occurred",
    "done",
    "not_done",
    "reason",
}
"""What only the source can say, and what tells one record from another."""
_NEVER_COPIED_KINDS = {ValueKind.DATE, ValueKind.TIME, ValueKind.MEASUREMENT}


@dataclass(frozen=True, slots=True)
class Opened:
    """A record with the version that the form shows; version 0 is not saved yet."""

    record: Record
    version: int

    @classmethod
    def saved(cls, uid: str, data: StudyData) -> "Opened":
        """Return the record as it stands in ``data``; KeyError when it is not there."""
        entry = data.entries[uid]
        return cls(entry.record, entry.version)

    @property
    def is_new(self) -> bool:
        """Whether the record is not saved yet."""
        return self.version == 0

    def differs(self, after: Record) -> bool:
        """Whether ``after`` is another record, digit by digit."""
        return encode_record(self.record) != encode_record(after)

    def change(self, after: Record) -> Change | None:
        """Return the change that makes this record ``after``; None when a saved one stays as it is."""
        if self.is_new:
            return Create(after)
        return Amend(after, self.version) if self.differs(after) else None


def changed_names(before: Record, after: Record) -> list[str]:
    """Return the variables in which two records differ, in the order of declaration."""
    one, other = encode_record(before), encode_record(after)
    return [name for name in one if one[name] != other[name]]


def copy_of(record: Record, blank: Record) -> Record:
    """Return ``blank`` with what may be carried over from ``record``: nothing that only the source can say."""
    known = variables(type(record))
    assessed = {item.name for item in fields(record) if item.name.startswith("assessed")}
    carried: dict[str, Any] = {
        name: getattr(record, name)
        for name, variable in known.items()
        if variable.kind not in _NEVER_COPIED_KINDS and name not in _NEVER_COPIED | assessed
    }
    return replace(blank, **carried)
