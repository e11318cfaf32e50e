"""The places of a cohort and who holds them at a day.

A participant who is enrolled and not dosed yet holds a place. Whoever failed screening, left before
the first fraction or was replaced holds none.
"""

from dataclasses import dataclass
from datetime import date

from dosebook.domain.codelists import CohortStatus
from dosebook.domain.dlt_case import DltState
from dosebook.domain.dlt_status import DltStatus, dlt_status
from dosebook.domain.records import Cohort, Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import failed_screening, fractions_given


@dataclass(frozen=True, slots=True)
class Place:
    """One participant who holds a place, with the state at the day; ``is_reserved`` until the first fraction."""

    person: Participant
    status: DltStatus
    is_reserved: bool


@dataclass(frozen=True, slots=True)
class CohortPlaces:
    """The places of one cohort; ``planned`` is None while nobody has said how many there are."""

    cohort: Cohort
    planned: int | None
    places: tuple[Place, ...]

    @property
    def free(self) -> int | None:
        """How many places nobody holds; None where the number of places is not recorded."""
        return None if self.planned is None else max(0, self.planned - len(self.places))

    @property
    def reserved(self) -> tuple[Participant, ...]:
        """Those who are enrolled and not dosed yet."""
        return tuple(place.person for place in self.places if place.is_reserved)

    @property
    def dosed(self) -> tuple[Place, ...]:
        """Those who received a fraction."""
        return tuple(place for place in self.places if not place.is_reserved)

    @property
    def not_evaluable(self) -> tuple[Participant, ...]:
        """Those who hold a place and can no longer become evaluable; a person decides on a replacement."""
        return tuple(place.person for place in self.places if place.status.state is DltState.NOT_EVALUABLE)


def holds_place(person: Participant, data: StudyData, replaced: frozenset[str]) -> bool:
    """Whether a participant counts towards the planned size of the cohort."""
    if failed_screening(person, data) or person.uid in replaced:
        return False
    return person.disposition is None or bool(fractions_given(data, person.uid))


def cohort_places(cohort: Cohort, data: StudyData, day: date) -> CohortPlaces:
    """Return who holds the places of a cohort at the end of ``day``."""
    replaced = frozenset(one.replaces for one in data.participants if one.replaces)
    places = tuple(
        Place(person, dlt_status(person.uid, data, day), is_reserved=not fractions_given(data, person.uid))
        for person in data.in_cohort(cohort.uid)
        if holds_place(person, data, replaced)
    )
    return CohortPlaces(cohort, cohort.planned_participants, places)


def cohorts_in_question(data: StudyData) -> tuple[Cohort, ...]:
    """Return the cohorts that are open; without one, the first that is planned, else the last."""
    is_open = [cohort for cohort in data.cohorts if cohort.status is CohortStatus.OPEN]
    planned = [cohort for cohort in data.cohorts if cohort.status in {None, CohortStatus.PLANNED}]
    return tuple(is_open or planned[:1] or data.cohorts[-1:])
