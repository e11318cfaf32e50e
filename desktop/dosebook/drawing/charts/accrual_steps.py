"""Accrual: how many were enrolled by when, in steps, under the number planned, with the cohorts' first and last days."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dosebook.domain.partial_date import PartialDate
from dosebook.drawing.charts.axes import SIZE, Axis, ground_line, horizontal_grid, titles, whole_ticks
from dosebook.drawing.palette import ACCENT, INK, MUTED, PAPER
from dosebook.drawing.shapes import Circle, Drawing, Group, Line, Shape, Text, rectangle
from dosebook.drawing.text_width import shortened, text_width

LEFT, TOP, AXIS = 26.0, 14.0, 14.0
LANE = 9.0
MOST_LANES = 14


@dataclass(frozen=True, slots=True)
class Enrolment:
    """One participant on a day; ``is_certain`` tells whether the day is known."""

    day: date
    is_certain: bool = True
    record: tuple[str, str] | None = None
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class Opening:
    """From when to when a cohort was open (None: not yet closed), below the axis."""

    label: str
    first: date
    last: date | None
    record: tuple[str, str] | None = None
    tooltip: str = ""


def accrual_steps(
    enrolments: tuple[Enrolment, ...],
    openings: tuple[Opening, ...],
    *,
    until: date,
    planned: int | None = None,
    planned_words: str = "",
    axis_title: str = "",
    width: float = 490.0,
    high: float = 110.0,
    alt_text: str = "",
) -> Drawing:
    """Draw the steps from the first day of all up to ``until``; ``high`` is the height of the plot alone."""
    shown = openings[-MOST_LANES:]
    begin = min([until - timedelta(days=28), *(one.day for one in enrolments), *(one.first for one in shown)])
    labels = max((text_width(f"{len(enrolments)}", SIZE, bold=True) + 8, 22.0))
    days = Axis(begin.toordinal(), max(until.toordinal(), begin.toordinal() + 1), LEFT, width - labels)
    foot = LANE * len(shown) + 3
    most = max([len(enrolments), planned or 0, 4])
    values = Axis(0, most * 1.08, foot + AXIS, foot + AXIS + high)
    height = values.end + TOP
    shapes: list[Shape] = horizontal_grid(values, whole_ticks(most), LEFT, days.end)
    ticks = month_ticks(begin, until, (days.end - days.start) / 44)
    shapes += ground_line(days, values.start, [one.toordinal() for one in ticks], map(_month_words, ticks))
    if planned is not None:
        y = values.at(planned)
        shapes.append(Line((LEFT, y), (days.end, y), INK, 0.8, (4.0, 2.0)))
        # No line of the grid runs through the words.
        wide = text_width(planned_words, SIZE) + 2
        shapes.append(rectangle(LEFT + 2, y + 1, wide, SIZE + 1, fill=PAPER, stroke=None))
        shapes.append(Text((LEFT + 3, y + 2.5), planned_words, SIZE, INK))
    shapes += _steps(enrolments, days, values)
    shapes += [
        shape
        for number, one in enumerate(shown)
        for shape in _lane(one, days, foot - LANE * (number + 1), until)
    ]
    shapes += titles(width, height, axis_title, "", LEFT)
    return Drawing(width, height, tuple(shapes), alt_text)


def month_ticks(first: date, last: date, most: float) -> tuple[date, ...]:
    """Return the first days of months (every third, sixth or twelfth in long spans), about so many."""
    months = (last.year - first.year) * 12 + last.month - first.month
    step = next((step for step in (1, 3, 6, 12, 24, 60) if months / step <= most), 120)
    numbers = range(first.year * 12 + first.month, last.year * 12 + last.month)
    return tuple(date(number // 12, number % 12 + 1, 1) for number in numbers if number % step == 0)


def _month_words(day: date) -> str:
    return PartialDate(day.year, day.month).words()


def _steps(enrolments: tuple[Enrolment, ...], days: Axis, values: Axis) -> Iterator[Shape]:
    x, y = days.start, values.at(0)
    for number, one in enumerate(enrolments, start=1):
        at, up = days.at(one.day.toordinal()), values.at(number)
        yield Line((x, y), (at, y), ACCENT, 1.2)
        yield Line((at, y), (at, up), ACCENT, 1.2)
        x, y = at, up
    yield Line((x, y), (days.end, y), ACCENT, 1.2)
    yield Text((days.end + 4, y - 2.5), str(len(enrolments)), SIZE, INK, bold=True)
    for number, one in enumerate(enrolments, start=1):
        place = (days.at(one.day.toordinal()), values.at(number))
        fill = ACCENT if one.is_certain else PAPER
        yield Group((Circle(place, 1.7, fill, ACCENT, 0.7),), one.record, one.tooltip)


def _lane(one: Opening, days: Axis, y: float, until: date) -> Iterator[Shape]:
    start = days.at(one.first.toordinal())
    end = days.at((one.last or until).toordinal())
    bar = rectangle(start, y + 1.5, max(1.5, end - start), LANE - 4, fill=None, stroke=INK, line=0.6)
    if one.last is None:
        # Open to the right: it still goes on.
        bar = rectangle(start, y + 1.5, max(1.5, end - start), LANE - 4, fill=MUTED, stroke=INK, line=0.6)
    words = shortened(one.label, SIZE - 0.7, 90)
    wide = text_width(words, SIZE - 0.7)
    at = (end + 3, "start") if end + 3 + wide <= days.end + 20 else (start - 3, "end")
    if at[1] == "end" and start - 3 - wide < 0:
        at = (start + 3, "start")
    label = Text((at[0], y + 1.8), words, SIZE - 0.7, INK, "start" if at[1] == "start" else "end")
    yield Group((bar, label), one.record, one.tooltip)
