"""A server whose children save without end and say so after each save, to be killed at any moment.

It reads lines ``STUDY<tab>PROFILE<tab>FIRST NUMBER<tab>EVENTS PER SAVE<tab>WAY`` and forks a child for each,
which costs a few milliseconds where a fresh interpreter costs half a second. To its standard output go,
from the child, ``pid N``, the settings it saves with, the number of each save that has returned and ``warm``
after the first of them, then ``dead`` from the server.

``WAY`` is empty, or names a way to get it wrong on purpose, by which the harness proves that it would
notice.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dosebook.domain.changes import Create, Person, Save
from dosebook.domain.records import AdverseEvent, ParticipantUid
from dosebook.store import connection, saves, study_file
from dosebook.store.context import Context
from dosebook.store.sqlite import Database
from dosebook.store.study_file import Saved, StudyFile

TEXT = "Platelets fell to 8 ×10⁹/L on day 31 and rose again without transfusion. " * 40
PERSON = Person("Ann")


def say(line: str) -> None:
    """Write a line in one piece."""
    os.write(1, line.encode("ascii") + b"\n")


def acknowledge_before_commit() -> None:
    """Say that a save is there before it is."""
    save = study_file.StudyFile.save

    def broken(self: StudyFile, request: Save) -> Saved:
        say(request.command.removeprefix("save"))
        return save(self, request)

    study_file.StudyFile.save = broken  # type: ignore[method-assign]


def switch_journal_off() -> None:
    """Write over the file without a way back."""
    connection.JOURNAL_MODE = "off"


def do_not_sync() -> None:
    """Leave it to the system when a save reaches the disk; only a loss of power would show it."""
    connection.PRAGMAS = {**connection.PRAGMAS, "synchronous": 0}


def commit_the_ledger_first() -> None:
    """Let ledger and data be transactions of their own."""
    append = saves.append

    def broken(database: Database, *arguments: Any) -> Any:
        result = append(database, *arguments)
        database.execute("COMMIT")
        database.execute("BEGIN")
        return result

    saves.append = broken


WAYS: dict[str, Callable[[], None]] = {
    "": lambda: None,
    "acknowledge before commit": acknowledge_before_commit,
    "journal off": switch_journal_off,
    "synchronous off": do_not_sync,
    "commit the ledger first": commit_the_ledger_first,
}


def settings_of(study: StudyFile) -> str:
    """Return the settings that durable saves depend on, as SQLite reports them."""
    names = ("journal_mode", "synchronous", "locking_mode")
    connected = study.database.conn
    return " ".join(f"{name}={connected.execute(f'PRAGMA {name}').fetchone()[0]}" for name in names)


def save_until_killed(path: Path, profile: Path, number: int, size: int, way: str) -> None:
    """Open the study and save; never returns."""
    say(f"pid {os.getpid()}")
    WAYS[way]()
    study = StudyFile.open(path, Context(profile, PERSON))
    say(f"settings {settings_of(study)}")
    first = number
    while True:
        number += 1
        events = [
            AdverseEvent(
                uid=f"event{number}-{index}",
                participant=ParticipantUid("person"),
                grade=number % 5 + 1,
                narrative=TEXT,
            )
            for index in range(size)
        ]
        study.save(Save(f"save{number}", PERSON, tuple(Create(event) for event in events)))
        if way != "acknowledge before commit":
            say(str(number))
        if number == first + 1:
            say("warm")  # the first save of a process is slower outside its transaction than the others


def main() -> None:
    """Fork a child for each line, until there are no more lines."""
    for line in sys.stdin:
        path, profile, number, size, way = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            save_until_killed(Path(path), Path(profile), int(number), int(size), way)
        os.waitpid(child, 0)
        say("dead")


if __name__ == "__main__":
    main()
