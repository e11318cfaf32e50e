"""The demo study as it was entered: step by step, by whom, when, and why something was changed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dosebook.domain.changes import Amend, Change, Create, Person
from dosebook.domain.records import Record
from dosebook.domain.study_data import StudyData

Changes = Callable[[StudyData], tuple[Change, ...]]


@dataclass(frozen=True, slots=True)
class Step:
    """One save: the moment and the person at the computer, and what they did to the study as it was then."""

    at: datetime
    person: Person
    changes: Changes
    reason: str = ""


def creating(records: Iterable[Record]) -> Changes:
    """Return changes that enter these records."""
    created = tuple(Create(record) for record in records)
    return lambda _data: created


def amending(uid: str, change: Callable[[Any], Record]) -> Changes:
    """Return the change that makes of a saved record what ``change`` makes of it."""

    def changes(data: StudyData) -> tuple[Change, ...]:
        entry = data.entries[uid]
        return (Amend(change(entry.record), entry.version),)

    return changes
