"""What a line being typed may mean: up to ten hits below it, the matching part in bold."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget

_ROWS_SHOWN = 10
_MOST_HITS = 60
_MOVES: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 9,
    Qt.Key.Key_PageUp: -9,
}


@dataclass(frozen=True, slots=True)
class Hit:
    """Something to take, its words, which parts of them match, and a note behind them."""

    value: Any
    label: str
    spans: tuple[tuple[int, int], ...] = ()
    note: str = ""

    def as_html(self) -> str:
        """Return the words with the matching parts in bold."""
        parts, end = [], 0
        for start, stop in self.spans:
            parts += [escape(self.label[end:start]), f"<b>{escape(self.label[start:stop])}</b>"]
            end = stop
        parts.append(escape(self.label[end:]))
        note = f" <small>{escape(self.note)}</small>" if self.note else ""
        return "".join(parts) + note


class HitList(QListWidget):
    """A list over the window, below a line that keeps the keyboard: arrows move, Enter takes, Esc closes.

    It is no window of its own, so it never takes the keyboard and closes with its line.
    """

    taken = Signal(object)
    """The Hit that a person took."""

    def __init__(self, line: QLineEdit) -> None:
        """Belong to ``line``."""
        super().__init__(line)
        self._line = line
        self._hits: tuple[Hit, ...] = ()
        self.hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.Box)
        self.itemClicked.connect(lambda item: self._take(self.row(item)))
        line.installEventFilter(self)
        line.destroyed.connect(self.deleteLater)

    def show_hits(self, hits: Sequence[Hit], *, is_first_marked: bool) -> None:
        """Show ``hits``, none closes the list; the first may be marked already for Enter."""
        self._hits = tuple(hits[:_MOST_HITS])
        self.clear()
        if not self._hits:
            self.hide()
            return
        for hit in self._hits:
            self._add(hit)
        self.setCurrentRow(0 if is_first_marked else -1)
        self._place()
        self.show()
        self.raise_()

    def marked(self) -> Hit | None:
        """Return the hit that Enter would take."""
        row = self.currentRow()
        return self._hits[row] if self.isVisible() and 0 <= row < len(self._hits) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Listen to the line's keys; close when it loses the keyboard or goes away."""
        if watched is not self._line:
            if event.type() is QEvent.Type.Move and self.isVisible():
                self._place()
            return False
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self.hide()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self.isVisible():
            return self._key(event.key())
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        if key in _MOVES:
            row = self.currentRow() + _MOVES[key]
            self.setCurrentRow(min(max(row, 0), self.count() - 1))
            return True
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentRow() >= 0:
            # Enter goes on to the form, which then moves to the next field.
            self._take(self.currentRow())
        return False

    def _take(self, row: int) -> None:
        hit = self._hits[row]
        self.hide()
        self.taken.emit(hit)

    def _add(self, hit: Hit) -> None:
        words = QLabel(hit.as_html())
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setContentsMargins(6, 3, 6, 3)
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.AccessibleTextRole, hit.label)
        item.setSizeHint(words.sizeHint())
        self.addItem(item)
        self.setItemWidget(item, words)

    def _place(self) -> None:
        """Lie below the line, or above it where the window ends."""
        window = self._line.window()
        if self.parentWidget() is not window:
            self.setParent(window)
            self._follow(window)
        rows = [self.sizeHintForRow(row) for row in range(min(self.count(), _ROWS_SHOWN))]
        height = sum(rows) + 2 * self.frameWidth()
        bar = self.verticalScrollBar().sizeHint().width() if self.count() > _ROWS_SHOWN else 0
        width = max(self._line.width(), self.sizeHintForColumn(0) + bar + 2 * self.frameWidth() + 4)
        width = min(width, window.width() - 2)
        corner = self._line.mapTo(window, QPoint(0, self._line.height()))
        if corner.y() + height > window.height():
            above = corner.y() - self._line.height() - height
            corner.setY(above if above >= 0 else max(window.height() - height, 0))
        corner.setX(max(min(corner.x(), window.width() - width), 0))
        self.setGeometry(corner.x(), corner.y(), width, min(height, window.height()))

    def _follow(self, window: QWidget) -> None:
        """Stay with the line when lines above it come and go or the form scrolls."""
        above = self._line.parentWidget()
        while above is not None and above is not window:
            above.installEventFilter(self)
            above = above.parentWidget()
