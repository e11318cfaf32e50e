"""What is told now that was not told at the earlier cut-off: new, changed and withdrawn records.

Both sides are what a report knows, so an event that ended since then is a change although nobody
corrected anything.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum

from dosebook.domain.cut_off import Reported, reported
from dosebook.domain.records import (
    AdverseEvent,
    Deviation,
    DltAssessment,
    Dose,
    Medication,
    Participant,
    Record,
    Response,
    Result,
    Transfusion,
)
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import variables

COMPARED: tuple[type[Record], ...] = (
    Participant,
    Dose,
    AdverseEvent,
    DltAssessment,
    Transfusion,
    Medication,
    Deviation,
    Result,
    Response,
)
"""Kinds of record that say what happened to participants, in the order in which they are told."""
FOLLOW_UP = frozenset({"last_contact", "events_checked_to", "serious_checked_to", "transfusions_checked_to"})
"""What moves on with every visit is no change that a committee looks at."""


class Changed(Enum):
    """What became of a record since the earlier cut-off."""

    NEW = "new"
    LATE = "late"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One record as it stands (or last stood), as it was before, and the names of what differs.

    A late one was entered after the earlier cut-off but is dated, certainly or possibly, on or before
    it; a withdrawn one was voided, or is now dated after the cut-off.
    """

    changed: Changed
    record: Record
    before: Record | None = None
    fields: tuple[str, ...] = ()

    @property
    def now(self) -> Record | None:
        """The record as it stands; None when it was withdrawn."""
        return None if self.changed is Changed.WITHDRAWN else self.record


def changes_between(before: Reported, now: Reported, at_cut_off: StudyData) -> tuple[RecordChange, ...]:
    """Return what differs, kind by kind; ``at_cut_off`` is the study from which ``now`` was taken."""
    hindsight = reported(at_cut_off, before.day).data.entries.keys()
    return tuple(
        change
        for kind in COMPARED
        for change in (*_told_now(kind, before, now, hindsight), *_withdrawn(kind, before, now))
    )


def _told_now(
    kind: type[Record], before: Reported, now: Reported, hindsight: Collection[str]
) -> Iterator[RecordChange]:
    for record in now.data.all(kind):
        former = before.data.find(record.uid)
        if former is None:
            is_late = record.uid in hindsight
            yield RecordChange(Changed.LATE if is_late else Changed.NEW, record)
        elif former != record and (differing := _differing(former, record)):
            yield RecordChange(Changed.CHANGED, record, former, differing)


def _withdrawn(kind: type[Record], before: Reported, now: Reported) -> Iterator[RecordChange]:
    for record in before.data.all(kind):
        if now.data.find(record.uid) is None:
            yield RecordChange(Changed.WITHDRAWN, record, record)


def _differing(before: Record, now: Record) -> tuple[str, ...]:
    return tuple(
        name
        for name in variables(type(now))
        if name not in FOLLOW_UP and getattr(before, name) != getattr(now, name)
    )
