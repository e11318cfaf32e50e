"""A month of visits: a column for each weekday, in each day the visits that are planned on it."""

from calendar import Calendar
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from dosebook.domain.partial_date import PartialDate, day_words
from dosebook.domain.visits.expected import OPEN, State, VisitCell
from dosebook.domain.words import translate
from dosebook.forms.visit_words import SIGN, state_words
from dosebook.gui import theme
from dosebook.gui.plain_tooltip import plain_tooltip

_DAY = Qt.ItemDataRole.UserRole
_WEEKDAYS = 7
_SHOWN = 4
"""So many visits of a day are named in its cell; the help of the cell names all."""


class VisitMonth(QTableWidget):
    """Arrows move from day to day and over the ends of the month, PageUp and PageDown by months, Enter goes on.

    Home is today, End the day of the last planned visit.
    """

    entered = Signal(str, str)
    """The uids of participant and planned visit: what waits on the chosen day, else its first visit."""
    turned = Signal()
    """Another month is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.month = date.min
        self._by_day: dict[date, list[VisitCell]] = {}
        self._today = date.min
        self.setAccessibleName(translate("visits", "Visits of the month"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setColumnCount(_WEEKDAYS)
        locale = QLocale()  # set to the language of the program at its start
        self.setHorizontalHeaderLabels(
            [locale.standaloneDayName(day, QLocale.FormatType.ShortFormat) for day in range(1, _WEEKDAYS + 1)]
        )
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda _index: self._enter())

    @property
    def day(self) -> date | None:
        """The day that is chosen."""
        item = self.currentItem()
        found = item.data(_DAY) if item is not None else None
        return found if isinstance(found, date) else None

    @property
    def title(self) -> str:
        """The month and the year in words, and whether nothing is planned in it."""
        words = PartialDate(self.month.year, self.month.month).words()
        if any((day.year, day.month) == (self.month.year, self.month.month) for day in self._by_day):
            return words
        return translate("visits", "{month}: no visit is planned").format(month=words)

    def show_cells(self, cells: Sequence[VisitCell], today: date) -> None:
        """Show the visits that are planned on known days; the month stays, and is this one at first."""
        self._today, self._by_day = today, {}
        for cell in cells:
            if (
                cell.window is not None
                and cell.window.target is not None
                and cell.state is not State.NEVER_DUE
            ):
                self._by_day.setdefault(cell.window.target, []).append(cell)
        self.show_day(self.day or today)

    def show_day(self, day: date) -> None:
        """Show the month of this day and choose the day."""
        self.month = day.replace(day=1)
        weeks = Calendar().monthdatescalendar(day.year, day.month)
        self.setRowCount(len(weeks))
        for row, week in enumerate(weeks):
            for column, one in enumerate(week):
                self.setItem(row, column, self._item(one))
                if one == day:
                    self.setCurrentCell(row, column)
        self.turned.emit()

    def words(self, day: date) -> str:
        """Return what stands in a day of the month that is shown."""
        for row in range(self.rowCount()):
            for column in range(_WEEKDAYS):
                item = self.item(row, column)
                if item is not None and item.data(_DAY) == day:
                    return item.text()
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by days and months; Enter goes to a visit of the day."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -_WEEKDAYS,
            Qt.Key.Key_Down: _WEEKDAYS,
        }
        key, day = Qt.Key(event.key()), self.day
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif day is not None and key in steps:
            self.show_day(day + timedelta(days=steps[key]))
        elif day is not None and key == Qt.Key.Key_PageUp:
            self.show_day((self.month - timedelta(days=1)).replace(day=1))
        elif day is not None and key == Qt.Key.Key_PageDown:
            self.show_day((self.month + timedelta(days=32)).replace(day=1))
        elif key == Qt.Key.Key_Home:
            self.show_day(self._today)
        elif key == Qt.Key.Key_End and self._by_day:
            self.show_day(max(self._by_day))
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        found = self._by_day.get(self.day or date.min, [])
        waiting = [cell for cell in found if cell.state in OPEN]
        for cell in (*waiting, *found)[:1]:
            self.entered.emit(cell.person.uid, cell.visit.uid)

    def _item(self, day: date) -> QTableWidgetItem:
        look, found = theme.colours(), self._by_day.get(day, [])
        lines = [f"{SIGN[cell.state]} {cell.person.participant_id} {cell.visit.name}" for cell in found]
        shown = lines if len(lines) <= _SHOWN else [*lines[: _SHOWN - 1], _more(len(lines) - _SHOWN + 1)]
        item = QTableWidgetItem("\n".join([str(day.day), *shown]))
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        item.setData(_DAY, day)
        told = [
            f"{cell.person.participant_id} {cell.visit.name}: {state_words(cell.state)}" for cell in found
        ]
        item.setData(Qt.ItemDataRole.AccessibleTextRole, "; ".join([day_words(day), *told]))
        item.setToolTip(plain_tooltip("\n".join([day_words(day), *told])))
        if day.month != self.month.month:
            item.setForeground(QColor(look.muted))
            item.setBackground(QColor(look.window))
        elif any(cell.state is State.OVERDUE for cell in found):
            item.setForeground(QColor(look.error))
        if day == self._today:
            item.setBackground(QColor(look.warning_back))
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        return item


def _more(count: int) -> str:
    return translate("visits", "and {count} more").format(count=count)
