"""Open a study file; what can go wrong with it; the types of an open study."""

from concurrent.futures import Future
from pathlib import Path

from dosebook.store.context import Context
from dosebook.store.errors import (
    NotAStudy,
    OlderCopy,
    StudyDamaged,
    StudyFileError,
    StudyInUse,
    StudyNotReadable,
    StudyNotWritable,
    StudyOfOtherBuild,
    StudyTooNew,
)
from dosebook.store.lease import LeaseWatch
from dosebook.store.study_file import Saved, StudyFile
from dosebook.store.worker import StudyWorker

__all__ = [
    "Context",
    "LeaseWatch",
    "NotAStudy",
    "OlderCopy",
    "Saved",
    "StudyDamaged",
    "StudyFile",
    "StudyFileError",
    "StudyInUse",
    "StudyNotReadable",
    "StudyNotWritable",
    "StudyOfOtherBuild",
    "StudyTooNew",
    "StudyWorker",
    "open_study",
]


def open_study(
    path: Path,
    context: Context,
    *,
    take_over_reason: str | None = None,
    watch: LeaseWatch | None = None,
    accept_older_reason: str | None = None,
) -> Future[StudyWorker]:
    """Open ``path`` in a thread of its own; the future raises a child of StudyFileError.

    After StudyInUse, ``error.watch.is_silent`` turns true once the file may be taken over; then call
    again with a reason and that watch. After OlderCopy, call again with a reason to accept the file.
    """
    return StudyWorker.opening(
        path,
        context,
        take_over_reason=take_over_reason,
        watch=watch,
        accept_older_reason=accept_older_reason,
    )
