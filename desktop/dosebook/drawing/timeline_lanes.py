"""The lanes of a timeline: bars with their grade, signs, words, and the columns of the doses."""

from itertools import pairwise

from dosebook.domain.words import translate
from dosebook.drawing.palette import ACCENT, FAINT, GRADE_COLOURS, GRADE_INK, INK, MUTED, PAPER
from dosebook.drawing.shapes import Circle, Group, Line, Polygon, Shape, Text, rectangle
from dosebook.drawing.text_width import text_width
from dosebook.drawing.timeline_parts import Bar, Column, Columns, Lane, Mark, Sign, Step
from dosebook.drawing.timeline_scale import Scale, rows_of

ROW = 11.0
BAR = 8.4
LEAST = 8.4
"""A bar is at least as wide as its digit needs."""
ARROW = 5.0
WORDS = 6.2
COLUMN = 5.0
TALLEST = 20.0
_SOFT = (1.6, 1.4)
_DIGIT = 5.0
"""A step of a bar is at least as wide as this to carry its digit."""
_THINNEST = 0.8

Extent = tuple[float, float]


def lane_rows(lane: Lane, scale: Scale) -> list[tuple[Bar | Mark, int]]:
    """Return the items with the row of each; none covers another in its row."""
    ordered = sorted(lane.items, key=lambda item: extent_of(item, scale))
    rows = rows_of(extent_of(item, scale) for item in ordered)
    return list(zip(ordered, rows, strict=True))


def lane_height(lane: Lane, scale: Scale) -> float:
    """Return the height of a lane."""
    return ROW * (1 + max((row for _, row in lane_rows(lane, scale)), default=0))


def draw_lane(lane: Lane, scale: Scale, top: float) -> list[Shape]:
    """Draw the items of a lane whose upper edge is at ``top``."""
    return [_draw(item, scale, top - ROW * (row + 1)) for item, row in lane_rows(lane, scale)]


def extent_of(item: Bar | Mark, scale: Scale) -> Extent:
    """Return from where to where an item takes room, all its words included."""
    if isinstance(item, Bar):
        start, end = _ends(item, scale)
        end += ARROW if item.is_ongoing else 0
        return start, end + (text_width(item.behind, WORDS, bold=True) + 3 if item.behind else 0) + 1
    start, end = scale.x(item.first), scale.x(item.last)
    words = text_width(item.words, WORDS)
    if item.sign is Sign.LETTERS:
        middle = (start + end) / 2
        return min(start, middle - words / 2) - 1, max(end, middle + words / 2) + 1
    left, right = start - 4.2, end + 4.2
    if not words:
        return left, right
    if _words_left(item, scale):
        return left - words - 2, right
    return left, right + words + 2


def _words_left(item: Mark, scale: Scale) -> bool:
    return scale.x(item.last) + 8 + text_width(item.words, WORDS) > scale.width


def _ends(bar: Bar, scale: Scale) -> Extent:
    start = scale.x(bar.earliest)
    return start, max(scale.x(bar.latest), start + LEAST)


def _draw(item: Bar | Mark, scale: Scale, y: float) -> Group:
    shapes = _bar(item, scale, y) if isinstance(item, Bar) else _mark(item, scale, y)
    return Group(tuple(shapes), item.record, item.tooltip)


