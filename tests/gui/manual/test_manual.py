"""The manual and the card are read back from their PDFs."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from dosebook.gui.help_texts import topics
from dosebook.gui.manual.card import card_pdf
from dosebook.gui.manual.manual import manual_pdf, pictures_in
from dosebook.gui.menus import key_words


def _read(pdf: bytes) -> list[tuple[str, int]]:
    """Return text and number of pictures of each page."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for page in document:
        text = page.get_textpage()
        pictures = sum(1 for _ in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]))
        found.append((_squeezed(text.get_text_range()), pictures))
        text.close()
        page.close()
    document.close()
    return found


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_every_key_stands_on_the_one_page_of_the_card(qapp: Any) -> None:
    ((text, _pictures),) = _read(card_pdf())
    for words, key in key_words().items():
        assert _squeezed(words) in text
        assert _squeezed(key) in text


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for name in ("start", "overview", "not_a_topic"):
        image = QImage(1366, 768, QImage.Format.Format_RGB32)
        image.fill(QColor("steelblue"))
        image.save(str(folder / f"{name}.png"))
    return folder


def test_pictures_go_to_the_topics_of_their_pages(qapp: Any, pictures: Path) -> None:
    assert {key: file.name for key, file in pictures_in(pictures).items()} == {
        "first_steps": "start.png",
        "overview": "overview.png",
    }


def test_the_contents_name_the_page_on_which_each_topic_begins(qapp: Any, pictures: Path) -> None:
    read = _read(manual_pdf(pictures_in(pictures)))
    texts = [text for text, _pictures in read]
    assert "000" not in texts[0]
    for topic in topics():
        title = _squeezed(topic.title)
        number = re.search(re.escape(title) + r"(\d+)", texts[0])
        assert number is not None, topic.title
        page = int(number.group(1))
        assert texts[page - 1].startswith(title), (topic.title, page)
    assert sum(pictures for _text, pictures in read) == 2


def test_the_fields_of_the_forms_are_in_the_manual(qapp: Any) -> None:
    text = "".join(text for text, _pictures in _read(manual_pdf({})))
    assert _squeezed("The participant's number in the study, never initials or a name.") in text


def test_the_card_from_the_command_line(tmp_path: Path) -> None:
    target = tmp_path / "card.pdf"
    words = [sys.executable, "-m", "dosebook", "manual", "--card", "-o", str(target)]
    ran = subprocess.run(words, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    ((text, _pictures),) = _read(target.read_bytes())
    assert "Dosebook:quickreference" in text


def test_keys_are_named_as_the_menus_of_the_language_name_them(qapp: QApplication) -> None:
    german = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert german.load("qtbase_de", folder)
    qapp.installTranslator(german)
    try:
        keys = set(key_words().values())
    finally:
        qapp.removeTranslator(german)
    assert "Strg+Umschalt+N" in keys
    assert not any("Ctrl" in key or "Shift" in key for key in keys)
