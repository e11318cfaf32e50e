"""How many were enrolled by when, against the number planned, and when each cohort opened and closed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Cohort, Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import failed_screening, first_dose_date


@dataclass(frozen=True, slots=True)
class Enrolled:
    """One participant on the latest day on which he may have been enrolled, so that no count is ahead of the truth."""

    participant: Participant
    day: date
    is_certain: bool


@dataclass(frozen=True, slots=True)
class Accrual:
    """The enrolled in the order of their days; ``undated`` have no date at all.

    ``planned`` is the sum over the cohorts that say how many they plan, and have been opened.
    """

    enrolled: tuple[Enrolled, ...]
    undated: tuple[Participant, ...]
    planned: int | None
    cohorts: tuple[Cohort, ...]


def accrual(data: StudyData, cohorts: Iterable[Cohort], day: date) -> Accrual:
    """Return the accrual into these cohorts as known at the end of ``day``; screen failures are not enrolled.

    The day is that of enrolment, or of the first fraction where no enrolment is recorded.
    """
    chosen = tuple(cohorts)
    uids = {cohort.uid for cohort in chosen}
    people = [
        person for person in data.participants if person.cohort in uids and not failed_screening(person, data)
    ]
    dated = [(person, _moment(data, person)) for person in people]
    found = [
        Enrolled(person, min(moment.last, day), moment.is_complete)
        for person, moment in dated
        if moment is not None
    ]
    opened = [cohort for cohort in chosen if cohort.opened_on is not None or _has(cohort, people)]
    plans = [one.planned_participants for one in opened if one.planned_participants is not None]
    return Accrual(
        tuple(sorted(found, key=lambda one: (one.day, one.participant.participant_id))),
        tuple(person for person, moment in dated if moment is None),
        sum(plans) if plans else None,
        chosen,
    )


def _has(cohort: Cohort, people: Iterable[Participant]) -> bool:
    return any(person.cohort == cohort.uid for person in people)


def _moment(data: StudyData, person: Participant) -> PartialDate | None:
    """Return a date that is known at least in part."""
    found = (person.enrolment_date, first_dose_date(data, person.uid))
    return next((moment for moment in found if moment is not None and not moment.is_unknown), None)
