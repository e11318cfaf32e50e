"""The audit trail as a table for Qt that grows downwards while somebody reads on."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from dosebook.actions.read_audit_trail import AuditEntry
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

COLUMNS: tuple[tuple[str, Callable[[AuditEntry], str]], ...] = (
    (QT_TRANSLATE_NOOP("audit", "When"), lambda entry: entry.when),
    (QT_TRANSLATE_NOOP("audit", "Who"), lambda entry: entry.person or entry.who),
    (QT_TRANSLATE_NOOP("audit", "What"), lambda entry: entry.deed),
    (QT_TRANSLATE_NOOP("audit", "Record"), lambda entry: entry.record),
    (QT_TRANSLATE_NOOP("audit", "Values"), lambda entry: entry.change_words),
    (QT_TRANSLATE_NOOP("audit", "Reason"), lambda entry: entry.reason),
)


class AuditTrailModel(QAbstractTableModel):
    """Entries, newest first; ``more_wanted`` tells that somebody scrolled to their end."""

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.entries: list[AuditEntry] = []
        self.has_more = False

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self.entries, self.has_more = [], False
        self.endResetModel()

    def add(self, entries: Sequence[AuditEntry], *, has_more: bool) -> None:
        """Show more entries below the others."""
        self.has_more = has_more
        if entries:
            first = len(self.entries)
            self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
            self.entries.extend(entries)
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Say whether older entries may follow."""
        return self.has_more and not parent.isValid()

    def fetchMore(self, _parent: Index) -> None:  # noqa: N802 - Qt's name
        """Ask for older entries; they arrive later."""
        self.more_wanted.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of entries shown."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return translate("audit", COLUMNS[section][0]) if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return what Qt asks about a cell."""
        if role == Role.DisplayRole:
            return COLUMNS[index.column()][1](self.entries[index.row()])
        return self.entries[index.row()].sentence if role == Role.AccessibleDescriptionRole else None
