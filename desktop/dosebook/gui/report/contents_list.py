"""The contents of a report beside its pages: a click brings a section into view."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from dosebook.domain.words import translate
from dosebook.gui import theme

_LETTERS = 26


class ContentsList(QListWidget):
    """Lists the sections; ``page_wanted`` tells the page of the one that a person chose."""

    page_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(translate("report_dialog", "Contents of the report"))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSpacing(theme.XS // 2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS // 2)
        self._pages: tuple[int, ...] = ()
        self.currentRowChanged.connect(self._tell)

    def sizeHint(self) -> QSize:
        """Ask for room for most titles."""
        return QSize(self.fontMetrics().averageCharWidth() * _LETTERS, super().sizeHint().height())

    def show_sections(self, sections: Sequence[tuple[str, int]]) -> None:
        """List the titles with the pages on which they begin."""
        with QSignalBlocker(self):
            self.clear()
            for title, page in sections:
                item = QListWidgetItem(title)
                words = translate("report_dialog", "{title}, page {page}")
                item.setToolTip(words.format(title=title, page=page))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, item.toolTip())
                self.addItem(item)
            self._pages = tuple(page for _, page in sections)

    def follow(self, page: int) -> None:
        """Mark the section that is in view, without going anywhere."""
        place = sum(1 for begins in self._pages if begins <= page) - 1
        if self.currentRow() >= 0 and self._pages[self.currentRow()] == page:
            return
        with QSignalBlocker(self):
            self.setCurrentRow(place)

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self._pages):
            self.page_wanted.emit(self._pages[row])
