"""A table of words that is as high as its rows, so that the page around it scrolls and not the table."""

from textwrap import wrap

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from dosebook.domain.planning.result_tables import WordTable
from dosebook.gui import theme

_LETTERS_OF_HEAD = 11
"""A longer head is broken into lines, so that many columns stand side by side."""


class WordTableView(QTableWidget):
    """Shows a WordTable; rows can be walked through with the arrows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        # As far from the edge as the words of the head.
        self.setStyleSheet("QTableView::item { padding: 0 5px; }")
        header = self.horizontalHeader()
        header.setHighlightSections(False)

    def show_table(self, table: WordTable) -> None:
        """Show ``table`` in place of what was there."""
        self.setAccessibleName(table.title)
        self.clear()
        self.setColumnCount(len(table.columns))
        self.setRowCount(len(table.rows))
        for column, head in enumerate(table.columns):
            item = QTableWidgetItem("\n".join(wrap(head, _LETTERS_OF_HEAD, break_long_words=False)))
            item.setTextAlignment(_LEFT if column == 0 else _RIGHT)
            self._mark(item, is_marked=column == table.marked)
            self.setHorizontalHeaderItem(column, item)
        for row, cells in enumerate(table.rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setTextAlignment(_LEFT if column == 0 else _RIGHT)
                self._mark(item, is_marked=column == table.marked)
                self.setItem(row, column, item)
        self._fit()

    def _mark(self, item: QTableWidgetItem, *, is_marked: bool) -> None:
        if is_marked:
            font = QFont(self.font())
            font.setBold(True)
            item.setFont(font)

    def _fit(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        self.verticalHeader().setDefaultSectionSize(theme.row_height(self))
        rows = self.rowCount() * theme.row_height(self)
        self.resizeColumnsToContents()
        needed = sum(self.columnWidth(column) for column in range(self.columnCount()))
        bar = self.horizontalScrollBar().sizeHint().height() if needed > self.viewport().width() else 0
        self.setFixedHeight(header.sizeHint().height() + rows + bar + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the bar below where the columns are wider than the page."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
