"""The records of one kind as a table for Qt: sorted on native keys, filtered in one pass over ready texts."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.forms.finding import Finding
from dosebook.forms.list_spec import ListColumn
from dosebook.forms.lists.catalogue import LISTS
from dosebook.gui.table.extra_roles import Cell, Extra
from dosebook.gui.table.list_rows import ListFilter, ListRows

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
CHECKS_COLUMN = 0
"""The narrow column before all others: an icon where a record has findings."""

_SAID = frozenset({Role.ToolTipRole, Role.AccessibleTextRole})
_NONE: Mapping[str, Sequence[Finding]] = MappingProxyType({})
_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    "center": Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter,
}


class RecordTableModel(QAbstractTableModel):
    """One kind of record; ``rows`` is worked out once per snapshot, sorting and filtering only choose rows."""

    def __init__(
        self,
        kind: str,
        data: StudyData,
        parent: QObject | None = None,
        *,
        today: date | None = None,
        participant: str | None = None,
        rows: ListRows | None = None,
    ) -> None:
        """Show the records of ``kind`` in ``data``, or those of one participant, in the order of their list.

        Where the ``rows`` of it are worked out already, those are shown.
        """
        super().__init__(parent)
        self.spec = LISTS[kind]
        self.kind = kind
        self.today, self.participant = today, participant
        self.rows = rows if rows is not None else ListRows(kind, data, today, participant=participant)
        self.filter, self._findings = ListFilter(), _NONE
        self.sorted_by = (self.spec.default_sort, self.spec.newest_first)
        self._shown: list[int] = []
        self._choose()

    def set_data(self, data: StudyData) -> None:
        """Show a newer snapshot."""
        self._renew(rows=ListRows(self.kind, data, self.today, participant=self.participant))

    def set_filter(self, wanted: ListFilter) -> None:
        """Show only what ``wanted`` lets through."""
        self._renew(filter=wanted)

    def set_findings(self, findings: Mapping[str, Sequence[Finding]]) -> None:
        """Show these findings, by the uid of their record."""
        self._findings = findings
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, CHECKS_COLUMN))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column of the table; by the number of findings where it is the column of icons."""
        self._renew(sorted_by=(column - 1, order is Qt.SortOrder.DescendingOrder))

    def uid_at(self, row: int) -> str | None:
        """Return the uid of the record in a row of the table."""
        return self.rows.record(self._shown[row]).uid if 0 <= row < len(self._shown) else None

    def row_of(self, uid: str | None) -> int:
        """Return the row of a record in the table, −1 where it is not shown."""
        return next((at for at, row in enumerate(self._shown) if self.rows.record(row).uid == uid), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns, the one of icons included."""
        return 0 if parent.isValid() else 1 + len(self.spec.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the title of a column, its unit below it."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if section == CHECKS_COLUMN:
            return translate("lists", "Warnings") if role in _SAID else None
        if role == Role.TextAlignmentRole:
            return _ALIGN[self.spec.columns[section - 1].align]
        return self._head(section) if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return what Qt asks about a cell."""
        row = self._shown[index.row()]
        if index.column() == CHECKS_COLUMN:
            return self._check(row, role)
        column, text = self.spec.columns[index.column() - 1], self.rows.texts[row][index.column() - 1]
        if role == Extra.CELL:
            font = _struck_out() if self.rows.entries[row].is_voided else None
            return Cell(text, _ALIGN[column.align], font, _grade(column, text))
        if role == Role.DisplayRole:
            return text
        if role == Role.TextAlignmentRole:
            return _ALIGN[column.align]
        if role == Extra.GRADE:
            return _grade(column, text)
        return self._beside(text, role, is_voided=self.rows.entries[row].is_voided)

    def _head(self, section: int) -> str:
        column, (sorted_by, is_descending) = self.spec.columns[section - 1], self.sorted_by
        unit, sign = column.unit_words(self.rows.data), " ▾" if is_descending else " ▴"
        title = column.title + (sign if sorted_by == section - 1 else "")
        return f"{title}\n{unit}" if unit else title

    def _beside(self, text: str, role: int, *, is_voided: bool) -> Any:
        if role == Role.ToolTipRole:
            return translate("lists", "Voided: {text}").format(text=text) if is_voided else text
        if is_voided and role == Role.AccessibleTextRole:
            return translate("lists", "{text}, voided").format(text=text)
        return _struck_out() if is_voided and role == Role.FontRole else None

    def _check(self, row: int, role: int) -> Any:
        found = self._findings.get(self.rows.record(row).uid, ())
        if role == Extra.CELL:
            return Cell(findings=found)
        if role == Extra.FINDINGS:
            return found
        if role in _SAID and found:
            return "\n".join(finding.message for finding in found)
        return None

    def _renew(self, **parts: Any) -> None:
        self.beginResetModel()
        for name, value in parts.items():
            setattr(self, name, value)
        self._choose()
        self.endResetModel()

    def _choose(self) -> None:
        column, is_descending = self.sorted_by
        if column < 0:
            order = self.rows.ordered_by(
                lambda uid: len(self._findings.get(uid, ())), is_descending=is_descending
            )
        else:
            order = self.rows.ordered(column, is_descending=is_descending)
        self._shown = self.rows.narrowed(order, self.filter)


def _grade(column: ListColumn, text: str) -> int | None:
    return int(text) if column.grade and text.isdecimal() else None


def _struck_out() -> QFont:
    font = QFont()
    font.setStrikeOut(True)
    return font
