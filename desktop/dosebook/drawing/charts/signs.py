"""Signs that differ by form, so that cohorts and meanings are told apart without colour."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from dosebook.drawing.palette import INK, PAPER, cohort_colour
from dosebook.drawing.shapes import Circle, Group, Line, Polygon, Shape, Text
from dosebook.drawing.text_width import text_width

FORMS = ("circle", "square", "triangle", "diamond", "pointing down", "hexagon", "star")
DASHES: tuple[tuple[float, ...], ...] = (
    (),
    (5.0, 2.0),
    (1.5, 1.5),
    (7.0, 1.5, 1.5, 1.5),
    (3.0, 3.0),
    (9.0, 3.0),
    (1.0, 3.0),
)
LINE = 11.0
SIZE = 6.5

Draw = Callable[[float, float], Shape]


def form(
    place: int, x: float, y: float, radius: float, *, fill: str | None = PAPER, stroke: str | None = INK
) -> Shape:
    """Return the form of this place (from 0; after the last they begin anew) around a point."""
    r = radius
    if place % len(FORMS) == 0:
        return Circle((x, y), r, fill, stroke, 0.7)
    points = {
        1: ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
        2: ((-1.1, -0.9), (1.1, -0.9), (0.0, 1.2)),
        3: ((0.0, -1.3), (1.3, 0.0), (0.0, 1.3), (-1.3, 0.0)),
        4: ((-1.1, 0.9), (1.1, 0.9), (0.0, -1.2)),
        5: ((-0.6, -1.0), (0.6, -1.0), (1.2, 0.0), (0.6, 1.0), (-0.6, 1.0), (-1.2, 0.0)),
        6: (
            (0.0, 1.4),
            (0.4, 0.4),
            (1.4, 0.0),
            (0.4, -0.4),
            (0.0, -1.4),
            (-0.4, -0.4),
            (-1.4, 0.0),
            (-0.4, 0.4),
        ),
    }[place % len(FORMS)]
    return Polygon(tuple((x + r * right, y + r * up) for right, up in points), fill, stroke, 0.7)


def cohort_place(number: int | None) -> int:
    """Return the place of a cohort among forms, dashes and colours."""
    return max(0, (number or 1) - 1)


def cohort_form(number: int | None, x: float, y: float, radius: float) -> Shape:
    """Return the sign of a cohort in its colour; where forms and colours begin anew it is open."""
    place = cohort_place(number)
    is_open = place // len(FORMS) % 2
    return form(place, x, y, radius, fill=PAPER if is_open else cohort_colour(number))


def cohort_dash(number: int | None) -> tuple[float, ...]:
    """Return the dash of a cohort's lines."""
    return DASHES[cohort_place(number) % len(DASHES)]


def cross(x: float, y: float, half: float, *, width: float = 1.0) -> tuple[Shape, Shape]:
    """Return an upright cross around a point."""
    return (
        Line((x - half, y), (x + half, y), INK, width),
        Line((x, y - half), (x, y + half), INK, width),
    )


def beyond_arrow(
    x: float, y: float, sign: str, *, reach: float = 7.0, colour: str = INK
) -> tuple[Shape, ...]:
    """Return what leads from the sign of a value printed as less or more than a number: an arrow to where it lies.

    Nothing of a value without such a sign.
    """
    if not sign:
        return ()
    way = -1.0 if sign.startswith("<") else 1.0
    tip = y + way * reach
    return (
        Line((x, y + way * 2.2), (x, tip - way * 1.5), colour, 0.8),
        Polygon(((x - 1.7, tip - way * 2.6), (x + 1.7, tip - way * 2.6), (x, tip)), colour, colour, 0.3),
    )


def beyond_meanings(signs: Iterable[str], below: str, above: str) -> Iterator["Meaning"]:
    """Yield what the arrows mean, of those that are drawn."""
    drawn = {sign[:1] for sign in signs if sign}
    for sign, words in (("<", below), (">", above)):
        if sign in drawn:
            yield Meaning(partial(_beyond_sample, sign=sign), words)


def _beyond_sample(x: float, y: float, *, sign: str) -> Shape:
    way = -1.0 if sign == "<" else 1.0
    return Group((Circle((x, y - way * 2.5), 1.5, PAPER, INK, 0.7), *beyond_arrow(x, y - way * 2.5, sign)))


@dataclass(frozen=True, slots=True)
class Meaning:
    """A sign and what it means; ``draw`` draws it around the middle of a place of 8 points."""

    draw: Draw
    words: str


def legend(meanings: tuple[Meaning, ...], width: float, left: float = 4.0) -> tuple[list[Shape], float]:
    """Return the signs with their words, in as many lines as they need from the bottom up, and their height."""
    lines: list[list[tuple[Meaning, float]]] = [[]]
    x = left
    for one in meanings:
        needed = 12 + text_width(one.words, SIZE)
        if lines[-1] and x + needed > width:
            lines.append([])
            x = left
        lines[-1].append((one, x))
        x += needed + 10
    shapes: list[Shape] = []
    for number, line in enumerate(reversed(lines)):
        y = 4.5 + LINE * number
        for one, at in line:
            shapes += [one.draw(at + 4, y), Text((at + 11, y - 2.2), one.words, SIZE, INK)]
    return shapes, LINE * len(lines) + 2 if meanings else 0.0
