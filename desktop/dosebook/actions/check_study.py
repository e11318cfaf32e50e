"""Check whether a study is still what its ledger says."""

from concurrent.futures import Future

from dosebook.store.check import CheckReport
from dosebook.store.worker import StudyWorker

__all__ = ["CheckReport", "check_study"]


def check_study(study: StudyWorker) -> Future[CheckReport]:
    """Check the whole open study; damage is in the findings of the report, not raised."""
    return study.submit(lambda file: file.check())
