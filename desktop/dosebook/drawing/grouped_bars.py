"""Bars side by side in groups: designs by letter and colour, one group per dose, the right dose on a band."""

from dataclasses import dataclass

from dosebook.domain.localised import localised
from dosebook.drawing.palette import BAND, FAINT, INK, MUTED, cohort_colour
from dosebook.drawing.shapes import Drawing, Group, Line, Shape, Text, rectangle
from dosebook.drawing.text_width import shortened, text_width

LEFT, TOP, BOTTOM = 26.0, 30.0, 36.0
TEXT, SMALL = 7.0, 6.0
GAP = 0.18
"""The share of a group's room that stays empty."""
ROOM_FOR_LETTER = 5.0


@dataclass(frozen=True, slots=True)
class BarGroup:
    """One group: its label, a line below it, and whether it stands on the band."""

    label: str
    below: str = ""
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class BarSeries:
    """One design: its name and a value and its words per group."""

    name: str
    values: tuple[float, ...]
    shown: tuple[str, ...]


def letter(place: int) -> str:
    """Return the letter of a series (from 0); after Z it is a number."""
    return chr(ord("A") + place) if place < 26 else str(place + 1)


def grouped_bars(
    groups: tuple[BarGroup, ...],
    series: tuple[BarSeries, ...],
    *,
    most: float,
    step: float,
    axis_title: str = "",
    width: float = 490.0,
    height: float = 190.0,
    alt_text: str = "",
) -> Drawing:
    """Draw the bars from 0 to ``most`` with a line every ``step``; values beyond are cut off."""
    high = height - TOP - BOTTOM
    room = (width - LEFT) / max(1, len(groups))
    shapes: list[Shape] = [
        rectangle(LEFT + room * place, BOTTOM, room, high, fill=BAND, stroke=None)
        for place, group in enumerate(groups)
        if group.is_marked
    ]
    shapes += _axis(most, step, high, width)
    shapes.append(Text((0, height - 8), axis_title, TEXT))
    for place, group in enumerate(groups):
        left = LEFT + room * place
        shapes += _labels(group, left + room / 2, room)
        width_of_bar = room * (1 - GAP) / max(1, len(series))
        shapes += [
            _bar(
                one,
                number,
                place,
                _Slot(left + room * GAP / 2 + width_of_bar * number, width_of_bar, high / most),
            )
            for number, one in enumerate(series)
        ]
    shapes += _legend(series, width, height)
    return Drawing(width, height, tuple(shapes), alt_text)


def _axis(most: float, step: float, high: float, width: float) -> list[Shape]:
    lines: list[Shape] = []
    for number in range(int(most / step + 1e-9) + 1):
        y = BOTTOM + number * step / most * high
        lines.append(Line((LEFT, y), (width, y), INK if number == 0 else FAINT, 0.4))
        lines.append(Text((LEFT - 4, y - 2.2), f"{localised(number * step):g}", SMALL, anchor="end"))
    return lines


def _labels(group: BarGroup, middle: float, room: float) -> list[Shape]:
    return [
        Text(
            (middle, 17), shortened(group.label, TEXT, room - 4), TEXT, anchor="middle", bold=group.is_marked
        ),
        Text((middle, 8), shortened(group.below, SMALL, room - 4), SMALL, MUTED, "middle"),
    ]


@dataclass(frozen=True, slots=True)
class _Slot:
    """Where a bar stands, how wide it is, and the points per unit."""

    x: float
    width: float
    scale: float


def _bar(series: BarSeries, number: int, group: int, slot: _Slot) -> Group:
    x, width = slot.x, slot.width
    high, words = max(0.0, series.values[group]) * slot.scale, series.shown[group]
    shapes: list[Shape] = [
        rectangle(x + width * 0.06, BOTTOM, width * 0.88, high, fill=cohort_colour(number + 1))
    ]
    if width >= ROOM_FOR_LETTER:
        shapes.append(Text((x + width / 2, BOTTOM - 8), letter(number), SMALL, anchor="middle"))
    if text_width(words, SMALL) <= width + 1:
        shapes.append(Text((x + width / 2, BOTTOM + high + 2), words, SMALL, anchor="middle"))
    return Group(tuple(shapes), None, f"{series.name}: {words}")


def _legend(series: tuple[BarSeries, ...], width: float, height: float) -> list[Shape]:
    room = (width - LEFT) / max(1, len(series))
    shapes: list[Shape] = []
    for number, one in enumerate(series):
        x, y = LEFT + room * number, height - TOP + 8
        shapes.append(rectangle(x, y - 1, 7, 7, fill=cohort_colour(number + 1)))
        shapes.append(Text((x + 10, y), shortened(f"{letter(number)}  {one.name}", TEXT, room - 14), TEXT))
    return shapes
