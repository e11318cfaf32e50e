"""Pictures of the program: one per page, none empty, and the study itself untouched."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from dosebook.gui import pictures
from dosebook.gui.pages.catalogue import PAGES
from dosebook.gui.pictures import take_pictures


def test_every_page_has_its_picture(
    qapp: QApplication,
    study_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(pictures, "_SETTLE_SECONDS", 0.05)
    before = study_file.read_bytes()
    folder = tmp_path / "pictures"
    assert take_pictures(qapp, study_file, folder) == []
    names = {file.stem for file in folder.glob("*.png")}
    assert {"start", "overview_dark", "participants_form"} | {page.key for page in PAGES} <= names
    assert QImage(str(folder / "overview.png")).size().toTuple() == (1366, 768)
    assert study_file.read_bytes() == before
    assert capfd.readouterr().err == "", "Qt complains of having no screen; nobody needs to hear that"


def test_an_empty_picture_is_noticed() -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#F6F7F9"))
    assert not pictures.shows_something(image)
