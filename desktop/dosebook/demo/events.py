"""Adverse events of the demo's participants, graded by CTCAE 4.03."""

from dataclasses import replace
from datetime import timedelta

from dosebook.demo.days import dated, study_day
from dosebook.demo.grade_courses import grade_course
from dosebook.demo.naming import INVESTIGATOR, participant_uid, uid_of
from dosebook.demo.tables import EVENTS, Row, rows_of
from dosebook.domain.codelists import (
    ActionTaken,
    AssessedItem,
    Attribution,
    CtcaeVersion,
    EventOutcome,
    SeriousnessCriterion,
    YesNo,
    code_of,
)
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent
from dosebook.forms.ctcae_facts import organ_class_of

NOT_ASSESSED = ("05-02", "Fatigue")
"""The one event that no investigator has assessed yet, so that a report has to mark it."""


def events(person: Row) -> tuple[tuple[Row, AdverseEvent], ...]:
    """Return a participant's events as they stand in the end, each with its row of the table."""
    return tuple((row, _event(person, row)) for row in rows_of(EVENTS, person["participant"]))


def as_first_reported(event: AdverseEvent) -> AdverseEvent:
    """Return an event as it was entered while it went on."""
    return replace(event, end=None, ongoing=YesNo.YES, outcome=EventOutcome.NOT_RECOVERED)


def _event(person: Row, row: Row) -> AdverseEvent:
    is_serious = row["serious"] == YesNo.YES
    event = AdverseEvent(
        uid=uid_of("adverse_event", row["participant"], row["ctcae_term"]),
        participant=participant_uid(row["participant"]),
        reported_term=row["reported_term"],
        ctcae_version=CtcaeVersion.V4_03,
        ctcae_term=row["ctcae_term"],
        system_organ_class=organ_class_of(CtcaeVersion.V4_03, row["ctcae_term"]),
        grade=int(row["grade"]),
        grade_changes=grade_course(person, row),
        onset=dated(person, row["onset_day"]),
        end=dated(person, row["end_day"]),
        ongoing=YesNo.NO if row["end_day"] else YesNo.YES,
        serious=YesNo.YES if is_serious else YesNo.NO,
        seriousness_criteria=(SeriousnessCriterion.HOSPITALISATION,) if is_serious else (),
        attribution=code_of(Attribution, row["attribution"]),
        action_taken=ActionTaken.NOT_APPLICABLE,
        outcome=code_of(EventOutcome, row["outcome"]),
        treatment_given=YesNo.YES if row["treatment"] else YesNo.NO,
        treatment_note=row["treatment"],
        narrative=row["narrative"],
    )
    is_assessed = (row["participant"], row["ctcae_term"]) != NOT_ASSESSED
    return _assessed(event, person, row) if is_assessed else event


def _assessed(event: AdverseEvent, person: Row, row: Row) -> AdverseEvent:
    seen = study_day(person, int(row["onset_day"])) + timedelta(days=1)
    return replace(
        event,
        assessed_by=INVESTIGATOR,
        assessed_on=PartialDate.of(seen),
        assessed_items=(AssessedItem.GRADE, AssessedItem.ATTRIBUTION, AssessedItem.SERIOUSNESS),
    )
