"""A figure in the window: as crisp as the screen, in the colours of the theme, each record a click or a key away."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from dosebook.drawing.shapes import Drawing
from dosebook.gui import theme
from dosebook.gui.figure_paint import FigurePainter, theme_colours
from dosebook.gui.figure_targets import Target, Targets
from dosebook.gui.plain_tooltip import plain_tooltip

TEXT_IN_FIGURES = 7.0
"""The usual size of a text in a figure; it is shown nearly as large as the text of the window."""
SHARE_OF_TEXT = 0.92
LEAST_WIDTH = 400.0
"""A figure made to measure is made at least this wide, in points, and shown smaller where the window is narrower."""

_DOTS_KEPT = 1_500_000
"""A figure of no more dots, 6 MB, is kept as dots; a larger one is painted each time."""
_KEPT = 8
"""How many widths a figure made to measure is kept for."""

Maker = Callable[[float], Drawing]


class FigureView(QWidget):
    """Shows a drawing over the width there is; arrows walk through its records, Enter opens one."""

    record_clicked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._drawing = Drawing(1, 0, ())
        self._picture: QPixmap | None = None
        self._painted_for: tuple[object, ...] = ()
        self._make: Maker | None = None
        self._made: dict[float, Drawing] = {}
        self._targets = Targets(self._drawing)
        self._at: int | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)

    @property
    def drawing(self) -> Drawing:
        """What is shown now."""
        return self._drawing

    def set_drawing(self, drawing: Drawing) -> None:
        """Show a drawing of fixed size, no larger than its text should be."""
        self._make = None
        self._made = {}
        self._show(drawing)

    def set_figure(self, make: Maker) -> None:
        """Show what ``make`` draws for a width in points; it is asked again when the view becomes wider or narrower."""
        self._make = make
        self._made = {}
        self._show(self._drawn(self._width_in_points()))

    def _drawn(self, width: float) -> Drawing:
        """Return the figure over this width; layouts ask for the heights at a few widths again and again."""
        if self._make is None:
            return self._drawing
        if width not in self._made:
            if len(self._made) >= _KEPT:
                self._made = {}
            self._made[width] = self._make(width)
        return self._made[width]

    def _show(self, drawing: Drawing) -> None:
        former = self.focused_record()
        self._drawing = drawing
        self._targets = Targets(drawing)
        self._at = self._targets.number_of(former)
        self.setAccessibleName(drawing.alt_text)
        # With nothing drawn there is nothing that the keyboard could lead to.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if drawing.shapes else Qt.FocusPolicy.NoFocus)
        self._describe()
        self.updateGeometry()
        self.update()

    # Size: the text of a figure grows with the text of the window.

    def _text_scale(self) -> float:
        """Return the pixels per point at which the text of a figure is as large as it should be."""
        size = self.fontInfo().pixelSize() * 0.75 * SHARE_OF_TEXT
        return max(0.5, size / TEXT_IN_FIGURES / 0.75)

    def _width_in_points(self) -> float:
        return max(LEAST_WIDTH, self.width() / self._text_scale())

    def _scale(self, width: float) -> float:
        return min(self._text_scale(), width / max(1.0, self._drawing.width))

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell layouts that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height of the figure at this width."""
        drawing = self._drawing
        if width != self.width():
            drawing = self._drawn(max(LEAST_WIDTH, width / self._text_scale()))
        scale = min(self._text_scale(), width / max(1.0, drawing.width))
        return round(drawing.height * scale) + 1

    def sizeHint(self) -> QSize:
        """Return the size at which the text is as large as it should be."""
        width = self.width() if self._make is not None else round(self._drawing.width * self._text_scale())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which the figure can still be read."""
        return QSize(round(LEAST_WIDTH * self._text_scale() * 0.7), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the figure out anew where it is made to measure."""
        super().resizeEvent(event)
        if self._make is not None and event.oldSize().width() != event.size().width():
            self._show(self._drawn(self._width_in_points()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the size of the text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            if self._make is not None:
                self._made = {}
                self._show(self._drawn(self._width_in_points()))
            self.updateGeometry()
            self.update()

    # Painting.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the figure, and a frame around the record that the keyboard is on."""
        painter = QPainter(self)
        scale, density = self._scale(self.width()), self.devicePixelRatioF()
        dots = QSize(ceil(self.width() * density), ceil(self.height() * density))
        if dots.width() * dots.height() <= _DOTS_KEPT:
            painter.drawPixmap(0, 0, self._painted(dots, density, scale))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(scale, scale)
        else:
            self._picture, self._painted_for = None, ()
            self._paint_shapes(painter, scale)
        if self.hasFocus() and self._at is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.colours().accent), 1.4))
            painter.drawRoundedRect(self._targets.all[self._at].area.adjusted(-2, -2, 2, 2), 2, 2)
        painter.end()

    def _painted(self, dots: QSize, density: float, scale: float) -> QPixmap:
        """Return the figure as dots; hundreds of shapes are painted once, not each time the page is turned to."""
        wanted = (self._drawing, dots, density, scale, theme.colours().window)
        if self._picture is None or self._painted_for != wanted:
            self._picture, self._painted_for = QPixmap(dots), wanted
            self._picture.setDevicePixelRatio(density)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            self._paint_shapes(painter, scale)
            painter.end()
        return self._picture

    def _paint_shapes(self, painter: QPainter, scale: float) -> None:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        hand = FigurePainter(painter, self._drawing.height, theme_colours(theme.colours()))
        for shape in self._drawing.shapes:
            hand.paint(shape)

    # Pointer.

    def _target_at(self, place: QPointF) -> Target | None:
        return self._targets.at(place / self._scale(self.width()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be opened."""
        over = self._target_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the keyboard to what is pressed."""
        found = self._target_at(event.position())
        if found is not None:
            self._walk_to(self._targets.all.index(found))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked."""
        found = self._target_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and found is not None:
            self.record_clicked.emit(*found.record)

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            point = QPointF(event.pos()) / self._scale(self.width())
            words = self._targets.tip_at(point)
            if words:
                QToolTip.showText(event.globalPos(), plain_tooltip(words), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    # Keyboard.

    def focused_record(self) -> tuple[str, str] | None:
        """Return the record that the keyboard is on."""
        return self._targets.all[self._at].record if self._at is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, open with Enter; every other key is for others."""
        key = event.key()
        last = len(self._targets.all) - 1
        at = self._at if self._at is not None else -1
        steps = {
            Qt.Key.Key_Right: min(last, at + 1),
            Qt.Key.Key_Down: min(last, at + 1),
            Qt.Key.Key_Left: max(0, at - 1),
            Qt.Key.Key_Up: max(0, at - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        has_modifier = bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        if last >= 0 and key in steps and not has_modifier:
            self._walk_to(steps[Qt.Key(key)])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._at is not None:
            self.record_clicked.emit(*self._targets.all[self._at].record)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the first record when the keyboard comes here."""
        super().focusInEvent(event)
        if self._at is None and self._targets.all and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._walk_to(0)
        self.update()

    def _walk_to(self, number: int) -> None:
        self._at = number
        self._describe()
        self.update()
        self._scroll_to(self._targets.all[number].area)

    def _scroll_to(self, area: QRectF) -> None:
        parent: QWidget | None = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if isinstance(parent, QScrollArea) and (content := parent.widget()) is not None:
            middle = (area.center() * self._scale(self.width())).toPoint()
            inside = self.mapTo(content, middle)
            parent.ensureVisible(inside.x(), inside.y(), 40, 40)

    def _describe(self) -> None:
        """Let a screen reader say the record that the keyboard is on."""
        here = self._targets.all[self._at].tooltip if self._at is not None else self._drawing.alt_text
        self.setAccessibleDescription(here)

    def area_of(self, record: tuple[str, str]) -> QRect:
        """Return where a record is shown, in pixels; empty when it is not."""
        scale = self._scale(self.width())
        number = self._targets.number_of(record)
        if number is None:
            return QRect()
        area = self._targets.all[number].area
        return QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect()
