"""Dots by term and cohort: the share with any event as an open circle, with a high grade as a filled one."""

from collections.abc import Iterator
from dataclasses import dataclass

from dosebook.drawing.charts.axes import SIZE, Axis
from dosebook.drawing.charts.signs import Meaning, legend
from dosebook.drawing.palette import ACCENT, FAINT, INK, MUTED, PAPER
from dosebook.drawing.shapes import Circle, Drawing, Group, Line, Shape, Text
from dosebook.drawing.text_width import shortened, text_width

ROW = 12.0
HEAD = 22.0
AXIS = 13.0
NUMBERS = 28.0
GAP = 10.0
RADIUS = 2.6


@dataclass(frozen=True, slots=True)
class Dot:
    """One cell: how many of the whole have any, and how many a high grade."""

    any: int
    high: int
    whole: int
    record: tuple[str, str] | None = None
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class DotRow:
    """One term with a dot per column."""

    label: str
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class DotWords:
    """The words of the figure: the two signs, and what the numbers mean."""

    any: str
    high: str
    numbers: str


def dot_columns(
    heads: tuple[tuple[str, str], ...],
    rows: tuple[DotRow, ...],
    words: DotWords,
    *,
    width: float = 490.0,
    alt_text: str = "",
) -> Drawing:
    """Draw a column for each head (two lines of words), each from 0 to 100 % with the numbers beside."""
    labels = max((text_width(row.label, SIZE) for row in rows), default=0.0) + 8
    labels = min(max(60.0, labels), 140.0, width / 3)
    column = (width - labels) / max(1, len(heads))
    legend_shapes, foot = legend(_meanings(words), width)
    height = foot + AXIS + ROW * len(rows) + HEAD
    ground, top = foot + AXIS, height - HEAD
    shapes: list[Shape] = []
    for place, (first, second) in enumerate(heads):
        left = labels + column * place
        axis = Axis(0, 100, left + RADIUS + 2, left + column - NUMBERS - GAP)
        shapes += _ground(axis, ground, top)
        shapes.append(
            Text(
                (axis.start, height - 8), shortened(first, SIZE, column - 6, bold=True), SIZE, INK, bold=True
            )
        )
        shapes.append(Text((axis.start, height - 16), shortened(second, SIZE, column - 6), SIZE, MUTED))
        shapes += _column(rows, place, axis, top)
    for place, row in enumerate(rows):
        y = top - ROW * (place + 1)
        shapes.append(Text((0, y + 3.5), shortened(row.label, SIZE, labels - 6), SIZE, INK))
    return Drawing(width, height, (*shapes, *legend_shapes), alt_text)


def _ground(axis: Axis, ground: float, top: float) -> Iterator[Shape]:
    for percent in (0, 50, 100):
        x = axis.at(percent)
        yield Line((x, ground), (x, top), INK if percent == 0 else FAINT, 0.5)
    for percent in (0, 100):
        yield Text((axis.at(percent), ground - 8), f"{percent} %", SIZE - 0.7, MUTED, "middle")


def _column(rows: tuple[DotRow, ...], place: int, axis: Axis, top: float) -> Iterator[Shape]:
    for number, row in enumerate(rows):
        dot, y = row.dots[place], top - ROW * (number + 0.5)
        if dot.any:
            yield _dot(dot, axis, y)


def _dot(dot: Dot, axis: Axis, y: float) -> Group:
    far, near = (axis.at(100 * count / dot.whole) for count in (dot.any, dot.high))
    shapes: list[Shape] = [Line((axis.start, y), (far, y), MUTED, 0.5)]
    shapes.append(Circle((far, y), RADIUS, PAPER, INK, 0.8))
    if dot.high:
        shapes.append(Circle((near, y), RADIUS if dot.high < dot.any else RADIUS - 0.9, ACCENT, INK, 0.6))
    words = f"{dot.any} ({dot.high})"
    # Close to its own column: a number at the far end would seem to be of the next one.
    shapes.append(Text((axis.end + RADIUS + 4, y - 2.3), words, SIZE, INK))
    return Group(tuple(shapes), dot.record, dot.tooltip)


def _meanings(words: DotWords) -> tuple[Meaning, ...]:
    return (
        Meaning(lambda x, y: Circle((x, y), RADIUS, PAPER, INK, 0.8), words.any),
        Meaning(lambda x, y: Circle((x, y), RADIUS, ACCENT, INK, 0.6), words.high),
        Meaning(lambda x, y: Text((x + 4.5, y - 2.2), "3 (1)", SIZE, INK, "end"), words.numbers),
    )
