"""All steps of the demo study in the order of their moments."""

from datetime import date

from dosebook.demo.courses import COURSES
from dosebook.demo.days import at
from dosebook.demo.definition import dlt_clauses
from dosebook.demo.dose_decisions import advice_steps, rule_step
from dosebook.demo.entering import participant_steps
from dosebook.demo.naming import COORDINATOR, participant_uid
from dosebook.demo.participants import still_followed
from dosebook.demo.reviews import NextCohort, course_steps, first_cohort
from dosebook.demo.schedule import schedule
from dosebook.demo.story import Step, amending, creating
from dosebook.demo.study_record import STUDY
from dosebook.demo.tables import PARTICIPANTS, Row, table
from dosebook.domain.partial_date import PartialDate

STUDY_OPENED = date(2015, 2, 17)


def first_step() -> Step:
    """Return the step that the file is created with."""
    return Step(at(STUDY_OPENED, 9), COORDINATOR, creating([STUDY, *dlt_clauses(), *schedule()]))


def later_steps(next_cohort: NextCohort) -> tuple[Step, ...]:
    """Return every step after the first; those of one moment in the order of the study."""
    steps = [
        rule_step(STUDY_OPENED),
        Step(at(STUDY_OPENED, 9, 30), COORDINATOR, creating([first_cohort(STUDY_OPENED)])),
    ]
    for course in COURSES:
        steps += course_steps(course, next_cohort)
        steps += advice_steps(course)
    for person in table(PARTICIPANTS):
        steps += participant_steps(person)
    steps += _follow_up_steps()
    return tuple(sorted(steps, key=lambda step: step.at))


def _follow_up_steps() -> list[Step]:
    """Whoever has not left the study was heard of on the day of the last cut-off."""
    people = (person for person in table(PARTICIPANTS) if not person["left_as"])
    return [_telephoned(person, place) for place, person in enumerate(people)]


def _telephoned(person: Row, place: int) -> Step:
    day = COURSES[-1].cut_off
    uid = participant_uid(person["participant"])
    heard = amending(uid, lambda participant: still_followed(participant, PartialDate.of(day)))
    return Step(at(day, 11, place), COORDINATOR, heard, "Telephone contact")
