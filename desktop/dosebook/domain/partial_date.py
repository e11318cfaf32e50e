"""A date as far as the site knew it: a day, a month, a year, or only that it is unknown."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import Enum

from dosebook.domain.words import QT_TRANSLATE_NOOP, translate

_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_UNKNOWN = "unk"
MONTHS = (
    QT_TRANSLATE_NOOP("dates", "Jan"),
    QT_TRANSLATE_NOOP("dates", "Feb"),
    QT_TRANSLATE_NOOP("dates", "Mar"),
    QT_TRANSLATE_NOOP("dates", "Apr"),
    QT_TRANSLATE_NOOP("dates", "May"),
    QT_TRANSLATE_NOOP("dates", "Jun"),
    QT_TRANSLATE_NOOP("dates", "Jul"),
    QT_TRANSLATE_NOOP("dates", "Aug"),
    QT_TRANSLATE_NOOP("dates", "Sep"),
    QT_TRANSLATE_NOOP("dates", "Oct"),
    QT_TRANSLATE_NOOP("dates", "Nov"),
    QT_TRANSLATE_NOOP("dates", "Dec"),
)
DAY_FORM = QT_TRANSLATE_NOOP("dates", "{day} {month} {year}")
MONTH_FORM = QT_TRANSLATE_NOOP("dates", "{month} {year}")


class Precision(Enum):
    """What is known of a date."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    NOTHING = "nothing"


class DateWords(str):
    """A date as people read it, which still knows how much of it is known: sentences need another word before a month."""

    __slots__ = ("precision",)

    precision: Precision

    def __new__(cls, words: str, precision: Precision) -> "DateWords":
        """Return the words of a date of this precision."""
        made = super().__new__(cls, words)
        made.precision = precision
        return made

    def __reduce__(self) -> tuple[type["DateWords"], tuple[str, Precision]]:
        """Return what it is made from, for another process."""
        return DateWords, (str(self), self.precision)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A calendar date of which the day, or the day and the month, or everything may be unknown.

    It is stored and compared as known and never filled up (CDASH: incomplete dates stay incomplete).
    All parts ``None`` means that somebody said "unknown", which differs from nothing recorded.
    Raises ValueError for a date that no calendar has.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if (self.day is not None and self.month is None) or (self.month is not None and self.year is None):
            raise ValueError("a day needs a month and a month needs a year")
        if self.year is not None:
            if not 1850 <= self.year <= 2199:
                raise ValueError(f"year out of range: {self.year}")
            try:
                date(self.year, self.month or 1, self.day or 1)
            except OverflowError as error:
                # A part of so many digits is none of the calendar either, but Python says it otherwise.
                raise ValueError(f"part of a date out of range: {self.month}, {self.day}") from error

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """Return the fully known date ``day``."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def from_iso(cls, text: str) -> "PartialDate":
        """Read ``2018-08-12``, ``2018-08``, ``2018`` or ``unk``; ValueError for anything else."""
        if text == _UNKNOWN:
            return cls()
        found = _ISO.fullmatch(text)
        if found is None:
            raise ValueError(f"not a date: {text!r}")
        year, month, day = (int(part) if part else None for part in found.groups())
        return cls(year, month, day)

    @property
    def iso(self) -> str:
        """ISO 8601 with reduced precision (``2018-08``), or ``unk``."""
        if self.year is None:
            return _UNKNOWN
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @property
    def is_complete(self) -> bool:
        """Whether the day is known."""
        return self.day is not None

    @property
    def is_unknown(self) -> bool:
        """Whether nothing but its being unknown is recorded."""
        return self.year is None

    @property
    def first(self) -> date:
        """The earliest day that it may be; the earliest of all for an unknown date."""
        if self.year is None:
            return date.min
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The latest day that it may be; the latest of all for an unknown date."""
        if self.year is None:
            return date.max
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    @property
    def exact(self) -> date | None:
        """The day, where it is known."""
        return self.first if self.is_complete else None

    @property
    def precision(self) -> Precision:
        """What is known of it."""
        if self.year is None:
            return Precision.NOTHING
        if self.month is None:
            return Precision.YEAR
        return Precision.MONTH if self.day is None else Precision.DAY

    def words(self) -> DateWords:
        """Return the date as people read it: ``12 Aug 2018``, ``Aug 2018``, ``2018``, ``unknown``.

        Within a sentence they go through ``date_words.with_dates``, which says *in* before a month.
        """
        return DateWords(self._said(), self.precision)

    def _said(self) -> str:
        if self.year is None:
            return translate("dates", "unknown")
        if self.month is None:
            return str(self.year)
        month = translate("dates", MONTHS[self.month - 1])
        form = translate("dates", MONTH_FORM if self.day is None else DAY_FORM)
        return form.format(day=self.day, month=month, year=self.year)


def certainly_before(earlier: PartialDate, later: PartialDate) -> bool:
    """Whether ``earlier`` lies before ``later`` whatever their unknown parts are."""
    return not earlier.is_unknown and not later.is_unknown and earlier.last < later.first


def is_before(earlier: PartialDate, later: PartialDate) -> bool | None:
    """Whether ``earlier`` lies before ``later`` whatever their unknown parts are; None where these decide it."""
    if certainly_before(earlier, later):
        return True
    return False if earlier.first >= later.last else None


def possibly_on_or_before(moment: PartialDate, day: date) -> bool:
    """Whether ``moment`` may lie on or before ``day``."""
    return moment.first <= day


def certainly_on_or_before(moment: PartialDate, day: date) -> bool:
    """Whether ``moment`` lies on or before ``day`` whatever its unknown parts are."""
    return not moment.is_unknown and moment.last <= day


def day_words(day: date) -> str:
    """Return a fully known day as people read it: ``12 Aug 2018``."""
    return PartialDate.of(day).words()
