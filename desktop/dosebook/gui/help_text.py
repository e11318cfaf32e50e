"""The text of one topic of the help, with its pictures as wide as the text; one that is missing leaves no gap."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from dosebook.domain.words import translate
from dosebook.gui.help_pictures import HelpPictures, form_name_of, name_of
from dosebook.gui.help_texts import Topic

_SCHEME = "picture"
_LEAST_WIDTH = 120


class HelpText(QTextBrowser):
    """Shows topics; a picture is enlarged by a click, or by Tab and Enter."""

    enlarged = Signal(str)
    """The name of a picture that is wanted in full size."""

    def __init__(self, pictures: HelpPictures | None, parent: QWidget | None = None) -> None:
        """Begin empty; without ``pictures`` there is text alone."""
        super().__init__(parent)
        self._pictures, self._topic = pictures, None
        self._whole: dict[str, QImage] = {}
        self.setAccessibleName(translate("help", "Text"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        if pictures is not None:
            pictures.arrived.connect(self._arrive)

    _topic: Topic | None

    def show_topic(self, topic: Topic) -> None:
        """Show the text of a topic, with the pictures that are there."""
        self._topic, self._whole = topic, {}
        self.setMarkdown(topic.markdown)
        self._dress_tables()
        if self._pictures is not None:
            self._insert(name_of(topic.key), self.document().begin(), topic.title)
            self._insert(form_name_of(topic.key), self._fields_heading(), topic.title)
            self._pictures.want(topic.key)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def picture_names(self) -> list[str]:
        """Return the names of the pictures that are shown, in their order."""
        return [QUrl(form.name()).path() for _block, form, _place in self._images()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pictures follow the width of the window."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _follow(self, url: QUrl) -> None:
        if url.scheme() == _SCHEME:
            self.enlarged.emit(url.path())

    def _arrive(self, name: str) -> None:
        topic = self._topic
        if topic is not None and name in {name_of(topic.key), form_name_of(topic.key)}:
            bar = self.verticalScrollBar()
            place = bar.value()
            self.show_topic(topic)
            bar.setValue(place)

    def _fields_heading(self) -> QTextBlock:
        """Return the block above the table of fields, which is the last heading."""
        found, block = QTextBlock(), self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() == 2 and not found.isValid():
                begins = translate("help", "Fields of the form: {form}").partition("{")[0]
                found = block if block.text().startswith(begins) else found
            block = block.next()
        return found

    def _dress_tables(self) -> None:
        """Let the tables be as wide as the text, and their words wrap."""
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                form = frame.format()
                form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 98))
                form.setCellPadding(3)
                form.setCellSpacing(0)
                form.setBorderCollapse(True)
                frame.setFormat(form)

    def _insert(self, name: str, below: QTextBlock, title: str) -> None:
        file = self._pictures.find(name) if self._pictures is not None and name else None
        image = QImage(str(file)) if file is not None else QImage()
        if image.isNull() or not below.isValid():
            return
        url = QUrl(f"{_SCHEME}:{name}")
        self._whole[url.toString()] = image
        form = QTextImageFormat()
        form.setName(url.toString())
        words = translate("help", "Picture of {page}. Enter or a click enlarges it.").format(page=title)
        form.setProperty(QTextFormat.Property.ImageAltText, words)
        form.setToolTip(words)
        form.setAnchor(True)
        form.setAnchorHref(url.toString())
        self._size(form, image)
        cursor = QTextCursor(below)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        cursor.insertImage(form)

    def _size(self, form: QTextImageFormat, image: QImage) -> None:
        room = self.viewport().width() - 2 * self.document().documentMargin() - 8
        width = max(_LEAST_WIDTH, min(room, image.width()))
        form.setWidth(width)
        height = width * image.height() / max(image.width(), 1)
        form.setHeight(height)
        # Scaled here: a text document would leave out every other line of it.
        sharp = self.devicePixelRatioF()
        scaled = image.scaled(
            round(width * sharp),
            round(height * sharp),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(form.name()), scaled)

    def _images(self) -> list[tuple[QTextBlock, QTextImageFormat, int]]:
        found, block = [], self.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                piece = pieces.fragment()
                if piece.charFormat().isImageFormat():
                    found.append((block, piece.charFormat().toImageFormat(), piece.position()))
                pieces += 1
            block = block.next()
        return found

    def _fit(self) -> None:
        for _block, form, place in self._images():
            image = self._whole.get(form.name())
            if image is not None:
                self._size(form, image)
                cursor = QTextCursor(self.document())
                cursor.setPosition(place)
                cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(form)
