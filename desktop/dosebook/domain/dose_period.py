"""A dose that was given again and again over a period: how often, and on which day last.

The amounts of such a record are those of one administration. Their sum counts only where the record says
how many there were: at a frequency of one a day or fewer, between two known days. Twice a day and more
does not tell how many there were on the first and the last day, and as needed tells nothing; such a period
is not countable, and no total is made up for it.
"""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from dosebook.domain.codelists import DoseFrequency
from dosebook.domain.dose_record import Dose
from dosebook.domain.partial_date import PartialDate

_DAYS_BETWEEN: Mapping[DoseFrequency, int] = MappingProxyType(
    {
        DoseFrequency.DAILY: 1,
        DoseFrequency.EVERY_OTHER_DAY: 2,
        DoseFrequency.WEEKLY: 7,
        DoseFrequency.TWO_WEEKS: 14,
        DoseFrequency.THREE_WEEKS: 21,
        DoseFrequency.FOUR_WEEKS: 28,
    }
)


def is_period(dose: Dose) -> bool:
    """Whether the record stands for more than one administration."""
    return dose.period_end is not None or dose.frequency not in {None, DoseFrequency.ONCE}


def administrations(dose: Dose) -> int | None:
    """Return how often the amount of the record was given; None where the record does not tell."""
    if not is_period(dose):
        return 1
    first = dose.date.exact if dose.date is not None else None
    last = dose.period_end.exact if dose.period_end is not None else None
    if first is None or last is None or last < first:
        return None
    if first == last and dose.frequency in {None, DoseFrequency.ONCE}:
        return 1
    between = _DAYS_BETWEEN.get(dose.frequency) if dose.frequency is not None else None
    # An interruption leaves out administrations that nobody counted.
    if between is None or dose.interruptions:
        return None
    return (last - first).days // between + 1


def in_all(amount: Decimal | None, dose: Dose) -> Decimal | None:
    """Return an amount of one administration times their number; None where either is not known."""
    count = administrations(dose)
    return None if amount is None or count is None else amount * count


def last_day(dose: Dose) -> PartialDate | None:
    """Return the day of the last administration; None while nobody recorded the end of a period."""
    return dose.period_end if is_period(dose) else dose.date
