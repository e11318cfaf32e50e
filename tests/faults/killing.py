"""Kills a saving process at random moments and looks at what it leaves behind."""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from dosebook.domain.study_data import StudyData
from dosebook.store.context import Context
from dosebook.store.errors import StudyFileError
from dosebook.store.study_file import StudyFile
from store.making import fixed_context, new_study

SERVER = Path(__file__).with_name("saving_process.py")
KILLS_PER_STUDY = 20
DURABLE = "journal_mode=truncate synchronous=3 locking_mode=exclusive"
"""What a save must be made with. A kill leaves the system's memory of the disk alone and so cannot show a
missing sync; the settings are therefore compared for every process that is killed."""

WAIT_FOR_A_SAVE = 0.65
"""The share of kills that wait until a save is under way; the others come at any moment."""


@dataclass
class Outcome:
    """What the kills of one run came to."""

    kills: int = 0
    hot_journals: int = 0
    acknowledged: int = 0
    settings: set[str] = field(default_factory=set)
    failures: list[str] = field(default_factory=list)


class Victims:
    """The server that forks the processes to be killed."""

    def __init__(self) -> None:
        """Start the server."""
        self._server = subprocess.Popen(
            [sys.executable, str(SERVER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )

    def close(self) -> None:
        """Stop the server."""
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._server.stdin.close()
        self._server.wait(timeout=30)
        self._server.stdout.close()

    def run_and_kill(self, order: str, wait: Callable[[], None], settings: set[str]) -> list[int]:
        """Let a child save, ``wait`` after its first save, kill it; return what it acknowledged.

        The settings it saved with are added to ``settings``.
        """
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._server.stdin.write(order + "\n")
        lines = iter(self._server.stdout.readline, "dead\n")
        child, acknowledged = 0, []
        for line in lines:
            if line.startswith("pid"):
                child = int(line.split()[1])
            elif line.startswith("settings "):
                settings.add(line.removeprefix("settings ").strip())
            elif line == "warm\n":
                wait()
                os.kill(child, signal.SIGKILL)
            elif line.strip().isdigit():
                acknowledged.append(int(line))
            else:
                raise AssertionError(f"the saving process said {line!r}")
        return acknowledged


@contextmanager
def victims() -> Iterator[Victims]:
    """Yield a running server."""
    server = Victims()
    try:
        yield server
    finally:
        server.close()


def kill_often(folder: Path, kills: int, *, seed: int, size: int = 1, way: str = "") -> Outcome:
    """Kill ``kills`` times while saves of ``size`` events run, in studies that grow for 20 kills each."""
    outcome, chance = Outcome(), random.Random(seed)
    with victims() as server:
        for start in range(0, kills, KILLS_PER_STUDY):
            place = folder / f"study{start}"
            place.mkdir()
            _kill_one_study(place, min(KILLS_PER_STUDY, kills - start), server, chance, size, way, outcome)
            if outcome.failures and way:
                break
    return outcome


def _kill_one_study(
    place: Path, kills: int, server: Victims, chance: random.Random, size: int, way: str, outcome: Outcome
) -> None:
    study = new_study(place, context=fixed_context(place))
    study.close()
    journal = study.path.with_name(f"{study.path.name}-journal")
    number, promised = 0, set[int]()
    for _ in range(kills):
        order = "\t".join([str(study.path), str(place / "profile"), str(number), str(size), way])
        acknowledged = server.run_and_kill(order, lambda: _wait(chance, size, journal), outcome.settings)
        outcome.kills += 1
        outcome.hot_journals += _is_hot(journal)
        outcome.acknowledged += len(acknowledged)
        promised.update(acknowledged)
        found = _look(study.path, Context(place / "profile"), promised, size)
        if found:
            outcome.failures += found
            return
        # One more: the save that was under way may or may not be there.
        number = max([number, *acknowledged]) + 1


def _is_hot(journal: Path) -> bool:
    return journal.exists() and journal.stat().st_size > 0


def _wait(chance: random.Random, size: int, journal: Path) -> None:
    """Wait for a random moment; for most of the kills, for one at which a save is under way."""
    time.sleep(chance.uniform(0.0005, 0.02) + size * chance.uniform(0, 0.0005))
    if chance.random() > WAIT_FOR_A_SAVE:
        return
    limit = time.monotonic() + 0.5
    while not _is_hot(journal) and time.monotonic() < limit:
        pass
    time.sleep(chance.uniform(0, 0.001))


def _look(path: Path, context: Context, promised: set[int], size: int) -> list[str]:
    try:
        study = StudyFile.open(path, context)
    except StudyFileError as error:
        return [f"not opened: {error} {getattr(error, 'findings', '')}"]
    try:
        return [*study.check().findings, *_missing(study.read(), promised, size)]
    finally:
        study.close()


def _missing(data: StudyData, promised: set[int], size: int) -> list[str]:
    """Return which promised saves are lost and which saves are half there."""
    there = Counter(uid.partition("-")[0] for uid in data.entries if uid.startswith("event"))
    lost = [f"save {save} was acknowledged and is lost" for save in promised if not there[f"event{save}"]]
    return lost + [f"{save} is half there" for save, count in there.items() if count != size]
