"""What the window tells unasked: that the file was altered, and what a name is worth."""

import sqlite3
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel

from dosebook.domain.changes import Person
from dosebook.gui.main_window import MainWindow
from dosebook.gui.person_dialog import PersonDialog
from dosebook.store.guards import guard_statements


def test_a_value_altered_outside_is_told_soon_after_the_study_opened(
    qtbot: Any, window: MainWindow, study_file: Path
) -> None:
    shell = sqlite3.connect(study_file, isolation_level=None)
    for (name,) in shell.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        shell.execute(f"DROP TRIGGER {name}")
    shell.execute("UPDATE study SET title = 'Another title'")
    for statement in guard_statements():
        shell.execute(statement)
    shell.close()
    with qtbot.waitSignal(window.study_shown, timeout=20_000):
        window.open_path(study_file)
    view = window.view
    assert view is not None
    qtbot.waitUntil(lambda: bool(view.banners.banners()), timeout=20_000)
    words = view.banners.banners()[0].notice.words
    assert "was altered outside Dosebook. Do not enter anything in it" in words


def test_a_name_is_said_to_be_claimed_and_not_proven(qtbot: Any, open_window: MainWindow) -> None:
    assert open_window.view is not None
    head = open_window.view.head
    assert "Claimed, not proven" in head.person_name.toolTip()
    assert "Claimed, not proven" in head.person_button.toolTip()
    dialog = PersonDialog(Person(""), open_window)
    qtbot.addWidget(dialog)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "it does not prove it" in words
    assert "the name under which you are logged in to this computer" in words
