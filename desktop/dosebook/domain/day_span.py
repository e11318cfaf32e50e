"""From when to when something went on, with the bounds that partly known dates leave."""

from dataclasses import dataclass
from datetime import date

from dosebook.domain.certainty import Certainty, sure
from dosebook.domain.codelists import YesNo
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent


@dataclass(frozen=True, slots=True)
class DaySpan:
    """It began between ``first_begin`` and ``last_begin`` and ended between ``first_end`` and ``last_end``.

    ``may_go_on``: it may not have ended yet, so that more days may still come.
    """

    first_begin: date
    last_begin: date
    first_end: date
    last_end: date
    may_go_on: bool = False

    @property
    def least_days(self) -> int:
        """The fewest days that it may have lasted; the first and the last day both count."""
        return max(1, (self.first_end - self.last_begin).days + 1)

    @property
    def most_days(self) -> int | None:
        """The most days that it may have lasted; None where nobody knows when it began."""
        return None if self.first_begin == date.min else (self.last_end - self.first_begin).days + 1

    def longer_than(self, days: int) -> Certainty:
        """Whether it lasted for longer than so many days; what may go on may still come to that."""
        most = self.most_days
        return sure(certain=self.least_days > days, possible=self.may_go_on or most is None or most > days)

    def overlaps(self, other: "DaySpan") -> Certainty:
        """Whether both went on together on at least one day."""
        return sure(
            certain=self.last_begin <= other.first_end and other.last_begin <= self.first_end,
            possible=self.first_begin <= other.last_end and other.first_begin <= self.last_end,
        )


def span_of(event: AdverseEvent, day: date) -> DaySpan:
    """Return when an event went on, as far as known at the end of ``day``; what goes on counts up to it.

    An event without an end of which nobody said that it goes on may have ended on any day.
    """
    begin = event.onset or PartialDate()
    first_begin, last_begin = min(begin.first, day), min(begin.last, day)
    if event.end is None:
        first_end = day if event.ongoing is YesNo.YES else first_begin
        return DaySpan(first_begin, last_begin, first_end, day, may_go_on=event.ongoing is not YesNo.NO)
    last_end = max(min(event.end.last, day), first_begin)
    first_end = max(min(event.end.first, day), first_begin)
    may_go_on = not event.end.is_unknown and event.end.last > day
    return DaySpan(first_begin, min(last_begin, last_end), first_end, last_end, may_go_on=may_go_on)
