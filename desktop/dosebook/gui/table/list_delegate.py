"""How the cells of a list are painted that are more than a text: a grade on its colour, a warning as an icon."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dosebook.drawing.palette import GRADE_COLOURS, GRADE_INK
from dosebook.forms.finding import Finding, Severity
from dosebook.gui import theme
from dosebook.gui.directions import isolated
from dosebook.gui.icons import icon
from dosebook.gui.table.extra_roles import Extra

Index = QModelIndex | QPersistentModelIndex
_ICON = 16


class ListDelegate(QStyledItemDelegate):
    """Paints each cell with room at both sides; a grade on its colour, findings as an icon."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text, cell.text = cell.text, ""
        cell.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        grade, findings = index.data(Extra.GRADE), index.data(Extra.FINDINGS)
        if grade in GRADE_COLOURS:
            _paint_grade(painter, cell.rect, grade)
        elif findings:
            _paint_findings(painter, cell.rect, findings)
        elif text:
            _paint_text(painter, cell, text)


def _paint_text(painter: QPainter, cell: QStyleOptionViewItem, text: str) -> None:
    is_chosen = bool(cell.state & QStyle.StateFlag.State_Selected)
    ink = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
    place = _in_sight(cell).adjusted(theme.S, 0, -theme.S, 0)
    painter.save()
    painter.setFont(cell.font)
    painter.setPen(cell.palette.color(QPalette.ColorGroup.Active, ink))
    words = cell.fontMetrics.elidedText(text.replace("\n", " "), cell.textElideMode, place.width())
    painter.drawText(place, cell.displayAlignment | Qt.TextFlag.TextSingleLine, isolated(words))
    painter.restore()


def _in_sight(cell: QStyleOptionViewItem) -> QRect:
    """Return the cell up to the end of the list, so that a text which goes on behind it ends in "…"."""
    view, place = cell.widget, QRect(cell.rect)
    if isinstance(view, QAbstractItemView):
        room = view.viewport().rect()
        if cell.direction == Qt.LayoutDirection.RightToLeft:
            place.setLeft(max(place.left(), room.left()))
        else:
            place.setRight(min(place.right(), room.right()))
    return place


def _paint_findings(painter: QPainter, cell: QRect, findings: Sequence[Finding]) -> None:
    severities = {finding.severity for finding in findings}
    if Severity.BLOCKS in severities:
        sign = icon("error", "error")
    elif severities == {Severity.CANNOT_TELL}:
        sign = icon("note", "muted")
    else:
        sign = icon("warning", "warning")
    sign.paint(painter, _centred(cell, QSize(_ICON, _ICON)))


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
