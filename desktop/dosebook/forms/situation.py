"""What an edit check may look at besides the record: the study around it, indexed once."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from dosebook.domain.codelists import DltJudgement, LabTest, LabUnit, Recommendation
from dosebook.domain.cohort_places import holds_place
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import (
    AdverseEvent,
    Cohort,
    DltAssessment,
    DmcReview,
    Participant,
    Record,
    Result,
    Study,
)
from dosebook.domain.study_data import StudyData

R = TypeVar("R", bound=Record)
K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True)
class Situation:
    """The study as saved and the day of the check; None for ``today`` leaves out what needs a calendar.

    Everything looked up by more than one check is indexed once for the data, so that checking all records of a
    study takes time in proportion to their number; a form, which is checked while somebody types, asks for the
    results of one participant only.
    """

    data: StudyData
    today: date | None = None

    @property
    def study(self) -> Study:
        """The study record."""
        return self.data.study

    def participant(self, uid: str | None) -> Participant | None:
        """Return the participant with this uid."""
        found = self.data.find(uid)
        return found if isinstance(found, Participant) else None

    def consent_of(self, participant_uid: str | None) -> PartialDate | None:
        """Return the date of consent of the participant with this uid."""
        person = self.participant(participant_uid)
        return person.consent_date if person is not None else None

    def death_of(self, participant_uid: str | None) -> PartialDate | None:
        """Return the date of death of the participant with this uid."""
        person = self.participant(participant_uid)
        return person.death_date if person is not None else None

    def cohort(self, uid: str | None) -> Cohort | None:
        """Return the cohort with this uid."""
        found = self.data.find(uid)
        return found if isinstance(found, Cohort) else None

    def cohort_of(self, participant_uid: str | None) -> Cohort | None:
        """Return the cohort of the participant with this uid."""
        participant = self.participant(participant_uid)
        return None if participant is None else self.cohort(participant.cohort)

    @property
    def participants_by_cohort(self) -> Mapping[str, tuple[Participant, ...]]:
        """Participants by the uid of their cohort."""
        return self.data.once(_participants_by_cohort)

    @property
    def replaced_by(self) -> Mapping[str, tuple[Participant, ...]]:
        """The participants who replace somebody, by the uid of the one replaced."""
        return self.data.once(_replaced_by)

    @property
    def reviews_by_next_cohort(self) -> Mapping[str, tuple[DmcReview, ...]]:
        """The reviews whose recommendation a cohort was created from, by the uid of that cohort."""
        return self.data.once(_reviews_by_next_cohort)

    @cached_property
    def reviews_by_cohort(self) -> Mapping[str, tuple[DmcReview, ...]]:
        """The reviews that recommended something, by the uid of each cohort reviewed; a stop is about every cohort."""
        found: dict[str, list[DmcReview]] = {}
        for review in self.data.dmc_reviews:
            if review.recommendation is None:
                continue
            is_of_all = review.recommendation is Recommendation.STOP
            for uid in (one.uid for one in self.data.cohorts) if is_of_all else review.cohorts:
                found.setdefault(uid, []).append(review)
        return {uid: tuple(reviews) for uid, reviews in found.items()}

    @cached_property
    def dlts_by_cohort(self) -> Mapping[str, tuple[DltAssessment, ...]]:
        """The judgements that found a DLT, by the uid of the participant's cohort."""
        found = (one for one in self.data.dlt_assessments if one.judgement is DltJudgement.YES)
        return _grouped(found, lambda one: cohort.uid if (cohort := self.cohort_of(one.participant)) else "")

    def events_of(self, participant_uid: str) -> tuple[AdverseEvent, ...]:
        """Return the adverse events of a participant."""
        return self.data.of_participant(AdverseEvent, participant_uid)

    @property
    def events_by_term(self) -> Mapping[tuple[str, str], tuple[AdverseEvent, ...]]:
        """Adverse events by participant and CTCAE term."""
        return self.data.once(_events_by_term)

    def results_like(self, result: Result) -> tuple[Result, ...]:
        """Return the results of the same participant and test with the same date, as far as it is known."""
        return self._courses_of(result).by_day.get((result.test, _day(result)), ())

    def units_of(self, result: Result) -> Mapping[LabUnit, frozenset[str]]:
        """Return the uids of the results of the same participant and test by their unit."""
        return self._courses_of(result).units.get(result.test, {})

    def _courses_of(self, result: Result) -> "_Courses":
        person, known = result.participant or "", self.data.once(_courses)
        if person not in known:
            known[person] = _Courses(_results_of(person, self.data))
        return known[person]

    def places_taken(self, cohort_uid: str) -> int:
        """Return how many participants count towards the planned size of a cohort.

        Screen failures, those who left before a fraction and those whom somebody replaces take no place.
        """
        replaced = frozenset(self.replaced_by)
        people = self.participants_by_cohort.get(cohort_uid, ())
        return sum(holds_place(person, self.data, replaced) for person in people)


class _Courses:
    """The results of one participant: by test and day, and by test and unit."""

    def __init__(self, results: Iterable[Result]) -> None:
        results = tuple(results)
        self.by_day = _grouped(results, lambda result: (result.test, _day(result)))
        units: dict[LabTest | None, dict[LabUnit, set[str]]] = {}
        for result in results:
            if result.unit is not None:
                units.setdefault(result.test, {}).setdefault(result.unit, set()).add(result.uid)
        self.units = {
            test: {unit: frozenset(uids) for unit, uids in found.items()} for test, found in units.items()
        }


def _day(result: Result) -> str:
    return result.date.iso if result.date is not None else ""


def _results_of(participant: str, data: StudyData) -> Iterable[Result]:
    if participant:
        return data.of_participant(Result, participant)
    return (one for one in data.results if not one.participant)


def _courses(_data: StudyData) -> dict[str, _Courses]:
    return {}


def _participants_by_cohort(data: StudyData) -> Mapping[str, tuple[Participant, ...]]:
    return _grouped(data.participants, lambda one: one.cohort or "")


def _replaced_by(data: StudyData) -> Mapping[str, tuple[Participant, ...]]:
    return _grouped((one for one in data.participants if one.replaces), lambda one: one.replaces or "")


def _reviews_by_next_cohort(data: StudyData) -> Mapping[str, tuple[DmcReview, ...]]:
    reviews = (review for review in data.dmc_reviews if review.next_cohort)
    return _grouped(reviews, lambda review: review.next_cohort or "")


def _events_by_term(data: StudyData) -> Mapping[tuple[str, str], tuple[AdverseEvent, ...]]:
    return _grouped(data.adverse_events, lambda event: (event.participant or "", event.ctcae_term))


def _grouped(records: Iterable[R], key: Callable[[R], K]) -> Mapping[K, tuple[R, ...]]:
    found: dict[K, list[R]] = {}
    for record in records:
        found.setdefault(key(record), []).append(record)
    return {name: tuple(items) for name, items in found.items()}
