"""Grade-stacked bars: one row per term or cohort, one cell per participant, the highest grades at the axis."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from dosebook.drawing.charts.axes import SIZE, Axis, ground_line, whole_ticks
from dosebook.drawing.charts.grade_cells import NARROWEST, grade_cell
from dosebook.drawing.charts.signs import Meaning, legend
from dosebook.drawing.palette import FAINT, INK
from dosebook.drawing.shapes import Drawing, Group, Line, Shape, Text, rectangle
from dosebook.drawing.text_width import shortened, text_width

ROW, BAR = 13.0, 9.0
AXIS = 22.0
HEAD = 12.0
GAP = 10.0
WIDEST = 34.0
"""The most that one participant takes; a bar of four need not reach across the page."""
LEAST_LABEL, MOST_LABEL = 60.0, 170.0


@dataclass(frozen=True, slots=True)
class GradeCell:
    """One participant at the highest grade (None without one), and the record that tells it."""

    grade: int | None
    record: tuple[str, str] | None = None
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class GradeBar:
    """A row: its label, its cells from the highest grade down, and a number for each column at the right."""

    label: str
    cells: tuple[GradeCell, ...]
    numbers: tuple[str, ...] = ()
    is_bold: bool = False


def grade_bars(
    bars: tuple[GradeBar, ...],
    *,
    most: int,
    heads: tuple[str, ...] = (),
    axis_title: str = "",
    no_grade: str = "",
    width: float = 490.0,
    alt_text: str = "",
) -> Drawing:
    """Draw the rows from the top over an axis from 0 to ``most`` participants, with the numbers under their heads."""
    columns = [_column_width(bars, heads, place) for place in range(len(heads))]
    labels = max((text_width(bar.label, SIZE, bold=bar.is_bold) for bar in bars), default=0.0) + 8
    labels = min(max(LEAST_LABEL, labels), MOST_LABEL, width / 3)
    legend_shapes, foot = legend(_meanings(bars, no_grade), width)
    room = min(width - sum(columns) - GAP - labels, max(1, most) * WIDEST)
    axis = Axis(0, max(1, most), labels, labels + room)
    end = axis.end + GAP + sum(columns)
    height = foot + AXIS + ROW * len(bars) + HEAD
    ground = foot + AXIS
    shapes: list[Shape] = list(_grid(axis, ground, height - HEAD, axis_title))
    shapes += _heads(heads, columns, height, end)
    for place, bar in enumerate(bars):
        y = height - HEAD - ROW * (place + 1)
        words = shortened(bar.label, SIZE, labels - 6, bold=bar.is_bold)
        shapes.append(Text((0, y + 3.5), words, SIZE, INK, bold=bar.is_bold))
        shapes += _cells(bar, axis, y + (ROW - BAR) / 2)
        right = end
        for number, column in zip(reversed(bar.numbers), reversed(columns), strict=True):
            shapes.append(Text((right, y + 3.5), number, SIZE, INK, "end"))
            right -= column
    return Drawing(width, height, (*shapes, *legend_shapes), alt_text)


def _column_width(bars: tuple[GradeBar, ...], heads: tuple[str, ...], place: int) -> float:
    widths = [text_width(bar.numbers[place], SIZE) for bar in bars]
    return max([text_width(heads[place], SIZE, bold=True), *widths]) + 8


def _grid(axis: Axis, ground: float, top: float, title: str) -> Iterator[Shape]:
    ticks = whole_ticks(int(axis.high))
    for tick in ticks[1:]:
        yield Line((axis.at(tick), ground), (axis.at(tick), top), FAINT, 0.4)
    yield Line((axis.start, ground), (axis.start, top), INK, 0.7)
    yield from ground_line(axis, ground, ticks, map(str, ticks))
    yield Text(((axis.start + axis.end) / 2, ground - 18), title, SIZE, INK, "middle")


def _heads(heads: tuple[str, ...], columns: list[float], height: float, right: float) -> Iterator[Shape]:
    for head, column in zip(reversed(heads), reversed(columns), strict=True):
        yield Text((right, height - 8), head, SIZE, INK, "end", bold=True)
        right -= column


def _cells(bar: GradeBar, axis: Axis, y: float) -> Iterator[Shape]:
    one = axis.at(1) - axis.at(0)
    if one < NARROWEST:
        yield from _runs(bar, axis, y)
        return
    for number, cell in enumerate(bar.cells):
        shapes = grade_cell(cell.grade, axis.at(number), y, one, BAR)
        yield Group(tuple(shapes), cell.record, cell.tooltip)


def _runs(bar: GradeBar, axis: Axis, y: float) -> Iterator[Shape]:
    """Draw one cell for all participants of a grade, where there is no room for one each."""
    start = 0
    for grade, cells in groupby(bar.cells, key=lambda cell: cell.grade):
        count = len(tuple(cells))
        shapes = grade_cell(grade, axis.at(start), y, axis.at(start + count) - axis.at(start), BAR)
        yield Group(tuple(shapes), None, f"{bar.label}: {count}")
        start += count


def _meanings(bars: tuple[GradeBar, ...], no_grade: str) -> tuple[Meaning, ...]:
    if not no_grade or all(cell.grade is not None for bar in bars for cell in bar.cells):
        return ()

    def draw(x: float, y: float) -> Shape:
        return Group((rectangle(x - 4, y - 4, 8, 8, line=0.35), Text((x, y - 2.2), "?", 6, INK, "middle")))

    return (Meaning(draw, no_grade),)
