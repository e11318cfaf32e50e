"""Create a study file with the record of its study."""

from concurrent.futures import Future
from pathlib import Path

from dosebook.domain.changes import Create, Person, Save
from dosebook.domain.records import Study
from dosebook.store.context import Context
from dosebook.store.errors import StudyExists
from dosebook.store.worker import StudyWorker

__all__ = ["StudyExists", "create_study"]


def create_study(path: Path, context: Context, study: Study, person: Person) -> Future[StudyWorker]:
    """Create ``path`` with ``study`` and open it; the future raises StudyExists or a StudyFileError."""
    first = Save(context.new_uid(), person, (Create(study),))
    return StudyWorker.creating(path, context, first)
