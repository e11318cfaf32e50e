"""A window, a study with its backups, and answers for the boxes that ``dialogs`` would open."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from builders import cohort, participant, study
from dosebook.actions.open_study import Context, StudyWorker
from dosebook.domain.changes import Create, Save
from dosebook.gui import dialogs
from dosebook.gui.session import Session
from dosebook.runtime.paths import Paths
from gui.files.dialog_making import ANN


@pytest.fixture
def context(tmp_path: Path) -> Context:
    return Context(profile=tmp_path / "profile", person=ANN)


@pytest.fixture
def window(qtbot: Any) -> QWidget:
    found = QWidget()
    found.resize(900, 600)
    qtbot.addWidget(found)
    found.show()
    return found


@pytest.fixture
def open_workers() -> Iterator[list[StudyWorker]]:
    """Workers that the test opened; they are closed behind it."""
    workers: list[StudyWorker] = []
    yield workers
    for worker in workers:
        worker.close().result(timeout=20)


@pytest.fixture
def new_study(tmp_path: Path, context: Context) -> Callable[[], Path]:
    def make() -> Path:
        path = tmp_path / "trial.dosebook"
        first = Save("first", ANN, (Create(study()), Create(cohort()), Create(participant())))
        StudyWorker.create(path, context, first).close().result(timeout=20)
        return path

    return make


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What ``dialogs.tell`` said."""
    said: list[str] = []
    monkeypatch.setattr(dialogs, "tell", lambda _parent, message, **_more: said.append(message))
    return said


@pytest.fixture
def session(
    qtbot: Any,
    window: QWidget,
    new_study: Callable[[], Path],
    context: Context,
    open_workers: list[StudyWorker],
) -> Session:
    """The open study of ``new_study``."""
    worker = StudyWorker.open(new_study(), context)
    open_workers.append(worker)
    return Session(worker, context, Paths(context.profile), ANN, window)
