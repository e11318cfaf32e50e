"""Looks into drawings: every plain shape, every text with its box, every group that opens a record."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from dosebook.drawing.shapes import Circle, Drawing, Group, Line, Shape, Text
from dosebook.drawing.text_width import text_width

Box = tuple[float, float, float, float]


def plain(shapes: Iterable[Shape]) -> Iterator[Shape]:
    """Every shape that is no group."""
    for shape in shapes:
        if isinstance(shape, Group):
            yield from plain(shape.shapes)
        else:
            yield shape


def texts(drawing: Drawing) -> list[Text]:
    """Every text."""
    return [shape for shape in plain(drawing.shapes) if isinstance(shape, Text) and shape.text]


def words_of(drawing: Drawing) -> list[str]:
    """The words of every text."""
    return [text.text for text in texts(drawing)]


def groups(drawing: Drawing) -> list[Group]:
    """Every outermost group that opens a record."""
    return [shape for shape in drawing.shapes if isinstance(shape, Group) and shape.record is not None]


def box(shape: Shape) -> Box:
    """Left, bottom, right, top."""
    if isinstance(shape, Text):
        width = text_width(shape.text, shape.size, bold=shape.bold)
        if shape.turned:
            bottom = shape.at[1] - {"start": 0.0, "middle": width / 2, "end": width}[shape.anchor]
            return shape.at[0] - shape.size * 0.72, bottom, shape.at[0], bottom + width
        left = shape.at[0] - {"start": 0.0, "middle": width / 2, "end": width}[shape.anchor]
        return left, shape.at[1], left + width, shape.at[1] + shape.size * 0.72
    if isinstance(shape, Circle):
        x, y, r = *shape.centre, shape.radius
        return x - r, y - r, x + r, y + r
    if isinstance(shape, Group):
        boxes = [box(part) for part in shape.shapes]
        lefts, bottoms, rights, tops = zip(*boxes, strict=True)
        return min(lefts), min(bottoms), max(rights), max(tops)
    points = (shape.start, shape.end) if isinstance(shape, Line) else shape.points
    xs, ys = [point[0] for point in points], [point[1] for point in points]
    return min(xs), min(ys), max(xs), max(ys)


def outside(drawing: Drawing, slack: float = 1.0) -> list[Shape]:
    """The shapes that leave the drawing."""
    found = []
    for shape in plain(drawing.shapes):
        left, bottom, right, top = box(shape)
        if min(left, bottom) < -slack or right > drawing.width + slack or top > drawing.height + slack:
            found.append(shape)
    return found


def overlapping(drawing: Drawing) -> list[tuple[str, str]]:
    """The pairs of texts that cover each other."""
    found = texts(drawing)
    return [(one.text, other.text) for one, other in combinations(found, 2) if _meet(box(one), box(other))]


def _meet(one: Box, other: Box, slack: float = 0.4) -> bool:
    return (
        one[0] < other[2] - slack
        and other[0] < one[2] - slack
        and one[1] < other[3] - slack
        and other[1] < one[3] - slack
    )
