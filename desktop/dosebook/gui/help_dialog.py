"""F1: help for the page in view, searchable and offline, with what to enter into each of its fields."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.help_pictures import HelpPictures
from dosebook.gui.help_text import HelpText
from dosebook.gui.help_texts import Topic, found_topics, topics
from dosebook.gui.picture_dialog import PictureDialog


class HelpDialog(QDialog):
    """A list of topics beside the text of one; typing narrows the list to the topics that say it."""

    def __init__(self, key: str, parent: QWidget | None = None, pictures: HelpPictures | None = None) -> None:
        """Open at the topic called ``key``, else at the first; with ``pictures`` of the program where given."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("help", "Help"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("help", "Search the help"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("help", "Topics"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self._pictures = pictures
        self.text = HelpText(pictures)
        self.text.enlarged.connect(self._enlarge)
        self._topics = topics()
        self._lay_out()
        self.list.currentItemChanged.connect(lambda item, _before: self._show(item))
        self.search.textEdited.connect(self.narrow)
        self.narrow("")
        self.open_topic(key)

    @property
    def topic(self) -> Topic | None:
        """The topic that is shown."""
        item = self.list.currentItem()
        found = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return found if isinstance(found, Topic) else None

    def open_topic(self, key: str) -> None:
        """Show the topic called ``key``, where there is one."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole).key == key:
                self.list.setCurrentRow(row)
                return
        self.list.setCurrentRow(0)

    def narrow(self, words: str) -> None:
        """List the topics that hold all of the words."""
        before = self.topic
        self.list.clear()
        for topic in found_topics(self._topics, words):
            item = QListWidgetItem(topic.title)
            item.setData(Qt.ItemDataRole.UserRole, topic)
            self.list.addItem(item)
        if self.list.count() == 0:
            self.text.setPlainText(translate("help", "Nothing in the help says that. Try another word."))
            return
        self.open_topic(before.key if before is not None else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Ctrl+F go to the search."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.search.setFocus()
            return
        super().keyPressEvent(event)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            topic: Topic = item.data(Qt.ItemDataRole.UserRole)
            self.text.show_topic(topic)

    def _enlarge(self, name: str) -> None:
        file = self._pictures.find(name) if self._pictures is not None else None
        if file is not None:
            PictureDialog(file, self).open()

    def done(self, result: int) -> None:
        """Let nothing go on behind a help that is closed."""
        if self._pictures is not None:
            self._pictures.stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let nothing go on behind a help that is closed."""
        if self._pictures is not None:
            self._pictures.stop()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.S)
        side.addWidget(self.search)
        side.addWidget(self.list)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        close = QPushButton(translate("help", "Close"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.addWidget(split)
        column.addLayout(row)
        letter = self.fontMetrics().averageCharWidth()
        wanted = QSize(186 * letter, 46 * self.fontMetrics().height())
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        split.setSizes([40 * letter, 146 * letter])
