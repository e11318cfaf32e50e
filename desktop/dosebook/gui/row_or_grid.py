"""A layout for a few buttons: all on one row, or else a tidy grid of equal ones, never three and one."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QStyle

from dosebook.gui.form.flow_layout import FlowLayout


class RowOrGrid(FlowLayout):
    """One row at natural widths where it fits; two columns, or one, of the width of the widest where it does not."""

    def _place(self, rect: QRect, *, is_trial: bool) -> int:
        if self.sizeHint().width() <= rect.width():
            return super()._place(rect, is_trial=is_trial)
        shown = [item for item in self._items if not item.isEmpty()]
        hints = [item.sizeHint() for item in shown]
        cell = QSize(max(hint.width() for hint in hints), max(hint.height() for hint in hints))
        columns = 2 if 2 * cell.width() + self._gap <= rect.width() else 1
        cell.setWidth(min(cell.width(), rect.width()))
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        for number, item in enumerate(shown if not is_trial else ()):
            row, column = divmod(number, columns)
            at = QPoint(column * (cell.width() + self._gap), row * (cell.height() + self._gap))
            item.setGeometry(QStyle.visualRect(direction, rect, QRect(rect.topLeft() + at, cell)))
        rows = -(-len(shown) // columns)
        return rows * (cell.height() + self._gap) - self._gap
