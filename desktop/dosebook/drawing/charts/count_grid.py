"""Small multiples of blood counts: a row per participant, a column per count, all over the same days."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from functools import partial
from itertools import pairwise

from dosebook.domain.localised import localised
from dosebook.domain.signed_number import SignedNumber
from dosebook.drawing.charts.axes import SIZE, Axis, day_ticks, ground_line, round_ticks
from dosebook.drawing.charts.signs import Meaning, beyond_arrow, beyond_meanings, legend
from dosebook.drawing.palette import ACCENT, BAND, FAINT, INK, MUTED, PAPER
from dosebook.drawing.shapes import Circle, Drawing, Group, Line, Polygon, Shape, Text, rectangle
from dosebook.drawing.text_width import shortened, text_width
from dosebook.drawing.timeline_scale import day_label

LABELS = 46.0
GAP = 40.0
HEAD = 12.0
AXIS = 15.0
NOTE, NOTE_STEP = 5.6, 6.8
PANEL = 66.0


class GivenSign(Enum):
    """What was given, as a sign along the upper edge of a panel."""

    FRACTION = "fraction"
    TRANSFUSION = "transfusion"
    GROWTH_FACTOR = "growth factor"


@dataclass(frozen=True, slots=True)
class CountPoint:
    """A count on a day counted from 0; ``is_raised`` where support before it may have raised it.

    ``sign`` is what was printed before it (``<``, ``>``): it lies on that side of ``value``.
    """

    day: float
    value: float
    is_raised: bool = False
    record: tuple[str, str] | None = None
    tooltip: str = ""
    sign: str = ""


@dataclass(frozen=True, slots=True)
class GivenMark:
    """Something given on a day."""

    day: float
    sign: GivenSign
    record: tuple[str, str] | None = None
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class CountPanel:
    """One course of counts with what was given; without points it says why."""

    points: tuple[CountPoint, ...]
    given: tuple[GivenMark, ...] = ()


@dataclass(frozen=True, slots=True)
class CountColumn:
    """One count: its head, the values below which grades begin with their words, and the least reach of its axis."""

    head: str
    limits: tuple[tuple[float, str], ...]
    reach: tuple[float, float]
    is_log: bool = False


@dataclass(frozen=True, slots=True)
class CountRow:
    """One participant with a panel per column."""

    label: str
    panels: tuple[CountPanel, ...]
    record: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class CountWords:
    """The words of the axis and of the signs."""

    days: str
    no_data: str
    fraction: str
    transfusion: str
    growth_factor: str
    raised: str
    band: str
    below: str
    above: str


def count_grid(
    columns: tuple[CountColumn, ...],
    rows: tuple[CountRow, ...],
    words: CountWords,
    *,
    high: float,
    low: float = -7.0,
    panel: float = PANEL,
    width: float = 490.0,
    alt_text: str = "",
) -> Drawing:
    """Draw the panels, each column on one scale over the days from ``low`` to ``high``."""
    legend_shapes, foot = legend(_meanings(rows, words), width)
    room = (width - LABELS) / max(1, len(columns))
    height = foot + AXIS + panel * len(rows) + HEAD
    shapes: list[Shape] = []
    for place, column in enumerate(columns):
        left = LABELS + room * place
        days = Axis(low, high, left, left + room - GAP)
        shapes.append(
            Text((left, height - 8), shortened(column.head, SIZE, room - 4, bold=True), SIZE, INK, bold=True)
        )
        values_of = [point.value for row in rows for point in row.panels[place].points]
        reach = _reach(column, values_of, panel)
        for number, row in enumerate(rows):
            ground = height - HEAD - panel * (number + 1) + 6
            values = Axis(*reach, ground, ground + panel - 14, is_log=column.is_log)
            shapes += _panel(column, row.panels[place], days, values, words)
            if number == len(rows) - 1:
                ticks = day_ticks(days)
                shapes += ground_line(days, ground, ticks, map(day_label, ticks))
    for number, row in enumerate(rows):
        y = height - HEAD - panel * (number + 0.5)
        label = Text((0, y), shortened(row.label, SIZE, LABELS - 14, bold=True), SIZE, INK, bold=True)
        shapes.append(Group((label,), row.record, row.label) if row.record else label)
    shapes.append(Text((0, foot + 6), words.days, NOTE, MUTED))
    return Drawing(width, height, (*shapes, *legend_shapes), alt_text)


def _reach(column: CountColumn, values: list[float], panel: float) -> tuple[float, float]:
    """Return the ends of the axis, with room for the number under the lowest value."""
    low, high = column.reach
    share = 0.15 * PANEL / panel
    if column.is_log:
        return min([low, *(value * 0.6 ** (PANEL / panel) for value in values if value > 0)]), max(
            [high, *values]
        )
    return min([low, *(value - share * (high - low) for value in values)]), max([high, *values])


def _panel(
    column: CountColumn, panel: CountPanel, days: Axis, values: Axis, words: CountWords
) -> Iterator[Shape]:
    yield Line((days.start, values.start), (days.end, values.start), INK, 0.5)
    for mark in panel.given:
        yield from _given(mark, days, values)
    if not panel.points:
        at = ((days.start + days.end) / 2, (values.start + values.end) / 2)
        yield Text(at, words.no_data, SIZE, MUTED, "middle")
        return
    yield from _bands(column, days, values)
    for tick in _ticks(column, values):
        yield Text((days.start - 2.5, values.at(tick) - 2), f"{localised(tick):g}", NOTE, MUTED, "end")
    points = sorted(panel.points, key=lambda point: point.day)
    places = [(days.at(point.day), values.at(point.value)) for point in points]
    for start, end in pairwise(places):
        yield Line(start, end, ACCENT, 0.9)
    lowest = min(range(len(points)), key=lambda number: _at_most(points[number]))
    for number, (point, (x, y)) in enumerate(zip(points, places, strict=True)):
        circle = Circle((x, y), 1.5, PAPER if point.is_raised else ACCENT, ACCENT, 0.7)
        parts: list[Shape] = [circle, *beyond_arrow(x, y, point.sign, colour=ACCENT)]
        if number == lowest:
            parts += _lowest(point, x, y, days, values)
        yield Group(tuple(parts), point.record, point.tooltip)


def _at_most(point: CountPoint) -> tuple[bool, float, bool]:
    """Order by the most that a count may be; what lies above a number comes last."""
    return point.sign.startswith(">"), point.value, point.sign != "<"


def _lowest(point: CountPoint, x: float, y: float, days: Axis, values: Axis) -> list[Shape]:
    """Write the lowest value above or below its point, inside the panel."""
    text = f"{SignedNumber(Decimal(str(point.value)), point.sign).mark}{localised(point.value):g}"
    half = text_width(text, NOTE, bold=True) / 2
    at = min(max(x, days.start + half), days.end - half)
    below = y - 7.0
    is_free = below > values.start - 1 and not point.sign.startswith("<")
    return [Text((at, below if is_free else y + 3), text, NOTE, INK, "middle", bold=True)]


def _bands(column: CountColumn, days: Axis, values: Axis) -> Iterator[Shape]:
    """Put what is below the first limit on a band, and a line with its words at each limit."""
    inside = [(value, text) for value, text in column.limits if values.low < value < values.high]
    if inside:
        top = values.at(max(value for value, _ in inside))
        yield rectangle(
            days.start, values.start, days.end - days.start, top - values.start, fill=BAND, stroke=None
        )
    free = float("inf")
    for value, text in sorted(inside, reverse=True):
        y = values.at(value)
        yield Line((days.start, y), (days.end, y), MUTED, 0.5, (2.0, 2.0))
        at = min(y - 2, free)
        free = at - NOTE_STEP
        yield Text((days.end + 2, at), text, NOTE, INK)


def _ticks(column: CountColumn, values: Axis) -> Iterator[float]:
    if not column.is_log:
        yield from round_ticks(values.low, values.high, 3)
        return
    yield from (
        tick for tick in (0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000) if values.low <= tick <= values.high
    )


def _given(mark: GivenMark, days: Axis, values: Axis) -> Iterator[Shape]:
    x = days.at(mark.day)
    if mark.sign is GivenSign.FRACTION:
        yield Line((x, values.start), (x, values.end + 3), ACCENT, 0.5, (1.0, 2.0))
    yield Group((_given_sign(mark.sign, x, values.end + 4),), mark.record, mark.tooltip)


def _given_sign(sign: GivenSign, x: float, y: float) -> Shape:
    if sign is GivenSign.FRACTION:
        return Polygon(((x - 2.4, y + 2), (x + 2.4, y + 2), (x, y - 2.4)), ACCENT, INK, 0.4)
    if sign is GivenSign.TRANSFUSION:
        return rectangle(x - 1.9, y - 1.9, 3.8, 3.8, fill=PAPER, stroke=INK, line=0.9)
    return Text((x, y - 2.3), "G", SIZE, INK, "middle", bold=True)


def _meanings(rows: tuple[CountRow, ...], words: CountWords) -> tuple[Meaning, ...]:
    signs = {mark.sign for row in rows for panel in row.panels for mark in panel.given}
    named = {
        GivenSign.FRACTION: words.fraction,
        GivenSign.TRANSFUSION: words.transfusion,
        GivenSign.GROWTH_FACTOR: words.growth_factor,
    }
    found = [Meaning(partial(_given_sign, sign), named[sign]) for sign in GivenSign if sign in signs]
    points = [point for row in rows for panel in row.panels for point in panel.points]
    found += beyond_meanings((point.sign for point in points), words.below, words.above)
    if any(point.is_raised for point in points):
        found.append(Meaning(lambda x, y: Circle((x, y), 1.7, PAPER, ACCENT, 0.7), words.raised))
    found.append(
        Meaning(lambda x, y: rectangle(x - 4, y - 3, 8, 6, fill=BAND, stroke=FAINT, line=0.3), words.band)
    )
    return tuple(found)
