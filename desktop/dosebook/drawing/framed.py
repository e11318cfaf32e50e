"""A drawing that stands by itself: its title above, what it leaves out and where it comes from below."""

from collections.abc import Iterator

from dosebook.drawing.moving import moved
from dosebook.drawing.palette import INK, MUTED
from dosebook.drawing.shapes import Drawing, Shape, Text
from dosebook.drawing.text_width import shortened, text_width

TITLE, NOTE = 9.0, 6.5
_LEADING = 1.35
_GAP = 6.0


def framed(drawing: Drawing, title: str, note: str = "", source: str = "") -> Drawing:
    """Return the drawing between its title, in bold, and its note and ``source`` in small type."""
    width = drawing.width
    above = list(wrapped(title, TITLE, width, bold=True)) if title else []
    below = [*wrapped(note, NOTE, width), *wrapped(source, NOTE, width)]
    foot = NOTE * _LEADING * len(below) + _GAP if below else 0.0
    head = TITLE * _LEADING * len(above) + _GAP if above else 0.0
    height = foot + drawing.height + head
    shapes: list[Shape] = [moved(shape, 0, foot) for shape in drawing.shapes]
    for number, line in enumerate(above):
        y = height - TITLE * (1 + _LEADING * number)
        shapes.append(Text((0, y), line, TITLE, INK, bold=True))
    for number, line in enumerate(below):
        y = foot - _GAP - NOTE * (1 + _LEADING * number) + NOTE * 0.3
        shapes.append(Text((0, y), line, NOTE, MUTED))
    return Drawing(width, height, tuple(shapes), drawing.alt_text)


def wrapped(text: str, size: float, width: float, *, bold: bool = False) -> Iterator[str]:
    """Yield the lines of a text no wider than ``width``; a word wider than that is shortened."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and text_width(longer, size, bold=bold) > width:
            yield line
            longer = word
        line = shortened(longer, size, width, bold=bold)
    if line:
        yield line
