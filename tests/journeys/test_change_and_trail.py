"""A saved value is changed: one question for all changes of a save, and both values in the audit trail."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from dosebook.gui.main_window import MainWindow
from journeys.opening import is_open, open_study, say_who
from journeys.typist import Typist
from page_keys import page_key

pytestmark = [
    pytest.mark.journey,
    pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard$"),
]


def test_a_change_is_asked_about_once_and_the_trail_shows_both_values(
    window: MainWindow, typist: Typist, trial: Path
) -> None:
    say_who(typist, "Ines Ferrer")
    open_study(typist, trial)
    typist.wait(lambda: is_open(window))
    session = window.session
    assert session is not None
    typist.press(page_key("adverse_event"))
    page: Any = window.view.page if window.view is not None else None
    typist.wait(lambda: page.panel.uid)
    typist.press("Return")
    typist.go("Reported term")
    typist.press("Ctrl+A")
    typist.write("very tired")
    typist.go("Grade")
    typist.answer("3")
    typist.press("Ctrl+S")
    # The keyboard stands in the question already: one reason for both changes.
    assert typist.name().startswith("Reason for the change")
    typist.press("2")
    typist.press("Return")
    typist.wait(lambda: session.data.find("e1").grade == 3)
    assert session.data.find("e1").reported_term == "very tired"
    lines = _newest_entry(typist)
    assert "Grade: 1 → 3" in lines
    assert "Reported term: tired → very tired" in lines
    assert "Reason: New information from the source" in lines
    assert any("Ines Ferrer" in line for line in lines)


def _newest_entry(typist: Typist) -> list[str]:
    """Go to the audit trail by its name and read the newest entry."""
    typist.press("Ctrl+F")
    typist.write("Audit trail")
    typist.press("Return")
    typist.press("Home")
    typist.go("The entry in full")
    shown = typist.here()
    assert isinstance(shown, QPlainTextEdit)
    typist.wait(shown.toPlainText)
    return shown.toPlainText().splitlines()
