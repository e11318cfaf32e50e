"""The pictures of the help: in their topics, as wide as the text, taken behind, and never in the way."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QProcess, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument

from dosebook.gui import help_pictures
from dosebook.gui.help_dialog import HelpDialog
from dosebook.gui.help_pictures import HelpPictures, name_of, program_mark
from dosebook.gui.help_texts import topics
from dosebook.gui.picture_dialog import PictureDialog
from dosebook.runtime.paths import Paths


@pytest.fixture
def pictures(qapp: Any, paths: Paths) -> Iterator[HelpPictures]:
    found = HelpPictures(paths)
    yield found
    found.stop()
    found.deleteLater()


@pytest.fixture
def taken(pictures: HelpPictures) -> HelpPictures:
    pictures.folder.mkdir(parents=True)
    for name, width in (("doses", 1366), ("doses_form", 480), ("start", 1366)):
        image = QImage(width, 768, QImage.Format.Format_RGB32)
        image.fill(QColor("steelblue"))
        image.save(str(pictures.folder / f"{name}.png"))
    return pictures


def _shown(qtbot: Any, key: str, pictures: HelpPictures) -> HelpDialog:
    dialog = HelpDialog(key, None, pictures)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _widths(dialog: HelpDialog) -> list[float]:
    return [form.width() for _block, form, _place in dialog.text._images()]


def test_a_topic_shows_its_page_and_its_form(qtbot: Any, taken: HelpPictures) -> None:
    dialog = _shown(qtbot, "doses", taken)
    assert dialog.text.picture_names() == ["doses", "doses_form"]
    dialog.open_topic("dates_and_numbers")
    assert dialog.text.picture_names() == []
    dialog.open_topic("first_steps")
    assert dialog.text.picture_names() == ["start"]
    dialog.close()


def test_a_picture_is_as_wide_as_the_text_and_never_wider_than_itself(
    qtbot: Any, taken: HelpPictures
) -> None:
    dialog = _shown(qtbot, "doses", taken)
    for width in (1100, 700):
        dialog.resize(width, 700)
        room = dialog.text.viewport().width()
        page, form = _widths(dialog)
        assert room - 20 < page <= room
        assert form == min(480, page)
        assert dialog.text.horizontalScrollBar().maximum() == 0
    dialog.close()


def test_enter_enlarges_a_picture(qtbot: Any, taken: HelpPictures) -> None:
    dialog = _shown(qtbot, "doses", taken)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    dialog.text.setFocus()
    qtbot.keyClick(dialog.text, Qt.Key.Key_Tab)
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    (large,) = dialog.findChildren(PictureDialog)
    assert large.picture.pixmap().width() == 1366
    qtbot.keyClick(large, Qt.Key.Key_Escape)
    assert not large.isVisible()
    dialog.close()


def test_without_pictures_every_topic_is_its_text(qtbot: Any, pictures: HelpPictures) -> None:
    dialog = _shown(qtbot, "first_steps", pictures)
    for topic in topics():
        dialog.open_topic(topic.key)
        assert dialog.text.picture_names() == []
        assert len(dialog.text.toPlainText()) > 200
    assert not pictures.folder.exists()
    dialog.close()


def test_a_broken_picture_is_left_out(qtbot: Any, taken: HelpPictures) -> None:
    (taken.folder / "doses.png").write_bytes(b"no picture")
    dialog = _shown(qtbot, "doses", taken)
    assert dialog.text.picture_names() == ["doses_form"]
    dialog.close()


def test_one_that_arrives_is_shown_where_the_reader_is(qtbot: Any, taken: HelpPictures) -> None:
    file = taken.folder / "doses_form.png"
    later = file.read_bytes()
    file.unlink()
    dialog = _shown(qtbot, "doses", taken)
    assert dialog.text.picture_names() == ["doses"]
    file.write_bytes(later)
    taken.arrived.emit("doses_form")
    assert dialog.text.picture_names() == ["doses", "doses_form"]
    image = dialog.text.document().resource(
        QTextDocument.ResourceType.ImageResource, QUrl("picture:doses_form")
    )
    assert not image.isNull()
    dialog.close()


def test_a_program_that_cannot_be_started_only_leaves_them_out(
    qtbot: Any, pictures: HelpPictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(help_pictures, "own_program", lambda: ("/nowhere/dosebook",))
    monkeypatch.setattr(help_pictures, "_BEGIN_AFTER_MS", 0)
    pictures.want("doses")
    pictures._begin()
    process = pictures.findChild(QProcess)
    assert process is not None
    qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.NotRunning, timeout=10_000)
    assert pictures.find("doses") is None
    pictures.stop()


def test_pictures_of_an_older_program_are_thrown_away(pictures: HelpPictures) -> None:
    older = pictures.folder.parent.parent / "0.0.9-abc" / "light"
    older.mkdir(parents=True)
    (older / "doses.png").write_bytes(b"old")
    pictures._throw_old_away()
    assert not older.exists()
    assert pictures.folder.parent.name == program_mark()


def test_only_topics_with_a_page_have_a_picture() -> None:
    assert {name_of(key) for key in ("first_steps", "report", "doses")} == {"start", "report", "doses"}
    assert name_of("dates_and_numbers") == ""


@pytest.mark.slow
def test_the_program_takes_them_of_itself(qtbot: Any, pictures: HelpPictures, tmp_path: Path) -> None:
    heard: list[str] = []
    pictures.arrived.connect(heard.append)
    pictures.want("doses")
    qtbot.waitUntil(lambda: "doses_form" in heard, timeout=60_000)
    assert heard[:3] == ["start", "doses", "doses_form"]
    picture = QImage(str(pictures.find("doses")))
    assert (picture.width(), picture.height()) == (1366, 768)
