"""Days without transfusions and days in hospital per participant, as far as dates tell.

The transfusion-free interval is the longest run of days without platelets or red cells in the days observed. The
rule is our own and is printed under the table; how long an interval matters is for the protocol to say.
"""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from dosebook.domain.codelists import TransfusionProduct
from dosebook.domain.hospital_days import days_in_hospital
from dosebook.domain.partial_date import certainly_before
from dosebook.domain.records import HospitalStay, Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.observed_days import last_observed, observed_days
from dosebook.domain.summary.supportive_care_summary import counted_transfusions
from dosebook.domain.treatment import first_dose_date

CELLS = (TransfusionProduct.PLATELETS, TransfusionProduct.RED_CELLS)


@dataclass(frozen=True, slots=True)
class HospitalCount:
    """Stays since the first fraction; ``untold`` of them have dates that do not tell how long they were.

    ``days`` are calendar days from the first fraction on with any part in hospital, each once.
    """

    stays: int
    days: int
    untold: int


def transfusion_free_days(data: StudyData, participant: Participant, day: date) -> int | None:
    """Return the longest run of days without platelets or red cells from day 1 to the last day observed.

    None where day 1 or the day of a transfusion is not known.
    """
    span = observed_days(data, participant, day)
    given = [one for product in CELLS for one in counted_transfusions(data, participant.uid, product)]
    if span is None or any(one.date is None or one.date.exact is None for one in given):
        return None
    days = sorted({one.date.exact for one in given if one.date is not None and one.date.exact is not None})
    inside = [moment for moment in days if span[0] <= moment <= span[1]]
    if not inside:
        return (span[1] - span[0]).days + 1
    between = [(later - earlier).days - 1 for earlier, later in pairwise(inside)]
    return max((inside[0] - span[0]).days, (span[1] - inside[-1]).days, *between)


def hospital_count(data: StudyData, participant: Participant, day: date) -> HospitalCount:
    """Count the stays that were not certainly over before the first fraction, and their days up to ``day``."""
    first = first_dose_date(data, participant.uid)
    stays = [
        stay
        for stay in data.of_participant(HospitalStay, participant.uid)
        if first is None or stay.discharged is None or not certainly_before(stay.discharged, first)
    ]
    seen = last_observed(data, participant, day)
    spans = [days_in_hospital(stay, day, seen) for stay in stays]
    days = {moment for span in spans if span is not None for moment in span}
    return HospitalCount(
        stays=len(stays),
        days=sum(1 for moment in days if first is None or moment >= first.first),
        untold=sum(1 for span in spans if span is None),
    )
