"""Create a study file with the record of its study, and with all else that its set-up holds."""

from collections.abc import Iterable
from concurrent.futures import Future
from pathlib import Path

from dosebook.domain.changes import Create, Person, Save
from dosebook.domain.records import Record, Study
from dosebook.store.context import Context
from dosebook.store.errors import StudyExists
from dosebook.store.worker import StudyWorker

__all__ = ["StudyExists", "create_study"]


def create_study(
    path: Path, context: Context, study: Study, person: Person, others: Iterable[Record] = ()
) -> Future[StudyWorker]:
    """Create ``path`` with ``study`` and ``others`` in one save and open it.

    The future raises StudyExists or a StudyFileError.
    """
    first = Save(context.new_uid(), person, (Create(study), *map(Create, others)))
    return StudyWorker.creating(path, context, first)
