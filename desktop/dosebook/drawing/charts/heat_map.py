"""A heat map of grades: a row per participant, a cell per week; every grade has its digit, nothing known a sign."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from dosebook.drawing.charts.axes import SIZE
from dosebook.drawing.charts.grade_cells import grade_cell
from dosebook.drawing.charts.signs import Draw, Meaning, legend
from dosebook.drawing.palette import FAINT, INK, MUTED
from dosebook.drawing.shapes import Circle, Drawing, Group, Shape, Text, hatched, rectangle
from dosebook.drawing.text_width import shortened

ROW = 11.0
LABELS = 64.0
HEAD = 18.0
WIDEST = 22.0


class CellState(Enum):
    """What a cell tells: a grade, that there was none, that nobody knows, or nothing since it was over."""

    GRADE = "grade"
    NONE = "none"
    UNKNOWN = "unknown"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class HeatCell:
    """One week of one participant."""

    state: CellState
    grade: int | None = None
    record: tuple[str, str] | None = None
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One participant; ``group`` heads the rows that follow each other in it."""

    label: str
    group: str
    cells: tuple[HeatCell, ...]
    record: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class HeatWords:
    """The words of the columns and of the signs; ``grade`` has a place for its number."""

    columns: str
    grade: str
    none: str
    unknown: str
    no_grade: str


def heat_map(
    rows: tuple[HeatRow, ...], words: HeatWords, *, columns: int, width: float = 490.0, alt_text: str = ""
) -> Drawing:
    """Draw the rows from the top, ``columns`` cells each at most."""
    lines = list(_lines(rows))
    legend_shapes, foot = legend(_meanings(rows, words), width)
    cell = min(WIDEST, (width - LABELS) / max(1, columns))
    height = foot + ROW * len(lines) + HEAD
    shapes: list[Shape] = [*_head(words.columns, columns, cell, height)]
    for number, line in enumerate(lines):
        y = height - HEAD - ROW * (number + 1)
        if isinstance(line, str):
            shapes.append(Text((0, y + 2.5), shortened(line, SIZE, width), SIZE, INK, bold=True))
            continue
        label = Text((8, y + 2.8), shortened(line.label, SIZE, LABELS - 12), SIZE, INK)
        shapes.append(Group((label,), line.record, line.label) if line.record else label)
        for place, one in enumerate(line.cells[:columns]):
            shapes += _cell(one, LABELS + cell * place, y, cell)
    return Drawing(width, height, (*shapes, *legend_shapes), alt_text)


def _lines(rows: tuple[HeatRow, ...]) -> Iterator[HeatRow | str]:
    group = ""
    for row in rows:
        if row.group != group:
            group = row.group
            yield group
        yield row


def _head(words: str, columns: int, cell: float, height: float) -> Iterator[Shape]:
    yield Text((0, height - 8), words, SIZE, INK)
    step = next(step for step in (1, 2, 4, 8, 13, 26, 52, 104, 1000) if step * cell >= 12)
    for number in range(columns):
        if number == 0 or (number + 1) % step == 0:
            x = LABELS + cell * (number + 0.5)
            yield Text((x, height - HEAD + 2.5), str(number + 1), SIZE - 0.5, MUTED, "middle")


def _cell(one: HeatCell, x: float, y: float, width: float) -> Iterator[Shape]:
    high = ROW - 1.4
    if one.state is CellState.GRADE:
        yield Group(tuple(grade_cell(one.grade, x, y, width - 0.8, high)), one.record, one.tooltip)
    elif one.state is not CellState.OVER:
        sign = (
            _none(x, y, width - 0.8, high)
            if one.state is CellState.NONE
            else _unknown(x, y, width - 0.8, high)
        )
        yield Group((sign,), None, one.tooltip)


def _none(x: float, y: float, width: float, height: float) -> Shape:
    frame = rectangle(x, y, width, height, stroke=FAINT, line=0.35)
    return Group((frame, Circle((x + width / 2, y + height / 2), 0.7, MUTED, None)))


def _unknown(x: float, y: float, width: float, height: float) -> Shape:
    return hatched(x, y, width, height, colour=MUTED, step=3.0)


def _sample(grade: int | None) -> Draw:
    return lambda x, y: Group(tuple(grade_cell(grade, x - 4, y - 4, 8, 8)))


def _meanings(rows: tuple[HeatRow, ...], words: HeatWords) -> tuple[Meaning, ...]:
    cells = [cell for row in rows for cell in row.cells]
    states = {cell.state for cell in cells}
    grades = sorted({cell.grade for cell in cells if cell.grade is not None})
    found = [Meaning(_sample(grade), words.grade.format(grade=grade)) for grade in grades]
    if any(one.state is CellState.GRADE and one.grade is None for one in cells):
        found.append(Meaning(_sample(None), words.no_grade))
    if CellState.NONE in states:
        found.append(Meaning(lambda x, y: _none(x - 4, y - 4, 8, 8), words.none))
    if CellState.UNKNOWN in states:
        found.append(Meaning(lambda x, y: _unknown(x - 4, y - 4, 8, 8), words.unknown))
    return tuple(found)
