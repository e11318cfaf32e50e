"""Sessions on studies made of builders; everything is closed behind the test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from dosebook.actions.open_study import Context, StudyWorker
from dosebook.domain.changes import Create, Person, Save
from dosebook.domain.records import Record
from dosebook.gui.session import Session
from dosebook.runtime.paths import Paths

ANN = Person("Ann Archer", "Coordinator")
MakeSession = Callable[..., Session]


@pytest.fixture
def session_of(qapp: QApplication, tmp_path: Path, own_profile: Path) -> Iterator[MakeSession]:
    """Return a function that opens a new study file holding these records."""
    made: list[tuple[Session, StudyWorker]] = []

    def make(*records: Record) -> Session:
        paths = Paths(own_profile)
        context = Context(paths.profile, ANN)
        first = Save("first", ANN, tuple(Create(record) for record in records))
        worker = StudyWorker.create(tmp_path / f"study{len(made)}.dosebook", context, first)
        session = Session(worker, context, paths, ANN)
        made.append((session, worker))
        return session

    yield make
    for session, worker in made:
        session.deleteLater()
        worker.close().result(20)
