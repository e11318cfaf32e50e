"""A rule as a table: letters by number evaluable and number with DLT, the counts of now framed."""

from collections.abc import Mapping

from dosebook.drawing.palette import ACCENT, BAND, FAINT, INK, MUTED
from dosebook.drawing.shapes import Drawing, Group, Line, Shape, Text, rectangle
from dosebook.drawing.text_width import text_width

LEFT = 24.0
WIDEST, NARROWEST = 30.0, 17.0
ROW = 14.0
HEAD = 30.0
FOOT = 14.0
SIZE = 7.0
_FILLS: Mapping[str, str | None] = {"E": None, "S": BAND, "D": FAINT, "DE": FAINT, "DU": FAINT}
"""Light to dark with the gravity; the letter itself says what it means."""


def rule_table(
    letters: Mapping[tuple[int, int], str],
    current: tuple[int, int] | None,
    *,
    across: str,
    down: str,
    legend: str,
    width: float = 490.0,
    alt_text: str = "",
) -> Drawing:
    """Draw ``letters`` by (evaluable, with DLT); ``across`` and ``down`` name the axes."""
    columns = sorted({evaluable for evaluable, _dlt in letters})
    rows = sorted({dlt for _evaluable, dlt in letters})
    cell = max(NARROWEST, min(WIDEST, (width - LEFT) / max(1, len(columns))))
    height = HEAD + ROW * len(rows) + FOOT
    shapes: list[Shape] = [
        Text((0, height - 8), down, SIZE, MUTED),
        Text((max(LEFT, text_width(down, SIZE) + 12), height - 8), across, SIZE, MUTED),
        Text((0, 2), legend, SIZE, MUTED),
    ]
    for place, evaluable in enumerate(columns):
        middle = LEFT + cell * (place + 0.5)
        shapes.append(Text((middle, height - HEAD + 4), str(evaluable), SIZE, INK, "middle", bold=True))
    shapes.append(Line((LEFT, height - HEAD), (LEFT + cell * len(columns), height - HEAD), INK, 0.6))
    framed: list[Shape] = []
    for line, dlt in enumerate(rows):
        bottom = height - HEAD - ROW * (line + 1)
        shapes.append(Text((LEFT - 6, bottom + 4), str(dlt), SIZE, INK, "end", bold=True))
        for place, evaluable in enumerate(columns):
            letter = letters.get((evaluable, dlt))
            if letter is None:
                continue
            left = LEFT + cell * place
            is_now = (evaluable, dlt) == current
            shapes.append(_cell(letter, left, bottom, cell, is_now=is_now))
            if is_now:
                framed.append(
                    rectangle(left + 0.6, bottom + 0.6, cell - 1.2, ROW - 1.2, stroke=ACCENT, line=1.8)
                )
    wide = max(LEFT + cell * len(columns), text_width(legend, SIZE), text_width(across, SIZE) + 90)
    return Drawing(wide, height, (*shapes, *framed), alt_text)


def _cell(letter: str, left: float, bottom: float, width: float, *, is_now: bool) -> Group:
    is_grave = len(letter) > 1 or is_now
    return Group(
        (
            rectangle(left, bottom, width, ROW, fill=_FILLS.get(letter), stroke=None),
            Text((left + width / 2, bottom + 4), letter, SIZE, INK, "middle", bold=is_grave),
        )
    )
