"""A waterfall: the best change of each participant, largest rise first, cohort by colour and by number."""

from collections.abc import Callable
from dataclasses import dataclass

from dosebook.drawing.charts.axes import number_words
from dosebook.drawing.charts.signs import beyond_arrow
from dosebook.drawing.palette import FAINT, INK, PAPER, cohort_colour
from dosebook.drawing.shapes import Drawing, Group, Line, Polygon, Shape, Text, rectangle
from dosebook.drawing.text_width import shortened, text_width

LEFT = 34.0
BOTTOM = 42.0
SIZE = 6.5
NARROWEST, NARROWEST_TURNED = 19.0, 6.8
"""A bar with less room than the first has its words turned, since they would run into each other, and with less than the
second none."""
TOP = 12.0
LONGEST = 44.0
"""Points that the name of a participant takes at most."""
HIGHEST = 100.0
"""Bars of larger rises are cut off here, with a break in them, so that falls can be told apart."""
LESS = 30.0
"""Points less in height for bars that carry no numbers."""


@dataclass(frozen=True, slots=True)
class WaterfallBar:
    """One participant: the change in percent, the number shown at the bar, the cohort, and the best response.

    With a ``sign`` (``<``, ``>``) the change lies on that side of ``percent``: the number says so, or an arrow.
    """

    label: str
    percent: float
    shown: str
    cohort: int
    record: tuple[str, str] | None = None
    response: str = ""
    sign: str = ""


def waterfall(
    bars: tuple[WaterfallBar, ...],
    *,
    thresholds: tuple[float, ...] = (-25.0, -50.0),
    axis_title: str = "",
    width: float = 490.0,
    height: float = 170.0,
    alt_text: str = "",
) -> Drawing:
    """Draw the bars between the lowest and the highest value, at most 100 %, with dashed lines at the thresholds.

    Under each stand its words; in a narrow one they are turned, and with them the change.
    """
    step = (width - LEFT) / max(1, len(bars))
    least = max([NARROWEST, *(min(LONGEST, text_width(bar.label, SIZE)) + 2 for bar in bars)])
    turned = [_words(bar) for bar in bars] if least > step >= NARROWEST_TURNED else []
    bottom = max([BOTTOM, *(text_width(words, SIZE) + 8 for words in turned)])
    height += bottom - BOTTOM - (LESS if turned else 0)
    low = min([-60.0, *(bar.percent for bar in bars)]) - 8
    high = min(HIGHEST, max([20.0, *(bar.percent for bar in bars)])) + 10

    def y_of(percent: float) -> float:
        return bottom + (percent - low) / (high - low) * (height - bottom - TOP)

    shapes: list[Shape] = [Text((0, height - 8), axis_title, 7)]
    for tick in (one for one in range(-100, 101, 25) if low <= one <= high):
        shapes.append(Text((LEFT - 5, y_of(tick) - 2.5), number_words(tick), 6.5, anchor="end"))
        dash = (2.0, 2.0) if tick in thresholds else ()
        ink = INK if tick == 0 else FAINT
        shapes.append(Line((LEFT, y_of(tick)), (width, y_of(tick)), ink, 0.4, dash))
    for index, bar in enumerate(sorted(bars, key=lambda item: -item.percent)):
        x = LEFT + step * index + step * 0.15
        words = _upright(bar, x, step * 0.7, y_of) if step >= least else ()
        if turned:
            middle = x + step * 0.35 + SIZE * 0.36
            words = (Text((middle, bottom - 4), _words(bar), SIZE, anchor="end", turned=True),)
        shapes.append(_bar(bar, x, step * 0.7, y_of, words))
    return Drawing(width, height, tuple(shapes), alt_text)


def has_words(bars: int, width: float) -> bool:
    """Whether there is room for words under each of so many bars."""
    return (width - LEFT) / max(1, bars) >= NARROWEST_TURNED


def _words(bar: WaterfallBar) -> str:
    """Return what stands under a narrow bar: participant, cohort, best response and change."""
    name = shortened(bar.label, SIZE, LONGEST)
    return " · ".join(part for part in (name, f"C{bar.cohort}", bar.response, bar.shown) if part)


def _bar(
    bar: WaterfallBar, x: float, width: float, y_of: Callable[[float], float], words: tuple[Shape, ...]
) -> Group:
    zero, end = y_of(0), y_of(min(bar.percent, HIGHEST))
    body: tuple[Shape, ...] = (
        rectangle(x, min(zero, end), width, abs(end - zero), fill=cohort_colour(bar.cohort)),
    )
    if bar.percent > HIGHEST:
        body = (*body, *_break(x, width, y_of(HIGHEST * 0.85)))
    told = f"{bar.label}: {bar.shown} %, {bar.response}" if bar.response else f"{bar.label}: {bar.shown} %"
    is_numbered = any(isinstance(one, Text) and one.text == bar.shown for one in words)
    arrow = () if is_numbered else beyond_arrow(x + width / 2, end, bar.sign)
    return Group((*body, *arrow, *words), bar.record, told)


def _break(x: float, width: float, y: float) -> tuple[Shape, ...]:
    """Return a slanting gap across a bar that is cut off."""
    left, right = x - 1, x + width + 1
    low, high = ((left, y - 2), (right, y + 1)), ((left, y + 1), (right, y + 4))
    gap = Polygon((*low, *reversed(high)), PAPER, None)
    return (gap, Line(*low, INK, 0.5), Line(*high, INK, 0.5))


def _upright(bar: WaterfallBar, x: float, width: float, y_of: Callable[[float], float]) -> tuple[Shape, ...]:
    middle, end = x + width / 2, y_of(min(bar.percent, HIGHEST))
    y, wide = end + 2 if bar.percent > 0 else end - 7.5, text_width(bar.shown, SIZE) + 2
    return (
        # So that no line of the scale runs through the number.
        rectangle(middle - wide / 2, y - 1, wide, 7, fill=PAPER, stroke=None),
        Text((middle, y), bar.shown, SIZE, anchor="middle"),
        Text((middle, 24), shortened(bar.label, SIZE, width / 0.7 - 2), SIZE, anchor="middle"),
        Text((middle, 15), f"C{bar.cohort}", SIZE, anchor="middle"),
        Text((middle, 6), bar.response, SIZE, anchor="middle", bold=True),
    )
