"""The manual: all topics of the help with a picture of each page, taken from the running program."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from dosebook import __version__
from dosebook.domain.words import translate
from dosebook.gui.help_texts import Topic, topics
from dosebook.gui.manual.pages import PdfPages, new_document

_LETTERS = 9.5
_PICTURE_WIDTH = 640
"""In pixels of 1/96 inch; the text is about 670 wide."""
_PLACEHOLDER = "000"


def manual_pdf(pictures: Mapping[str, Path]) -> bytes:
    """Return the manual; ``pictures`` are files by the key of the topic that they belong to."""
    title = translate("manual", "Manual")
    pages = PdfPages(title)
    all_topics = topics()
    document, begins = _filled(all_topics, pictures)
    pages.lay_out(document)
    _fill_numbers(document, [pages.page_of(document, block) for block in begins])
    return pages.finish(document)


def pictures_in(folder: Path) -> dict[str, Path]:
    """Return the pictures that the program took of its pages, by the key of their topic."""
    found = {topic.key: folder / f"{topic.key}.png" for topic in topics()}
    found |= {"first_steps": folder / "start.png"}
    return {key: file for key, file in found.items() if file.exists()}


def _filled(
    all_topics: Sequence[Topic], pictures: Mapping[str, Path]
) -> tuple[QTextDocument, tuple[int, ...]]:
    """Return the document, and the numbers of the blocks with which the topics begin."""
    document = new_document(_LETTERS)
    cursor = QTextCursor(document)
    title = translate("manual", "Manual")
    cursor.insertHtml(f"<h1>Dosebook {__version__}</h1><h2>{title}</h2>")
    cursor.insertBlock()
    _insert_contents(cursor, all_topics)
    begins = []
    for topic in all_topics:
        cursor.movePosition(QTextCursor.MoveOperation.End)
        _begin_page(cursor)
        begins.append(cursor.blockNumber())
        cursor.insertMarkdown(topic.markdown)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if topic.key in pictures:
            _insert_picture(document, begins[-1], pictures[topic.key])
    _dress_tables(document)
    return document, tuple(begins)


def _insert_contents(cursor: QTextCursor, all_topics: Sequence[Topic]) -> None:
    form = QTextTableFormat()
    form.setBorder(0)
    form.setCellPadding(2)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 70))
    table = cursor.insertTable(len(all_topics), 2, form)
    for row, topic in enumerate(all_topics):
        table.cellAt(row, 0).firstCursorPosition().insertText(topic.title)
        table.cellAt(row, 1).firstCursorPosition().insertText(_PLACEHOLDER)


def _begin_page(cursor: QTextCursor) -> None:
    form = QTextBlockFormat()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    cursor.insertBlock(form, QTextCharFormat())


def _insert_picture(document: QTextDocument, block_number: int, file: Path) -> None:
    """Put the picture under the title of the topic that begins in this block."""
    image = QImage(str(file))
    name = QUrl(f"picture:{file.stem}")
    document.addResource(QTextDocument.ResourceType.ImageResource, name, image)
    form = QTextImageFormat()
    form.setName(name.toString())
    form.setWidth(_PICTURE_WIDTH)
    form.setHeight(_PICTURE_WIDTH * image.height() / max(image.width(), 1))
    title = document.findBlockByNumber(block_number)
    while title.isValid() and not title.text():
        title = title.next()
    cursor = QTextCursor(title)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    cursor.insertImage(form)


def _dress_tables(document: QTextDocument) -> None:
    """Let the tables of the help take the whole width, with a head that comes again on each page."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable) and frame.columns() > 2:
            form = frame.format()
            form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            form.setHeaderRowCount(1)
            form.setCellPadding(3)
            form.setCellSpacing(0)
            form.setBorderCollapse(True)
            frame.setFormat(form)


def _fill_numbers(document: QTextDocument, numbers: Sequence[int]) -> None:
    """Replace the placeholders of the contents; the lines keep their height, so no page changes."""
    cursor = QTextCursor(document)
    for number in numbers:
        cursor = document.find(_PLACEHOLDER, cursor)
        cursor.insertText(str(number))
