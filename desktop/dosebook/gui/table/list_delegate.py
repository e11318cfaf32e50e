"""How the cells of a list are painted that are more than a text: a grade on its colour, a warning as an icon."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dosebook.drawing.palette import GRADE_COLOURS, GRADE_INK
from dosebook.forms.finding import Severity
from dosebook.gui.icons import icon
from dosebook.gui.table.record_table_model import Extra

Index = QModelIndex | QPersistentModelIndex
_ICON = 16


class ListDelegate(QStyledItemDelegate):
    """Paints grades and warnings; everything else is Qt's own."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        grade, findings = index.data(Extra.GRADE), index.data(Extra.FINDINGS)
        if grade is None and not findings:
            super().paint(painter, option, index)
            return
        self._paint_ground(painter, option, index)
        if grade is not None:
            _paint_grade(painter, option.rect, grade)
            return
        blocks = any(finding.severity is Severity.BLOCKS for finding in findings)
        sign = icon("error", "error") if blocks else icon("warning", "warning")
        sign.paint(painter, _centred(option.rect, QSize(_ICON, _ICON)))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget
        )


def _paint_grade(painter: QPainter, cell: QRect, grade: int) -> None:
    width = min(cell.width() - 8, max(26, painter.fontMetrics().height() * 2))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(GRADE_COLOURS[grade]))
    field = QRectF(_centred(cell, QSize(width, cell.height() - 6)))
    painter.drawRoundedRect(field, 3, 3)
    painter.setPen(QColor(GRADE_INK[grade]))
    painter.drawText(field, Qt.AlignmentFlag.AlignCenter, str(grade))
    painter.restore()


def _centred(cell: QRect, size: QSize) -> QRect:
    place = QRect(0, 0, size.width(), size.height())
    place.moveCenter(cell.center())
    return place
