"""The matrix of visits: a row for each participant, a column for each visit, a sign on a colour for each state."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from dosebook.domain.records import Participant, PlannedVisit
from dosebook.domain.visits.expected import OPEN, ScheduleState, State, VisitCell
from dosebook.domain.words import translate
from dosebook.forms.visit_words import SIGN, cell_title, item_words, state_words, visit_sentence
from dosebook.gui import theme
from dosebook.gui.plain_tooltip import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
_STATE = Qt.ItemDataRole.UserRole
_TIGHT = 6
"""What a row is higher than its text; many participants must be seen at once."""


class MatrixModel(QAbstractTableModel):
    """Visits of participants as cells; what is shown is replaced as a whole."""

    def __init__(self, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.people: Sequence[Participant] = ()
        self.visits: Sequence[PlannedVisit] = ()
        self._state: ScheduleState | None = None

    def show_cells(
        self, state: ScheduleState, people: Sequence[Participant], visits: Sequence[PlannedVisit]
    ) -> None:
        """Show these participants and visits as they stand."""
        self.beginResetModel()
        self._state, self.people, self.visits = state, people, visits
        self.endResetModel()

    def cell(self, index: Index) -> VisitCell | None:
        """Return the visit at a place; None where the cohort has none."""
        if self._state is None or not index.isValid():
            return None
        return self._state.cell(self.people[index.row()].uid, self.visits[index.column()].uid)

    def index_of(self, person: str, visit: str) -> QModelIndex:
        """Return the place of a visit of a participant; an invalid one where it is not shown."""
        rows = [row for row, one in enumerate(self.people) if one.uid == person]
        columns = [column for column, one in enumerate(self.visits) if one.uid == visit]
        return self.index(rows[0], columns[0]) if rows and columns else QModelIndex()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many participants are shown."""
        return len(self.people)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many visits are shown."""
        return len(self.visits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the sign of a cell, its state, or its words."""
        cell = self.cell(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_sign(cell)
        if role == _STATE:
            return cell.state
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(
                "\n".join([cell_title(cell), *(item_words(one, cell) for one in cell.items)])
            )
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{cell_title(cell)}: {state_words(cell.state)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a visit, or the id of a participant."""
        if orientation == Qt.Orientation.Vertical:
            return self.people[section].participant_id if role == Qt.ItemDataRole.DisplayRole else None
        visit = self.visits[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return visit.name
        return plain_tooltip(visit_sentence(visit)) if role == Qt.ItemDataRole.ToolTipRole else None


def cell_sign(cell: VisitCell) -> str:
    """Return the sign of a cell, and how many of several things are open."""
    waiting = cell.count(*OPEN)
    sign = SIGN[cell.state]
    return f"{sign} {waiting}" if waiting and len(cell.items) > 1 else sign


class _Delegate(QStyledItemDelegate):
    """Paints the sign of a cell on the colour of its state."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = index.data(_STATE)
        look = theme.colours()
        place = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.save()
        if isinstance(state, State):
            back, ink = _LOOKS[state]
            painter.fillRect(place, QColor(str(getattr(look, back))))
            painter.setPen(QColor(str(getattr(look, ink))))
            font = option.font
            font.setBold(state is State.OVERDUE)
            painter.setFont(font)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(1, 1, -1, -1))
        painter.restore()


_LOOKS = {
    State.OVERDUE: ("error_back", "error"),
    State.DUE: ("warning_back", "warning"),
    State.POSSIBLY_DONE: ("panel", "warning"),
    State.NOT_YET_DUE: ("base", "muted"),
    State.NOT_DONE: ("panel", "ink"),
    State.DONE: ("base", "good"),
    State.NEVER_DUE: ("window", "muted"),
}
"""The background and the ink of each state, by the names of the theme's colours."""


class MatrixView(QTableView):
    """Arrows move from cell to cell; Enter, N and V act on the one that is chosen."""

    chosen = Signal()
    """Another cell is chosen now."""
    entered = Signal()
    """Enter, or a double click."""
    denied = Signal()
    """N: something was not done."""
    took_place = Signal()
    """V: the visit took place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.cells = MatrixModel(self)
        self.setModel(self.cells)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(translate("visits", "Visits of participants"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(True)
            header.setMinimumSectionSize(16)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.chosen.emit())
        self.doubleClicked.connect(lambda _index: self.entered.emit())

    @property
    def cell(self) -> VisitCell | None:
        """The visit that is chosen."""
        return self.cells.cell(self.currentIndex())

    def show_cells(
        self, state: ScheduleState, people: Sequence[Participant], visits: Sequence[PlannedVisit]
    ) -> None:
        """Show other cells and stay at the one that was chosen, where it is still shown."""
        former = self.cell
        self.cells.show_cells(state, people, visits)
        self._fit()
        index = (
            self.cells.index_of(former.person.uid, former.visit.uid) if former is not None else QModelIndex()
        )
        if index.isValid():
            self.setCurrentIndex(index)
        self.chosen.emit()

    def choose(self, person: str, visit: str) -> bool:
        """Choose a visit of a participant; return whether it is shown."""
        index = self.cells.index_of(person, visit)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def choose_first(self) -> None:
        """Choose the first cell that waits for somebody, else the first of all, where none is chosen."""
        if self.currentIndex().isValid() or not self.cells.rowCount() or not self.cells.columnCount():
            return
        for wanted in (State.OVERDUE, State.DUE):
            for row in range(self.cells.rowCount()):
                for column in range(self.cells.columnCount()):
                    index = self.cells.index(row, column)
                    cell = self.cells.cell(index)
                    if cell is not None and cell.state is wanted:
                        self.setCurrentIndex(index)
                        return
        self.setCurrentIndex(self.cells.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the chosen cell, or move."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keys = {
            Qt.Key.Key_Return: self.entered,
            Qt.Key.Key_Enter: self.entered,
            Qt.Key.Key_N: self.denied,
            Qt.Key.Key_V: self.took_place,
        }
        wanted = keys.get(Qt.Key(event.key())) if plain else None
        if wanted is not None:
            wanted.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:  # noqa: N802 - Qt's name
        """Search nothing: letters are acts here."""

    def sizeHint(self) -> QSize:
        """Return a size for a usual study."""
        return QSize(800, 400)

    def _fit(self) -> None:
        """Give every visit the width of its name, and every participant one tight line."""
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + _TIGHT)
        for column, visit in enumerate(self.cells.visits):
            width = max(metrics.horizontalAdvance("! 99"), metrics.horizontalAdvance(visit.name))
            self.setColumnWidth(column, width + theme.L + 2)
