"""The cohort ladder: one square per participant, every cohort a step, the one under review marked."""

from dataclasses import dataclass
from enum import Enum

from dosebook.drawing.palette import ACCENT, INK
from dosebook.drawing.shapes import Drawing, Group, Line, Shape, Text, crossed, hatched, rectangle

SQUARE = 13.0
GAP = 4.0
ROW = 19.0
LABEL_WIDTH = 190.0


class SquareState(Enum):
    """How a participant stands; each has a pattern of its own."""

    DLT = "filled"
    EVALUABLE = "outlined"
    PENDING = "hatched"
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
    """Draw the steps with the lowest at the bottom, as one climbs."""
    height = ROW * len(steps) + 20
    shapes: list[Shape] = []
    for index, step in enumerate(steps):
        shapes += _step(step, 20 + ROW * index, width)
    shapes += _legend(legend)
    return Drawing(width, height, tuple(shapes), alt_text)


def _step(step: LadderStep, y: float, width: float) -> list[Shape]:
    shapes: list[Shape] = []
    if step.is_under_review:
        shapes.append(rectangle(0, y - 3, width, ROW, fill="#E9EFF6", stroke=None))
        shapes.append(Line((1, y - 3), (1, y - 3 + ROW), ACCENT, 2))
    label: Shape = Text((6, y + 3.5), step.label, 8, INK, bold=step.is_under_review)
    shapes.append(Group((label,), step.record) if step.record else label)
    x = LABEL_WIDTH
    for square in step.squares:
        shapes.append(Group((_square(square.state, x, y),), square.record, square.tooltip))
        x += SQUARE + GAP
        if square.beside:
            shapes.append(Text((x - 1, y + 3.5), square.beside, 6.5, INK))
            x += 4.2 * len(square.beside) + 2
    if step.remark:
        shapes.append(Text((max(x + 6, LABEL_WIDTH + 110), y + 3.5), step.remark, 7, INK))
    return shapes


def _square(state: SquareState, x: float, y: float, size: float = SQUARE) -> Shape:
    if state is SquareState.DLT:
        return rectangle(x, y, size, size, fill=INK)
    if state is SquareState.PENDING:
        return hatched(x, y, size, size)
    if state is SquareState.NOT_COUNTED:
        return crossed(x, y, size, size)
    if state is SquareState.NOT_DOSED:
        return rectangle(x + size / 3, y + size / 3, size / 3, size / 3, stroke="#888888")
    return rectangle(x, y, size, size)


def _legend(legend: tuple[LegendItem, ...]) -> list[Shape]:
    shapes: list[Shape] = []
    x = 6.0
    for item in legend:
        shapes.append(_square(item.state, x, 3, 8))
        shapes.append(Text((x + 12, 4.5), item.words, 7, INK))
        x += 12 + 4.0 * len(item.words) + 14
    return shapes
