"""The list of work: a line for each thing that waits, its clock first; a click or Enter leads to its field."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from dosebook.domain.words import translate
from dosebook.forms.work_item import WorkItem
from dosebook.gui import theme
from dosebook.gui.directions import IsolatingDelegate
from dosebook.gui.plain_tooltip import plain_tooltip

_WHO, _SENTENCE, _COLUMNS = 3, 4, 5
_PADDING = 26
_LEAST_WORDS = 24
"""The sentence is never narrower than this many characters; below that the list scrolls sideways."""


class WorkTable(QTableWidget):
    """Lines of work in their order; the one that was chosen stays chosen when others come and go."""

    entered = Signal(object)
    """Enter or a click: the item whose field is wanted."""
    denied = Signal(object)
    """N: what is expected of this item was not done."""
    shown_in_matrix = Signal(object)
    """M: the place of this item's visit is wanted."""

    _fitted: tuple[object, ...] | None = None
    """Of what width and font the lines are wrapped; Qt asks before there are any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.items_shown: tuple[WorkItem, ...] = ()
        self.setAccessibleName(translate("worklist", "What needs me today"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(IsolatingDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        theme.mark(self, "lines")
        self.setColumnCount(_COLUMNS)
        self.setHorizontalHeaderLabels(
            [
                translate("worklist", "Clock"),
                translate("worklist", "Due, or since"),
                translate("worklist", "Sort"),
                translate("worklist", "Whose"),
                translate("worklist", "What waits"),
            ]
        )
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(lambda _index: self._emit(self.entered))

    @property
    def item_chosen(self) -> WorkItem | None:
        """The line that is chosen."""
        row = self.currentRow()
        return self.items_shown[row] if 0 <= row < len(self.items_shown) else None

    def show_items(self, items: Sequence[WorkItem], now: datetime) -> None:
        """Show these lines as seen at ``now``."""
        former, row = self.item_chosen, self.currentRow()
        self.items_shown = tuple(items)
        self.setRowCount(len(items))
        for line, item in enumerate(items):
            self._fill(line, item, now)
        self._fitted = None
        self._fit()
        again = [line for line, item in enumerate(items) if former is not None and _is_same(item, former)]
        if items:
            self.selectRow(again[0] if again else min(max(row, 0), len(items) - 1))

    def words(self) -> list[list[str]]:
        """Return what is shown, line by line."""
        return [
            [
                item.text() if (item := self.item(line, column)) is not None else ""
                for column in range(_COLUMNS)
            ]
            for line in range(self.rowCount())
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the field, N and M act on a visit."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keys = {
            Qt.Key.Key_Return: self.entered,
            Qt.Key.Key_Enter: self.entered,
            Qt.Key.Key_N: self.denied,
            Qt.Key.Key_M: self.shown_in_matrix,
        }
        wanted = keys.get(Qt.Key(event.key())) if plain else None
        if wanted is not None:
            self._emit(wanted)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:  # noqa: N802 - Qt's name
        """Search nothing: letters are acts here."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text and the theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(self, "items_shown"):
            self._fitted = None
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Wrap in the font that is shown."""
        super().showEvent(event)
        self._fit()

    def _emit(self, signal: object) -> None:
        item = self.item_chosen
        if item is not None:
            signal.emit(item)  # type: ignore[attr-defined]

    def _fill(self, line: int, item: WorkItem, now: datetime) -> None:
        look = theme.colours()
        words = (item.clock_words(now), item.by_words(), item.sort.words, item.title, item.sentence)
        for column, text in enumerate(words):
            cell = QTableWidgetItem(text)
            cell.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            if column == _WHO:
                cell.setForeground(QColor(look.accent))
            elif item.is_late(now) and column != _SENTENCE:
                cell.setForeground(QColor(look.error))
            if column == _SENTENCE:
                cell.setToolTip(plain_tooltip(text))
            self.setItem(line, column, cell)

    def _fit(self) -> None:
        """Wrap the words, unless they are wrapped already for this width and this font."""
        fitted = (self.viewport().width(), self.font().key(), self.devicePixelRatioF())
        if fitted == self._fitted:
            return
        metrics, self._fitted = self.fontMetrics(), fitted
        taken = 0
        for column in range(_SENTENCE):
            head = self.horizontalHeaderItem(column)
            texts = [head.text() if head is not None else ""]
            texts += [cell.text() for line in range(self.rowCount()) if (cell := self.item(line, column))]
            width = (
                min(max(map(metrics.horizontalAdvance, texts)), 30 * metrics.averageCharWidth()) + _PADDING
            )
            self.setColumnWidth(column, width)
            taken += width
        least = _LEAST_WORDS * metrics.averageCharWidth()
        self.setColumnWidth(_SENTENCE, max(least, self.viewport().width() - taken))
        for line in range(self.rowCount()):
            self.setRowHeight(line, self._height_of(line))

    def _height_of(self, line: int) -> int:
        """Return the height at which no word is cut; what Qt asks for forgets the padding of the style."""
        metrics, highest = self.fontMetrics(), self.fontMetrics().height()
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        for column in (_WHO, _SENTENCE):
            cell = self.item(line, column)
            if cell is not None:
                room = QRect(0, 0, max(1, self.columnWidth(column) - _PADDING), 10_000)
                highest = max(highest, metrics.boundingRect(room, flags, cell.text()).height())
        return highest + _PADDING // 2


def _is_same(item: WorkItem, other: WorkItem) -> bool:
    return (item.sort, item.kind, item.uid, item.field) == (other.sort, other.kind, other.uid, other.field)
