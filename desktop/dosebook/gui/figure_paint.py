"""Paints the shapes of a figure with Qt, in points with y upwards, in the colours of the theme."""

from collections.abc import Callable, Mapping
from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPen, QPolygonF

from dosebook.drawing.palette import ACCENT, BAND, FAINT, GRADE_BANDS, INK, MUTED, PAPER
from dosebook.drawing.shapes import Circle, Group, Line, Point, Polygon, Shape, Text
from dosebook.gui.theme_colours import Colours
from dosebook.resources import resource

_FALLBACK = "DejaVu Sans"
_EXACT = 10
"""Text is measured at ten times its size: hinting at small sizes would move it."""


def theme_colours(look: Colours) -> Mapping[str, str]:
    """Return by what a theme swaps the colours that have no meaning."""
    return {
        INK: look.ink,
        MUTED: look.muted,
        FAINT: look.line,
        BAND: look.panel,
        PAPER: look.base,
        ACCENT: look.accent,
        GRADE_BANDS[1]: look.grade_1_back,
        GRADE_BANDS[2]: look.grade_2_back,
        GRADE_BANDS[3]: look.grade_3_back,
        GRADE_BANDS[4]: look.grade_4_back,
    }


@cache
def figure_family() -> str:
    """Return the family that figures are laid out for; it comes with the program."""
    for name in ("DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf"):
        number = QFontDatabase.addApplicationFontFromData(resource(f"fonts/{name}").read_bytes())
        families = QFontDatabase.applicationFontFamilies(number)
    return families[0] if families else _FALLBACK


class FigurePainter:
    """Paints shapes onto ``painter``, whose unit is a point and whose y runs upwards from ``height`` at the top."""

    def __init__(self, painter: QPainter, height: float, colours: Mapping[str, str]) -> None:
        self._painter = painter
        # In a window from right to left each text keeps the order of its own language.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._height = height
        self._colours = colours
        # A figure repeats few colours and lines in hundreds of shapes.
        self._known: dict[str, QColor] = {}
        self._pens: dict[tuple[str, float, tuple[float, ...]], QPen] = {}

    def paint(self, shape: Shape) -> None:
        """Paint one shape with all that belongs to it."""
        if isinstance(shape, Group):
            for part in shape.shapes:
                self.paint(part)
        elif isinstance(shape, Line):
            self._painter.setPen(self._pen(shape.colour, shape.width, shape.dash))
            self._painter.drawLine(self._at(shape.start), self._at(shape.end))
        elif isinstance(shape, Polygon):
            self._fill(shape.fill, shape.stroke, shape.width)
            self._painter.drawPolygon(QPolygonF([self._at(point) for point in shape.points]))
        elif isinstance(shape, Circle):
            self._fill(shape.fill, shape.stroke, shape.width)
            self._painter.drawEllipse(self._at(shape.centre), shape.radius, shape.radius)
        else:
            self._text(shape)

    def _at(self, point: Point) -> QPointF:
        return QPointF(point[0], self._height - point[1])

    def _colour(self, colour: str) -> QColor:
        if colour not in self._known:
            self._known[colour] = QColor(self._colours.get(colour, colour))
        return self._known[colour]

    def _pen(self, colour: str, width: float, dash: tuple[float, ...] = ()) -> QPen:
        key = (colour, width, dash)
        if key not in self._pens:
            self._pens[key] = pen = QPen(self._colour(colour), width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            if dash:
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                pen.setDashPattern([length / width for length in dash])
        return self._pens[key]

    def _fill(self, fill: str | None, stroke: str | None, width: float) -> None:
        self._painter.setBrush(self._colour(fill) if fill else Qt.BrushStyle.NoBrush)
        self._painter.setPen(self._pen(stroke, width) if stroke else Qt.PenStyle.NoPen)

    def _text(self, text: Text) -> None:
        font, metrics = _type(text.size, bold=text.bold)
        advance = metrics.horizontalAdvance(text.text) / _EXACT
        shift = {"start": 0.0, "middle": advance / 2, "end": advance}[text.anchor]
        at = self._at(text.at)
        self._painter.save()
        self._painter.translate(at)
        self._painter.rotate(-90 if text.turned else 0)
        self._painter.translate(-shift, 0)
        self._painter.scale(1 / _EXACT, 1 / _EXACT)
        self._painter.setFont(font)
        self._painter.setPen(self._colour(text.colour))
        self._painter.drawText(QPointF(0, 0), text.text)
        self._painter.restore()


@lru_cache(maxsize=100)
def _type(size: float, *, bold: bool) -> tuple[QFont, QFontMetricsF]:
    font = figure_font(size, bold=bold)
    return font, QFontMetricsF(font)


def figure_font(size: float, *, bold: bool) -> QFont:
    """Return the type of a figure, ten times as large as it will be seen."""
    font = QFont(figure_family())
    font.setStretch(QFont.Stretch.SemiCondensed)
    font.setPixelSize(max(1, round(size * _EXACT)))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def bounds(shape: Shape, height: float) -> QRectF:
    """Return the rectangle around a shape, y downwards; of a text by its letters."""
    measure: Callable[[Shape], QRectF] = lambda part: bounds(part, height)  # noqa: E731 - short for the fold below
    if isinstance(shape, Group):
        found = QRectF()
        for part in shape.shapes:
            found = found.united(measure(part))
        return found
    if isinstance(shape, Circle):
        x, y, r = shape.centre[0], height - shape.centre[1], shape.radius
        return QRectF(x - r, y - r, 2 * r, 2 * r)
    if isinstance(shape, Text):
        font = figure_font(shape.size, bold=shape.bold)
        advance = QFontMetricsF(font).horizontalAdvance(shape.text) / _EXACT
        shift = {"start": 0.0, "middle": advance / 2, "end": advance}[shape.anchor]
        x, y = shape.at[0], height - shape.at[1]
        if shape.turned:
            return QRectF(x - shape.size * 0.8, y + shift - advance, shape.size, advance)
        return QRectF(x - shift, y - shape.size * 0.8, advance, shape.size)
    points = (shape.start, shape.end) if isinstance(shape, Line) else shape.points
    xs, ys = [point[0] for point in points], [height - point[1] for point in points]
    # A line has no area, and QRectF.united leaves out what has none.
    return QRectF(min(xs), min(ys), max(0.1, max(xs) - min(xs)), max(0.1, max(ys) - min(ys)))
