"""The list of pages at the left: icons with words, and a count only where something waits."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.directions import isolated
from dosebook.gui.icons import SIZE, icon
from dosebook.gui.pages.catalogue import PageSpec

_KEY = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
_GAP = Qt.ItemDataRole.UserRole + 2
_ICON = Qt.ItemDataRole.UserRole + 3
Index = QModelIndex | QPersistentModelIndex


class Navigation(QListWidget):
    """Where a person is, and where there is something to do."""

    chosen = Signal(str)
    """The key of the page that a person chose."""

    def __init__(self, pages: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        """List ``pages`` in their order."""
        super().__init__(parent)
        self.setAccessibleName(translate("window", "Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_PageDelegate(self))
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setViewportMargins(0, theme.S, 0, 0)
        self._changed = QRegion()
        self._titles = {page.key: page.title for page in pages}
        for number, page in enumerate(pages, start=1):
            self._add(page, number)
        self.currentItemChanged.connect(self._choose)

    def show_page(self, key: str) -> None:
        """Mark the page that is shown, without choosing it."""
        item = self._item(key)
        if item is not None and item is not self.currentItem():
            was_blocked = self.blockSignals(True)
            self.setCurrentItem(item)
            self.blockSignals(was_blocked)

    def set_count(self, key: str, count: int) -> None:
        """Say how much waits on a page; nothing is shown for 0."""
        item = self._item(key)
        if item is None or item.data(_COUNT) == count:
            return
        item.setData(_COUNT, count)
        words = self._titles[key]
        if count:
            words = translate("window", "{page}, {count} to look at").format(page=words, count=count)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def count_of(self, key: str) -> int:
        """Return how much waits on a page."""
        item = self._item(key)
        return int(item.data(_COUNT)) if item is not None else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that have changed: Qt would paint all between the page left and the one turned to."""
        self._changed = event.region()
        super().paintEvent(event)

    def has_changed(self, row: QRect) -> bool:
        """Whether something in ``row`` has to be painted now."""
        return self._changed.intersects(row)

    def sizeHint(self) -> QSize:
        """Return the size at which no title is cut."""
        widest = max(self.fontMetrics().horizontalAdvance(title) for title in self._titles.values())
        digits = self.fontMetrics().horizontalAdvance("000")
        return QSize(widest + digits + SIZE + 2 * theme.L + 3 * theme.M, 400)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest useful size: icons and the beginning of the words."""
        return QSize(SIZE + 2 * theme.XL, 100)

    def _add(self, page: PageSpec, number: int) -> None:
        item = QListWidgetItem(page.title)
        item.setData(_KEY, page.key)
        item.setData(_COUNT, 0)
        item.setData(_GAP, page.starts_group)
        item.setData(_ICON, page.icon)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, page.title)
        if number < 10:
            item.setToolTip(
                translate("window", "{page}, Alt+{number}").format(page=page.title, number=number)
            )
        self.addItem(item)

    def _item(self, key: str) -> QListWidgetItem | None:
        items = (self.item(row) for row in range(self.count()))
        return next((item for item in items if item.data(_KEY) == key), None)

    def _choose(self, item: QListWidgetItem | None, _former: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(_KEY)))


class _PageDelegate(QStyledItemDelegate):
    """Paints one page: icon, words, and the count at the right end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = max(theme.ROW_HEIGHT + 2, option.fontMetrics.height() + 12)
        return QSize(0, height + (theme.S if index.data(_GAP) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if isinstance(option.widget, Navigation) and not option.widget.has_changed(option.rect):
            return
        look = theme.colours()
        row = QRect(option.rect).adjusted(theme.S, 1, -theme.S, -1)
        if index.data(_GAP):
            row.setTop(row.top() + theme.S)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_back(painter, option, row)
        ink = "on_chosen" if is_chosen else "ink"
        edge = QRect(row.left() + theme.S, row.center().y() - SIZE // 2 + 1, SIZE, SIZE)
        icon(str(index.data(_ICON)), ink).paint(painter, QStyle.visualRect(option.direction, row, edge))
        words = row.adjusted(SIZE + theme.S + theme.M, 0, -theme.S, 0)
        painter.setFont(option.font)
        painter.setPen(QColor(str(getattr(look, ink))))
        count = int(index.data(_COUNT))
        if count:
            room = QStyle.visualRect(option.direction, row, words)
            taken = self._paint_count(painter, option, room, count)
            words.setRight(words.right() - taken)
        text = option.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.setPen(QColor(str(getattr(look, ink))))
        room = QStyle.visualRect(option.direction, row, words)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, isolated(text))

    def _paint_back(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect) -> None:
        look = theme.colours()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(look.accent) if has_focus else Qt.PenStyle.NoPen)
        if is_chosen:
            painter.setBrush(QColor(look.chosen))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(look.panel))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.restore()

    def _paint_count(self, painter: QPainter, option: QStyleOptionViewItem, words: QRect, count: int) -> int:
        text = str(count)
        width = option.fontMetrics.horizontalAdvance(text)
        painter.setPen(QColor(theme.colours().warning))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        return width + theme.S
