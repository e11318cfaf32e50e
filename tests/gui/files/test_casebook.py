"""Casebooks from the menu: of the participant in view, of another one, blank."""

from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QWidget

from dosebook.gui.files.casebook import show_casebook
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session


@pytest.mark.parametrize(
    ("shown", "answer", "typed", "named"),
    [
        ("p01-01", "shown", "", "Casebook of 01-01"),
        ("", "other", " 01-01 ", "Casebook of 01-01"),
        ("", "blank", "", "Blank casebook"),
    ],
)
def test_a_casebook_is_written(
    qtbot: Any,
    window: QWidget,
    session: Session,
    told: list[str],
    tmp_path: Path,
    monkeypatch: Any,
    shown: str,
    answer: str,
    typed: str,
    named: str,
) -> None:
    offered: list[list[str]] = []

    def choose(_window: object, _question: str, choices: list[tuple[str, str]]) -> str:
        offered.append([key for key, _label in choices])
        return answer

    monkeypatch.setattr("dosebook.gui.dialogs.choose", choose)
    monkeypatch.setattr("dosebook.gui.dialogs.ask_text", lambda *_asked, **_more: typed)
    monkeypatch.setattr("dosebook.gui.dialogs.save_file", lambda *_asked: tmp_path / "casebook")
    preferences = Preferences(session.paths.settings, window)
    show_casebook(session, window, preferences, shown)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    preferences.finish()
    assert ("shown" in offered[0]) is bool(shown)
    assert named in PdfReader(tmp_path / "casebook.pdf").pages[0].extract_text()


def test_an_id_that_nobody_has_is_told(
    window: QWidget, session: Session, told: list[str], monkeypatch: Any
) -> None:
    monkeypatch.setattr("dosebook.gui.dialogs.choose", lambda *_asked: "other")
    monkeypatch.setattr("dosebook.gui.dialogs.ask_text", lambda *_asked, **_more: "09-09")
    preferences = Preferences(session.paths.settings, window)
    show_casebook(session, window, preferences, "")
    preferences.finish()
    assert told == ["There is no participant 09-09 in this study."]
