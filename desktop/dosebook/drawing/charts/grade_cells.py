"""One square of a grade: its colour and always its digit."""

from dosebook.drawing.palette import GRADE_COLOURS, GRADE_INK, INK, PAPER
from dosebook.drawing.shapes import Shape, Text, rectangle

DIGIT = 6.0
NARROWEST = 5.0
"""A cell with less room than this has no digit."""


def grade_cell(grade: int | None, x: float, y: float, width: float, height: float) -> list[Shape]:
    """Return the cell of a grade, whose lower left corner is at a place; without a grade it has a question mark."""
    fill = GRADE_COLOURS.get(grade or 0, PAPER)
    shapes: list[Shape] = [rectangle(x, y, width, height, fill=fill, stroke=INK, line=0.35)]
    if width >= NARROWEST:
        ink = GRADE_INK.get(grade or 0, INK)
        words = str(grade) if grade else "?"
        shapes.append(Text((x + width / 2, y + height / 2 - 2.2), words, DIGIT, ink, "middle", bold=True))
    return shapes
