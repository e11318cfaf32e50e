"""Flowables one below the other that no page break comes between."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from reportlab.platypus import Flowable

UNBOUNDED = 100_000.0
"""Parts are measured as if a page had no end."""


class Stack(Flowable):  # type: ignore[misc]
    """Draws its parts as one, with the room between them that they ask for."""

    def __init__(self, parts: Sequence[Flowable]) -> None:
        super().__init__()
        self._parts = tuple(parts)
        self._sizes: tuple[tuple[float, float], ...] = ()

    def getSpaceBefore(self) -> float:  # noqa: N802 - ReportLab's name
        """Return the room above the first part."""
        return float(self._parts[0].getSpaceBefore()) if self._parts else 0.0

    def getSpaceAfter(self) -> float:  # noqa: N802 - ReportLab's name
        """Return the room below the last part."""
        return float(self._parts[-1].getSpaceAfter()) if self._parts else 0.0

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size of all parts together."""
        self._sizes = tuple(
            part.wrapOn(getattr(self, "canv", None), available_width, UNBOUNDED) for part in self._parts
        )
        return available_width, sum(size[1] for size in self._sizes) + sum(self._gaps())

    def split(self, _available_width: float, _available_height: float) -> list[Flowable]:
        """Stay whole."""
        return []

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N803 - ReportLab's name
        """Draw the parts from the top down."""
        if not self._parts:
            return
        top = y + sum(size[1] for size in self._sizes) + sum(self._gaps())
        for part, (_, height), gap in zip(self._parts, self._sizes, (*self._gaps(), 0.0), strict=True):
            top -= height
            part.drawOn(canvas, x, top, _sW)
            top -= gap

    def _gaps(self) -> Iterator[float]:
        """Yield the room after each part but the last."""
        return (max(one.getSpaceAfter(), other.getSpaceBefore()) for one, other in pairwise(self._parts))
