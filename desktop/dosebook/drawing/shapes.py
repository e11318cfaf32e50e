"""The few shapes that every figure is made of: points as unit, y upwards, colours as ``#RRGGBB``."""

from dataclasses import dataclass
from typing import Literal

Point = tuple[float, float]
Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Line:
    """A straight stroke; ``dash`` is lengths of ink and gap."""

    start: Point
    end: Point
    colour: str = "#222222"
    width: float = 0.6
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed outline, filled or not; ``None`` as a colour means none."""

    points: tuple[Point, ...]
    fill: str | None = None
    stroke: str | None = "#222222"
    width: float = 0.6


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle, filled or not."""

    centre: Point
    radius: float
    fill: str | None = None
    stroke: str | None = "#222222"
    width: float = 0.6


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text whose baseline begins, centres or ends at a point; ``turned`` reads upwards."""

    at: Point
    text: str
    size: float = 7
    colour: str = "#222222"
    anchor: Anchor = "start"
    bold: bool = False
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Shapes that belong together; ``record`` names the record (kind, uid) that a click opens."""

    shapes: "tuple[Shape, ...]"
    record: tuple[str, str] | None = None
    tooltip: str = ""


Shape = Line | Polygon | Circle | Text | Group


@dataclass(frozen=True, slots=True)
class Drawing:
    """A whole figure; ``alt_text`` says in words what it shows."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    alt_text: str = ""


def rectangle(
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    fill: str | None = None,
    stroke: str | None = "#222222",
    line: float = 0.6,
) -> Polygon:
    """Return a rectangle by its lower left corner and its size."""
    corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
    return Polygon(corners, fill, stroke, line)


def hatched(
    x: float, y: float, width: float, height: float, *, colour: str = "#222222", step: float = 3.0
) -> Group:
    """Return a rectangle with rising diagonal lines, which reads in greyscale too."""
    lines: list[Shape] = [rectangle(x, y, width, height, stroke=colour)]
    offset = step
    while offset < width + height:
        start = (x + max(0.0, offset - height), y + min(height, offset))
        end = (x + min(width, offset), y + max(0.0, offset - width))
        lines.append(Line(start, end, colour, 0.5))
        offset += step
    return Group(tuple(lines))


def crossed(x: float, y: float, width: float, height: float, *, colour: str = "#222222") -> Group:
    """Return a rectangle with a cross through it."""
    return Group(
        (
            rectangle(x, y, width, height, stroke=colour),
            Line((x, y), (x + width, y + height), colour),
            Line((x, y + height), (x + width, y), colour),
        )
    )
