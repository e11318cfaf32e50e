"""Contexts, saves and studies for the tests of the store."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from dosebook.domain.changes import Amend, Create, Person, Save, Void
from dosebook.domain.codelists import YesNo
from dosebook.domain.records import AdverseEvent, Cohort, Participant, Record, Study
from dosebook.runtime.clock import FixedClock
from dosebook.store.context import Context
from dosebook.store.study_file import StudyFile

ANN = Person("Ann Archer", "Coordinator")
START = datetime(2018, 6, 9, 8, 30, tzinfo=UTC)


@dataclass
class HandClock:
    """A clock of which a test moves both hands: the one on the wall, and the one that only runs on."""

    now: datetime = START
    seconds: float = 0.0

    def now_utc(self) -> datetime:
        return self.now

    def utc_offset_minutes(self) -> int:
        return 0

    def monotonic(self) -> float:
        return self.seconds


def fixed_context(folder: Path, start: datetime = START) -> Context:
    """Return a context in which nothing depends on the moment or on chance."""
    numbers: Iterator[int] = count(1)
    salts: Iterator[int] = count(1)
    return Context(
        profile=folder / "profile",
        person=ANN,
        clock=FixedClock(start, timedelta(seconds=1)),
        program_version="0.1.0",
        new_uid=lambda: f"{next(numbers):032x}",
        new_salt=lambda: next(salts).to_bytes(16, "big"),
    )


def first_save() -> Save:
    """Return the save that creates a study."""
    return Save("first", ANN, (Create(Study(uid="study", protocol_number="DB-1", synthetic=YesNo.YES)),))


def new_study(folder: Path, name: str = "trial.dosebook", context: Context | None = None) -> StudyFile:
    """Return a new study with one cohort and one participant."""
    study = StudyFile.create(folder / name, context or fixed_context(folder), first_save())
    study.save(
        creating(
            "enrol",
            Cohort(uid="cohort", number=1),
            Participant(uid="person", participant_id="01-01", cohort="cohort"),  # type: ignore[arg-type]
        )
    )
    return study


def creating(command: str, *records: Record) -> Save:
    """Return a save that creates ``records``."""
    return Save(command, ANN, tuple(Create(record) for record in records))


def amending(command: str, record: Record, based_on: int, reason: str = "typing error") -> Save:
    """Return a save that changes one record."""
    return Save(command, ANN, (Amend(record, based_on),), reason)


def voiding(command: str, uid: str, based_on: int, reason: str = "entered twice") -> Save:
    """Return a save that voids one record."""
    return Save(command, ANN, (Void(uid, based_on),), reason)


def event(uid: str, **values: object) -> AdverseEvent:
    """Return an adverse event of the one participant."""
    return replace(AdverseEvent(uid=uid, participant="person", grade=2), **values)  # type: ignore[arg-type]
