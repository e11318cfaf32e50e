"""A drawing as SVG 1.1 text: the same shapes that page and window paint, for slides and papers.

``svg_text(drawing)`` is all there is. The file needs no font of ours: it names DejaVu Sans Condensed first
and falls back to what the reader has. ``report.pdf.figure_png.png_bytes`` makes a PNG of the same drawing.
"""

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from dosebook.drawing.shapes import Circle, Drawing, Group, Line, Point, Polygon, Shape, Text

_ANCHOR = {"start": "start", "middle": "middle", "end": "end"}
_FAMILY = "'DejaVu Sans Condensed', 'Arial Narrow', Arial, sans-serif"
_NOT_IN_XML = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 65534, 65535))


def svg_text(drawing: Drawing) -> str:
    """Return the drawing as one SVG document, a point as a unit; its alternative text is the title."""
    width, height = _number(drawing.width), _number(drawing.height)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt" '
        f'viewBox="0 0 {width} {height}" role="img" font-family="{_FAMILY}">'
    )
    title = f"<title>{_words(drawing.alt_text)}</title>" if drawing.alt_text else ""
    ground = f'<rect width="{width}" height="{height}" fill="#FFFFFF"/>'
    lines = [line for shape in drawing.shapes for line in _shape(shape, drawing.height)]
    parts = ['<?xml version="1.0" encoding="UTF-8"?>', head, title, ground, *lines, "</svg>"]
    return "\n".join(part for part in parts if part) + "\n"


def _shape(shape: Shape, height: float) -> Iterator[str]:
    if isinstance(shape, Group):
        yield "<g>"
        if shape.tooltip:
            yield f"<title>{_words(shape.tooltip)}</title>"
        for part in shape.shapes:
            yield from _shape(part, height)
        yield "</g>"
    elif isinstance(shape, Line):
        (x1, y1), (x2, y2) = _at(shape.start, height), _at(shape.end, height)
        dash = f' stroke-dasharray="{" ".join(map(_number, shape.dash))}"' if shape.dash else ""
        yield (
            f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{shape.colour}" '
            f'stroke-width="{_number(shape.width)}"{dash}/>'
        )
    elif isinstance(shape, Polygon):
        points = " ".join(",".join(_at(point, height)) for point in shape.points)
        yield f'<polygon points="{points}"{_paint(shape.fill, shape.stroke, shape.width)}/>'
    elif isinstance(shape, Circle):
        x, y = _at(shape.centre, height)
        paint = _paint(shape.fill, shape.stroke, shape.width)
        yield f'<circle cx="{x}" cy="{y}" r="{_number(shape.radius)}"{paint}/>'
    else:
        yield from _text(shape, height)


def _text(text: Text, height: float) -> Iterator[str]:
    x, y = _at(text.at, height)
    weight = ' font-weight="bold"' if text.bold else ""
    turn = f' transform="rotate(-90 {x} {y})"' if text.turned else ""
    yield (
        f'<text x="{x}" y="{y}" font-size="{_number(text.size)}" fill="{text.colour}" '
        f'text-anchor="{_ANCHOR[text.anchor]}"{weight}{turn}>{_words(text.text)}</text>'
    )


def _paint(fill: str | None, stroke: str | None, width: float) -> str:
    line = f' stroke="{stroke}" stroke-width="{_number(width)}"' if stroke is not None else ""
    return f" fill={quoteattr(fill or 'none')}{line}"


def _at(point: Point, height: float) -> tuple[str, str]:
    return _number(point[0]), _number(height - point[1])


def _number(value: float) -> str:
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _words(text: str) -> str:
    """Return text for XML, without the control characters that no XML may hold."""
    return escape(text.translate(_NOT_IN_XML))
