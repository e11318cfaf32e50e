"""Peak transaminase against peak bilirubin on logarithmic axes, in quadrants (eDISH)."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import partial

from dosebook.drawing.charts.axes import SIZE, Axis, number_words
from dosebook.drawing.charts.signs import Meaning, cross, form, legend
from dosebook.drawing.palette import ACCENT, FAINT, INK, MUTED, PAPER
from dosebook.drawing.shapes import Drawing, Group, Line, Shape, Text, rectangle
from dosebook.drawing.text_width import shortened, text_width

WIDEST_LABEL = 70.0
LEFT, TOP, AXIS = 32.0, 16.0, 24.0
TICKS = (0.1, 0.2, 0.5, 1, 2, 3, 5, 10, 20, 50, 100)


class Phosphatase(Enum):
    """What alkaline phosphatase did, which tells a cholestasis from an injury of cells; each has a sign."""

    LOW = "low"
    HIGH = "high"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class LiverPoint:
    """One participant: both peaks in multiples of the upper limit."""

    label: str
    transaminase: float
    bilirubin: float
    phosphatase: Phosphatase
    record: tuple[str, str] | None = None
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class LiverWords:
    """The words of the axes, of the four quadrants (lower left, lower right, upper left, upper right) and signs."""

    transaminase: str
    bilirubin: str
    quadrants: tuple[str, str, str, str]
    low: str
    high: str
    unknown: str


def liver_plot(
    points: tuple[LiverPoint, ...],
    words: LiverWords,
    *,
    limits: tuple[float, float],
    width: float = 490.0,
    height: float = 230.0,
    alt_text: str = "",
) -> Drawing:
    """Draw the points; ``limits`` (transaminase, bilirubin) part the quadrants, named ones are beyond one of them."""
    legend_shapes, foot = legend(_meanings(points, words), width)
    across = Axis(*_reach([p.transaminase for p in points], limits[0]), LEFT, width - 6, is_log=True)
    up = Axis(*_reach([p.bilirubin for p in points], limits[1]), foot + AXIS, height - TOP, is_log=True)
    shapes: list[Shape] = [*_grid(across, up), *_quadrants(across, up, limits, words)]
    shapes.append(Text((0, height - 7), words.bilirubin, SIZE + 0.5, INK))
    shapes.append(Text(((across.start + across.end) / 2, foot + 4), words.transaminase, SIZE, INK, "middle"))
    for point in points:
        is_named = point.transaminase >= limits[0] or point.bilirubin >= limits[1]
        shapes.append(_point(point, across, up, is_named=is_named))
    return Drawing(width, height, (*shapes, *legend_shapes), alt_text)


def _reach(values: list[float], limit: float) -> tuple[float, float]:
    lowest = 0.8 * min([0.2, *(value for value in values if value > 0)])
    highest = max([limit * 3, *values]) * 1.15
    return max([tick for tick in TICKS if tick <= lowest], default=0.1), highest


def _grid(across: Axis, up: Axis) -> Iterator[Shape]:
    for tick in (tick for tick in TICKS if across.low <= tick <= across.high):
        x = across.at(tick)
        yield Line((x, up.start), (x, up.end), FAINT, 0.3)
        yield Text((x, up.start - 9), number_words(tick), SIZE, INK, "middle")
    for tick in (tick for tick in TICKS if up.low <= tick <= up.high):
        y = up.at(tick)
        yield Line((across.start, y), (across.end, y), FAINT, 0.3)
        yield Text((across.start - 4, y - 2.3), number_words(tick), SIZE, INK, "end")
    yield Line((across.start, up.start), (across.end, up.start), INK, 0.7)
    yield Line((across.start, up.start), (across.start, up.end), INK, 0.7)


def _quadrants(across: Axis, up: Axis, limits: tuple[float, float], words: LiverWords) -> Iterator[Shape]:
    x, y = across.at(limits[0]), up.at(limits[1])
    yield Line((x, up.start), (x, up.end), INK, 0.9, (4.0, 2.0))
    yield Line((across.start, y), (across.end, y), INK, 0.9, (4.0, 2.0))
    lower_left, lower_right, upper_left, upper_right = words.quadrants
    top, under = up.end - 7, y - 8
    yield Text((across.start + 4, under), lower_left, SIZE, MUTED)
    yield Text((across.end - 2, under), lower_right, SIZE, MUTED, "end")
    yield Text((across.start + 4, top), upper_left, SIZE, MUTED)
    yield Text((across.end - 2, top), upper_right, SIZE, INK, "end", bold=True)


def _point(point: LiverPoint, across: Axis, up: Axis, *, is_named: bool) -> Group:
    x, y = across.at(point.transaminase), up.at(point.bilirubin)
    shapes: list[Shape] = [_sign(point.phosphatase, x, y)]
    if is_named:
        words = shortened(point.label, SIZE, WIDEST_LABEL)
        wide = text_width(words, SIZE)
        is_inside = x + 5 + wide <= across.end
        at = (x + 5, y - 2.3) if is_inside else (x - 5, y - 2.3)
        left = at[0] if is_inside else at[0] - wide
        # So that no line of the scale runs through the name.
        shapes.append(rectangle(left - 1, at[1] - 1, wide + 2, SIZE + 1, fill=PAPER, stroke=None))
        shapes.append(Text(at, words, SIZE, INK, "start" if is_inside else "end"))
    return Group(tuple(shapes), point.record, point.tooltip or point.label)


def _sign(phosphatase: Phosphatase, x: float, y: float) -> Shape:
    if phosphatase is Phosphatase.LOW:
        return form(0, x, y, 2.6, fill=ACCENT)
    if phosphatase is Phosphatase.HIGH:
        return form(1, x, y, 2.6, fill=PAPER)
    return Group(cross(x, y, 2.8))


def _meanings(points: tuple[LiverPoint, ...], words: LiverWords) -> tuple[Meaning, ...]:
    named = {Phosphatase.LOW: words.low, Phosphatase.HIGH: words.high, Phosphatase.UNKNOWN: words.unknown}
    used = {point.phosphatase for point in points}
    return tuple(Meaning(partial(_sign, kind), named[kind]) for kind in Phosphatase if kind in used)
