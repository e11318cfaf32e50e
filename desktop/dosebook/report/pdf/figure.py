"""A drawing of ours as a flowable, in vectors."""

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from dosebook.drawing.shapes import Circle, Drawing, Group, Line, Polygon, Shape, Text
from dosebook.report.pdf.fonts import BOLD, REGULAR
from dosebook.report.pdf.text import Undrawable, literal


class DrawingFlowable(Flowable):  # type: ignore[misc]
    """Draws a figure at its own size, or smaller where the page is narrower; ``below`` is kept free under it."""

    def __init__(self, drawing: Drawing, undrawable: Undrawable, below: float = 0.0) -> None:
        super().__init__()
        self._below = below
        self._drawing = drawing
        self._undrawable = undrawable
        self._scale = 1.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size on the page."""
        width, height = self._drawing.width, self._drawing.height
        room = max(1.0, available_height - self._below)
        self._scale = min(1.0, available_width / width, room / height if height else 1.0)
        return width * self._scale, height * self._scale

    def draw(self) -> None:
        """Paint the shapes."""
        self.canv.saveState()
        self.canv.scale(self._scale, self._scale)
        for shape in self._drawing.shapes:
            _paint(self.canv, shape, self._undrawable)
        self.canv.restoreState()


def _paint(canvas: Canvas, shape: Shape, undrawable: Undrawable) -> None:
    if isinstance(shape, Group):
        for part in shape.shapes:
            _paint(canvas, part, undrawable)
    elif isinstance(shape, Line):
        _stroke(canvas, shape.colour, shape.width, shape.dash)
        canvas.line(*shape.start, *shape.end)
    elif isinstance(shape, Polygon):
        _paint_polygon(canvas, shape)
    elif isinstance(shape, Circle):
        _fill_and_stroke(canvas, shape.fill, shape.stroke, shape.width)
        canvas.circle(
            *shape.centre,
            shape.radius,
            stroke=int(shape.stroke is not None),
            fill=int(shape.fill is not None),
        )
    else:
        _paint_text(canvas, shape, undrawable)


def _paint_polygon(canvas: Canvas, polygon: Polygon) -> None:
    _fill_and_stroke(canvas, polygon.fill, polygon.stroke, polygon.width)
    path = canvas.beginPath()
    path.moveTo(*polygon.points[0])
    for point in polygon.points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.drawPath(path, stroke=int(polygon.stroke is not None), fill=int(polygon.fill is not None))


def _paint_text(canvas: Canvas, text: Text, undrawable: Undrawable) -> None:
    face = BOLD if text.bold else REGULAR
    canvas.setFont(face, text.size)
    canvas.setFillColor(HexColor(text.colour))
    words = literal(text.text, undrawable, face).replace("\n", " ")
    draw = {"start": canvas.drawString, "middle": canvas.drawCentredString, "end": canvas.drawRightString}
    if not text.turned:
        draw[text.anchor](*text.at, words)
        return
    canvas.saveState()
    canvas.translate(*text.at)
    canvas.rotate(90)
    draw[text.anchor](0, 0, words)
    canvas.restoreState()


def _fill_and_stroke(canvas: Canvas, fill: str | None, stroke: str | None, width: float) -> None:
    if fill is not None:
        canvas.setFillColor(HexColor(fill))
    if stroke is not None:
        _stroke(canvas, stroke, width, ())


def _stroke(canvas: Canvas, colour: str, width: float, dash: tuple[float, ...]) -> None:
    canvas.setStrokeColor(HexColor(colour))
    canvas.setLineWidth(width)
    canvas.setDash(list(dash))
