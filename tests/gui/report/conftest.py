"""The demo study in a session, and the report dialog on it."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from dosebook.actions import make_report
from dosebook.actions.create_demo import create_demo
from dosebook.actions.make_report import BuiltReport
from dosebook.actions.open_study import Context, StudyWorker
from dosebook.domain.changes import Person
from dosebook.gui import dialogs
from dosebook.gui.preferences import Preferences
from dosebook.gui.report_dialog import ReportDialog, show_report
from dosebook.gui.session import Session
from dosebook.runtime.paths import Paths

ANN = Person("Ann Archer", "Coordinator")


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    path = folder / "demo.dosebook"
    create_demo(path, folder / "profile")
    return path


@pytest.fixture
def session(qtbot: Any, demo_file: Path, tmp_path: Path) -> Iterator[Session]:
    path = tmp_path / "demo.dosebook"
    shutil.copyfile(demo_file, path)
    context = Context(profile=tmp_path / "profile", person=ANN)
    worker = StudyWorker.open(path, context)
    found = Session(worker, context, Paths(context.profile), ANN)
    yield found
    worker.close().result(timeout=20)


@pytest.fixture
def preferences(session: Session) -> Iterator[Preferences]:
    found = Preferences(session.paths.settings)
    yield found
    found.finish()


@pytest.fixture
def window(qtbot: Any) -> QWidget:
    found = QWidget()
    qtbot.addWidget(found)
    found.show()
    return found


@pytest.fixture
def wanted() -> list[tuple[str, str]]:
    """The records that a click asked for."""
    return []


class FirstPreviews:
    """The preview with which the dialog opens: the same study and the same request are laid out once."""

    def __init__(self) -> None:
        """Begin with none."""
        self._build = make_report._build
        self._kept: dict[str, tuple[list[BuiltReport], BuiltReport]] = {}

    def build(self, snapshot: Any, progress: Any, on_first: Any = None) -> BuiltReport:
        """Build as the program does, or give what it built of the same before."""
        key = repr((snapshot.at_cut_off.head, snapshot.number, snapshot.taken_out, snapshot.request))
        if key not in self._kept:
            firsts: list[BuiltReport] = []
            self._kept[key] = (firsts, self._build(snapshot, progress, firsts.append))
        firsts, whole = self._kept[key]
        for first in firsts if on_first is not None else ():
            on_first(first)
        return whole


@pytest.fixture(scope="session")
def first_previews() -> FirstPreviews:
    return FirstPreviews()


@pytest.fixture
def dialog(
    qtbot: Any,
    session: Session,
    preferences: Preferences,
    window: QWidget,
    wanted: list[tuple[str, str]],
    first_previews: FirstPreviews,
) -> Iterator[ReportDialog]:
    """The dialog with its first preview laid out; every later one in a test is laid out anew."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(make_report, "_build", first_previews.build)
        found = show_report(
            session,
            window,
            preferences,
            lambda kind, uid, _field: wanted.append((kind, uid)),
            lambda kind: wanted.append((kind, "new")),
        )
        qtbot.waitUntil(lambda: found.built is not None and not found.run.is_busy, timeout=60_000)
    yield found
    found.close()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What ``dialogs.tell`` said."""
    said: list[str] = []
    monkeypatch.setattr(dialogs, "tell", lambda _parent, message, **_more: said.append(message))
    return said
