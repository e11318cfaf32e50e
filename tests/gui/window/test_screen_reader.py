"""What a screen reader says: every part that takes the keyboard has a name, on every page and in the dialogs."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QSplitterHandle, QTabBar, QWidget

from dosebook.actions.create_demo import create_demo
from dosebook.gui.main_window import MainWindow
from dosebook.gui.pages.catalogue import PAGES
from dosebook.runtime.paths import Paths
from gui.window.making import ANN

DIALOGS = ("settings", "person", "help", "keys", "support", "report", "plan_trial")
"""Acts that open a dialog of ours."""

_HOLD_OTHERS = (QScrollArea, QSplitterHandle, QTabBar)
"""What takes the keyboard only to pass it on, or names its parts itself."""


def nameless(root: QWidget) -> list[str]:
    """Return the visible parts below ``root`` that take the keyboard and have no name."""
    found = []
    for part in root.findChildren(QWidget):
        takes_keys = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.isEnabled()
        if not part.isVisible() or not takes_keys or isinstance(part, _HOLD_OTHERS) or part.focusProxy():
            continue
        said = QAccessible.queryAccessibleInterface(part)
        if said is None or not said.text(QAccessible.Text.Name).strip():
            found.append(_where(part))
    return found


def _where(part: QWidget) -> str:
    steps = []
    up: QWidget | None = part
    while up is not None and len(steps) < 5:
        steps.append(f"{type(up).__name__}:{up.objectName()}" if up.objectName() else type(up).__name__)
        up = up.parentWidget()
    return " < ".join(steps)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    create_demo(folder / "demo.dosebook", folder / "profile")
    return folder / "demo.dosebook"


@pytest.fixture
def full_window(qtbot: Any, paths: Paths, demo: Path) -> Iterator[MainWindow]:
    """The window with all its pages on the demo study."""
    window = MainWindow(paths)
    window.set_person(ANN)
    window.resize(1366, 768)
    window.show()
    with qtbot.waitSignal(window.study_shown, timeout=20_000):
        window.open_path(demo)
    yield window
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    window.preferences.finish()
    window.deleteLater()


def test_on_every_page_with_a_record_in_view(qtbot: Any, qapp: QApplication, full_window: MainWindow) -> None:
    view = full_window.view
    assert view is not None
    found = {}
    for spec in PAGES:
        view.show_page(spec.key)
        qapp.processEvents()
        assert view.page is not None
        view.page.step(1)
        qapp.processEvents()
        if parts := nameless(full_window):
            found[spec.key] = parts
    assert found == {}


@pytest.mark.parametrize("act", DIALOGS)
def test_in_every_dialog(qtbot: Any, qapp: QApplication, full_window: MainWindow, act: str) -> None:
    full_window.acts.perform(act)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in full_window.findChildren(QDialog)), timeout=10_000)
    (dialog,) = [one for one in full_window.findChildren(QDialog) if one.isVisible()]
    qapp.processEvents()
    assert nameless(dialog) == []
    assert dialog.windowTitle() or dialog.accessibleName()
    dialog.reject()


def test_on_the_start_page(qtbot: Any, paths: Paths) -> None:
    window = MainWindow(paths)
    qtbot.addWidget(window)
    window.show()
    assert nameless(window) == []
    window.close()
