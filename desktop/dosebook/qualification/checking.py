"""What a check is, what comes out of it, and the bench it works at."""

import contextlib
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import Enum
from itertools import count
from pathlib import Path

from dosebook.domain.changes import Create, Person, Save
from dosebook.domain.record import Record
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.runtime.clock import Clock, FixedClock
from dosebook.runtime.identity import os_identity
from dosebook.store.context import Context
from dosebook.store.study_file import StudyFile

TESTER = Person("Qualification", "Dosebook")
STARTS_AT = datetime(2018, 8, 20, 9, 0, tzinfo=UTC)


class Stage(Enum):
    """The three parts of a qualification."""

    INSTALLATION = "IQ"
    OPERATION = "OQ"
    PERFORMANCE = "PQ"


class Verdict(Enum):
    """How a check ended; what is noted is a fact of the place that the person who signs judges."""

    PASSED = "passed"
    FAILED = "failed"
    NOTED = "noted"

    @property
    def label(self) -> str:
        """The word in the language of the program."""
        return translate("qualification", _VERDICTS[self])


_VERDICTS = {
    Verdict.PASSED: QT_TRANSLATE_NOOP("qualification", "Passed"),
    Verdict.FAILED: QT_TRANSLATE_NOOP("qualification", "FAILED"),
    Verdict.NOTED: QT_TRANSLATE_NOOP("qualification", "Noted"),
}


@dataclass(frozen=True, slots=True)
class Observed:
    """What was seen, where that alone does not tell whether it is right."""

    text: str
    verdict: Verdict = Verdict.NOTED

    @classmethod
    def judged(cls, text: str, *, is_right: bool) -> "Observed":
        """Return what was seen as passed or failed."""
        return cls(text, Verdict.PASSED if is_right else Verdict.FAILED)


@dataclass(slots=True)
class Bench:
    """A folder of its own at the place to be qualified; each study made here has a folder of its own."""

    target: Path
    profile: Path
    folder: Path
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def place(self) -> Path:
        """Return a new empty folder."""
        made = self.folder / f"{next(self._numbers):03d}"
        made.mkdir()
        return made

    def context(self, place: Path, clock: Clock | None = None) -> Context:
        """Return a context in which nothing depends on the moment or on chance."""
        uids, salts = count(1), count(1)
        return Context(
            profile=place / "profile",
            person=TESTER,
            clock=clock or FixedClock(STARTS_AT, timedelta(seconds=1)),
            identity=replace(os_identity(), user="qualification", computer="qualification"),
            new_uid=lambda: f"{next(uids):032x}",
            new_salt=lambda: next(salts).to_bytes(16, "big"),
        )

    @contextlib.contextmanager
    def study(self, *records: Record, clock: Clock | None = None) -> Iterator[StudyFile]:
        """Yield a new study file with these records, the first being the study; it is closed afterwards."""
        place = self.place()
        first, *others = records
        context = self.context(place, clock)
        study = StudyFile.create(place / "trial.dosebook", context, Save("first", TESTER, (Create(first),)))
        try:
            if others:
                study.save(creating("others", *others))
            yield study
        finally:
            study.close()


def creating(command: str, *records: Record) -> Save:
    """Return a save that enters ``records``."""
    return Save(command, TESTER, tuple(Create(record) for record in records))


@contextlib.contextmanager
def bench(target: Path, profile: Path) -> Iterator[Bench]:
    """Yield a bench below ``target`` that leaves nothing behind; raises OSError."""
    folder = Path(tempfile.mkdtemp(prefix=".dosebook-qualification-", dir=target))
    try:
        yield Bench(target, profile, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


Look = Callable[[Bench], "str | Observed"]


@dataclass(frozen=True, slots=True)
class Check:
    """One check: what is looked at, what is expected, and how it is looked at.

    ``look`` returns what was seen; a plain text has to be ``expected`` to the letter. What it raises is
    a failed check and no reason to stop. ``requirement`` is empty for facts of the installation.
    """

    title_marked: str
    expected: str
    look: Look
    requirement: str = ""

    @property
    def title(self) -> str:
        """What is looked at, in the language of the program."""
        return translate("qualification", self.title_marked)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One check as it ended; ``key`` numbers it within the run."""

    key: str
    stage: Stage
    requirement: str
    title: str
    expected: str
    observed: str
    verdict: Verdict


def carry_out(check: Check, key: str, stage: Stage, at: Bench) -> Outcome:
    """Look, compare, and tell how it ended; nothing is raised but what stops the program."""
    try:
        seen = check.look(at)
    except Exception as error:
        seen = Observed(_failure(error), Verdict.FAILED)
    if isinstance(seen, str):
        seen = Observed.judged(seen, is_right=seen == check.expected)
    return Outcome(key, stage, check.requirement, check.title, check.expected, seen.text, seen.verdict)


def _failure(error: Exception) -> str:
    # Everything here is made up, so the error's own words may be told.
    return f"{type(error).__name__}: {error}"
