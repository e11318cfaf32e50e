"""Days counted from the treatment: study days, and days since the last fraction."""

from datetime import date

from dosebook.domain.codelists import DoseFrequency
from dosebook.domain.dose_period import is_period, last_day
from dosebook.domain.dose_record import Dose
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
    doses = fractions_given(data, participant)
    if any(_may_run(dose, moment.exact) for dose in doses):
        return None
    dates = [_last_until(dose, moment.exact) for dose in doses]
    known = [found.exact for found in dates if found is not None and found.exact is not None]
    earlier = [day for day in known if day <= moment.exact]
    if not earlier or len(known) < len(dates):
        return None
    return (moment.exact - max(earlier)).days


def _may_run(dose: Dose, day: date) -> bool:
    """Whether ``day`` lies in a period of which the record does not tell on which days something was given."""
    if not is_period(dose) or dose.date is None or dose.date.first > day:
        return False
    end = last_day(dose)
    return end is None or (end.last >= day and dose.frequency is not DoseFrequency.DAILY)


def _last_until(dose: Dose, day: date) -> PartialDate | None:
    end = last_day(dose)
    if not is_period(dose) or end is None or end.exact is None or dose.date is None:
        return dose.date if not is_period(dose) else end
    return PartialDate.of(min(max(day, dose.date.first), end.exact))
