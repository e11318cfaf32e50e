"""The table widget of every list: one look and one set of keys."""

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from dosebook.gui import theme
from dosebook.gui.table.list_delegate import ListDelegate

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ListView(QTableView):
    """Whole rows, one at a time; Tab leaves it."""

    opened = Signal()
    step_wanted = Signal(int)
    resized = Signal()
    """There is another width for the columns now."""

    def __init__(self) -> None:
        """Begin without a model."""
        super().__init__()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegate(ListDelegate(self))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.row_height(self))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(theme.ROW_HEIGHT)
        self.doubleClicked.connect(self.opened)
        # What ends in "…" at the edge is to be read once it is scrolled into sight.
        self.horizontalScrollBar().valueChanged.connect(lambda _place: self.viewport().update())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose nothing by merely passing through with Tab: Qt would choose the first row."""
        is_chosen = self.currentIndex().isValid()
        with QSignalBlocker(self.selectionModel()):
            super().focusInEvent(event)
            if not is_chosen:
                self.setCurrentIndex(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the form; Ctrl+Up and Ctrl+Down go by one record, as they do from the form."""
        is_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER:
            self.opened.emit()
        elif is_control and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.step_wanted.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)
