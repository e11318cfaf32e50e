"""The cohort ladder: one square per participant, every cohort a step, the one under review marked."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from dosebook.drawing.palette import ACCENT, BAND, INK, MUTED
from dosebook.drawing.shapes import Drawing, Group, Line, Shape, Text, crossed, hatched, rectangle
from dosebook.drawing.text_width import shortened, text_width

SQUARE = 13.0
GAP = 4.0
ROW = 19.0
LABEL_SIZE = 8.0
LEAST_LABEL = 120.0
REMARK_SIZE = 7.0


class SquareState(Enum):
    """How a participant stands; each has a pattern of its own."""

    DLT = "filled"
    EVALUABLE = "outlined"
    PENDING = "hatched"
    NOT_JUDGED = "a question mark"
    NOT_COUNTED = "crossed"
    NOT_DOSED = "dotted"


@dataclass(frozen=True, slots=True)
class LadderSquare:
    """One participant: the state, words under the pointer, the record to open, and text beside (days left)."""

    state: SquareState
    tooltip: str = ""
    record: tuple[str, str] | None = None
    beside: str = ""


@dataclass(frozen=True, slots=True)
class LadderStep:
    """One cohort with its regimen in words."""

    label: str
    squares: tuple[LadderSquare, ...]
    is_under_review: bool = False
    remark: str = ""
    record: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class LegendItem:
    """What a pattern means, in words."""

    state: SquareState
    words: str


def cohort_ladder(
    steps: tuple[LadderStep, ...], legend: tuple[LegendItem, ...], *, width: float = 490.0, alt_text: str = ""
) -> Drawing:
    """Draw the steps with the lowest at the bottom, as one climbs; the remarks stand in a column of their own."""
    legend_shapes, bottom = _legend(legend, width)
    squares = max((_squares_width(step) for step in steps), default=0.0)
    remarks = max((text_width(step.remark, REMARK_SIZE) for step in steps), default=0.0) + 12
    labels = max((_label_width(step) for step in steps), default=0.0) + 18
    labels = max(LEAST_LABEL, min(labels, width - squares - remarks))
    room = width - labels - remarks
    columns = _Columns(labels, labels + min(squares, room) + 8, width)
    shapes: list[Shape] = []
    lines = [_lines(step, room) for step in steps]
    top = bottom + ROW * sum(map(len, lines))
    height = top
    # From the top, so that the keyboard walks as one reads.
    for step, own in zip(reversed(steps), reversed(lines), strict=True):
        top -= ROW * len(own)
        shapes += _step(step, own, top, columns)
    return Drawing(width, height, (*shapes, *legend_shapes), alt_text)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the squares and the remarks of all steps begin, and where the drawing ends."""

    squares: float
    remarks: float
    end: float


def _label_width(step: LadderStep) -> float:
    return text_width(step.label, LABEL_SIZE, bold=step.is_under_review)


def _squares_width(step: LadderStep) -> float:
    return sum(map(_square_width, step.squares))


def _square_width(square: LadderSquare) -> float:
    return SQUARE + GAP + _beside_width(square)


def _lines(step: LadderStep, room: float) -> list[list[LadderSquare]]:
    """Return the squares of a step in as many lines as they need; one line for nobody."""
    lines: list[list[LadderSquare]] = [[]]
    taken = 0.0
    for square in step.squares:
        needed = _square_width(square)
        if lines[-1] and taken + needed > room:
            lines.append([])
            taken = 0.0
        lines[-1].append(square)
        taken += needed
    return lines


def _beside_width(square: LadderSquare) -> float:
    return text_width(square.beside, 6.5) + 4 if square.beside else 0


def _step(step: LadderStep, lines: list[list[LadderSquare]], bottom: float, columns: _Columns) -> list[Shape]:
    """Return a step whose lines of squares end at ``bottom``; its words stand beside the first of them."""
    shapes: list[Shape] = []
    height = ROW * len(lines)
    y = bottom + height - ROW
    if step.is_under_review:
        shapes.append(rectangle(0, bottom - 3, columns.end, height, fill=BAND, stroke=None))
        shapes.append(Line((1, bottom - 3), (1, bottom - 3 + height), ACCENT, 2))
    words = shortened(step.label, LABEL_SIZE, columns.squares - 10, bold=step.is_under_review)
    label: Shape = Text((6, y + 3.5), words, LABEL_SIZE, INK, bold=step.is_under_review)
    shapes.append(Group((label,), step.record, step.label) if step.record else label)
    for number, line in enumerate(lines):
        shapes += _squares(line, columns.squares, y - ROW * number)
    if step.remark:
        remark = shortened(step.remark, REMARK_SIZE, columns.end - columns.remarks)
        shapes.append(Text((columns.remarks, y + 3.5), remark, REMARK_SIZE, INK))
    return shapes


def _squares(line: list[LadderSquare], x: float, y: float) -> Iterator[Shape]:
    for square in line:
        beside = Text((x + SQUARE + GAP - 1, y + 3.5), square.beside, 6.5, INK)
        parts = (_square(square.state, x, y), *([beside] if square.beside else []))
        yield Group(parts, square.record, square.tooltip)
        x += _square_width(square)


def _square(state: SquareState, x: float, y: float, size: float = SQUARE) -> Shape:
    if state is SquareState.DLT:
        return rectangle(x, y, size, size, fill=INK)
    if state is SquareState.PENDING:
        return hatched(x, y, size, size)
    if state is SquareState.NOT_JUDGED:
        return _questioned(x, y, size)
    if state is SquareState.NOT_COUNTED:
        return crossed(x, y, size, size)
    if state is SquareState.NOT_DOSED:
        return rectangle(x + size / 3, y + size / 3, size / 3, size / 3, stroke=MUTED)
    return rectangle(x, y, size, size)


def _questioned(x: float, y: float, size: float) -> Group:
    """Return a square with a question mark: a shape that greyscale keeps."""
    letter = size * 0.85
    left = x + (size - text_width("?", letter, bold=True)) / 2
    mark = Text((left, y + size * 0.2), "?", letter, INK, bold=True)
    return Group((rectangle(x, y, size, size), mark))


def _legend(legend: tuple[LegendItem, ...], width: float) -> tuple[list[Shape], float]:
    """Return the legend in as many lines as it needs, and the height that it takes."""
    lines: list[list[tuple[LegendItem, float]]] = [[]]
    x = 6.0
    for item in legend:
        needed = 12 + text_width(item.words, 7)
        if lines[-1] and x + needed > width:
            lines.append([])
            x = 6.0
        lines[-1].append((item, x))
        x += needed + 14
    shapes: list[Shape] = []
    for number, line in enumerate(reversed(lines)):
        y = 3 + 12.0 * number
        for item, x in line:
            shapes += [_square(item.state, x, y, 8), Text((x + 12, y + 1.5), item.words, 7, INK)]
    return shapes, 8 + 12.0 * len(lines)
