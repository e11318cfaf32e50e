"""A table that lays out only what each page holds, and says on each page what it is."""

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.platypus import Flowable, FrameBreak, Table

from dosebook.report.pdf.stack import Stack

MOST_ROWS_ON_A_PAGE = 60
FEW_LEFT = 6
"""Of so few rows no further page is begun if they have room here when set more tightly."""
MOST_LEFT_EMPTY = 0.4
"""A short table goes to the next page rather than being broken, if no more of the page is left empty by that."""


class RowStream(Flowable):  # type: ignore[misc]
    """Rows that run over any number of pages, made slice by slice.

    ReportLab copies the rest of a table at each page break, which takes quadratic time in its rows, and
    holds all of its cells at once. ``slice_of`` makes the table of the rows from a start to a stop, with
    the head above them; ``heads_of`` says how many rows of a slice from that start are no rows of the data.
    ``tight_of`` makes a lower one, for a page that so takes the few rows left. ``above`` stays with the first
    rows: titles, and what announces the table. ``again`` stands above the rows on each further page and ``below``
    under those of each page but the last, where the slice has its notes. Where only the notes go on over the
    page ``bare_of`` makes the table without them, and they follow. A short table ``is_kept`` whole where it can be.
    """

    def __init__(
        self,
        slice_of: Callable[[int, int], Table],
        count: int,
        *,
        heads_of: Callable[[int], int] = lambda _start: 1,
        above: Sequence[Flowable] = (),
        again: Sequence[Flowable] = (),
        below: Sequence[Flowable] = (),
        tight_of: Callable[[int, int], Table] | None = None,
        bare_of: Callable[[int, int], Table] | None = None,
        notes: Sequence[Flowable] = (),
        is_kept: bool = False,
        start: int = 0,
        most: int = MOST_ROWS_ON_A_PAGE,
    ) -> None:
        super().__init__()
        self._slice_of = slice_of
        self._count = count
        self._heads_of = heads_of
        self._above = Stack(above)
        self._parts_above = tuple(above)
        self._again = again
        self._below = below
        self._tight_of = tight_of
        self._bare_of = bare_of
        self._notes = notes
        self._is_kept = is_kept
        self._start = start
        self._most = most
        self._slice: Table | None = None
        self._size = (0.0, 0.0)

    def announced(self, above: Sequence[Flowable]) -> "RowStream":
        """Return the same table, with more above its first rows."""
        return self._from(self._start, self._most, (*above, *self._parts_above))

    def getSpaceBefore(self) -> float:  # noqa: N802 - ReportLab's name
        """Return the room above what stands first."""
        return self._above.getSpaceBefore()

    @property
    def _is_last_slice(self) -> bool:
        return self._start + self._most >= self._count

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size, or a height that does not fit while rows are left for the next page."""
        room = available_height - self._height_above(available_width, available_height)
        if self._slice is None:
            self._lay_out(available_width, room)
        while self._size[1] <= room and not self._is_last_slice:
            self._most *= 2
            self._lay_out(available_width, room)
        width, height = self._size
        whole = height + available_height - room
        if self._is_last_slice and height <= room:
            return width, whole
        return width, max(whole, available_height + 1)

    def _height_above(self, available_width: float, available_height: float) -> float:
        _, height = self._above.wrapOn(getattr(self, "canv", None), available_width, available_height)
        return float(height) + self._above.getSpaceAfter()

    def _lay_out(self, available_width: float, available_height: float) -> None:
        self._slice = self._slice_of(self._start, self._start + self._most)
        self._size = self._slice.wrap(available_width, available_height)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return what fits on this page and the stream of the rest; nothing where it had better begin on the next."""
        self.wrap(available_width, available_height)
        frame = getattr(self, "_frame", None)
        is_at_top = frame is not None and frame._atTop  # noqa: SLF001 - ReportLab tells it nowhere else
        if (
            self._is_kept
            and frame is not None
            and not is_at_top
            and available_height <= MOST_LEFT_EMPTY * frame._height  # noqa: SLF001 - as above
        ):
            return []
        room = available_height - self._height_above(available_width, available_height)
        below = Stack(self._below)
        _, needed = below.wrapOn(getattr(self, "canv", None), available_width, room)
        parts = self._slice.split(available_width, room - needed) if self._slice else []
        if not parts and is_at_top and self._parts_above:
            # Not even a page has room for all of it.
            return [*self._parts_above, self._from(self._start, self._most, ())]
        if not parts:
            return []
        shown = len(parts[0]._cellvalues) - self._heads_of(self._start)  # noqa: SLF001 - ReportLab offers no other count of the rows
        following = self._start + shown
        page = [*self._parts_above, parts[0]]
        if following >= self._count:
            bare = self._bare_of(self._start, self._count) if self._bare_of else parts[0]
            return [Stack([*self._parts_above, bare]), *self._notes]
        whole = self._all_tightly(available_width, room) if self._count - following <= FEW_LEFT else None
        if whole is not None:
            return [Stack([*self._parts_above, whole])]
        # The next page holds about as many rows as this one; should it hold more, wrap takes more.
        return [Stack([*page, *self._below]), FrameBreak(), self._from(following, shown + 5, self._again)]

    def _all_tightly(self, available_width: float, room: float) -> Table | None:
        """Return all rows that are left, set more tightly, if so they have room here."""
        if self._tight_of is None:
            return None
        whole = self._tight_of(self._start, self._count)
        _, height = whole.wrap(available_width, room)
        return whole if height <= room else None

    def _from(self, start: int, most: int, above: Sequence[Flowable]) -> "RowStream":
        return RowStream(
            self._slice_of,
            self._count,
            heads_of=self._heads_of,
            above=above,
            again=self._again,
            below=self._below,
            tight_of=self._tight_of,
            bare_of=self._bare_of,
            notes=self._notes,
            is_kept=self._is_kept,
            start=start,
            most=most,
        )

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N803 - ReportLab's name
        """Draw what stands above, and the slice."""
        if self._slice is not None:
            self._above.drawOn(canvas, x, y + self._size[1] + self._above.getSpaceAfter(), _sW)
            self._slice.drawOn(canvas, x, y, _sW)
