"""Step curves of a cumulative share by day, each with its name at the end and the numbers at risk below."""

from collections.abc import Iterator
from dataclasses import dataclass

from dosebook.drawing.charts.axes import SIZE, Axis, day_ticks, ground_line, horizontal_grid, spread
from dosebook.drawing.charts.signs import DASHES, form
from dosebook.drawing.palette import FAINT, INK, MUTED, cohort_colour
from dosebook.drawing.shapes import Drawing, Group, Line, Shape, Text
from dosebook.drawing.text_width import shortened, text_width
from dosebook.drawing.timeline_scale import day_label

TOP, AXIS = 18.0, 24.0
ROW = 9.5
SHIFT, MOST_SHIFTED = 1.5, 4.5
"""Points between two curves, and at most between the first and the last: a curve must not seem to be another share."""


@dataclass(frozen=True, slots=True)
class CurveStep:
    """The share in percent from a day (counted from 0) on, and the record of the event that made the step."""

    day: float
    percent: float
    record: tuple[str, str] | None = None
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class Curve:
    """One group: its place among forms and dashes, its steps, the last day drawn, and when others left."""

    label: str
    place: int
    steps: tuple[CurveStep, ...]
    last_day: float
    left_days: tuple[float, ...] = ()
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class AtRisk:
    """How many of each curve are at risk at each of the days that carry a number."""

    title: str
    counts: tuple[tuple[int, ...], ...]


def risk_days(high: float, width: float, labels: float) -> tuple[int, ...]:
    """Return the days at which numbers at risk are shown, so that they can be counted before drawing."""
    found = day_ticks(Axis(0, max(7.0, high), labels, width - END))
    # A number at risk needs more room than a day.
    step = 1 + len(found) // 13
    return found[::step]


END = 62.0


def risk_curves(
    curves: tuple[Curve, ...],
    risk: AtRisk,
    days_shown: tuple[int, ...],
    *,
    high: float,
    labels: float,
    axis_title: str = "",
    day_title: str = "",
    width: float = 490.0,
    plot: float = 130.0,
    alt_text: str = "",
) -> Drawing:
    """Draw the curves from 0 to 100 %; the table of numbers at risk stands under the axis."""
    table = ROW * (len(curves) + 1) + 3
    values = Axis(0, 100, table + AXIS, table + AXIS + plot)
    days = Axis(0, max(7.0, high), labels, width - END)
    height = values.end + TOP
    shapes: list[Shape] = horizontal_grid(
        values, (0, 25, 50, 75, 100), labels, days.end, words=[f"{tick} %" for tick in (0, 25, 50, 75, 100)]
    )
    shapes += ground_line(days, values.start, days_shown, map(day_label, days_shown))
    shapes.append(Text((0, height - 7), axis_title, SIZE + 0.5, INK))
    shapes.append(Text((labels, values.start - 18), day_title, SIZE, MUTED))
    apart = min(SHIFT, MOST_SHIFTED / max(1, len(curves) - 1))
    for number, curve in enumerate(curves):
        # A little beside each other, so that curves of the same course are all seen.
        shapes += _curve(curve, days, values, apart * (len(curves) - 1 - number))
    shapes += _names(curves, days, values)
    shapes += _risk(curves, risk, days_shown, days, table)
    return Drawing(width, height, tuple(shapes), alt_text)


def labels_width(curves: tuple[str, ...], title: str) -> float:
    """Return the width of the words at the left."""
    return min(
        110.0,
        max([28.0, text_width(title, SIZE), *(text_width(one, SIZE, bold=True) for one in curves)]) + 10,
    )


def _colour(curve: Curve) -> str:
    return INK if curve.is_bold else cohort_colour(curve.place + 1)


def _curve(curve: Curve, days: Axis, values: Axis, shift: float) -> Iterator[Shape]:
    dash, width = DASHES[curve.place % len(DASHES)], 1.8 if curve.is_bold else 1.1
    x, y = days.at(0), values.at(0) + shift
    for step in curve.steps:
        at, up = days.at(step.day) + shift, values.at(step.percent) + shift
        yield Line((x, y), (at, y), _colour(curve), width, dash)
        yield Line((at, y), (at, up), _colour(curve), width, dash)
        x, y = at, up
    yield Line((x, y), (days.at(curve.last_day), y), _colour(curve), width, dash)
    for day in curve.left_days:
        at = days.at(day) + shift
        level = values.at(max((step.percent for step in curve.steps if step.day <= day), default=0.0)) + shift
        yield Line((at, level - 2.2), (at, level + 2.2), INK, 0.6)
    for step in curve.steps:
        place = (days.at(step.day) + shift, values.at(step.percent) + shift)
        yield Group((form(curve.place, *place, 2.2, fill=_colour(curve)),), step.record, step.tooltip)


def _names(curves: tuple[Curve, ...], days: Axis, values: Axis) -> Iterator[Shape]:
    wanted = [values.at(curve.steps[-1].percent if curve.steps else 0.0) for curve in curves]
    found = spread(wanted, SIZE + 0.8, values.start + 2, values.end)
    for curve, at, y in zip(curves, wanted, found, strict=True):
        yield Line((days.at(curve.last_day) + 2, at), (days.end + 4, y), FAINT, 0.4)
        words = shortened(curve.label, SIZE, END - 6, bold=curve.is_bold)
        yield Text((days.end + 6, y - 2.3), words, SIZE, INK, bold=curve.is_bold)


def _risk(
    curves: tuple[Curve, ...], risk: AtRisk, days_shown: tuple[int, ...], days: Axis, table: float
) -> Iterator[Shape]:
    yield Text((0, table - ROW + 2), risk.title, SIZE, MUTED)
    for number, (curve, counts) in enumerate(zip(curves, risk.counts, strict=True)):
        y = table - ROW * (number + 2) + 2
        yield Text(
            (0, y),
            shortened(curve.label, SIZE, days.start - 8, bold=curve.is_bold),
            SIZE,
            INK,
            bold=curve.is_bold,
        )
        for day, count in zip(days_shown, counts, strict=True):
            yield Text((days.at(day), y), str(count), SIZE, INK, "middle")
