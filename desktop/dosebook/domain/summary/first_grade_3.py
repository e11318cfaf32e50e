"""The share of participants with a first event of grade 3 or higher by study day, deaths taken into account.

The share is the cumulative incidence of Aalen and Johansen (1978): whoever dies without such an event can
no longer have one, and is not treated as if he still might. Whoever is no longer known about leaves the
number at risk after the last day that is known.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from dosebook.domain.death import day_of_death
from dosebook.domain.grade_course import steps_of
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent, Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.adverse_event_summary import is_treatment_emergent
from dosebook.domain.treatment import first_dose_date

LEAST_GRADE = 3


@dataclass(frozen=True, slots=True)
class Followed:
    """One participant: the study day on which following ended, and why.

    ``event`` is the first event of grade 3 or higher, else None; ``died`` tells a death without one.
    """

    participant: Participant
    day: int
    event: AdverseEvent | None = None
    died: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """The cumulative share (0 to 1) from a study day on, and who had the event on that day."""

    day: int
    share: float
    events: tuple[Followed, ...]


def followed(data: StudyData, person: Participant, day: date) -> Followed | None:
    """Return how long somebody was followed up to ``day``; None where the first fraction has no known day.

    An event whose onset is known only in part counts from the earliest day that it may have begun.
    """
    first = first_dose_date(data, person.uid)
    if first is None or first.exact is None or first.exact > day:
        return None
    start = first.exact

    def number(moment: date) -> int:
        return max(1, (min(moment, day) - start).days + 1)

    began = [
        (number(begin), event)
        for event in data.of_participant(AdverseEvent, person.uid)
        if is_treatment_emergent(event, data) and (begin := _begin(event, start, day)) is not None
    ]
    if began:
        found, event = min(began, key=lambda pair: pair[0])
        return Followed(person, found, event)
    death = day_of_death(person, data)
    if death is not None and not death.is_unknown:
        return Followed(person, number(death.first), died=True)
    return Followed(person, number(_last_known(person, start)))


def incidence(people: Iterable[Followed]) -> tuple[Step, ...]:
    """Return the steps of the cumulative incidence, in the order of their days."""
    everybody = sorted(people, key=lambda one: one.day)
    free, share = 1.0, 0.0
    steps = []
    for day in sorted({one.day for one in everybody}):
        there = at_risk(everybody, day)
        events = tuple(one for one in everybody if one.day == day and one.event is not None)
        deaths = sum(1 for one in everybody if one.day == day and one.died)
        share += free * len(events) / there
        free *= 1 - (len(events) + deaths) / there
        if events:
            steps.append(Step(day, share, events))
    return tuple(steps)


def at_risk(people: Sequence[Followed], day: int) -> int:
    """Return how many are still followed, without event and alive, at the beginning of a study day."""
    return sum(1 for one in people if one.day >= day)


def _begin(event: AdverseEvent, start: date, day: date) -> date | None:
    """Return the earliest day after the first fraction on which the event may have had grade 3 or more."""
    if (event.grade or 0) < LEAST_GRADE:
        return None
    steps = [step for step in steps_of(event, day) if step.grade >= LEAST_GRADE]
    if steps:
        return max(start, min(step.span.first_begin for step in steps))
    return max(start, (event.onset or PartialDate()).first)


def _last_known(person: Participant, start: date) -> date:
    """Return the day up to which events were looked for, else that of the last contact, the first fraction at least."""
    looked = (person.events_checked_to, person.last_contact)
    known = next((moment for moment in looked if moment is not None and not moment.is_unknown), None)
    ends = [person.disposition_date] if person.disposition_date is not None else []
    days = [moment.first for moment in (known, *ends) if moment is not None and not moment.is_unknown]
    return max(start, min(days)) if days else start
