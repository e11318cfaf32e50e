"""A spider: the change of each participant over time, a line each with its name at the end."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from dosebook.domain.localised import localised
from dosebook.drawing.charts.axes import (
    SIZE,
    Axis,
    day_ticks,
    ground_line,
    horizontal_grid,
    number_words,
    round_ticks,
    spread,
    titles,
)
from dosebook.drawing.charts.signs import (
    Meaning,
    beyond_arrow,
    beyond_meanings,
    cohort_dash,
    cohort_form,
    legend,
)
from dosebook.drawing.palette import FAINT, INK, MUTED, cohort_colour
from dosebook.drawing.shapes import Drawing, Group, Line, Shape, Text
from dosebook.drawing.text_width import shortened, text_width
from dosebook.drawing.timeline_scale import day_label

LEFT, TOP, AXIS = 30.0, 20.0, 24.0
LABEL = 6.2
HIGHEST = 100.0
"""Rises beyond this stand at the upper edge with their number, so that falls can be told apart."""
WIDEST_LABEL = 70.0
MOST_LABELS = 28
"""Beyond this the names at the ends would no longer be read; the signs and the pointer tell."""


@dataclass(frozen=True, slots=True)
class ChangePoint:
    """A change in percent on a day counted from 0; with a sign (``<``, ``>``) it lies on that side of ``percent``."""

    day: float
    percent: float
    record: tuple[str, str] | None = None
    tooltip: str = ""
    sign: str = ""


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One participant; the line begins at 0 % where ``points`` say so."""

    label: str
    cohort: int | None
    points: tuple[ChangePoint, ...]


def change_lines(
    lines: tuple[ChangeLine, ...],
    *,
    thresholds: tuple[float, ...] = (-25.0, -50.0),
    axis_title: str = "",
    day_title: str = "",
    cohort_words: str = "{number}",
    below_words: str = "",
    above_words: str = "",
    width: float = 490.0,
    height: float = 200.0,
    alt_text: str = "",
) -> Drawing:
    """Draw the lines over their days, with dashed lines at the thresholds."""
    points = [point for line in lines for point in line.points]
    cohorts = sorted({line.cohort or 0 for line in lines})
    beyond = beyond_meanings((point.sign for point in points), below_words, above_words)
    legend_shapes, foot = legend((*_meanings(cohorts, cohort_words), *beyond), width)
    labels = min(max((text_width(line.label, LABEL) for line in lines), default=0.0), WIDEST_LABEL) + 8
    labels = labels if len(lines) <= MOST_LABELS else 6.0
    days = Axis(0, max([28.0, *(point.day for point in points)]), LEFT, width - labels)
    low = min([-60.0, *(point.percent - (8 if point.sign else 0) for point in points)]) - 5
    high = min(max([20.0, *(point.percent for point in points)]), HIGHEST) + 5
    values = Axis(low, high, foot + AXIS, height - TOP)
    ticks = round_ticks(low, high, 7)
    shapes: list[Shape] = horizontal_grid(values, ticks, LEFT, days.end)
    shapes += [
        Line((LEFT, values.at(one)), (days.end, values.at(one)), MUTED, 0.6, (2.0, 2.0))
        for one in thresholds
        if low <= one <= high
    ]
    shapes.append(Line((LEFT, values.at(0)), (days.end, values.at(0)), INK, 0.7))
    ends = day_ticks(days)
    shapes += ground_line(days, values.start, ends, map(day_label, ends))
    shapes += titles(width, height, axis_title, "", LEFT)
    shapes.append(Text((LEFT, values.start - 18), day_title, SIZE, MUTED))
    for line in lines:
        shapes += _line(line, days, values)
    shapes += _beyond(points, days, values)
    if len(lines) <= MOST_LABELS:
        shapes += _names(lines, days, values)
    return Drawing(width, height, (*shapes, *legend_shapes), alt_text)


def _line(line: ChangeLine, days: Axis, values: Axis) -> Iterator[Shape]:
    places = [(days.at(point.day), values.at(point.percent)) for point in line.points]
    colour = cohort_colour(line.cohort)
    for start, end in pairwise(places):
        yield Line(start, end, colour, 1.0, cohort_dash(line.cohort))
    for point, (x, y) in zip(line.points, places, strict=True):
        parts = (cohort_form(line.cohort, x, y, 2.1), *beyond_arrow(x, y, point.sign))
        yield Group(parts, point.record, point.tooltip or line.label)


def _beyond(points: list[ChangePoint], days: Axis, values: Axis) -> Iterator[Shape]:
    """Write the highest number over each place at the edge, where it does not meet one before it."""
    free = float("-inf")
    for point in sorted(points, key=lambda one: (one.day, -one.percent)):
        x, words = days.at(point.day), f"+{localised(point.percent):.0f}"
        half = text_width(words, LABEL, bold=True) / 2
        if point.percent > values.high and x - half >= free:
            yield Text((x, values.end + 3.5), words, LABEL, INK, "middle", bold=True)
            free = x + half + 2


def _names(lines: tuple[ChangeLine, ...], days: Axis, values: Axis) -> Iterator[Shape]:
    """Write each name beside the end of its line; a thin line leads to one that had to move."""
    shown = [line for line in lines if line.points]
    wanted = [values.at(line.points[-1].percent) for line in shown]
    found = spread(wanted, LABEL + 0.6, values.start, values.end)
    for line, at, y in zip(shown, wanted, found, strict=True):
        x = days.at(line.points[-1].day)
        if abs(at - y) > 1.5 or days.end - x > 6:
            yield Line((x + 2.5, at), (days.end + 3, y), FAINT, 0.4)
        yield Text((days.end + 5, y - 2.1), shortened(line.label, LABEL, WIDEST_LABEL), LABEL, INK)


def _meanings(cohorts: list[int], words: str) -> tuple[Meaning, ...]:
    def sample(number: int) -> Meaning:
        def draw(x: float, y: float) -> Shape:
            dash = cohort_dash(number)
            stroke = Line((x - 5, y), (x + 5, y), cohort_colour(number), 1.0, dash)
            return Group((stroke, cohort_form(number, x, y, 2.1)))

        return Meaning(draw, words.format(number=number_words(number)))

    return tuple(sample(number) for number in cohorts)
