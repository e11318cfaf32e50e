"""What the coordinator entered about each participant, visit by visit."""

from collections.abc import Callable, Iterator
from datetime import datetime

from dosebook.demo.care import deviations, hospital_stays, medications, transfusions
from dosebook.demo.days import at, study_day
from dosebook.demo.doses import fractions
from dosebook.demo.events import as_first_reported, events
from dosebook.demo.judgements import JUDGED_ON_DAY, dlt_assessment, responses
from dosebook.demo.naming import COORDINATOR, participant_uid
from dosebook.demo.participants import enrolled, followed_up, seen_at_last_visit
from dosebook.demo.results import results_between
from dosebook.demo.sae_reports import initial_report, last_report
from dosebook.demo.schedule import visits
from dosebook.demo.story import Step, amending, creating
from dosebook.demo.tables import Row
from dosebook.domain.codelists import YesNo
from dosebook.domain.records import AdverseEvent, Record

CHART_DAYS = (30, 58, 87)
"""The study days on which the coordinator went through the chart, each time up to the day before."""

NEWS = "New information from the source"


def participant_steps(person: Row) -> Iterator[Step]:
    """Return everything that was entered about one participant."""
    screening = [enrolled(person), *results_between(person, -30, -1)]
    yield Step(_on(person, -1, 14), COORDINATOR, creating(screening))
    for dose in fractions(person):
        given = dose.date.first if dose.date is not None else study_day(person, 1)
        yield Step(at(given, 13), COORDINATOR, creating([dose]))
    yield from _serious_steps(person)
    first = 1
    for day in CHART_DAYS:
        yield Step(_on(person, day, 10), COORDINATOR, creating(_chart(person, first, day - 1)))
        first = day
    yield from _closing_steps(person)


def _serious_steps(person: Row) -> Iterator[Step]:
    """A serious event is entered at once, as it goes on, and again when it has ended; each time it is reported."""
    for row, event in events(person):
        if event.serious is YesNo.YES:
            heard, over = int(row["onset_day"]) + 1, int(row["end_day"]) + 2
            yield Step(_on(person, heard, 9), COORDINATOR, creating([as_first_reported(event)]))
            told = initial_report(event, study_day(person, heard))
            yield Step(_on(person, heard, 16, 20), COORDINATOR, creating([told]))
            yield Step(_on(person, over, 11), COORDINATOR, amending(event.uid, _replaced_by(event)), NEWS)
            told = last_report(event, study_day(person, over))
            yield Step(_on(person, over, 16, 20), COORDINATOR, creating([told]))


def _replaced_by(record: Record) -> Callable[[Record], Record]:
    return lambda _saved: record


def _chart(person: Row, first: int, last: int) -> list[Record]:
    """What happened on these study days; an event is entered when it has ended, or in the end."""
    dated: list[tuple[int, Record]] = []
    dated += transfusions(person)
    dated += hospital_stays(person)
    dated += responses(person)
    dated += deviations(person)
    dated += visits(person)
    dated += _told_of_events(person)
    records: list[Record] = list(medications(person)) if last == CHART_DAYS[-1] - 1 else []
    records += results_between(person, first, last)
    return records + [record for day, record in dated if first <= day <= last]


def _told_of_events(person: Row) -> list[tuple[int, AdverseEvent]]:
    end = CHART_DAYS[-1] - 1
    return [
        (min(int(row["end_day"] or end), end), event)
        for row, event in events(person)
        if event.serious is not YesNo.YES
    ]


def _closing_steps(person: Row) -> Iterator[Step]:
    uid = participant_uid(person["participant"])
    left = amending(uid, lambda participant: seen_at_last_visit(participant, person))
    yield Step(_on(person, 87, 10, 30), COORDINATOR, left, "Last visit of the DLT window")
    judged = dlt_assessment(person, [event for _, event in events(person)])
    yield Step(_on(person, JUDGED_ON_DAY + 1, 11), COORDINATOR, creating([judged]))
    heard = [int(person[name]) for name in ("new_therapy_day", "death_day") if person[name]]
    if heard:
        later = amending(uid, lambda participant: followed_up(participant, person))
        yield Step(_on(person, max(heard) + 7, 9), COORDINATOR, later, NEWS)


def _on(person: Row, day: int, hour: int, minute: int = 0) -> datetime:
    return at(study_day(person, day), hour, minute)
