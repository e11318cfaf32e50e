"""What is overdue in a report: each visit, or a row for each participant where that would fill pages."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import groupby

from dosebook.domain.partial_date import day_words
from dosebook.domain.study_data import StudyData
from dosebook.domain.visits.expected import State, VisitCell
from dosebook.domain.words import translate
from dosebook.report.blocks import DATE_SAMPLE, Column, Row, Table
from dosebook.report.expected_tables import cohort_words, in_order, waiting
from dosebook.report.format import MISSING

MOST_LISTED = 60
"""More visits than a page holds are told by participant."""


def overdue(cells: Iterable[VisitCell], data: StudyData, day: date) -> Table:
    """Return what is overdue at a day, a line for each visit or, of many visits, for each participant."""
    late = [cell for cell in in_order(cells) if cell.count(State.OVERDUE)]
    title = translate("report", "Overdue forms")
    if len(late) <= MOST_LISTED:
        return replace(waiting(late, data, day, (State.OVERDUE,)), title=title)
    columns = (
        Column(translate("report", "Participant"), weight=0.8),
        Column(translate("report", "Cohort"), weight=1),
        Column(translate("report", "Visits"), "right", 0.7),
        Column(translate("report", "Counts to"), weight=1.2, sample=DATE_SAMPLE),
        Column(translate("report", "Days late"), "right", 0.7),
        Column(translate("report", "What waits"), weight=4.9),
    )
    note = translate(
        "report",
        "{number} visits have something overdue: a row for each participant, with the day and the delay of the one that "
        "is longest overdue. The program lists every visit.",
    ).format(number=len(late))
    people = groupby(late, key=lambda cell: cell.person.participant_id)
    rows = tuple(_row(list(found), data, day) for _, found in people)
    return Table(columns, rows, "", title=title, notes=(note,), is_listing=True)


def _row(late: list[VisitCell], data: StudyData, day: date) -> Row:
    closes = [cell.window.latest_close for cell in late if cell.window is not None]
    waits = Counter(item.assessment for cell in late for item in cell.items if item.state is State.OVERDUE)
    return Row(
        (
            late[0].person.participant_id,
            cohort_words(late[0], data),
            str(len(late)),
            day_words(min(closes)) if closes else MISSING,
            str((day - min(closes)).days) if closes else MISSING,
            "; ".join(f"{form.label} × {number}" for form, number in waits.items()),
        )
    )