def _bar(bar: Bar, scale: Scale, y: float) -> list[Shape]:
    start, end = _ends(bar, scale)
    low = y + (ROW - BAR) / 2
    begin, finish = max(start, scale.x(bar.begin)), min(end, scale.x(bar.finish))
    if bar.begin <= bar.finish:
        finish = max(finish, min(end, begin + LEAST))
        if bar.latest <= bar.finish:
            finish = end
    fill = GRADE_COLOURS.get(bar.grade or 0, PAPER) if bar.is_graded else FAINT
    is_certain = finish - begin >= LEAST - 0.01
    shapes: list[Shape] = []
    if not is_certain or start < begin or finish < end:
        shapes += _soft_frame(start, end, low, PAPER if is_certain else fill)
    is_stepped = is_certain and _is_in_order(bar.steps)
    if is_stepped:
        shapes += _steps(bar.steps, scale, (begin, finish), low)
    elif is_certain:
        shapes.append(rectangle(begin, low, finish - begin, BAR, fill=fill, stroke=INK, line=0.5))
    if bar.is_ongoing:
        tip = ((end, low), (end + ARROW, low + BAR / 2), (end, low + BAR))
        last = bar.steps[-1].grade if bar.steps else bar.grade
        shapes.append(Polygon(tip, GRADE_COLOURS.get(last or 0, PAPER) if bar.is_graded else FAINT, INK, 0.5))
    if not is_stepped and bar.is_graded:
        middle = (begin + finish) / 2 if is_certain else (start + end) / 2
        shapes.append(_digit(bar.grade, middle, low))
    if bar.behind:
        behind = end + (ARROW if bar.is_ongoing else 0) + 2
        shapes.append(Text((behind, low + 2), bar.behind, WORDS, INK, bold=True))
    return shapes


def _steps(steps: tuple[Step, ...], scale: Scale, whole: Extent, low: float) -> list[Shape]:
    """Return the grades of a bar side by side; between two lies what may belong to either, without colour."""
    begin, finish = whole
    shapes: list[Shape] = [rectangle(begin, low, finish - begin, BAR, fill=PAPER, stroke=INK, line=0.5)]
    firsts = [min(max(scale.x(step.first), begin), finish) for step in steps]
    lasts = [min(max(scale.x(step.last), begin), finish) for step in steps]
    for step, left, right in zip(steps, lasts, [*firsts[1:], finish], strict=True):
        if right - left < _THINNEST:
            continue
        fill = GRADE_COLOURS.get(step.grade, PAPER)
        shapes.append(rectangle(left, low, right - left, BAR, fill=fill, stroke=INK, line=0.5))
        if right - left >= _DIGIT:
            shapes.append(_digit(step.grade, (left + right) / 2, low))
    free = begin
    for (before, after), left, right in zip(pairwise(steps), firsts[1:], lasts[1:], strict=True):
        either = f"{before.grade}–{after.grade}"
        width, middle = text_width(either, WORDS, bold=True), (left + right) / 2
        # Several changes on days of which nothing is known lie in one place; their words would cover each other.
        if right - left >= width + 2 and middle - width / 2 >= free:
            shapes.append(Text((middle, low + 2), either, WORDS, INK, "middle", bold=True))
            free = middle + width / 2 + 1
    return shapes


def _is_in_order(steps: tuple[Step, ...]) -> bool:
    """Whether there are grades to draw side by side; a course out of order cannot be drawn, its worst grade can."""
    pairs = list(pairwise(steps))
    return bool(pairs) and all(one.first <= two.first and one.last <= two.last for one, two in pairs)


def _digit(grade: int | None, middle: float, low: float) -> Text:
    ink = GRADE_INK.get(grade or 0, INK)
    return Text((middle, low + 2), str(grade) if grade else "?", 6.6, ink, "middle", bold=True)


def _soft_frame(start: float, end: float, low: float, fill: str) -> list[Shape]:
    """Return the days that are possible only: a dashed outline, with ``fill`` behind the digit in its middle."""
    middle = (start + end) / 2
    inner = min(LEAST, end - start)
    corners = ((start, low), (end, low), (end, low + BAR), (start, low + BAR))
    shapes: list[Shape] = [
        rectangle(start, low, end - start, BAR, fill=PAPER, stroke=None),
        rectangle(middle - inner / 2, low, inner, BAR, fill=fill, stroke=None),
    ]
    for corner, following in zip(corners, (*corners[1:], corners[0]), strict=True):
        shapes.append(Line(corner, following, INK, 0.6, _SOFT))
    return shapes


