"""Create the demo study: the same file, byte for byte of its ledger, on every computer."""

import contextlib
import glob
import secrets
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from dosebook.actions.create_next_cohort import create_next_cohort
from dosebook.demo.naming import COORDINATOR, numbered_salts, numbered_uids
from dosebook.demo.story import Step
from dosebook.demo.story_clock import StoryClock
from dosebook.demo.whole_story import first_step, later_steps
from dosebook.domain.changes import Save
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import AS_WRITTEN, spoken
from dosebook.runtime.identity import os_identity
from dosebook.store.chain import SALT_LENGTH
from dosebook.store.context import Context
from dosebook.store.creating import assert_free, give_name, not_created
from dosebook.store.errors import DiskFull, StudyExists, StudyNotWritable
from dosebook.store.study_file import StudyFile

__all__ = ["StudyExists", "StudyNotWritable", "create_demo"]


def create_demo(path: Path, profile: Path) -> None:
    """Create ``path`` with the demo study, whole or not at all, and leave it closed.

    It takes a second or two. Raises StudyExists or another StudyFileError.
    """
    assert_free(path)
    with _scratch_beside(path) as scratch:
        try:
            with spoken(AS_WRITTEN):  # the same words in the file, whatever language the program speaks
                _tell_story(scratch, profile)
        except (StudyNotWritable, DiskFull) as error:  # which names the scratch file
            raise not_created(path, error) from error
        give_name(scratch, path)


def _tell_story(path: Path, profile: Path) -> None:
    clock = StoryClock(first_step().at)
    identity = replace(os_identity(), user="demo", computer="demo")
    context = Context(
        profile=profile,
        person=COORDINATOR,
        clock=clock,
        identity=identity,
        new_uid=numbered_uids(),
        new_salt=numbered_salts(SALT_LENGTH),
    )
    empty = StudyData.of(())
    study = StudyFile.create(path, context, _save(first_step(), empty, context))
    try:
        for step in later_steps(create_next_cohort):
            clock.moment = step.at
            study.save(_save(step, study.read(), context))
    finally:
        study.close()


def _save(step: Step, data: StudyData, context: Context) -> Save:
    return Save(context.new_uid(), step.person, step.changes(data), step.reason)


@contextlib.contextmanager
def _scratch_beside(path: Path) -> Iterator[Path]:
    scratch = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        yield scratch
    finally:
        for leftover in path.parent.glob(f"{glob.escape(scratch.name)}*"):
            with contextlib.suppress(OSError):
                leftover.unlink()
