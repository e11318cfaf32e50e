"""Under-dosing, target and over-dosing at each dose as bars that add up to 100 %; patterns carry the meaning."""

from collections.abc import Sequence
from dataclasses import dataclass

from dosebook.domain.percent_words import percent_words
from dosebook.drawing.palette import ACCENT, FAINT, INK, MUTED
from dosebook.drawing.shapes import Drawing, Group, Line, Shape, Text, hatched, rectangle
from dosebook.drawing.text_width import shortened, text_width

ROW = 20.0
BAR = 11.0
HEAD = 20.0
FOOT = 18.0
SIZE = 7.0
NUMBERS = 92.0
TARGET = "#66AACC"
LEAST_SHOWN = 0.002


@dataclass(frozen=True, slots=True)
class ChanceBar:
    """One dose: its label, the three shares (None where nothing is known), and whether it is the one advised."""

    label: str
    shares: tuple[float, float, float] | None
    is_advised: bool = False


@dataclass(frozen=True, slots=True)
class ChanceWords:
    """The words of the figure: its three parts, and what stands where nothing is known."""

    under: str
    target: str
    over: str
    unknown: str


def dose_chances(
    bars: Sequence[ChanceBar], words: ChanceWords, *, width: float = 490.0, alt_text: str = ""
) -> Drawing:
    """Draw a bar for each dose, the lowest first, with the numbers beside it."""
    left = min(150.0, max((text_width(bar.label, SIZE, bold=True) for bar in bars), default=0.0) + 8)
    right = width - NUMBERS
    height = HEAD + ROW * len(bars) + FOOT
    shapes: list[Shape] = [*_legend(words, left, height)]
    for place, bar in enumerate(bars):
        bottom = height - HEAD - ROW * (place + 1) + (ROW - BAR) / 2
        label = shortened(bar.label, SIZE, left - 6, bold=bar.is_advised)
        colour = ACCENT if bar.is_advised else INK
        shapes.append(Text((0, bottom + 3), label, SIZE, colour, bold=bar.is_advised))
        shapes += _bar(bar, words, bottom, (left, right))
    for percent in (0, 25, 50, 75, 100):
        x = left + (right - left) * percent / 100
        shapes.append(Line((x, FOOT - 4), (x, FOOT), FAINT, 0.5))
        shapes.append(Text((x, 4), f"{percent} %", SIZE - 0.5, MUTED, "middle"))
    return Drawing(width, height, tuple(shapes), alt_text)


def _bar(bar: ChanceBar, words: ChanceWords, bottom: float, ends: tuple[float, float]) -> list[Shape]:
    left, right = ends
    if bar.shares is None:
        return [Text((left + 4, bottom + 3), words.unknown, SIZE, MUTED)]
    shapes: list[Shape] = []
    start = left
    for place, share in enumerate(bar.shares):
        size = (right - left) * share
        if share > LEAST_SHOWN:
            shapes.append(_part(place, start, bottom, size))
        start += size
    numbers = " · ".join(percent_words(share) for share in bar.shares)
    named = zip((words.under, words.target, words.over), bar.shares, strict=True)
    parts = ", ".join(f"{name}: {percent_words(share, 1)}" for name, share in named)
    tip = f"{bar.label}; {parts}"
    return [Group(tuple(shapes), None, tip), Text((right + 8, bottom + 3), numbers, SIZE)]


def _part(place: int, x: float, bottom: float, width: float) -> Shape:
    if place == 0:
        return rectangle(x, bottom, width, BAR, stroke=INK, line=0.5)
    if place == 1:
        return rectangle(x, bottom, width, BAR, fill=TARGET, stroke=INK, line=0.5)
    return hatched(x, bottom, width, BAR, colour=INK, step=3.5)


def _legend(words: ChanceWords, left: float, height: float) -> list[Shape]:
    shapes: list[Shape] = []
    x = left
    for place, text in enumerate((words.under, words.target, words.over)):
        shapes.append(_part(place, x, height - 12, 10))
        shapes.append(Text((x + 14, height - 10), text, SIZE))
        x += 14 + text_width(text, SIZE) + 14
    return shapes
