"""Activity in the body over time, a panel for each half-life: in fractions as a line, at once as a dashed one."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from dosebook.drawing.charts.axes import (
    SIZE,
    Axis,
    day_ticks,
    ground_line,
    horizontal_grid,
    round_ticks,
    titles,
)
from dosebook.drawing.charts.signs import Meaning, legend
from dosebook.drawing.palette import ACCENT, INK, MUTED
from dosebook.drawing.shapes import Drawing, Group, Line, Point, Shape, Text
from dosebook.drawing.text_width import shortened

LEFT, TOP, AXIS, GAP = 30.0, 30.0, 20.0, 12.0
LABEL = 6.5
_DASH = (3.0, 2.0)
_LEAST = 1e-6
Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class ActivityPanel:
    """One half-life: points (day from 0, mCi) of both courses, the words over them, and a line under those."""

    title: str
    single: Points
    split: Points
    remark: str = ""


@dataclass(frozen=True, slots=True)
class ActivityWords:
    """What the lines and the axes mean."""

    single: str
    split: str
    axis: str
    days: str


def activity_curves(
    panels: tuple[ActivityPanel, ...],
    words: ActivityWords,
    *,
    width: float = 490.0,
    height: float = 170.0,
    alt_text: str = "",
) -> Drawing:
    """Draw the panels beside each other on the same axes."""
    legend_shapes, foot = legend((_meaning(words.split, ()), _meaning(words.single, _DASH)), width)
    points = [point for panel in panels for point in (*panel.single, *panel.split)]
    last = max((day for day, _ in points), default=28.0)
    most = max((activity for _, activity in points), default=1.0) * 1.08
    values = Axis(0, most, foot + AXIS, height - TOP)
    room = (width - LEFT - 6 - GAP * (len(panels) - 1)) / max(1, len(panels))
    shapes: list[Shape] = []
    for place, panel in enumerate(panels):
        start = LEFT + place * (room + GAP)
        days = Axis(0, last, start, start + room)
        ticks = round_ticks(0, most, 5)
        names = [] if not place else [""] * len(ticks)
        shapes += horizontal_grid(values, ticks, start, days.end, words=names)
        ends = day_ticks(days)
        shapes += ground_line(days, values.start, ends, map(str, ends))
        shapes.append(
            Text((start, height - 19), shortened(panel.title, LABEL, room, bold=True), LABEL, INK, bold=True)
        )
        shapes.append(Text((start, height - 27), shortened(panel.remark, LABEL, room), LABEL, INK))
        shapes += _line(panel.single, days, values, MUTED, _DASH)
        shapes += _line(panel.split, days, values, ACCENT, ())
    shapes += titles(width, height, words.axis, "", LEFT)
    shapes.append(Text((LEFT, foot + 3), words.days, SIZE, MUTED))
    return Drawing(width, height, (*shapes, *legend_shapes), alt_text)


def _line(points: Points, days: Axis, values: Axis, colour: str, dash: tuple[float, ...]) -> Iterator[Shape]:
    places = [(days.at(day), values.at(activity)) for day, activity in points]
    for start, end in pairwise(places):
        if not dash:
            yield Line(start, end, colour, 1.2)
    if dash:
        yield from (Line(start, end, colour, 1.2) for start, end in _dashes(places, *dash))


def _dashes(places: list[Point], ink: float, gap: float) -> Iterator[tuple[Point, Point]]:
    """Cut a line of many short strokes into dashes: each stroke alone would begin its pattern anew."""
    passed = 0.0
    for start, end in pairwise(places):
        length = hypot(end[0] - start[0], end[1] - start[1])
        done = 0.0
        while length - done > _LEAST:
            within = (passed + done) % (ink + gap)
            step = min((ink if within < ink else ink + gap) - within, length - done)
            if within < ink - _LEAST:
                yield _along(start, end, done / length), _along(start, end, (done + step) / length)
            done += max(step, _LEAST)
        passed += length


def _along(start: Point, end: Point, share: float) -> Point:
    return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])


def _meaning(words: str, dash: tuple[float, ...]) -> Meaning:
    def draw(x: float, y: float) -> Shape:
        return Group((Line((x - 6, y), (x + 6, y), MUTED if dash else ACCENT, 1.2, dash),))

    return Meaning(draw, words)
