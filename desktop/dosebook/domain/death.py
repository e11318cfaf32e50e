"""Whether somebody died and when, whichever record tells it: page 1, the overview and the DLT clauses agree."""

from collections.abc import Iterable

from dosebook.domain.codelists import Disposition, EventOutcome
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent, Participant
from dosebook.domain.study_data import StudyData


def is_fatal(event: AdverseEvent) -> bool:
    """Whether somebody died of the event."""
    return event.grade == 5 or event.outcome is EventOutcome.FATAL


def recorded_death(person: Participant) -> PartialDate | None:
    """Return the day of a death recorded with the participant, its date or the end of participation."""
    if person.death_date is not None:
        return person.death_date
    if person.disposition is not Disposition.DEATH:
        return None
    return person.disposition_date or PartialDate()


def day_of_death(person: Participant, data: StudyData) -> PartialDate | None:
    """Return the day of a death that any record tells, unknown where only the death is."""
    return death_told_by(person, data.of_participant(AdverseEvent, person.uid))


def death_told_by(person: Participant, events: Iterable[AdverseEvent]) -> PartialDate | None:
    """Return the day of a death that the participant or one of these events tells; a fatal event ends with it."""
    recorded = recorded_death(person)
    if recorded is not None:
        return recorded
    fatal = [event for event in events if is_fatal(event)]
    ends = [event.end for event in fatal if event.end is not None]
    return ends[0] if ends else PartialDate() if fatal else None


def has_died(person: Participant, data: StudyData) -> bool:
    """Whether a death is recorded: its date, the end of participation, or a fatal event."""
    return day_of_death(person, data) is not None
