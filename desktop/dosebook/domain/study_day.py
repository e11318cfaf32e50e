"""Days counted from the treatment: study days, and days since the last fraction."""

from datetime import date

from dosebook.domain.partial_date import PartialDate
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import first_dose_date, fractions_given


def day_number(day: date, first_dose: date) -> int:
    """Return the study day: the day of the first dose is 1, the day before it −1; there is no 0 (SDTM)."""
    distance = (day - first_dose).days
    return distance + 1 if distance >= 0 else distance


def study_day(moment: PartialDate | None, first_dose: PartialDate | None) -> int | None:
    """Return the study day of ``moment``; None unless both dates are known to the day."""
    if moment is None or first_dose is None or moment.exact is None or first_dose.exact is None:
        return None
    return day_number(moment.exact, first_dose.exact)


def study_day_of(moment: PartialDate | None, data: StudyData, participant: str) -> int | None:
    """Return the study day of ``moment`` for the participant with this uid, where it can be told."""
    return study_day(moment, first_dose_date(data, participant))


def day_since_last_fraction(moment: PartialDate | None, data: StudyData, participant: str) -> int | None:
    """Return the days from the last fraction on or before ``moment`` to it (0 = the same day).

    None when ``moment``, or the date of any fraction that might matter, is not known to the day.
    """
    if moment is None or moment.exact is None:
        return None
    dates = [dose.date for dose in fractions_given(data, participant)]
    known = [found.exact for found in dates if found is not None and found.exact is not None]
    earlier = [day for day in known if day <= moment.exact]
    if not earlier or len(known) < len(dates):
        return None
    return (moment.exact - max(earlier)).days
