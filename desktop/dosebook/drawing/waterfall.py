"""A waterfall: the best change of each participant, largest rise first, cohort by colour and by number."""

from collections.abc import Callable
from dataclasses import dataclass

from dosebook.drawing.charts.axes import number_words, round_ticks
from dosebook.drawing.palette import FAINT, INK, PAPER, cohort_colour
from dosebook.drawing.shapes import Drawing, Group, Line, Shape, Text, rectangle
from dosebook.drawing.text_width import shortened, text_width

LEFT = 34.0
BOTTOM = 42.0
NARROWEST = 19.0
"""A bar with less room than this has no words of its own; they would run into each other."""
TOP = 12.0


@dataclass(frozen=True, slots=True)
class WaterfallBar:
    """One participant: the change in percent, the number shown at the bar, the cohort, and the best response."""

    label: str
    percent: float
    shown: str
    cohort: int
    record: tuple[str, str] | None = None
    response: str = ""


def waterfall(
    bars: tuple[WaterfallBar, ...],
    *,
    thresholds: tuple[float, ...] = (-25.0, -50.0),
    axis_title: str = "",
    width: float = 490.0,
    height: float = 170.0,
    alt_text: str = "",
) -> Drawing:
    """Draw the bars between the lowest and the highest value, with dashed lines at the thresholds."""
    low = min([-60.0, *(bar.percent for bar in bars)]) - 8
    high = max([20.0, *(bar.percent for bar in bars)]) + 10

    def y_of(percent: float) -> float:
        return BOTTOM + (percent - low) / (high - low) * (height - BOTTOM - TOP)

    shapes: list[Shape] = [Text((0, height - 8), axis_title, 7)]
    for tick in _ticks(low, high, thresholds):
        shapes.append(Text((LEFT - 5, y_of(tick) - 2.5), number_words(tick), 6.5, anchor="end"))
        dash = (2.0, 2.0) if tick in thresholds else ()
        ink = INK if tick == 0 else FAINT
        shapes.append(Line((LEFT, y_of(tick)), (width, y_of(tick)), ink, 0.4, dash))
    step = (width - LEFT) / max(1, len(bars))
    for index, bar in enumerate(sorted(bars, key=lambda item: -item.percent)):
        shapes.append(
            _bar(bar, LEFT + step * index + step * 0.15, step * 0.7, y_of, has_words=step >= NARROWEST)
        )
    return Drawing(width, height, tuple(shapes), alt_text)


def _ticks(low: float, high: float, thresholds: tuple[float, ...]) -> list[float]:
    """Return quarters, or round steps where rises are large; the thresholds and zero in any case."""
    quarters = [float(tick) for tick in range(-100, 151, 25)]
    ticks = quarters if high <= 160 else [tick for tick in round_ticks(low, high, 6) if tick >= 100]
    return sorted({one for one in (*ticks, *thresholds, 0.0) if low <= one <= high})


def _bar(
    bar: WaterfallBar, x: float, width: float, y_of: Callable[[float], float], *, has_words: bool
) -> Group:
    zero, end = y_of(0), y_of(bar.percent)
    middle = x + width / 2
    above = bar.percent > 0
    shapes: list[Shape] = [
        rectangle(x, min(zero, end), width, abs(end - zero), fill=cohort_colour(bar.cohort))
    ]
    if has_words:
        y, wide = end + 2 if above else end - 7.5, text_width(bar.shown, 6.5) + 2
        shapes += [
            # So that no line of the scale runs through the number.
            rectangle(middle - wide / 2, y - 1, wide, 7, fill=PAPER, stroke=None),
            Text((middle, y), bar.shown, 6.5, anchor="middle"),
            Text((middle, 24), shortened(bar.label, 6.5, width / 0.7 - 2), 6.5, anchor="middle"),
            Text((middle, 15), f"C{bar.cohort}", 6.5, anchor="middle"),
            Text((middle, 6), bar.response, 6.5, anchor="middle", bold=True),
        ]
    words = f"{bar.label}: {bar.shown} %, {bar.response}" if bar.response else f"{bar.label}: {bar.shown} %"
    return Group(tuple(shapes), bar.record, words)
