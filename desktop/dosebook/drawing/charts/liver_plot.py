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
    named = [one for one in points if one.transaminase >= limits[0] or one.bilirubin >= limits[1]]
    names = _names(points, named, across, up)
    # So that no line of the scale runs through a name, and no name covers a sign.
    shapes += [rectangle(*name.box, fill=PAPER, stroke=None) for name in names.values()]
    for place, point in enumerate(points):
        shapes.append(_point(point, across, up, names.get(place)))
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


def _names(
    points: tuple[LiverPoint, ...], named: list[LiverPoint], across: Axis, up: Axis
) -> dict[int, "_Name"]:
    """Return where the names stand, by the place of their points: beside them, or where else nothing is."""
    signs = [(across.at(one.transaminase) - 3, up.at(one.bilirubin) - 3, 6.0, 6.0) for one in points]
    found: dict[int, _Name] = {}
    for place, point in enumerate(points):
        if point not in named:
            continue
        words = shortened(point.label, SIZE, WIDEST_LABEL)
        taken = [
            *(sign for other, sign in enumerate(signs) if other != place),
            *(one.box for one in found.values()),
        ]
        choices = list(_choices(words, across.at(point.transaminase), up.at(point.bilirubin), across, up))
        free = (one for one in choices if not any(_meet(one.box, box) for box in taken))
        found[place] = next(free, choices[0])
    return found


@dataclass(frozen=True, slots=True)
class _Name:
    """A name and where it stands: its left, lower corner and size, and whether a line leads to it."""

    words: str
    box: tuple[float, float, float, float]
    is_led: bool = False


def _choices(words: str, x: float, y: float, across: Axis, up: Axis) -> Iterator[_Name]:
    wide, high = text_width(words, SIZE) + 2, SIZE + 1
    beside = [(x + 4, y - 3.3), (x - 4 - wide, y - 3.3), (x - wide / 2, y + 4), (x - wide / 2, y - 4 - high)]
    steps = [step for number in range(2, 7) for step in (number * (high + 1.5), -number * (high + 1.5))]
    led = [(left, y + step) for step in steps for left in (x + 5, x - 5 - wide)]
    for place, (left, low) in enumerate([*beside, *led]):
        is_inside = (
            across.start < left and left + wide <= across.end and up.start < low and low + high <= up.end
        )
        if is_inside or place == 0:
            fitted = min(left, across.end - wide)
            yield _Name(words, (fitted, low, wide, high), is_led=place >= len(beside))


def _meet(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return (
        one[0] < other[0] + other[2]
        and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3]
        and other[1] < one[1] + one[3]
    )


def _point(point: LiverPoint, across: Axis, up: Axis, name: _Name | None) -> Group:
    x, y = across.at(point.transaminase), up.at(point.bilirubin)
    shapes: list[Shape] = [_sign(point.phosphatase, x, y)]
    if name is not None:
        left, low, wide, high = name.box
        if name.is_led:
            start, end = (x + 3, left) if left > x else (x - 3, left + wide)
            shapes.append(Line((start, y), (end, low + high / 2), MUTED, 0.4))
        shapes.append(Text((left + 1, low + 1), name.words, SIZE, INK))
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
