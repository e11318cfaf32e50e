"""The data and their dictionary from the menus: where they go, what is said, what goes wrong."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from dosebook.gui.files.data_export import show_dictionary, show_export
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session

Show = Callable[[Session, QWidget, Preferences], None]


def _show(
    qtbot: Any, monkeypatch: Any, show: Show, session: Session, window: QWidget, target: Path
) -> list[Path]:
    suggested: list[Path] = []

    def answer(_parent: object, _title: str, _filters: str, proposal: Path) -> Path:
        suggested.append(proposal)
        return target

    monkeypatch.setattr("dosebook.gui.dialogs.save_file", answer)
    preferences = Preferences(session.paths.settings, window)
    show(session, window, preferences)
    qtbot.wait(1)
    preferences.finish()
    return suggested


@pytest.mark.parametrize(("chosen", "written"), [("out.zip", "out.zip"), ("out", "out.xlsx")])
def test_the_data_are_written_where_the_person_says(
    qtbot: Any,
    window: QWidget,
    session: Session,
    told: list[str],
    tmp_path: Path,
    monkeypatch: Any,
    chosen: str,
    written: str,
) -> None:
    suggested = _show(qtbot, monkeypatch, show_export, session, window, tmp_path / chosen)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert suggested[0].parent == session.path.parent
    assert suggested[0].suffix == ".xlsx"
    assert zipfile.is_zipfile(tmp_path / written)
    assert told[0].startswith("3 records of ")
    assert "not protected there" in told[0]


def test_the_dictionary_is_written_as_a_pdf(
    qtbot: Any, window: QWidget, session: Session, told: list[str], tmp_path: Path, monkeypatch: Any
) -> None:
    _show(qtbot, monkeypatch, show_dictionary, session, window, tmp_path / "words.pdf")
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert (tmp_path / "words.pdf").read_bytes().startswith(b"%PDF-")


def test_a_place_that_cannot_be_written_is_told(
    qtbot: Any, window: QWidget, session: Session, told: list[str], tmp_path: Path, monkeypatch: Any
) -> None:
    (tmp_path / "a file").write_text("not a folder")
    _show(qtbot, monkeypatch, show_export, session, window, tmp_path / "a file" / "out.xlsx")
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "could not be written" in told[0]
    assert "Nothing was changed" in told[0]
