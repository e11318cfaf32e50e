"""The days on which a participant was observed, from the first fraction on."""

from datetime import date

from dosebook.domain.death import day_of_death
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import first_dose_date

Span = tuple[date, date] | None


def observed_days(data: StudyData, participant: Participant, day: date) -> Span:
    """Return day 1 and the last day observed: ``day``, death or last contact; None where day 1 is not known."""
    first = first_dose_date(data, participant.uid)
    if first is None or first.exact is None:
        return None
    return first.exact, max(first.exact, last_observed(data, participant, day))


def last_observed(data: StudyData, participant: Participant, day: date) -> date:
    """Return ``day``, or the death or the last contact where that came before; partial dates as late as may be."""
    ends = (day_of_death(participant, data), participant.last_contact)
    return min([day, *(moment.last for moment in ends if moment is not None and not moment.is_unknown)])
