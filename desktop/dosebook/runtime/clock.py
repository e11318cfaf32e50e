"""The clock, as something that can be replaced where a run must be repeatable."""

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """What the program asks of a clock."""

    def now_utc(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...

    def utc_offset_minutes(self) -> int:
        """Minutes that local time is ahead of UTC now."""
        ...

    def monotonic(self) -> float:
        """Seconds from an unknown start that never run backwards."""
        ...


class SystemClock:
    """The computer's clock."""

    def now_utc(self) -> datetime:
        """The present moment, aware, in UTC."""
        return datetime.now(UTC)

    def utc_offset_minutes(self) -> int:
        """Minutes that local time is ahead of UTC now."""
        offset = datetime.now().astimezone().utcoffset() or timedelta(0)
        return int(offset.total_seconds() // 60)

    def monotonic(self) -> float:
        """Seconds from an unknown start that never run backwards."""
        return time.monotonic()


@dataclass(slots=True)
class FixedClock:
    """A clock that stands at ``start`` and moves on by ``step`` each time somebody looks at it."""

    start: datetime
    step: timedelta = timedelta(0)
    offset_minutes: int = 0
    _looks: int = field(default=0, init=False)

    def now_utc(self) -> datetime:
        """``start`` at the first look, then a step later each time."""
        moment = self.start + self.step * self._looks
        self._looks += 1
        return moment

    def utc_offset_minutes(self) -> int:
        """Minutes that local time is ahead of UTC."""
        return self.offset_minutes

    def monotonic(self) -> float:
        """Seconds that the steps so far amount to."""
        return self.step.total_seconds() * self._looks
