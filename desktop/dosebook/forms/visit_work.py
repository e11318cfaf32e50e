"""Visits that wait for a person today: overdue ones, and those whose last days have come."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from dosebook.domain.dlt_status import dlt_status
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.visit_codelists import Assessment
from dosebook.domain.visits.expected import State, VisitCell, schedule_state
from dosebook.domain.words import translate
from dosebook.forms.visit_words import open_words
from dosebook.forms.work_item import WorkItem, WorkSort, about

LAST_DAYS = 2
"""A visit that is due is on the list once no more than this many days are left for it."""
_NAMED = 3
Days = tuple[date, date]


def visit_work(data: StudyData, now: datetime) -> Iterator[WorkItem]:
    """Yield the visits that wait: for each participant one line of counts, one of other visits, and the last days."""
    day = now.date()
    state = schedule_state(data, day)
    for person in data.participants:
        cells = state.by_person.get(person.uid, ())
        overdue = sorted((cell for cell in cells if cell.state is State.OVERDUE), key=_closed)
        nadir = nadir_days(person, data, day) if overdue else None
        counts = [
            cell for cell in overdue if _lacks_counts(cell) and nadir is not None and _meets(cell, nadir)
        ]
        others = [cell for cell in overdue if cell not in counts]
        if counts:
            words = translate("worklist", "Counts at the expected nadir are overdue: {visits}.")
            sentence = words.format(visits=_named(counts))
            yield about(WorkSort.NADIR, person, sentence, _closed(counts[0]), counts[0])
        if others:
            yield about(WorkSort.VISIT, person, _overdue(others, day), _closed(others[0]), others[0])
        for cell in cells:
            if (
                cell.state is State.DUE
                and cell.window is not None
                and _closed(cell) <= day + timedelta(LAST_DAYS)
            ):
                yield about(WorkSort.VISIT, person, open_words(cell, day), _closed(cell), cell)


def counts_are_planned(person: Participant, data: StudyData, day: date, nadir: Days) -> bool:
    """Whether the schedule says when counts are taken in the days of the nadir, so that nothing else need say it."""
    cells = schedule_state(data, day).by_person.get(person.uid, ())
    return any(Assessment.COUNTS in cell.visit.assessments and _meets(cell, nadir) for cell in cells)


def nadir_days(person: Participant, data: StudyData, day: date) -> Days | None:
    """Return the days of the expected nadir of a participant; None while they cannot be told."""
    first, last = data.study.nadir_from_day, data.study.nadir_to_day
    window = dlt_status(person.uid, data, day).window
    if window is None or window.start is None or first is None or last is None:
        return None
    return window.start + timedelta(days=first - 1), window.start + timedelta(days=last - 1)


def _meets(cell: VisitCell, days: Days) -> bool:
    window = cell.window
    return window is not None and window.earliest_open <= days[1] and days[0] <= window.latest_close


def _lacks_counts(cell: VisitCell) -> bool:
    return any(item.assessment is Assessment.COUNTS and item.state is State.OVERDUE for item in cell.items)


def _closed(cell: VisitCell) -> date:
    return cell.window.latest_close if cell.window is not None else date.max


def _overdue(cells: Sequence[VisitCell], day: date) -> str:
    first = open_words(cells[0], day)
    if len(cells) == 1:
        return first
    return translate("worklist", "{first} Overdue too: {visits}.").format(
        first=first, visits=_named(cells[1:])
    )


def _named(cells: Sequence[VisitCell]) -> str:
    names = ", ".join(cell.visit.name or "?" for cell in cells[:_NAMED])
    if len(cells) <= _NAMED:
        return names
    return translate("worklist", "{names} and {count} more").format(names=names, count=len(cells) - _NAMED)
