"""A swimmer figure: one bar per participant from the first fraction on, with what happened on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from dosebook.domain.words import translate
from dosebook.drawing.palette import ACCENT, BAND, INK
from dosebook.drawing.shapes import Drawing, Group, Line, Polygon, Shape, Text, rectangle
from dosebook.drawing.text_width import shortened, text_width
from dosebook.drawing.timeline_scale import LABELS, Scale, day_label

ROW = 10.6
BAR = 6.0
SIZE = 6.5
_AXIS = 22.0
_LEGEND = 12.0


class SwimSign(Enum):
    """What is marked on a bar; each has a shape of its own."""

    FRACTION = "fraction"
    DLT = "DLT"
    SERIOUS = "serious"
    DEATH = "death"
    RESPONSE = "response"
    ONGOING = "ongoing"


@dataclass(frozen=True, slots=True)
class SwimMark:
    """Something on a day counted from 0, the day of the first fraction; ``text`` are the letters of a response."""

    day: float
    sign: SwimSign
    text: str = ""


@dataclass(frozen=True, slots=True)
class Swim:
    """One participant; ``group`` heads the bars that follow each other in it."""

    label: str
    group: str
    last_day: float
    marks: tuple[SwimMark, ...] = ()
    record: tuple[str, str] | None = None
    tooltip: str = ""


def swimmer(swims: tuple[Swim, ...], *, high: float, width: float = 490.0, alt_text: str = "") -> Drawing:
    """Draw the bars from the top in their order, over the days from 0 to ``high``."""
    scale = Scale(0, max(1.0, high), width)
    rows = list(_rows(swims))
    ground = _LEGEND + _AXIS
    height = ground + ROW * len(rows) + 2
    shapes: list[Shape] = []
    for number, row in enumerate(rows):
        y = height - 2 - ROW * (number + 1)
        if isinstance(row, Swim):
            shapes.append(_bar(row, scale, y))
        else:
            shapes.append(Text((0, y + 2.5), shortened(row, SIZE, scale.right), SIZE, INK, bold=True))
    return Drawing(width, height, (*shapes, *_axis(scale, ground), *_legend(swims)), alt_text)


def _rows(swims: tuple[Swim, ...]) -> Iterator[Swim | str]:
    group = ""
    for swim in swims:
        if swim.group != group:
            group = swim.group
            yield group
        yield swim


def _bar(swim: Swim, scale: Scale, y: float) -> Group:
    start, end = scale.x(0), scale.x(swim.last_day)
    label = Text((8, y + 2.5), shortened(swim.label, SIZE, LABELS - 16), SIZE, INK)
    bar = rectangle(start, y + 2, max(1.0, end - start), BAR, fill=BAND, stroke=INK, line=0.5)
    marks = [_sign(mark.sign, scale.x(mark.day), y + 2 + BAR / 2) for mark in swim.marks]
    return Group((label, bar, *marks, *_letters(swim, scale, y)), swim.record, swim.tooltip or swim.label)


def _letters(swim: Swim, scale: Scale, y: float) -> Iterator[Shape]:
    """Write the letters of responses beside their strokes, where they meet neither each other nor the end's sign."""
    ends = [mark.day for mark in swim.marks if mark.sign in {SwimSign.ONGOING, SwimSign.DEATH}]
    free = float("-inf")
    for mark in sorted(swim.marks, key=lambda one: one.day):
        if mark.sign is not SwimSign.RESPONSE or not mark.text:
            continue
        start, wide = scale.x(mark.day) + 2, text_width(mark.text, SIZE, bold=True)
        if any(abs(scale.x(day) - scale.x(mark.day)) < BAR + 1 for day in ends):
            start = scale.x(mark.day) - wide - BAR / 2 - 1
        elif start + wide > scale.right + 16:
            start = scale.x(mark.day) - wide - 2
        if start >= free:
            yield Text((start, y + 2 + BAR / 2 - 2.3), mark.text, SIZE, INK, bold=True)
            free = start + wide + 2


def _sign(sign: SwimSign, x: float, y: float) -> Shape:
    half = BAR / 2
    if sign is SwimSign.FRACTION:
        return Polygon(((x - half, y - half), (x + half, y - half), (x, y + half)), ACCENT, INK, 0.4)
    if sign is SwimSign.DLT:
        return rectangle(x - half, y - half, BAR, BAR, fill=INK)
    if sign is SwimSign.RESPONSE:
        return Line((x, y - half - 1), (x, y + half + 1), INK, 1.0)
    if sign is SwimSign.ONGOING:
        return Polygon(((x, y - half), (x + half + 1, y), (x, y + half)), None, INK, 0.5)
    if sign is SwimSign.DEATH:
        first = Line((x - half, y - half), (x + half, y + half), INK, 1.4)
        return Group((first, Line((x - half, y + half), (x + half, y - half), INK, 1.4)))
    return Text((x, y - 2.3), "S", SIZE, INK, "middle", bold=True)


def _axis(scale: Scale, ground: float) -> list[Shape]:
    shapes: list[Shape] = [Line((scale.left, ground), (scale.right, ground), INK, 0.7)]
    for day in scale.ticks():
        x = scale.x(day)
        shapes.append(Line((x, ground), (x, ground - 2.5), INK, 0.6))
        shapes.append(Text((x, ground - 9), day_label(day), SIZE, INK, "middle"))
    title = translate("timeline", "study day; day 1 is that of the first fraction")
    shapes.append(Text((scale.left, ground - 18), title, SIZE, INK))
    return shapes


def _legend(swims: tuple[Swim, ...]) -> list[Shape]:
    words = {
        SwimSign.FRACTION: translate("timeline", "fraction"),
        SwimSign.DLT: translate("timeline", "DLT"),
        SwimSign.SERIOUS: translate("timeline", "serious event"),
        SwimSign.DEATH: translate("timeline", "died"),
        SwimSign.RESPONSE: translate("timeline", "response assessed"),
        SwimSign.ONGOING: translate("timeline", "on the study"),
    }
    used = {mark.sign for swim in swims for mark in swim.marks}
    shapes: list[Shape] = []
    x = 4.0
    for sign in SwimSign:
        if sign in used:
            shapes += [_sign(sign, x, 5), Text((x + 7, 2.8), words[sign], SIZE, INK)]
            x += 21 + text_width(words[sign], SIZE)
    return shapes
