"""Questions about two dates that the checks share; what partial dates leave open is no mistake."""

from datetime import date

from dosebook.domain import partial_date
from dosebook.domain.partial_date import PartialDate, certainly_before


def is_before(earlier: PartialDate | None, later: PartialDate | None) -> bool:
    """Whether both are recorded and ``earlier`` lies before ``later`` whatever their unknown parts are."""
    return earlier is not None and later is not None and certainly_before(earlier, later)


def is_undecided(earlier: PartialDate | None, later: PartialDate | None) -> bool:
    """Whether both are recorded and their unknown parts decide whether ``earlier`` lies before ``later``."""
    return earlier is not None and later is not None and partial_date.is_before(earlier, later) is None


def exact_day(moment: PartialDate | None) -> date | None:
    """Return the day of a fully known date."""
    return moment.exact if moment is not None else None


def days_between(earlier: PartialDate | None, later: PartialDate | None) -> int | None:
    """Return the whole days from one fully known date to another; None when one is not fully known."""
    start, stop = exact_day(earlier), exact_day(later)
    return (stop - start).days if start is not None and stop is not None else None


def words(moment: PartialDate | None) -> str:
    """Return a date as people read it, nothing for none."""
    return moment.words() if moment is not None else ""
