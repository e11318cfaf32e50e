"""A forest of rates: a row per dose, the rate as a square, its exact interval as a line, the target behind them."""

from collections.abc import Iterator
from dataclasses import dataclass

from dosebook.drawing.charts.axes import SIZE, Axis, ground_line
from dosebook.drawing.palette import ACCENT, BAND, FAINT, INK, MUTED
from dosebook.drawing.shapes import Drawing, Group, Line, Shape, Text, rectangle
from dosebook.drawing.text_width import shortened, text_width

ROW = 15.0
HEAD = 14.0
AXIS = 26.0


@dataclass(frozen=True, slots=True)
class RateRow:
    """One dose: rate and interval as shares (None where nobody is evaluable), and the words of its columns."""

    label: str
    share: float | None
    low: float | None
    high: float | None
    cells: tuple[str, ...]
    is_marked: bool = False
    record: tuple[str, str] | None = None
    tooltip: str = ""


def rate_forest(
    rows: tuple[RateRow, ...],
    heads: tuple[str, ...],
    *,
    target: tuple[float, float] | None = None,
    target_words: str = "",
    axis_title: str = "",
    width: float = 490.0,
    alt_text: str = "",
) -> Drawing:
    """Draw the rows from the top; ``target`` is a band of shares (equal ends: a line)."""
    labels = max((text_width(row.label, SIZE, bold=row.is_marked) for row in rows), default=0.0) + 10
    labels = min(labels, width * 0.36)
    columns = [
        max(
            [text_width(heads[place], SIZE, bold=True), *(text_width(row.cells[place], SIZE) for row in rows)]
        )
        + 12
        for place in range(len(heads))
    ]
    axis = Axis(0, 100, labels, width - sum(columns) - 8)
    height = HEAD + ROW * len(rows) + AXIS
    top = height - HEAD
    shapes: list[Shape] = [*_marks(rows, top)]
    if target is not None:
        shapes += _target(target, target_words, axis, top)
    ticks = (0, 25, 50, 75, 100)
    shapes += [Line((axis.at(tick), AXIS), (axis.at(tick), top), FAINT, 0.4) for tick in ticks]
    shapes += ground_line(axis, AXIS, ticks, [f"{tick} %" for tick in ticks])
    shapes.append(Text(((axis.start + axis.end) / 2, 3), axis_title, SIZE, MUTED, "middle"))
    right = width
    for place in reversed(range(len(heads))):
        shapes.append(Text((right, height - 9), heads[place], SIZE, INK, "end", bold=True))
        for number, row in enumerate(rows):
            y = top - ROW * (number + 0.5) - 2.3
            shapes.append(Text((right, y), row.cells[place], SIZE, INK, "end", bold=row.is_marked))
        right -= columns[place]
    for number, row in enumerate(rows):
        shapes.append(_row(row, axis, top - ROW * (number + 0.5), labels))
    return Drawing(width, height, tuple(shapes), alt_text)


def _marks(rows: tuple[RateRow, ...], top: float) -> Iterator[Shape]:
    for number, row in enumerate(rows):
        if row.is_marked:
            y = top - ROW * (number + 1)
            yield Line((0.7, y), (0.7, y + ROW), ACCENT, 1.6)


def _target(target: tuple[float, float], words: str, axis: Axis, top: float) -> Iterator[Shape]:
    low, high = (axis.at(100 * share) for share in target)
    if high - low > 1:
        yield rectangle(low, AXIS, high - low, top - AXIS, fill=BAND, stroke=None)
    else:
        yield Line((low, AXIS), (low, top), INK, 0.8, (4.0, 2.0))
    half = text_width(words, SIZE) / 2
    middle = max((low + high) / 2, axis.start + half)
    yield Text((middle, top + 4), words, SIZE, INK, "middle")


def _row(row: RateRow, axis: Axis, y: float, labels: float) -> Group:
    words = shortened(row.label, SIZE, labels - 10, bold=row.is_marked)
    shapes: list[Shape] = [Text((5, y - 2.3), words, SIZE, INK, bold=row.is_marked)]
    if row.share is not None and row.low is not None and row.high is not None:
        left, right, at = (axis.at(100 * share) for share in (row.low, row.high, row.share))
        shapes.append(Line((left, y), (right, y), INK, 1.0))
        shapes += [Line((x, y - 2.5), (x, y + 2.5), INK, 1.0) for x in (left, right)]
        shapes.append(rectangle(at - 2.8, y - 2.8, 5.6, 5.6, fill=ACCENT, stroke=INK, line=0.5))
    return Group(tuple(shapes), row.record, row.tooltip or row.label)
