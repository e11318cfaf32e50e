"""Save what a person entered: all of it or nothing, and never in doubt which."""

from concurrent.futures import Future

from dosebook.domain.changes import Save
from dosebook.store.errors import (
    DiskFull,
    DuplicateRecord,
    FileMoved,
    ImpossibleValue,
    LeaseLost,
    ReasonNeeded,
    SaveFailed,
    SaveUncertain,
    StaleRecord,
    WorkerClosed,
)
from dosebook.store.study_file import Saved
from dosebook.store.worker import StudyWorker

__all__ = [
    "DiskFull",
    "DuplicateRecord",
    "FileMoved",
    "ImpossibleValue",
    "LeaseLost",
    "ReasonNeeded",
    "SaveFailed",
    "SaveUncertain",
    "Saved",
    "StaleRecord",
    "WorkerClosed",
    "save_changes",
]


def save_changes(study: StudyWorker, save: Save) -> Future[Saved]:
    """Save ``save``; the future holds the study after it, or raises SaveFailed or SaveUncertain.

    The same save may be submitted again after any failure: a command is never written twice.
    """
    return study.submit(lambda file: file.save(save))
