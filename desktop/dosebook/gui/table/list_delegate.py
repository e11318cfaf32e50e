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
from dosebook.gui.table.extra_roles import Cell, Extra

Index = QModelIndex | QPersistentModelIndex
_ICON = 16


class ListDelegate(QStyledItemDelegate):
    """Paints each cell with room at both sides; a grade on its colour, findings as an icon."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        option = QStyleOptionViewItem(option)
        cell = index.data(Extra.CELL)
        if not isinstance(cell, Cell):
            self.initStyleOption(option, index)
            cell, option.text = Cell(option.text, option.displayAlignment), ""
        elif cell.font is not None:
            option.font = cell.font.resolve(option.font)
        view = option.widget
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, view)
        if cell.grade in GRADE_COLOURS:
            _paint_grade(painter, option.rect, cell.grade)
        elif cell.findings:
            _paint_findings(painter, option.rect, cell.findings)
        elif cell.text:
            _paint_text(painter, option, cell)


def _paint_text(painter: QPainter, option: QStyleOptionViewItem, cell: Cell) -> None:
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    ink = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
    place = _in_sight(option).adjusted(theme.S, 0, -theme.S, 0)
    painter.save()
    painter.setFont(option.font)
    painter.setPen(option.palette.color(QPalette.ColorGroup.Active, ink))
    words = option.fontMetrics.elidedText(cell.text.replace("\n", " "), option.textElideMode, place.width())
    painter.drawText(place, cell.alignment | Qt.TextFlag.TextSingleLine, isolated(words))
    painter.restore()


def _in_sight(option: QStyleOptionViewItem) -> QRect:
    """Return the cell up to the end of the list, so that a text which goes on behind it ends in "…"."""
    view, place = option.widget, QRect(option.rect)
    if isinstance(view, QAbstractItemView):
        room = view.viewport().rect()
        if option.direction == Qt.LayoutDirection.RightToLeft:
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
