"""Where the records of a figure are: for the pointer, for the keyboard, and what to say about them."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from dosebook.drawing.shapes import Drawing, Group, Shape
from dosebook.gui.figure_paint import bounds

NEAR = 3.0
"""A pointer so many points beside a small mark still means it."""


@dataclass(frozen=True, slots=True)
class Target:
    """A group that opens a record, with its place in points from the upper left."""

    area: QRectF
    record: tuple[str, str]
    tooltip: str


class Targets:
    """The records of one drawing in reading order."""

    def __init__(self, drawing: Drawing) -> None:
        """Look through ``drawing``; a group inside one that opens a record belongs to that one."""
        self._height = drawing.height
        self._tips: list[tuple[QRectF, str]] = []
        self.all: list[Target] = []
        self._collect(drawing.shapes)

    def number_of(self, record: tuple[str, str] | None) -> int | None:
        """Return the place of a record among all, None where it is not shown."""
        return next((at for at, target in enumerate(self.all) if target.record == record), None)

    def at(self, point: QPointF) -> Target | None:
        """Return what lies at a point, the uppermost first, else what is nearest within a few points."""
        inside = [target for target in reversed(self.all) if target.area.contains(point)]
        if inside:
            return inside[0]
        near = [target for target in self.all if _grown(target.area).contains(point)]
        return min(near, key=lambda target: _distance(target.area, point), default=None)

    def tip_at(self, point: QPointF) -> str:
        """Return what is to be said about the place."""
        return next((tip for area, tip in reversed(self._tips) if _grown(area).contains(point)), "")

    def _collect(self, shapes: Iterable[Shape]) -> None:
        for shape in shapes:
            if not isinstance(shape, Group):
                continue
            area = bounds(shape, self._height)
            if shape.tooltip:
                self._tips.append((area, shape.tooltip))
            if shape.record is not None:
                self.all.append(Target(area, shape.record, shape.tooltip))
            else:
                self._collect(shape.shapes)


def _grown(area: QRectF) -> QRectF:
    return area.adjusted(-NEAR, -NEAR, NEAR, NEAR)


def _distance(area: QRectF, point: QPointF) -> float:
    between = area.center() - point
    return QPointF.dotProduct(between, between)
