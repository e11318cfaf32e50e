"""Ctrl+F: type a few letters to find a participant, an event, a page or an act; Enter goes there."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.directions import isolated
from dosebook.gui.icons import icon
from dosebook.gui.key_names import spoken_key
from dosebook.gui.pages.catalogue import PAGES
from dosebook.gui.pages.find_hits import Candidate, act_candidate, hits, record_candidates
from dosebook.gui.session import Session

_LETTERS = 110
_LEAVE_OUT = frozenset({"find", "undo", "redo", "cut", "copy", "paste", "selectAll"})
_CANDIDATE = Qt.ItemDataRole.UserRole
_ARROWS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class FindPalette(QFrame):
    """Lies over the window from ``pop_up`` until somebody chose, pressed Esc or went elsewhere."""

    record_wanted = Signal(str, str)
    """(kind, uid) of the record that was chosen; an act is triggered at once."""

    def __init__(self, session: Session, actions: Mapping[str, QAction], parent: QWidget) -> None:
        """Look through the records of ``session`` and what the menus can do now."""
        super().__init__(parent.window())
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._actions, self._window = actions, parent.window()
        self._former = self._window.focusWidget()
        self._candidates = (*record_candidates(session.data), *_acts(actions))
        self.line, self.list, self.nothing = QLineEdit(), QListWidget(), QLabel()
        self._prepare()
        self.line.textChanged.connect(self._look)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        layout.setSpacing(theme.S)
        for part in (self.line, self.list, self.nothing):
            layout.addWidget(part)
        self._look("")

    def pop_up(self) -> None:
        """Stand at the top middle of the window, ready for typing."""
        window = self._window
        width = min(_LETTERS * self.fontMetrics().averageCharWidth(), window.width() - 2 * theme.XL)
        self.setFixedWidth(width)
        self.move((window.width() - width) // 2, window.height() // 12)
        self.show()
        self.raise_()
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrow keys walk through the hits while the letters go into the line."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ARROWS:
                self.list.keyPressEvent(event)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._end()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._go(self.list.currentItem())
                return True
        if watched is self.line and event.type() == QEvent.Type.FocusOut:
            self._end()
        return super().eventFilter(watched, event)

    def _end(self) -> None:
        """Go away and give the keyboard back, unless it went somewhere by itself."""
        if self.isVisible():
            has_keyboard = self.line.hasFocus()
            self.hide()
            self.deleteLater()
            if has_keyboard and self._former is not None and isValid(self._former):
                self._former.setFocus()

    def _look(self, typed: str) -> None:
        self.list.clear()
        for candidate in hits(self._candidates, typed):
            item = QListWidgetItem(icon(candidate.icon), candidate.words)
            item.setData(_CANDIDATE, candidate)
            item.setToolTip(candidate.words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{candidate.words}, {candidate.beside}")
            self.list.addItem(item)
        found = self.list.count()
        self.list.setCurrentRow(0 if found else -1)
        self.list.setVisible(found > 0)
        self.list.setFixedHeight(found * theme.row_height(self.list) + 2 * self.list.frameWidth())
        self.nothing.setVisible(found == 0)
        self.adjustSize()

    def _go(self, item: QListWidgetItem | None) -> None:
        candidate = item.data(_CANDIDATE) if item is not None else None
        if not isinstance(candidate, Candidate):
            return
        self._end()
        if candidate.goal == "record":
            self.record_wanted.emit(candidate.kind, candidate.key)
        else:
            self._actions[candidate.key].trigger()

    def _prepare(self) -> None:
        words = translate("find", "Participant, event, page or act")
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(words)
        self.line.addAction(icon("find", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.list.setAccessibleName(translate("find", "What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_HitDelegate(self.list))
        self.nothing.setText(translate("find", "Nothing is called like that."))
        theme.mark(self.nothing, "muted")


class _HitDelegate(QStyledItemDelegate):
    """What was found at the left, what it is at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: object) -> QSize:
        return QSize(0, theme.row_height(option.widget))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)  # type: ignore[arg-type]
        candidate = row.index.data(_CANDIDATE)
        row.text = ""
        style = row.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, row.widget)
        is_chosen = bool(row.state & QStyle.StateFlag.State_Selected)
        look = theme.colours()
        place = row.rect.adjusted(theme.S + row.decorationSize.width() + theme.S, 0, -theme.S, 0)
        painter.save()
        painter.setPen(look.on_chosen if is_chosen else look.muted)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        half = QRect(place)
        half.setLeft(place.left() + place.width() // 2)
        half = QStyle.visualRect(row.direction, row.rect, half)
        beside = row.fontMetrics.elidedText(candidate.beside, Qt.TextElideMode.ElideRight, half.width())
        painter.drawText(half, flags, isolated(beside))
        painter.setPen(look.on_chosen if is_chosen else look.ink)
        room = place.width() - row.fontMetrics.horizontalAdvance(beside) - theme.M
        words = row.fontMetrics.elidedText(candidate.words, Qt.TextElideMode.ElideRight, room)
        place = QStyle.visualRect(row.direction, row.rect, place)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, isolated(words))
        painter.restore()


def _acts(actions: Mapping[str, QAction]) -> tuple[Candidate, ...]:
    pages = {f"page:{page.key}": page.icon for page in PAGES}
    found = []
    for key in (*pages, *(key for key in actions if key not in pages and key not in _LEAVE_OUT)):
        action = actions.get(key)
        if action is None or not action.isEnabled():
            continue
        kind = translate("find", "Page") if key in pages else translate("find", "Act")
        keys = spoken_key(action.shortcut())
        beside = f"{kind} · {keys}" if keys else kind
        words = action.text().replace("&", "").rstrip("…")
        found.append(act_candidate(key, words, beside, pages.get(key, "right")))
    return tuple(found)
