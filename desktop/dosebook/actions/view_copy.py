"""Look at a private copy of a study that somebody else has open, or that cannot be written to."""

from concurrent.futures import Future
from pathlib import Path

from dosebook.store.context import Context
from dosebook.store.errors import ReadOnlyView
from dosebook.store.study_file import StudyFile
from dosebook.store.worker import StudyWorker

__all__ = ["ReadOnlyView", "view_copy"]


def view_copy(path: Path, context: Context) -> Future[StudyWorker]:
    """Copy ``path`` privately, check the copy and open it read-only; closing discards it.

    ``study.is_view`` is true of it. The future raises a StudyFileError.
    """
    return StudyWorker(lambda: StudyFile.view(path, context), context).opened
