"""Settings: kept for next time, and a second folder only when it can be written to."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QWidget

from dosebook.domain.words import spoken
from dosebook.gui.files.settings_dialog import SettingsDialog, show_settings, try_to_write
from dosebook.gui.preferences import Preferences
from dosebook.languages import LANGUAGES, language
from dosebook.runtime.settings import read_settings
from gui.files.dialog_making import is_shown, shown


@pytest.fixture
def preferences(tmp_path: Path, window: QWidget) -> Preferences:
    return Preferences(tmp_path / "profile" / "settings.json", window)


def test_name_theme_and_folder_are_kept(
    qtbot: Any, window: QWidget, preferences: Preferences, tmp_path: Path
) -> None:
    preferences.remember("splitter", "abc")
    show_settings(window, preferences)
    dialog = shown(SettingsDialog)
    assert not dialog.save_button.isEnabled()
    qtbot.keyClicks(dialog.name, "Mio Ito")
    qtbot.keyClicks(dialog.folder, str(tmp_path))
    next(button for button in dialog.findChildren(QRadioButton) if "Dark" in button.text()).click()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not is_shown(SettingsDialog), timeout=5000)
    preferences.finish()
    kept = read_settings(tmp_path / "profile" / "settings.json")
    assert (kept.person_name, kept.theme, kept.second_backup_folder) == ("Mio Ito", "dark", str(tmp_path))
    assert kept.window["splitter"] == "abc"


def test_the_language_is_chosen_by_the_name_it_gives_itself_and_kept(
    qtbot: Any, window: QWidget, preferences: Preferences, tmp_path: Path
) -> None:
    show_settings(window, preferences)
    dialog = shown(SettingsDialog)
    qtbot.keyClicks(dialog.name, "Mio Ito")
    dialog.language.setFocus()
    qtbot.keyClicks(dialog.language, "Deutsch")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not is_shown(SettingsDialog), timeout=5000)
    preferences.finish()
    assert read_settings(tmp_path / "profile" / "settings.json").language == "de"


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_no_word_is_cut_in_any_language(window: QWidget, preferences: Preferences, code: str) -> None:
    with spoken(language(code)):
        show_settings(window, preferences)
    dialog = shown(SettingsDialog)
    buttons = [button for button in dialog.findChildren(QAbstractButton) if button.text()]
    assert len(buttons) == 8
    assert [one.text() for one in buttons if one.width() < one.sizeHint().width()] == []
    dialog.reject()


def test_a_line_finds_a_setting_by_what_it_says(
    qtbot: Any, window: QWidget, preferences: Preferences
) -> None:
    show_settings(window, preferences)
    dialog = shown(SettingsDialog)
    assert dialog.focusWidget() is dialog.name, "who opens it to say who they are types at once"
    parts = (dialog.name, dialog.role, dialog.folder, dialog.findChildren(QRadioButton)[0])

    def seen(words: str) -> tuple[bool, ...]:
        dialog.search.clear()
        qtbot.keyClicks(dialog.search, words)
        return tuple(part.isVisible() for part in parts)

    assert seen("") == (True, True, True, True)
    assert seen("BACKUP disk") == (False, False, True, False)
    assert seen("contrast") == (False, False, False, True)
    assert seen("role") == (True, True, False, False)
    assert not dialog.nothing.isVisible()
    assert seen("printer") == (False, False, False, False)
    assert dialog.nothing.isVisible()
    assert seen("") == (True, True, True, True)
    assert not dialog.folder_state.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    preferences.finish()


def test_a_folder_that_is_not_there_keeps_the_dialog_open(
    qtbot: Any, window: QWidget, preferences: Preferences, tmp_path: Path
) -> None:
    show_settings(window, preferences)
    dialog = shown(SettingsDialog)
    qtbot.keyClicks(dialog.name, "Mio Ito")
    qtbot.keyClicks(dialog.folder, str(tmp_path / "gone"))
    qtbot.keyClick(dialog.save_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Nothing can be written there" in dialog.folder_state.text(), timeout=5000)
    assert is_shown(SettingsDialog)
    assert preferences.settings.person_name == ""
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    preferences.finish()


def test_the_trial_leaves_nothing_behind(tmp_path: Path) -> None:
    try_to_write(tmp_path)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(OSError, match="whole path"):
        try_to_write(Path("relative"))
