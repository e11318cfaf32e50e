"""Help, Save a report for support…: it can be read before it is saved, and a failure offers it."""

import zipfile
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from dosebook.actions.support_report import SupportFile
from dosebook.gui import dialogs
from dosebook.gui.crash_dialog import CrashDialog
from dosebook.gui.files.support_dialog import SUGGESTED_NAME, SupportDialog
from dosebook.gui.main_window import MainWindow
from dosebook.runtime.paths import Paths

FILES = (SupportFile("program.json", "{}\n"), SupportFile("dosebook.log", "what failed\n"))


def test_every_file_can_be_read_and_is_saved_as_it_was(
    qtbot: Any, tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def answer(_parent: object, _title: str, _filters: str, suggested: Path) -> Path:
        asked.append(suggested)
        return tmp_path / "for support"

    monkeypatch.setattr(dialogs, "save_file", answer)
    dialog = SupportDialog(FILES, tmp_path, None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.text.toPlainText() == "{}\n"
    dialog.list.setCurrentRow(1)
    assert dialog.text.toPlainText() == "what failed\n"
    assert dialog.text.isReadOnly()
    dialog.save_button.click()
    assert asked == [tmp_path / SUGGESTED_NAME]
    with zipfile.ZipFile(tmp_path / "for support.zip") as archive:
        assert archive.read("dosebook.log") == b"what failed\n"
    assert told == [f"Saved as {tmp_path / 'for support.zip'}"]


def test_a_place_that_cannot_be_written_keeps_the_report_open(
    qtbot: Any, tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "save_file", lambda *_asked: tmp_path / "none" / "x.zip")
    dialog = SupportDialog(FILES, tmp_path, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save_button.click()
    assert "could not be saved" in told[0]
    assert dialog.isVisible()


def _support_of(window: MainWindow) -> SupportDialog:
    found = [one for one in window.findChildren(SupportDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_the_menu_and_a_failure_lead_to_it(
    qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(Paths(tmp_path / "profile"))
    qtbot.addWidget(window)
    window.show()
    window.acts.perform("support")
    dialog = _support_of(window)
    assert [file.name for file in dialog._files] == ["program.json", "profile.json"]
    assert '"platform"' in dialog.text.toPlainText()
    dialog.reject()

    monkeypatch.setattr(dialogs, "tell_failure", lambda *_said: True)
    dialogs.show_error(window, ValueError("typed words"))
    dialog = _support_of(window)
    assert [file.name for file in dialog._files][-1] == "failure.txt"
    assert "typed words" not in "".join(file.text for file in dialog._files)
    dialog.reject()

    crash = CrashDialog("Dosebook 1\nValueError", window)
    qtbot.addWidget(crash)
    crash.show()
    words = "Save a report for support…"
    next(button for button in crash.findChildren(QPushButton) if button.text() == words).click()
    dialog = _support_of(window)
    assert dialog._files[-1].text == "Dosebook 1\nValueError\n"
    dialog.reject()
    window.close()
