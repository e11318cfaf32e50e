"""Axes of charts: where a value lies, which values carry a number, and the lines and words of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from dosebook.domain.localised import localised
from dosebook.drawing.palette import FAINT, INK, MUTED
from dosebook.drawing.shapes import Line, Shape, Text
from dosebook.drawing.text_width import text_width

SIZE = 6.5
TITLE = 7.0
_DAY_STEPS = (1, 2, 7, 14, 28, 56, 84, 168, 364, 728, 1820, 3640)
_DAYS_APART = 22.0


@dataclass(frozen=True, slots=True)
class Axis:
    """Values from ``low`` to ``high`` lie between two places; values beyond stop at the edge."""

    low: float
    high: float
    start: float
    end: float
    is_log: bool = False

    def at(self, value: float) -> float:
        """Return where a value lies."""
        inside = min(max(value, self.low), self.high)
        low, high = (log10(self.low), log10(self.high)) if self.is_log else (self.low, self.high)
        place = log10(inside) if self.is_log else inside
        return self.start + (place - low) / ((high - low) or 1) * (self.end - self.start)


def round_ticks(low: float, high: float, most: int = 6) -> tuple[float, ...]:
    """Return round values from ``low`` to ``high``, at most so many and one: steps of 1, 2 or 5."""
    span = high - low
    if span <= 0:
        return (low,)
    power = 10.0 ** floor(log10(span / most))
    step = next(
        (factor * power for factor in (1, 2, 5, 10, 20) if span / (factor * power) <= most), 50 * power
    )
    first = ceil(low / step - 1e-9)
    return tuple(number * step for number in range(first, floor(high / step + 1e-9) + 1))


def whole_ticks(high: int, most: int = 6) -> tuple[int, ...]:
    """Return whole numbers from 0 to ``high``."""
    step = next((step for step in (1, 2, 5, 10, 20, 50, 100, 200, 500) if high / step <= most), 1000)
    return tuple(range(0, high + 1, step))


def day_ticks(axis: Axis) -> tuple[int, ...]:
    """Return days counted from 0 in whole weeks, as close as they can be read."""
    per_day = (axis.end - axis.start) / max(1.0, axis.high - axis.low)
    step = next((found for found in _DAY_STEPS if found * per_day >= _DAYS_APART), _DAY_STEPS[-1])
    return tuple(number * step for number in range(ceil(axis.low / step), floor(axis.high / step) + 1))


def number_words(value: float) -> str:
    """Return a number of an axis, with a minus that is one."""
    return f"{localised(value):g}".replace("-", "−")


def horizontal_grid(
    axis: Axis, values: Iterable[float], left: float, right: float, *, words: Sequence[str] = ()
) -> list[Shape]:
    """Return a faint line and its number at the left for each value."""
    shapes: list[Shape] = []
    for place, value in enumerate(values):
        y = axis.at(value)
        shapes.append(Line((left, y), (right, y), FAINT, 0.4))
        text = words[place] if words else number_words(value)
        shapes.append(Text((left - 4, y - 2.3), text, SIZE, INK, "end"))
    return shapes


def ground_line(axis: Axis, ground: float, ticks: Iterable[float], words: Iterable[str]) -> list[Shape]:
    """Return a horizontal axis with a tick and a word for each value; words that would meet are left out."""
    shapes: list[Shape] = [Line((axis.start, ground), (axis.end, ground), INK, 0.7)]
    free = float("-inf")
    for value, text in zip(ticks, words, strict=True):
        x = axis.at(value)
        shapes.append(Line((x, ground), (x, ground - 2.5), INK, 0.6))
        half = text_width(text, SIZE) / 2
        if x - half >= free:
            shapes.append(Text((x, ground - 9), text, SIZE, INK, "middle"))
            free = x + half + 3
    return shapes


def titles(width: float, height: float, vertical: str, horizontal: str, left: float) -> list[Shape]:
    """Return the words at the top left and under the horizontal axis."""
    shapes: list[Shape] = []
    if vertical:
        shapes.append(Text((0, height - 7), vertical, TITLE, INK))
    if horizontal:
        shapes.append(Text(((left + width) / 2, 1.5), horizontal, SIZE, MUTED, "middle"))
    return shapes


def spread(places: Sequence[float], apart: float, low: float, high: float) -> list[float]:
    """Return places as near the given ones as may be, in their order and ``apart`` from each other, inside the ends."""
    order = sorted(range(len(places)), key=lambda number: places[number])
    apart = min(apart, (high - low) / max(1, len(places) - 1))
    heaps: list[tuple[float, int]] = []
    for number in order:
        middle, count = places[number], 1
        # Whoever would touch the heap before joins it, and the heap lies around the mean of its wishes.
        while heaps and middle - apart * (count - 1) / 2 < heaps[-1][0] + apart * (heaps[-1][1] + 1) / 2:
            before, size = heaps.pop()
            middle, count = (before * size + middle * count) / (size + count), size + count
        half = apart * (count - 1) / 2
        heaps.append((min(max(middle, low + half), high - half), count))
    free = [middle + apart * (place - (count - 1) / 2) for middle, count in heaps for place in range(count)]
    return [place for _, place in sorted(zip(order, _apart(free, apart, high), strict=True))]


def _apart(places: list[float], apart: float, high: float) -> list[float]:
    """Return places pushed down where the upper end pressed heaps into each other."""
    found: list[float] = []
    for place in reversed(places):
        found.append(min(place, found[-1] - apart) if found else min(place, high))
    return found[::-1]