def _mark(mark: Mark, scale: Scale, y: float) -> list[Shape]:
    start, end = scale.x(mark.first), scale.x(mark.last)
    x, middle = (start + end) / 2, y + ROW / 2
    shapes: list[Shape] = []
    if end - start > 1:
        shapes.append(Line((start, middle), (end, middle), INK, 0.6, _SOFT))
    if mark.sign is Sign.LETTERS:
        return [*shapes, Text((x, y + 3), mark.words, WORDS, INK, "middle", bold=True)]
    shapes.append(sign_shape(mark.sign, x, middle))
    if mark.words and _words_left(mark, scale):
        shapes.append(Text((start - 6, y + 3), mark.words, WORDS, INK, "end"))
    elif mark.words:
        shapes.append(Text((end + 6, y + 3), mark.words, WORDS, INK))
    return shapes


def sign_shape(sign: Sign, x: float, y: float, size: float = 3.4) -> Shape:
    """Return a sign around a point."""
    if sign is Sign.PLATELETS:
        return Polygon(((x - size, y - size), (x + size, y - size), (x, y + size)), PAPER, INK, 0.9)
    if sign is Sign.RED_CELLS:
        return Circle((x, y), size, INK, INK, 0.6)
    if sign is Sign.OTHER_PRODUCT:
        return rectangle(x - size * 0.8, y - size * 0.8, size * 1.6, size * 1.6, fill=PAPER, stroke=INK)
    return Polygon(((x - size, y), (x, y - size), (x + size, y), (x, y + size)), ACCENT, INK, 0.6)


def columns_height(columns: Columns, scale: Scale) -> float:
    """Return the height of the doses with as many lines of amounts as they need."""
    return TALLEST + 8.5 * (1 + max(_column_rows(columns, scale), default=0)) + 2


def draw_columns(columns: Columns, scale: Scale, top: float) -> list[Shape]:
    """Draw the doses as columns on a common ground."""
    ground = top - columns_height(columns, scale) + 2
    shapes: list[Shape] = [Line((scale.left, ground), (scale.right, ground), MUTED, 0.5)]
    for column, row in zip(columns.items, _column_rows(columns, scale), strict=True):
        shapes.append(_column(column, scale, ground, row))
    return shapes


def _column(column: Column, scale: Scale, ground: float, row: int) -> Group:
    start, end = scale.x(column.first), scale.x(column.last)
    x = (start + end) / 2
    height = max(2.0, column.share * TALLEST)
    fill = ACCENT if column.share else PAPER
    shapes: list[Shape] = [
        rectangle(x - COLUMN / 2, ground, COLUMN, height, fill=fill, stroke=INK, line=0.5),
        Text((x, ground + TALLEST + 2.5 + 8.5 * row), column.words, WORDS + 0.4, INK, "middle", bold=True),
    ]
    if end - start > 1:
        shapes.append(Line((start, ground + 1), (end, ground + 1), INK, 0.8, _SOFT))
    return Group(tuple(shapes), column.record, column.tooltip)


def _column_rows(columns: Columns, scale: Scale) -> list[int]:
    extents = []
    for column in columns.items:
        x = (scale.x(column.first) + scale.x(column.last)) / 2
        half = max(COLUMN, text_width(column.words, WORDS + 0.4, bold=True)) / 2 + 1
        extents.append((x - half, x + half))
    return rows_of(extents)


def lane_legend(lanes: list[Lane]) -> list[tuple[Sign, str]]:
    """Return the signs that these lanes use, each with its words."""
    words = {
        Sign.PLATELETS: translate("timeline", "platelets given"),
        Sign.RED_CELLS: translate("timeline", "red cells given"),
        Sign.OTHER_PRODUCT: translate("timeline", "other product given"),
    }
    used = {item.sign for lane in lanes for item in lane.items if isinstance(item, Mark)}
    return [(sign, text) for sign, text in words.items() if sign in used]
