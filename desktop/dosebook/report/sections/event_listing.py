"""Every adverse event, in landscape."""

from dosebook.domain.absent_values import reason_words
from dosebook.domain.event_attribution import attribution_words
from dosebook.domain.records import AdverseEvent
from dosebook.domain.severity_words import grade_cell
from dosebook.domain.summary.adverse_event_summary import is_not_assessed, is_serious
from dosebook.domain.words import translate
from dosebook.report.blocks import DATE_SAMPLE, Column, Prose, Row, Section, Table
from dosebook.report.event_words import end_words, unnamed_note, with_course
from dosebook.report.format import MISSING
from dosebook.report.frame import Frame

NOT_ASSESSED_MARK = "*"


def section(frame: Frame) -> Section:
    """Return the listing of all events by participant and onset."""
    columns = (
        Column(translate("report", "Participant"), weight=1),
        Column(translate("report", "CTCAE term"), weight=2.2),
        Column(translate("report", "As reported"), weight=2),
        Column(translate("report", "Grade"), "right", 0.6),
        Column(translate("report", "Onset"), weight=1.1, sample=DATE_SAMPLE + " †"),
        Column(translate("report", "Day"), "right", 0.6),
        Column(translate("report", "Ended"), weight=1.1, sample=DATE_SAMPLE),
        Column(translate("report", "Serious"), weight=0.8),
        Column(translate("report", "Attribution"), weight=1.2),
        Column(translate("report", "Action taken"), weight=1.5),
        Column(translate("report", "Outcome"), weight=1.3),
    )
    events = [
        event for event in frame.data.adverse_events if frame.is_reported(frame.data.find(event.participant))
    ]
    events.sort(
        key=lambda event: (
            frame.participant_id(event.participant),
            event.onset.first.isoformat() if event.onset and not event.onset.is_unknown else "9",
        )
    )
    rows = tuple(_row(frame, event) for event in events)
    return Section(
        "listing",
        translate("report", "Listing of all adverse events"),
        (
            Prose(_lead(events)),
            Table(
                columns,
                rows,
                translate("report", "No adverse events were recorded."),
                title=translate("report", "All adverse events"),
                notes=(*_marked(events), *(unnamed_note(frame.data.study) if events else ())),
                is_listing=True,
            ),
        ),
        landscape=True,
    )


def _lead(events: list[AdverseEvent]) -> str:
    words = translate(
        "report", "All {events} recorded events, also those before treatment, by participant and onset."
    )
    return words.format(events=len(events))


def _marked(events: list[AdverseEvent]) -> tuple[str, ...]:
    """Explain the mark, where it is used."""
    note = translate(
        "report",
        "{mark} grade, attribution or seriousness not assessed by an investigator, as far as recorded.",
    )
    return (note.format(mark=NOT_ASSESSED_MARK),) if any(map(is_not_assessed, events)) else ()


def _row(frame: Frame, event: AdverseEvent) -> Row:
    grade = grade_cell(event, MISSING)
    return Row(
        (
            frame.participant_id(event.participant),
            with_course(event.ctcae_term or translate("report", "not coded"), event),
            event.reported_term or MISSING,
            grade + (f" {NOT_ASSESSED_MARK}" if is_not_assessed(event) else ""),
            frame.dated(event, event.onset),
            frame.day_words(event.participant, event.onset),
            end_words(event),
            translate("report", "Yes")
            if is_serious(event)
            else (event.serious.label if event.serious else reason_words(event, "serious") or MISSING),
            attribution_words(event, frame.data.study) or MISSING,
            event.action_taken.label
            if event.action_taken
            else reason_words(event, "action_taken") or MISSING,
            event.outcome.label if event.outcome else reason_words(event, "outcome") or MISSING,
        )
    )
