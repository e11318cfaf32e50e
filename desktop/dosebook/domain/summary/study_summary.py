"""Where a study stands at a day: the few figures that a team asks for first, with whom they are about."""

from dataclasses import dataclass
from datetime import date

from dosebook.domain.codelists import CohortStatus
from dosebook.domain.death import has_died
from dosebook.domain.dlt_status import DltCount, DltState, DltStatus, count_states, dlt_status
from dosebook.domain.records import AdverseEvent, Cohort, Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.adverse_event_summary import is_serious, is_treatment_emergent
from dosebook.domain.treatment import failed_screening


@dataclass(frozen=True, slots=True)
class StudySummary:
    """Enrolled are all participants but screen failures; ``planned`` is None while no cohort has a plan.

    ``serious`` are those with a treatment-emergent serious event; ``pending`` and ``with_dlt`` are states
    of the DLT assessment at the day; so are ``not_judged``, whose window is over.
    """

    enrolled: int
    planned: int | None
    dlts: DltCount
    with_dlt: tuple[Participant, ...]
    pending: tuple[tuple[Participant, int | None], ...]
    not_judged: tuple[Participant, ...]
    serious_events: int
    serious: tuple[Participant, ...]
    deaths: tuple[Participant, ...]


def study_summary(data: StudyData, day: date) -> StudySummary:
    """Count the study as it stands at the end of ``day``."""
    people = tuple(person for person in data.participants if not failed_screening(person, data))
    statuses = tuple(dlt_status(person.uid, data, day) for person in people)
    plans = [
        cohort.planned_participants for cohort in data.cohorts if cohort.planned_participants is not None
    ]
    serious = {
        person.uid: sum(1 for event in data.of_participant(AdverseEvent, person.uid) if _counts(event, data))
        for person in people
    }
    return StudySummary(
        enrolled=len(people),
        planned=sum(plans) if plans else None,
        dlts=count_states(statuses),
        with_dlt=_those(people, statuses, DltState.DLT),
        pending=tuple(
            (person, status.days_left)
            for person, status in zip(people, statuses, strict=True)
            if status.state is DltState.PENDING
        ),
        not_judged=_those(people, statuses, DltState.NOT_JUDGED),
        serious_events=sum(serious.values()),
        serious=tuple(person for person in people if serious[person.uid]),
        deaths=tuple(person for person in people if has_died(person, data)),
    )


def cohort_in_question(data: StudyData) -> str | None:
    """Return the cohort that is under review, else the highest one that somebody was entered in."""
    for cohort in reversed(data.cohorts):
        if cohort.status is CohortStatus.UNDER_REVIEW:
            return cohort.uid
    filled = {person.cohort for person in data.all(Participant)}
    found = [cohort.uid for cohort in data.all(Cohort) if cohort.uid in filled]
    ordered = [cohort.uid for cohort in data.cohorts if cohort.uid in found]
    return ordered[-1] if ordered else None


def _counts(event: AdverseEvent, data: StudyData) -> bool:
    return is_serious(event) and is_treatment_emergent(event, data)


def _those(
    people: tuple[Participant, ...], statuses: tuple[DltStatus, ...], state: DltState
) -> tuple[Participant, ...]:
    return tuple(person for person, status in zip(people, statuses, strict=True) if status.state is state)
