"""Where a command works: the profile, who is at the computer, and a study that is opened for a while."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dosebook.actions.open_study import Context, StudyNotWritable, StudyWorker, open_study
from dosebook.actions.view_copy import view_copy
from dosebook.cli.saying import complain
from dosebook.domain.changes import Person
from dosebook.runtime.clock import SystemClock
from dosebook.runtime.identity import os_identity
from dosebook.runtime.paths import Paths
from dosebook.runtime.settings import read_settings

DONE, NOT_DONE, NOT_READ = 0, 1, 2
"""The exit status of what was done, of what could not be done, and of what could not be read."""


@dataclass(frozen=True, slots=True)
class Workplace:
    """The profile, who is at the computer, and the day."""

    paths: Paths
    person: Person
    context: Context
    today: date

    @classmethod
    def at(cls, paths: Paths) -> "Workplace":
        """Return the workplace of a profile; without a name in it, the user of the computer is named."""
        settings = read_settings(paths.settings)
        person = settings.person
        if not person.name:
            # Kept in the study, so the same in every language.
            person = Person(f"{os_identity().user} (user of this computer)")
        second = Path(settings.second_backup_folder) if settings.second_backup_folder else None
        context = Context(paths.profile, person, second_backup_folder=second)
        return cls(paths, person, context, SystemClock().now_utc().astimezone().date())


@contextmanager
def opened(path: Path, place: Workplace, *, or_copy: bool = False) -> Iterator[StudyWorker]:
    """Open a study for a while; ``or_copy`` is enough of a file that cannot be written to."""
    try:
        study = open_study(path, place.context).result()
    except StudyNotWritable:
        if not or_copy:
            raise
        study = view_copy(path, place.context).result()
    study.on_notice = complain
    try:
        yield study
    finally:
        study.close().result()
