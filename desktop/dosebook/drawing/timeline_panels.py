"""The small line panels of a timeline: one measured value over the same days."""

from collections.abc import Callable
from itertools import pairwise
from math import log10

from dosebook.drawing.charts.signs import beyond_arrow
from dosebook.drawing.palette import ACCENT, FAINT, GRADE_BANDS, INK, MUTED, PAPER
from dosebook.drawing.shapes import Circle, Group, Line, Shape, Text, rectangle
from dosebook.drawing.text_width import text_width
from dosebook.drawing.timeline_parts import Panel, Point, Threshold
from dosebook.drawing.timeline_scale import Scale

_EDGE = 8.0
_SIZE = 6.0
_WORDS, _NEXT_WORDS = 5.8, 7.0
"""The size of the words of a threshold, and the way from one baseline to the next where lines are close."""
_DASH = (2.0, 2.0)


def draw_panel(panel: Panel, scale: Scale, top: float) -> list[Shape]:
    """Draw the line, its values, and the thresholds with their words at the right."""
    ground = top - panel.height + 2
    y_of = _y_of(panel, ground)
    shapes: list[Shape] = [Line((scale.left, ground), (scale.right, ground), FAINT, 0.4)]
    shapes += _thresholds(panel.thresholds, scale, y_of)
    points = sorted(panel.points, key=lambda point: (point.first, point.last))
    places = [((scale.x(point.first) + scale.x(point.last)) / 2, y_of(point.value)) for point in points]
    shapes += [Line(start, end, ACCENT, 0.9) for start, end in pairwise(places)]
    words = labelled(points, scale)
    for number, (point, place) in enumerate(zip(points, places, strict=True)):
        text = point.shown if number in words else ""
        shapes.append(_point(point, place, scale, text, (ground, panel.height)))
    return shapes


def draw_bands(panel: Panel, scale: Scale, top: float) -> list[Shape]:
    """Draw the grounds behind the values of each grade, from the mildest down; what runs through goes over them."""
    ground, top = top - panel.height + 2, top - 2
    y_of = _y_of(panel, ground)
    bands = sorted(panel.bands, key=lambda band: -band.below)
    edges = [*(min(max(y_of(band.below), ground), top) for band in bands), ground]
    return [
        rectangle(
            scale.left, low, scale.right - scale.left, high - low, fill=GRADE_BANDS[band.grade], stroke=None
        )
        for band, (high, low) in zip(bands, pairwise(edges), strict=True)
        if high > low
    ]


def labelled(points: list[Point], scale: Scale) -> set[int]:
    """Return which points show their value: the lowest, the last and the first, unless they would meet."""
    if not points:
        return set()
    lowest = min(
        range(len(points)),
        key=lambda number: (
            points[number].sign.startswith(">"),
            points[number].value,
            points[number].sign != "<",
        ),
    )
    chosen: list[int] = []
    for number in (lowest, len(points) - 1, 0):
        x, half = _word_middle(points[number], scale), text_width(points[number].shown, _SIZE, bold=True) / 2
        if all(
            abs(x - _word_middle(points[other], scale))
            > half + text_width(points[other].shown, _SIZE, bold=True) / 2 + 2
            for other in chosen
        ):
            chosen.append(number)
    return set(chosen)


def _middle(point: Point, scale: Scale) -> float:
    return (scale.x(point.first) + scale.x(point.last)) / 2


def _word_middle(point: Point, scale: Scale) -> float:
    """Return the middle of the words of a value; they end before the words of the thresholds begin."""
    return min(_middle(point, scale), scale.right - text_width(point.shown, _SIZE, bold=True) / 2)


def _y_of(panel: Panel, ground: float) -> Callable[[float], float]:
    values = [point.value for point in panel.points]
    low, high = min([panel.reach[0], *values]), max([panel.reach[1], *values])
    if panel.is_log:
        # A count of 0 has no logarithm; it stands on the ground.
        floor = min([value for value in (low, panel.reach[0]) if value > 0], default=1.0)
        low, high = log10(floor), log10(max(high, floor * 1.01))
    room = panel.height - 2 * _EDGE

    def y_of(value: float) -> float:
        at = log10(max(value, 10**low)) if panel.is_log else value
        return ground + _EDGE + (at - low) / ((high - low) or 1) * room

    return y_of


def _thresholds(
    thresholds: tuple[Threshold, ...], scale: Scale, y_of: Callable[[float], float]
) -> list[Shape]:
    shapes: list[Shape] = []
    free = float("inf")
    for threshold in sorted(thresholds, key=lambda item: -item.value):
        y = y_of(threshold.value)
        shapes.append(Line((scale.left, y), (scale.right, y), MUTED, 0.5, _DASH))
        # Close lines keep their places; the words below move down as far as they must.
        at = min(y - 2, free)
        free = at - _NEXT_WORDS
        shapes.append(Text((scale.right + 2, at), threshold.words, _WORDS, INK))
    return shapes


def point_shape(x: float, y: float, *, is_open: bool, is_raised: bool) -> Shape:
    """Return the sign of a value: a disc, open where it lies beyond a limit; a square where support may have raised it."""
    fill = PAPER if is_open or is_raised else ACCENT
    if is_raised:
        return rectangle(x - 1.7, y - 1.7, 3.4, 3.4, fill=fill, stroke=ACCENT, line=0.8)
    return Circle((x, y), 1.7, fill, ACCENT, 0.7)


def _point(
    point: Point, place: tuple[float, float], scale: Scale, words: str, room: tuple[float, float]
) -> Group:
    (x, y), (ground, height) = place, room
    start, end = scale.x(point.first), scale.x(point.last)
    shapes: list[Shape] = []
    if end - start > 1:
        shapes.append(Line((start, y), (end, y), INK, 0.6, (1.6, 1.4)))
    shapes.append(point_shape(x, y, is_open=bool(point.sign), is_raised=point.is_raised))
    shapes += beyond_arrow(x, y, point.sign, reach=6.0, colour=ACCENT)
    if words:
        is_low = y - ground < height / 2
        under = is_low and y - ground > _EDGE - 0.5 and not point.sign.startswith("<")
        at = (_word_middle(point, scale), y - 7.2 if under else y + 3.2)
        shapes.append(Text(at, words, _SIZE, INK, "middle", bold=True))
    return Group(tuple(shapes), point.record, point.tooltip)
