"""A record as a form opened it, and what saving the form comes to."""

from dataclasses import dataclass

from dosebook.domain.changes import Amend, Change, Create
from dosebook.domain.encoding import encode_record
from dosebook.domain.records import Record
from dosebook.domain.study_data import StudyData


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
