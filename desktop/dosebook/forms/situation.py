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

    Everything looked up by more than one check is indexed here once, so that checking all records of a
    study takes time in proportion to their number.
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

    @cached_property
    def participants_by_cohort(self) -> Mapping[str, tuple[Participant, ...]]:
        """Participants by the uid of their cohort."""
        return _grouped(self.data.participants, lambda one: one.cohort or "")

    @cached_property
    def replaced_by(self) -> Mapping[str, tuple[Participant, ...]]:
        """The participants who replace somebody, by the uid of the one replaced."""
        return _grouped(
            (one for one in self.data.participants if one.replaces), lambda one: one.replaces or ""
        )

    @cached_property
    def reviews_by_next_cohort(self) -> Mapping[str, tuple[DmcReview, ...]]:
        """The reviews whose recommendation a cohort was created from, by the uid of that cohort."""
        return _grouped(
            (review for review in self.data.dmc_reviews if review.next_cohort),
            lambda review: review.next_cohort or "",
        )

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

    @cached_property
    def events_by_term(self) -> Mapping[tuple[str, str], tuple[AdverseEvent, ...]]:
        """Adverse events by participant and CTCAE term."""
        return _grouped(self.data.adverse_events, lambda event: (event.participant or "", event.ctcae_term))

    @cached_property
    def results_by_day(self) -> Mapping[tuple[str, LabTest | None, str], tuple[Result, ...]]:
        """Results by participant, test and date as known."""
        return _grouped(
            self.data.results,
            lambda result: (result.participant or "", result.test, result.date.iso if result.date else ""),
        )

    @cached_property
    def units_by_test(self) -> Mapping[tuple[str, LabTest | None], Mapping[LabUnit, frozenset[str]]]:
        """The uids of results by unit, for each participant and test."""
        found: dict[tuple[str, LabTest | None], dict[LabUnit, set[str]]] = {}
        for result in self.data.results:
            if result.unit is not None:
                units = found.setdefault((result.participant or "", result.test), {})
                units.setdefault(result.unit, set()).add(result.uid)
        return {key: {unit: frozenset(uids) for unit, uids in units.items()} for key, units in found.items()}

    def places_taken(self, cohort_uid: str) -> int:
        """Return how many participants count towards the planned size of a cohort.

        Screen failures, those who left before a fraction and those whom somebody replaces take no place.
        """
        replaced = frozenset(self.replaced_by)
        people = self.participants_by_cohort.get(cohort_uid, ())
        return sum(holds_place(person, self.data, replaced) for person in people)


def _grouped(records: Iterable[R], key: Callable[[R], K]) -> Mapping[K, tuple[R, ...]]:
    found: dict[K, list[R]] = {}
    for record in records:
        found.setdefault(key(record), []).append(record)
    return {name: tuple(items) for name, items in found.items()}
