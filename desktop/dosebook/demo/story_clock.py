"""The clock of the demo study, which stands where its story says."""

from dataclasses import dataclass
from datetime import datetime

from dosebook.demo.days import UTC_OFFSET_MINUTES


@dataclass(slots=True)
class StoryClock:
    """A clock that is set by hand to the moment of each step."""

    moment: datetime

    def now_utc(self) -> datetime:
        """The moment that it was set to."""
        return self.moment

    def utc_offset_minutes(self) -> int:
        """Minutes that local time at the made-up site is ahead of UTC."""
        return UTC_OFFSET_MINUTES

    def monotonic(self) -> float:
        """Seconds on a scale of its own."""
        return self.moment.timestamp()
