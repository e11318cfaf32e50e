"""Texts in a window that runs from right to left: each keeps the order of its own language.

Without that a date such as ``30 Apr 2015`` would read ``Apr 2015 30`` there, since its first sign has no direction.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

_ISOLATE, _END = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """Return ``text`` so that a painter with the direction of the window leaves its order alone."""
    return f"{_ISOLATE}{text}{_END}" if text and QGuiApplication.isRightToLeft() else text


class IsolatingDelegate(QStyledItemDelegate):
    """Paints the cells of a table as Qt does, each text in the order of its own language."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Take text and looks of one cell."""
        super().initStyleOption(option, index)
        option.text = isolated(option.text)
