"""The program as it starts on a fresh computer, and somebody at its keyboard."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from builders import cohort, event, participant, study
from dosebook.actions.open_study import Context, StudyWorker
from dosebook.domain.changes import Create, Person, Save
from dosebook.gui import dialogs, theme
from dosebook.gui.main_window import MainWindow
from dosebook.runtime.paths import Paths
from journeys.typist import LONG, Typist


@pytest.fixture
def trial(tmp_path: Path) -> Path:
    """A study with one participant and one adverse event, closed."""
    path = tmp_path / "trial.dosebook"
    context = Context(tmp_path / "maker", Person("Ann Archer"))
    records = (study(), cohort(), participant(), event("e1", reported_term="tired"))
    first = Save("first", context.person, tuple(Create(record) for record in records))
    StudyWorker.create(path, context, first).close().result(timeout=20)
    return path


@pytest.fixture
def typist(qtbot: Any) -> Typist:
    return Typist(qtbot)


@pytest.fixture
def window(
    qtbot: Any, qapp: QApplication, own_profile: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """The window as it stands after the start, on a profile in which nobody has worked yet."""
    found = MainWindow(Paths(own_profile))
    found.resize(1366, 768)
    found.show()
    with qtbot.waitActive(found):
        found.activateWindow()
    found.with_person(lambda: None)
    yield found
    # A journey that failed on its way leaves typing behind.
    monkeypatch.setattr(dialogs, "choose", lambda *_said, **_more: "discard")
    for box in QApplication.topLevelWidgets():
        if box is not found and box.isVisible():
            box.close()
    found.close()
    qtbot.waitUntil(lambda: not found.isVisible(), timeout=LONG)
    found.preferences.finish()
    found.deleteLater()
    theme.apply_theme(qapp, "light")
