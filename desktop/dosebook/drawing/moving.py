"""The same shape at another place."""

from dataclasses import replace

from dosebook.drawing.shapes import Circle, Group, Line, Point, Polygon, Shape


def moved(shape: Shape, right: float, up: float) -> Shape:
    """Return ``shape`` moved by so many points."""

    def to(point: Point) -> Point:
        return point[0] + right, point[1] + up

    if isinstance(shape, Group):
        return replace(shape, shapes=tuple(moved(part, right, up) for part in shape.shapes))
    if isinstance(shape, Line):
        return replace(shape, start=to(shape.start), end=to(shape.end))
    if isinstance(shape, Polygon):
        return replace(shape, points=tuple(to(point) for point in shape.points))
    if isinstance(shape, Circle):
        return replace(shape, centre=to(shape.centre))
    return replace(shape, at=to(shape.at))
