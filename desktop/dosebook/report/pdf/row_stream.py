"""A long table that lays out only what each page holds."""

from collections.abc import Callable
from typing import Any

from reportlab.platypus import Flowable, Table

MOST_ROWS_ON_A_PAGE = 60


class RowStream(Flowable):  # type: ignore[misc]
    """Rows that run over any number of pages, made slice by slice.

    ReportLab copies the rest of a table at each page break, which takes quadratic time in its rows, and
    holds all of its cells at once. ``slice_of`` makes the table of the rows from a start to a stop, with
    the head above them.
    """

    def __init__(
        self,
        slice_of: Callable[[int, int], Table],
        count: int,
        start: int = 0,
        most: int = MOST_ROWS_ON_A_PAGE,
    ) -> None:
        super().__init__()
        self._slice_of = slice_of
        self._count = count
        self._start = start
        self._most = most
        self._slice: Table | None = None
        self._size = (0.0, 0.0)

    @property
    def _is_last_slice(self) -> bool:
        return self._start + self._most >= self._count

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size, or a height that does not fit while rows are left for the next page."""
        if self._slice is None:
            self._lay_out(available_width, available_height)
        while self._size[1] <= available_height and not self._is_last_slice:
            self._most *= 2
            self._lay_out(available_width, available_height)
        width, height = self._size
        if self._is_last_slice and height <= available_height:
            return width, height
        return width, max(height, available_height + 1)

    def _lay_out(self, available_width: float, available_height: float) -> None:
        self._slice = self._slice_of(self._start, self._start + self._most)
        self._size = self._slice.wrap(available_width, available_height)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return what fits on this page and the stream of the rest."""
        self.wrap(available_width, available_height)
        parts = self._slice.split(available_width, available_height) if self._slice else []
        if not parts:
            return []
        shown = len(parts[0]._cellvalues) - 1  # noqa: SLF001 - ReportLab offers no other count of the rows
        following = self._start + shown
        if following >= self._count:
            return parts  # What is left are notes.
        # The next page holds about as many rows as this one; should it hold more, wrap takes more.
        return [parts[0], RowStream(self._slice_of, self._count, following, shown + 5)]

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N803 - ReportLab's name
        """Draw the slice."""
        if self._slice is not None:
            self._slice.drawOn(canvas, x, y, _sW)
