"""Missing and expected forms on paper: overdue, due, coming, not done, and the tally by form."""

from dataclasses import replace
from datetime import date, datetime

from dosebook.domain.partial_date import day_words
from dosebook.domain.study_data import StudyData
from dosebook.domain.visits.expected import State, schedule_state
from dosebook.domain.words import translate
from dosebook.report.blocks import Document, Note, Section
from dosebook.report.expected_tables import by_form, coming, not_done, waiting
from dosebook.report.paper import paper

AHEAD_DAYS = 30
"""So far ahead the list looks."""


def missing_forms(data: StudyData, today: date, made_at: datetime, version: str) -> Document:
    """Return what the schedule expects of each participant as it stands on ``today``."""
    title = translate("report", "Missing and expected forms")
    study, state = data.study, schedule_state(data, today)
    cells = tuple(state.cells.values())
    said = Note(
        translate(
            "report", "As of {day}. Days late are counted from the last day on which the visit counts."
        ).format(day=day_words(today))
    )
    sections = (
        Section(
            "overdue",
            translate("report", "Overdue"),
            (said, waiting(cells, data, today, (State.OVERDUE,))),
        ),
        Section("due", translate("report", "Due now"), (waiting(cells, data, today, (State.DUE,)),)),
        Section(
            "coming",
            translate("report", "Beginning in the next {days} days").format(days=AHEAD_DAYS),
            (coming(cells, data, today, AHEAD_DAYS),),
        ),
        Section(
            "not_done",
            translate("report", "Not done, with the reason"),
            (replace(not_done(cells, data), title=""),),
        ),
        Section(
            "by_form",
            translate("report", "Expected and received by form"),
            (replace(by_form(cells, has_schedule=bool(state.visits)), title=""),),
        ),
    )
    return paper(study, title, sections, made_at, version)
