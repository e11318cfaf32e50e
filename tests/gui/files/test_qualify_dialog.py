"""Help, Qualify this installation…: told check by check, stopped when asked, and the record is named."""

import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from dosebook.gui import dialogs
from dosebook.gui.files import qualify_dialog
from dosebook.gui.files.qualify_dialog import QualifyDialog, show_qualify
from dosebook.gui.preferences import Preferences
from dosebook.runtime.paths import Paths

QUICK = """
import sys
from dosebook.qualification import qualify
from dosebook.qualification.checking import Stage
from dosebook.qualification.entry_checks import ENTRY_CHECKS
checks = ENTRY_CHECKS * {times}
qualify.all_checks = lambda: ((Stage.OPERATION, checks),)
from dosebook.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
"""The program with some of its checks."""


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Let the dialog start the program with few checks, or with many."""

    def use(times: int) -> None:
        words = (sys.executable, "-c", QUICK.format(times=times))
        monkeypatch.setattr(qualify_dialog, "own_program", lambda: words)

    return use


@pytest.fixture
def dialog(window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], QualifyDialog]:
    """Open it at a folder."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_asked: folder)

    def show() -> QualifyDialog:
        paths = Paths(tmp_path / "profile")
        show_qualify(window, Preferences(paths.settings, window), paths, tmp_path)
        found: QualifyDialog = window.findChild(QualifyDialog)
        return found

    return show


def test_the_record_is_named_when_all_was_done(
    qtbot: Any, quick: Callable[[int], None], dialog: Callable[[], QualifyDialog], tmp_path: Path
) -> None:
    quick(1)
    shown = dialog()
    qtbot.waitUntil(lambda: not shown.is_busy, timeout=60_000)
    qtbot.waitUntil(lambda: shown.pdf is not None)
    assert shown.state.text().startswith("Every check ended as expected. The record to sign is")
    assert shown.open_button.isEnabled()
    assert shown.pdf in (tmp_path / "site").iterdir()
    lines = shown.lines.toPlainText().splitlines()
    assert re.fullmatch(r"\[1/\d+\] OQ-01 Passed: \S.*", lines[0])
    shown.reject()
    assert not shown.isVisible()


def test_stopping_leaves_nothing(
    qtbot: Any, quick: Callable[[int], None], dialog: Callable[[], QualifyDialog], tmp_path: Path
) -> None:
    quick(2000)
    shown = dialog()
    qtbot.waitUntil(lambda: shown.bar.value() > 3, timeout=60_000)
    shown.reject()
    assert shown.isVisible()
    qtbot.waitUntil(lambda: not shown.is_busy, timeout=60_000)
    assert shown.state.text() == "Stopped. Nothing was written and nothing is left behind."
    assert not shown.open_button.isEnabled()
    assert list((tmp_path / "site").iterdir()) == []
    shown.reject()
