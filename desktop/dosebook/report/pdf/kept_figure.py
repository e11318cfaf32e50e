"""A figure with its titles and its note, which no page break parts."""

from reportlab.platypus import Flowable

from dosebook.report.pdf.figure import DrawingFlowable
from dosebook.report.pdf.stack import Stack

LEAST_SHRUNK = 0.86
"""A figure is made that much smaller at most, so as not to leave the rest of a page empty."""


class KeptFigure(Stack):
    """Draws the parts as one; the drawing among them a little smaller where so all have room on the page."""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size of all parts together."""
        width, height = super().wrap(available_width, available_height)
        lack = height - available_height
        place = next(place for place, part in enumerate(self._parts) if isinstance(part, DrawingFlowable))
        drawn = self._sizes[place][1]
        least = 0.0 if self._is_at_top else LEAST_SHRUNK
        if lack <= 0 or drawn - lack < least * drawn or drawn <= lack:
            return width, height
        smaller = self._parts[place].wrapOn(getattr(self, "canv", None), available_width, drawn - lack)
        self._sizes = (*self._sizes[:place], smaller, *self._sizes[place + 1 :])
        return width, available_height

    def split(self, _available_width: float, _available_height: float) -> list[Flowable]:
        """Stay whole, but where even a whole page has no room for it."""
        return [*self._parts] if self._is_at_top else []

    @property
    def _is_at_top(self) -> bool:
        frame = getattr(self, "_frame", None)
        return frame is not None and bool(frame._atTop)  # noqa: SLF001 - ReportLab tells it nowhere else
