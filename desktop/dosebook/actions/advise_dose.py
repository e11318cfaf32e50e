"""Ask the study's rule what it says of the records at a day; slow for models, so it runs beside the window."""

from dataclasses import dataclass
from datetime import date

from dosebook.domain.cohort_places import CohortPlaces, cohort_places, cohorts_in_question
from dosebook.domain.cut_off import reported
from dosebook.domain.escalation.advice import AdviceRead, advise
from dosebook.domain.escalation.decision_path import PathStep, decision_path
from dosebook.domain.escalation.next_participant import NextParticipant, next_participant
from dosebook.domain.study_data import StudyData


@dataclass(frozen=True, slots=True)
class Room:
    """All that the room sees at ``day``: the advice, the places of the cohorts in question, the path so far."""

    day: date
    position: int
    read: AdviceRead
    cohorts: tuple[tuple[CohortPlaces, NextParticipant], ...]
    path: tuple[PathStep, ...]


def advise_dose(data: StudyData, day: date) -> Room:
    """Return the advice on what is known at the end of ``day``."""
    known = reported(data, day).data
    read = advise(known, day)
    cohorts = []
    for cohort in cohorts_in_question(known):
        places = cohort_places(cohort, known, day)
        cohorts.append((places, next_participant(places, known, day, read.advice)))
    return Room(day, data.position, read, tuple(cohorts), decision_path(data))
