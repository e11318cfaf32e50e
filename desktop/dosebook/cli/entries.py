"""Dates and times as people type them on the command line."""

from datetime import UTC, date, datetime

from dosebook.domain.date_entry import DateAmbiguous, read_date
from dosebook.domain.errors import DosebookError
from dosebook.domain.time_entry import read_time
from dosebook.domain.words import translate


class UnclearEntry(DosebookError):
    """What was typed can mean two things, or less than is needed."""


def read_day(text: str, today: date) -> date:
    """Return the day that ``text`` means; raises UnreadableDate or UnclearEntry."""
    found = read_date(text, today)
    if isinstance(found, DateAmbiguous):
        words = translate("cli", "“{text}” can mean {first} or {second}. Write the month as a word.")
        raise UnclearEntry(words.format(text=text, first=found.first.words(), second=found.second.words()))
    if found.date.exact is None:
        words = translate("cli", "“{text}” is no single day. Write day, month and year: 12 Aug 2018.")
        raise UnclearEntry(words.format(text=text))
    return found.date.exact


def read_moment(text: str, today: date) -> datetime:
    """Return the moment in UTC that ``text`` means: a day and a time; raises as ``read_day`` or UnreadableTime."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return _day_and_time(text, today)
    if len(text) <= len("2018-08-20"):
        raise _without_time(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _day_and_time(text: str, today: date) -> datetime:
    day, _, clock = text.removesuffix("UTC").strip().rpartition(" ")
    if not day or ":" not in clock:
        raise _without_time(text)
    return datetime.combine(read_day(day, today), read_time(clock), tzinfo=UTC)


def _without_time(text: str) -> UnclearEntry:
    words = translate("cli", "“{text}” is no moment. Write a day and a time in UTC: 20 Aug 2018 09:14.")
    return UnclearEntry(words.format(text=text))
