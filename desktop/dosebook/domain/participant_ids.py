"""Participants found by the id that somebody typed."""

from collections.abc import Mapping

from dosebook.domain.records import Participant
from dosebook.domain.spelling import spelled
from dosebook.domain.study_data import StudyData


def participant_called(data: StudyData, typed: str) -> Participant | None:
    """Return the participant whose id reads as ``typed``, or None."""
    found = data.once(participants_by_spelling).get(spelled(typed), ())
    return found[0] if found else None


def participants_by_spelling(data: StudyData) -> Mapping[str, tuple[Participant, ...]]:
    """Return participants by their id as ``spelled``; several where an id was given twice."""
    found: dict[str, tuple[Participant, ...]] = {}
    for person in data.participants:
        key = spelled(person.participant_id)
        found[key] = (*found.get(key, ()), person)
    return found
