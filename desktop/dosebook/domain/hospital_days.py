"""Days in hospital, and which stay may belong to which event."""

from datetime import date, timedelta

from dosebook.domain.codelists import YesNo
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent, HospitalStay

DaySpan = tuple[date, date]


def days_in_hospital(stay: HospitalStay, last: date, seen: date) -> frozenset[date] | None:
    """Return each day of a stay up to ``last``, those of admission and discharge among them.

    A stay that is recorded as going on goes on to ``seen``, the last day observed. None where a date is not
    known to the day, or a stay has neither a discharge nor goes on: nobody knows how long it was.
    """
    if stay.admitted is None or stay.admitted.exact is None:
        return None
    is_open = stay.discharged is None and stay.ongoing is YesNo.YES
    end = max(seen, stay.admitted.exact) if is_open else stay.discharged.exact if stay.discharged else None
    if end is None:
        return None
    first, over = stay.admitted.exact, min(end, last)
    return frozenset(first + timedelta(days=number) for number in range((over - first).days + 1))


def may_belong_together(stay: HospitalStay, event: AdverseEvent) -> bool:
    """Whether a stay names the event, or names none and may share a day with it, as far as dates are known."""
    if stay.event is not None:
        return stay.event == event.uid
    return _first(stay.admitted) <= _last(event.end) and _first(event.onset) <= _last(stay.discharged)


def _first(moment: PartialDate | None) -> date:
    return date.min if moment is None or moment.is_unknown else moment.first


def _last(moment: PartialDate | None) -> date:
    return date.max if moment is None or moment.is_unknown else moment.last
