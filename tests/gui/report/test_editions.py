"""The window makes every edition of the report, its tables and slides, and checks a PDF that comes back."""

import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dosebook.gui import dialogs
from dosebook.gui.files.verify_pdf import show_verify_pdf
from dosebook.gui.preferences import Preferences
from dosebook.gui.report_dialog import ReportDialog
from dosebook.gui.session import Session
from dosebook.report.profile import Profile, Reader

LONG = 60_000


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []
    monkeypatch.setattr(
        dialogs,
        "tell",
        lambda _parent, words, **more: found.append(" ".join((words, *more.get("details", ())))),
    )
    return found


def refreshed(qtbot: Any, dialog: ReportDialog) -> PdfReader:
    before = dialog.built
    qtbot.keyClick(dialog, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: dialog.built is not before and not dialog.run.is_busy, timeout=LONG)
    assert dialog.built is not None
    reader = PdfReader(io.BytesIO(dialog.built.pdf))
    if reader.is_encrypted:
        reader.decrypt(dialog.choices.edition.password.text())
    return reader


def test_the_open_and_the_deidentified_edition_by_keys(qtbot: Any, dialog: ReportDialog) -> None:
    edition = dialog.choices.edition
    assert not edition.cleared.isEnabled()
    qtbot.keyClick(edition.reader, Qt.Key.Key_Down)
    qtbot.keyClick(edition.deidentified, Qt.Key.Key_Space)
    assert edition.profile() == Profile(Reader.OPEN, is_deidentified=True)
    assert edition.cleared.isEnabled()
    qtbot.keyClicks(edition.password, "secret words")
    assert dialog.is_stale
    reader = refreshed(qtbot, dialog)
    assert reader.is_encrypted
    assert "open report for the sponsor" in " ".join(reader.pages[0].extract_text().split())
    assert "secret words" not in repr(dialog.choices.request())


def test_the_tables_and_the_slides_are_saved(
    qtbot: Any, dialog: ReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: list[str]
) -> None:
    targets = iter([tmp_path / "tables", tmp_path / "slides"])
    monkeypatch.setattr(dialogs, "save_file", lambda *_asked: next(targets))
    for act in dialog.more_button.menu().actions():
        act.trigger()
        count = len(said)
        qtbot.waitUntil(lambda count=count: len(said) > count, timeout=LONG)
    assert "tables of the report were written" in said[0]
    assert openpyxl.load_workbook(tmp_path / "tables.xlsx").sheetnames[0] == "Tables"
    assert "slides were written" in said[1]
    assert len(PdfReader(tmp_path / "slides.pdf").pages) > 2


def test_a_pdf_that_comes_back_is_checked_after_its_password(
    qtbot: Any,
    dialog: ReportDialog,
    session: Session,
    window: QWidget,
    preferences: Preferences,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    said: list[str],
) -> None:
    qtbot.keyClicks(dialog.choices.edition.password, "secret words")
    refreshed(qtbot, dialog)
    assert dialog.built is not None
    path = tmp_path / "back.pdf"
    path.write_bytes(dialog.built.pdf)
    monkeypatch.setattr(dialogs, "open_file", lambda *_asked: path)
    asked: list[str] = []

    def ask_text(_parent: object, question: str, **_words: object) -> str:
        asked.append(question)
        return "wrong" if len(asked) == 1 else "secret words"

    monkeypatch.setattr(dialogs, "ask_text", ask_text)
    show_verify_pdf(session, window, preferences)
    qtbot.waitUntil(lambda: bool(said), timeout=LONG)
    assert asked == ["The PDF asks for a password.", "The PDF asks for a password, and this is not it."]
    assert said[0].startswith("Proven")
