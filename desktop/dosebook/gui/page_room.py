"""The room in which the pages stand: what changes inside a page is laid out there, and the window around it stays."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget


class PageRoom(QWidget):
    """Holds the stack of pages without a layout, which would lay out the whole window whenever a page is turned."""

    def __init__(self, pages: QStackedWidget, parent: QWidget | None = None) -> None:
        """Give ``pages`` all the room there is."""
        super().__init__(parent)
        self._pages = pages
        pages.setParent(self)
        self._needed = pages.minimumSizeHint()

    def sizeHint(self) -> QSize:
        """Return what the pages would like."""
        return self._pages.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return what the pages need."""
        return self._pages.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room to the pages."""
        super().resizeEvent(event)
        self._pages.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        """Tell the window only where the pages need more or less room than before."""
        if event.type() is QEvent.Type.LayoutRequest:
            needed = self._pages.minimumSizeHint()
            if needed != self._needed:
                self._needed = needed
                self.updateGeometry()
        return super().event(event)
