"""Check whether a study is still what its ledger says."""

from concurrent.futures import Future
from pathlib import Path

from dosebook.store.check import CheckReport
from dosebook.store.context import Context
from dosebook.store.study_file import StudyFile
from dosebook.store.worker import StudyWorker

__all__ = ["CheckReport", "check_file", "check_study"]


def check_study(study: StudyWorker) -> Future[CheckReport]:
    """Check the whole open study; damage is in the findings of the report, not raised."""
    return study.submit(lambda file: file.check())


def check_file(path: Path, context: Context) -> CheckReport:
    """Open ``path``, check it and close it again.

    Raises StudyInUse, StudyDamaged (with findings) for a file too damaged to open, OlderCopy, or
    another StudyFileError when it cannot be read.
    """
    study = StudyFile.open(path, context)
    try:
        return study.check()
    finally:
        study.close()
