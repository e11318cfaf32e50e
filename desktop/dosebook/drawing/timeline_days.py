"""The clock of one participant's timeline: which day is day 1, and where partial dates lie."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import inf

from dosebook.domain.codelists import MedicationRole
from dosebook.domain.partial_date import PartialDate, day_words
from dosebook.domain.records import (
    AdverseEvent,
    Dose,
    HospitalStay,
    Medication,
    Participant,
    Response,
    Result,
    Transfusion,
)
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_day import day_number
from dosebook.domain.treatment import first_dose_date
from dosebook.domain.words import translate

SHOWN_ROLES = (
    MedicationRole.GROWTH_FACTOR,
    MedicationRole.THROMBOPOIETIN,
    MedicationRole.ERYTHROPOIETIN,
    MedicationRole.ANTI_INFECTIVE,
)
"""The medications that have a lane: those that bear on counts and infections."""
EARLIEST = -42
"""What lies earlier is drawn at the edge: screening is of interest, the years before are not."""
TODAY_WITHIN = 60
"""Today is drawn while the newest record is no older than this; a closed story needs no empty years."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Day 1 of a timeline and what it is, in words."""

    origin: date
    title: str

    def first(self, moment: PartialDate | None) -> float:
        """Return the earliest day that it may be; far before everything when that is not known."""
        return -inf if moment is None or moment.is_unknown else (moment.first - self.origin).days

    def last(self, moment: PartialDate | None) -> float:
        """Return the latest day that it may be; far after everything when that is not known."""
        return inf if moment is None or moment.is_unknown else (moment.last - self.origin).days

    def words(self, moment: PartialDate | None) -> str:
        """Return a date with its day: ``9 Jun 2018 (day 29)``."""
        if moment is None:
            return translate("timeline", "no date recorded")
        if moment.exact is None:
            return moment.words()
        number = str(day_number(moment.exact, self.origin)).replace("-", "−")
        return translate("timeline", "{date} (day {number})").format(date=moment.words(), number=number)


def clock_of(person: Participant, data: StudyData) -> Clock | None:
    """Return the clock that starts with the first fraction, else with the earliest date; None without any date."""
    first = first_dose_date(data, person.uid)
    if first is not None and not first.is_unknown:
        if first.exact is not None:
            title = translate("timeline", "study day; day 1 = {date}, first fraction").format(
                date=first.words()
            )
        else:
            title = translate("timeline", "day; the first fraction is known only as {date}").format(
                date=first.words()
            )
        return Clock(first.first, title)
    own = (person.consent_date, person.enrolment_date)
    days = [day for day in (*_days(own), *_days(moments_of(person, data))) if day is not None]
    if not days:
        return None
    title = translate("timeline", "day; day 1 = {date}, no dated fraction yet")
    return Clock(min(days), title.format(date=day_words(min(days))))


def moments_of(person: Participant, data: StudyData) -> list[PartialDate]:
    """Return every date that the timeline of a participant shows."""
    uid = person.uid
    found: list[PartialDate | None] = [
        person.death_date,
        person.disposition_date,
        person.new_therapy_date,
        person.last_contact,
    ]
    found += [dose.date or dose.planned_date for dose in data.of_participant(Dose, uid)]
    for event in data.of_participant(AdverseEvent, uid):
        found += [event.onset, event.end]
    found += [given.date for given in data.of_participant(Transfusion, uid)]
    for stay in data.of_participant(HospitalStay, uid):
        found += [stay.admitted, stay.discharged]
    for drug in data.of_participant(Medication, uid):
        found += [drug.start, drug.end] if drug.role in SHOWN_ROLES else []
    found += [result.date for result in data.of_participant(Result, uid)]
    found += [response.date for response in data.of_participant(Response, uid)]
    return [moment for moment in found if moment is not None]


def days_covered(
    clock: Clock, moments: Iterable[PartialDate], more: Iterable[date], today: date
) -> tuple[int, int]:
    """Return the first and the last day to draw; dates of which only the year is known do not stretch them."""
    ends = [day for day in _days(moments) if day is not None] + list(more)
    ends += [moment.last for moment in moments if not moment.is_unknown and moment.month and not moment.day]
    offsets = [(day - clock.origin).days for day in ends] or [0]
    low = max(EARLIEST, min(-2, *offsets))
    high = max(7, *offsets)
    since = (today - clock.origin).days - high
    if 0 < since <= TODAY_WITHIN:
        high += since
    return low, high + 1


def _days(moments: Iterable[PartialDate | None]) -> list[date | None]:
    return [moment.first if moment is not None and moment.month is not None else None for moment in moments]
