"""Study days: the day of the first fraction is day 1, the day before it day −1, and there is no day 0."""

from datetime import date

from dosebook.domain.partial_date import PartialDate


def study_day(day: date, first_dose: date) -> int:
    """Return the study day of ``day`` (SDTM: no day 0)."""
    distance = (day - first_dose).days
    return distance + 1 if distance >= 0 else distance


def study_day_of(moment: PartialDate | None, first_dose: PartialDate | None) -> int | None:
    """Return the study day where both dates are known to the day, otherwise None."""
    if moment is None or first_dose is None or moment.exact is None or first_dose.exact is None:
        return None
    return study_day(moment.exact, first_dose.exact)
