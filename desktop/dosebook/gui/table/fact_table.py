"""A small table of words that is read as a whole: it is as high as its rows and scrolls with the page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from dosebook.gui import theme
from dosebook.gui.directions import IsolatingDelegate

if TYPE_CHECKING:
    from dosebook.domain.escalation.advice_tables import PlainTable

_LONG = 32
"""A column with longer words than this shares the width that is left, and wraps."""
_MOST_WEIGHED = 160
_MOST_BOLD = 60
"""A long text stays as it is in a row that stands out; bold it would be hard to read."""
_PADDING, _TAKEN = 22, 17
"""What a column is wider than its words, and what of it the style keeps free at their sides."""
_PAGE_KEYS = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class FactTable(QTableWidget):
    """Shows one ``PlainTable``; rows that stand out are bold."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Begin empty; ``title`` is what a screen reader says."""
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setItemDelegate(IsolatingDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(theme.ROW_HEIGHT)
        self._longest: list[int] = []
        self._heads: tuple[str, ...] = ()
        theme.mark(self, "facts")
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_table(self, table: "PlainTable") -> None:
        """Show other rows."""
        self.clear()
        self._heads = tuple(table.heads)
        self.setColumnCount(len(table.heads))
        self.setRowCount(len(table.rows))
        for column, head in enumerate(table.heads):
            item = QTableWidgetItem(head)
            item.setTextAlignment(_side(column, table))
            self.setHorizontalHeaderItem(column, item)
        for line, cells in enumerate(table.rows):
            for column, words in enumerate(cells):
                self.setItem(line, column, self._item(words, line, column, table))
        self._longest = [
            max([len(head), *(len(row[column]) for row in table.rows)])
            for column, head in enumerate(table.heads)
        ]
        self._fit()

    def words(self) -> list[list[str]]:
        """Return the words of all rows."""
        return [
            [item.text() if (item := self.item(line, column)) else "" for column in range(self.columnCount())]
            for line in range(self.rowCount())
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that scroll to the page."""
        if event.key() in _PAGE_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_longest"):
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the rows in the font that is shown."""
        super().showEvent(event)
        self._fit()

    def _item(self, words: str, line: int, column: int, table: "PlainTable") -> QTableWidgetItem:
        item = QTableWidgetItem(words)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setTextAlignment(_side(column, table) | Qt.AlignmentFlag.AlignTop)
        if line in table.marked and len(words) <= _MOST_BOLD:
            # Only its weight is said, so that it follows the size of the text.
            font = QFont()
            font.setBold(True)
            item.setFont(font)
        return item

    def _share_width(self) -> None:
        """Give each short column its words and share what is left among those whose words wrap."""
        letter = self.fontMetrics().averageCharWidth()
        room = self.viewport().width() - 2
        widths, wrapping = {}, {}
        for column, length in enumerate(self._longest):
            if length > _LONG:
                wrapping[column] = min(length, _MOST_WEIGHED) ** 0.5
            else:
                widths[column] = self._widest(column) + _PADDING
        left = max(0, room - sum(widths.values()))
        whole = sum(wrapping.values())
        for column, weight in wrapping.items():
            widths[column] = max(12 * letter, int(left * weight / whole))
        if sum(widths.values()) > room:
            widths = self._squeezed(widths, room)
        for column, width in widths.items():
            self.horizontalHeader().resizeSection(column, width)
            self._break_head(column, width - _TAKEN)

    def _squeezed(self, widths: dict[int, int], room: int) -> dict[int, int]:
        """Let heads wrap before words do, and words where even the short ones have no room.

        No word is broken while that can be.
        """
        least = {
            column: min(width, self._longest_word(column) + _PADDING) for column, width in widths.items()
        }
        cells = {
            column: max(least[column], min(width, self._widest_cell(column) + _PADDING))
            for column, width in widths.items()
        }
        if room < sum(least.values()):
            return {column: int(width * room / sum(least.values())) for column, width in least.items()}
        return _between(cells, widths, room) if room >= sum(cells.values()) else _between(least, cells, room)

    def _longest_word(self, column: int) -> int:
        metrics = self.fontMetrics()
        widest = max(map(metrics.horizontalAdvance, self._heads[column].split()), default=0)
        for line in range(self.rowCount()):
            item = self.item(line, column)
            if item is not None:
                words = item.text().split()
                widest = max([widest, *map(self._metrics(item).horizontalAdvance, words)])
        return widest

    def _break_head(self, column: int, room: int) -> None:
        """Put the head of a column over so many lines as it needs, since a header breaks none by itself."""
        head, metrics = self.horizontalHeaderItem(column), self.fontMetrics()
        if head is None:
            return
        lines: list[str] = []
        for word in self._heads[column].split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and metrics.horizontalAdvance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        head.setText("\n".join(lines))

    def _widest(self, column: int) -> int:
        return max(self.fontMetrics().horizontalAdvance(self._heads[column]), self._widest_cell(column))

    def _widest_cell(self, column: int) -> int:
        widest = 0
        for line in range(self.rowCount()):
            item = self.item(line, column)
            if item is not None:
                widest = max(widest, self._metrics(item).horizontalAdvance(item.text()))
        return widest

    def _metrics(self, item: QTableWidgetItem) -> QFontMetrics:
        font = QFont(self.font())
        font.setBold(item.font().bold())
        return QFontMetrics(font)

    def _fit(self) -> None:
        self._share_width()
        height = self.horizontalHeader().sizeHint().height() + 2
        for line in range(self.rowCount()):
            self.setRowHeight(line, self._height_of(line))
            height += self.rowHeight(line)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
        # Else it could be moved by the pixels that the columns had before.
        self.updateGeometries()

    def _height_of(self, line: int) -> int:
        highest = self.fontMetrics().height()
        for column in range(self.columnCount()):
            item = self.item(line, column)
            if item is None:
                continue
            room = QRect(0, 0, max(1, self.columnWidth(column) - _TAKEN), 10_000)
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
            needed = self._metrics(item).boundingRect(room, int(flags), item.text())
            highest = max(highest, needed.height())
        return highest + 11


def _between(least: dict[int, int], wanted: dict[int, int], room: int) -> dict[int, int]:
    """Give each column its share of what ``room`` has beyond the least widths."""
    spare, missing = room - sum(least.values()), sum(wanted.values()) - sum(least.values())
    return {
        column: width + int(spare * (wanted[column] - width) / max(1, missing))
        for column, width in least.items()
    }


def _side(column: int, table: "PlainTable") -> Qt.AlignmentFlag:
    is_number = column in table.numbers
    return Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
