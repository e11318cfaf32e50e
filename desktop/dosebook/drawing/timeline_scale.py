"""From days to points along a timeline, and which days carry a number."""

from collections.abc import Iterable
from dataclasses import dataclass

LABELS = 116.0
"""Width of the words at the left."""
MARGIN = 40.0
"""Room at the right for what stands behind the last day."""

_STEPS = (1, 2, 7, 14, 28, 56, 84, 168, 364, 728)
_APART = 24.0


@dataclass(frozen=True, slots=True)
class Scale:
    """Where the days from ``low`` to ``high`` lie in a drawing of this width; days beyond stop at the edge."""

    low: float
    high: float
    width: float

    @property
    def left(self) -> float:
        """Where the lowest day lies."""
        return LABELS

    @property
    def right(self) -> float:
        """Where the highest day lies."""
        return self.width - MARGIN

    def x(self, day: float) -> float:
        """Return where the middle of a day lies."""
        inside = min(max(day, self.low), self.high)
        return self.left + (inside - self.low) / max(1.0, self.high - self.low) * (self.right - self.left)

    def ticks(self) -> tuple[int, ...]:
        """Return the days that carry a number: day 1 and whole weeks from it, as close as they can be read."""
        per_day = (self.right - self.left) / max(1.0, self.high - self.low)
        step = next((found for found in _STEPS if found * per_day >= _APART), _STEPS[-1])
        first = -int(-self.low // step)
        return tuple(number * step for number in range(first, int(self.high // step) + 1))


def day_label(day: int) -> str:
    """Return the study day of a day counted from 0: 0 is day 1, the day before it −1."""
    return str(day + 1) if day >= 0 else f"−{-day}"


def rows_of(extents: Iterable[tuple[float, float]]) -> list[int]:
    """Return a row for each extent, the first in which it covers nothing before it."""
    ends: list[float] = []
    rows = []
    for start, end in extents:
        row = next((number for number, taken in enumerate(ends) if taken <= start), len(ends))
        ends[row : row + 1] = [end]
        rows.append(row)
    return rows
