"""A study, its session and its window with plain pages; everything is closed behind the test."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from dosebook.actions.open_study import Context, StudyWorker
from dosebook.gui import theme
from dosebook.gui.main_window import MainWindow
from dosebook.gui.session import Session
from dosebook.runtime.paths import Paths
from gui.window.making import ANN, made_study, plain_pages


@pytest.fixture
def paths(own_profile: Path) -> Paths:
    return Paths(own_profile)


@pytest.fixture
def study_file(tmp_path: Path, paths: Paths) -> Path:
    path = tmp_path / "trial.dosebook"
    made_study(path, Context(paths.profile, ANN)).close().result(20)
    return path


@pytest.fixture
def worker(qapp: QApplication, tmp_path: Path, paths: Paths) -> Iterator[StudyWorker]:
    found = made_study(tmp_path / "open.dosebook", Context(paths.profile, ANN))
    yield found
    found.close().result(20)


@pytest.fixture
def session(worker: StudyWorker, paths: Paths) -> Iterator[Session]:
    found = Session(worker, worker.context, paths, ANN)
    yield found
    found.deleteLater()


@pytest.fixture
def window(qtbot: Any, qapp: QApplication, paths: Paths) -> Iterator[MainWindow]:
    found = MainWindow(paths, plain_pages())
    found.set_person(ANN)
    found.show()
    qtbot.waitExposed(found)
    yield found
    found.close()
    qtbot.waitUntil(lambda: not found.isVisible(), timeout=20_000)
    found.preferences.finish()
    found.deleteLater()
    theme.apply_theme(qapp, "light")


@pytest.fixture
def open_window(qtbot: Any, window: MainWindow, study_file: Path) -> MainWindow:
    with qtbot.waitSignal(window.study_shown, timeout=20_000):
        window.open_path(study_file)
    return window


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], list[str]]:
    """Return a function that lets every question be answered with yes or no; the questions are kept."""
    from dosebook.gui import dialogs

    def answer(yes: bool) -> list[str]:
        asked: list[str] = []

        def ask(_parent: object, question: str, **_more: object) -> bool:
            asked.append(question)
            return yes

        monkeypatch.setattr(dialogs, "ask", ask)
        return asked

    return answer
