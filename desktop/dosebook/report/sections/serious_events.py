"""Every serious event with its story."""

from dosebook.domain.records import AdverseEvent
from dosebook.domain.summary.adverse_event_summary import is_serious
from dosebook.domain.words import translate
from dosebook.report.blocks import Column, Row, Section, Table
from dosebook.report.format import MISSING, format_date
from dosebook.report.frame import Frame


def section(frame: Frame) -> Section:
    """Return the listing of serious events, also those before treatment."""
    columns = (
        Column(translate("report", "Participant"), weight=0.9),
        Column(translate("report", "Term (as reported)"), weight=1.7),
        Column(translate("report", "Grade"), "right", 0.5),
        Column(translate("report", "Onset, study day"), weight=1.1),
        Column(translate("report", "Ended"), weight=0.9),
        Column(translate("report", "Serious because"), weight=1.3),
        Column(translate("report", "Attribution, outcome"), weight=1.3),
        Column(translate("report", "Narrative"), weight=2.9),
    )
    events = [
        event for event in frame.data.adverse_events if is_serious(event) and _is_reported(frame, event)
    ]
    events.sort(
        key=lambda event: (
            frame.participant_id(event.participant),
            event.onset.first.isoformat() if event.onset else "",
        )
    )
    return Section(
        "serious",
        translate("report", "Serious adverse events"),
        (
            Table(
                columns,
                tuple(_row(frame, event) for event in events),
                translate("report", "No serious events were recorded."),
            ),
        ),
    )


def _is_reported(frame: Frame, event: AdverseEvent) -> bool:
    participant = frame.data.find(event.participant)
    return participant is None or participant.cohort in {None, *(cohort.uid for cohort in frame.cohorts)}


def _row(frame: Frame, event: AdverseEvent) -> Row:
    term = event.ctcae_term or translate("report", "not coded")
    reported = (
        f" ({event.reported_term})" if event.reported_term and event.reported_term != event.ctcae_term else ""
    )
    onset = f"{frame.dated(event, event.onset)}, {frame.day_words(event.participant, event.onset)}"
    judged = [code.label for code in (event.attribution, event.outcome) if code is not None]
    return Row(
        (
            frame.participant_id(event.participant),
            term + reported,
            str(event.grade) if event.grade else MISSING,
            onset,
            format_date(event.end) if event.end else translate("report", "ongoing"),
            "; ".join(code.label for code in event.seriousness_criteria) or MISSING,
            ", ".join(judged) or MISSING,
            event.narrative or translate("report", "No narrative was entered."),
        )
    )
