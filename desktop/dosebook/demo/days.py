"""Days of the demo study: study days as dates, and the moments at which somebody sat at the computer."""

from datetime import UTC, date, datetime, time, timedelta

from dosebook.demo.tables import Row
from dosebook.domain.partial_date import PartialDate

UTC_OFFSET_MINUTES = -6 * 60


def study_day(row: Row, day: int) -> date:
    """Return the date of a study day of a participant: the first fraction is day 1, the day before is −1."""
    first = date.fromisoformat(row["fraction_1"])
    return first + timedelta(days=day - 1 if day > 0 else day)


def dated(row: Row, day: str) -> PartialDate | None:
    """Return the date of a study day as it stands in a table; nothing where the table has none."""
    return PartialDate.of(study_day(row, int(day))) if day else None


def on(iso: str) -> PartialDate:
    """Return a date from its ISO text."""
    return PartialDate.from_iso(iso)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """Return the moment of a local time of the site on that day."""
    local = datetime.combine(day, time(hour, minute), tzinfo=UTC)
    return local - timedelta(minutes=UTC_OFFSET_MINUTES)
