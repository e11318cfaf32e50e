"""A study comes in from the desktop: dragged onto the window, or handed over by the Finder."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFileOpenEvent
from PySide6.QtWidgets import QApplication

from dosebook.app import handed_over
from dosebook.gui.main_window import MainWindow

COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _drag(window: MainWindow, *urls: QUrl) -> bool:
    """Drag ``urls`` onto the window and let them go there; return whether the window took them."""
    carried = QMimeData()
    carried.setUrls(list(urls))
    enter = QDragEnterEvent(QPoint(300, 300), COPY, carried, LEFT, PLAIN)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), COPY, carried, LEFT, PLAIN))
    return True


def test_a_study_that_is_dropped_opens(qtbot: Any, window: MainWindow, study_file: Path) -> None:
    with qtbot.waitSignal(window.study_shown, timeout=20_000):
        assert _drag(window, QUrl.fromLocalFile(str(study_file)))
    assert window.session is not None
    assert window.session.path == study_file


@pytest.mark.parametrize(
    "urls",
    [
        (QUrl("https://example.org/trial.dosebook"),),
        (QUrl.fromLocalFile("/tmp/table.csv"),),
        (QUrl.fromLocalFile("/tmp/a.dosebook"), QUrl.fromLocalFile("/tmp/b.dosebook")),
        (),
    ],
    ids=["of the network", "no study", "two", "nothing"],
)
def test_all_else_is_refused(window: MainWindow, urls: tuple[QUrl, ...]) -> None:
    assert not _drag(window, *urls)


def test_the_finder_hands_a_study_over() -> None:
    assert handed_over(QFileOpenEvent("/studies/trial.dosebook")) == Path("/studies/trial.dosebook")
    assert handed_over(QEvent(QEvent.Type.Timer)) is None


def test_the_program_that_hears_of_it_opens_it(study_file: Path, own_profile: Path) -> None:
    """In a process of its own, since there is one program in a process."""
    script = (
        "import sys\nfrom dosebook.__main__ import load_app\napp = load_app()\n"
        "from PySide6.QtCore import QTimer\nfrom PySide6.QtGui import QFileOpenEvent\n"
        "from dosebook.gui.main_window import MainWindow\n"
        "program = app.make_program()\n"
        "MainWindow.open_path = lambda window, path: (print('opened', path, flush=True), program.quit())\n"
        "QTimer.singleShot(0, lambda: program.sendEvent(program, QFileOpenEvent(sys.argv[1])))\n"
        "QTimer.singleShot(20000, program.quit)\n"
        "app.run_window(None)\n"
    )
    words = [sys.executable, "-c", script, str(study_file)]
    ran = subprocess.run(words, capture_output=True, text=True, check=True)
    assert ran.stdout == f"opened {study_file}\n"
