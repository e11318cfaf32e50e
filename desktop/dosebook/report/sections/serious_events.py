"""Every serious event with its story."""

from dosebook.domain.death import day_of_death
from dosebook.domain.records import AdverseEvent, Participant
from dosebook.domain.study_day import day_since_last_fraction
from dosebook.domain.summary.adverse_event_summary import is_serious
from dosebook.domain.words import translate
from dosebook.report.blocks import DATE_SAMPLE, Column, Prose, Row, Section, Table
from dosebook.report.deaths import cause_words, place_in_window
from dosebook.report.event_words import end_words, with_course
from dosebook.report.format import MISSING, format_date
from dosebook.report.frame import Frame


def section(frame: Frame) -> Section:
    """Return the listing of serious events, also those before treatment."""
    columns = (
        Column(translate("report", "Participant"), weight=0.9),
        Column(translate("report", "Term (as reported)"), weight=1.7),
        Column(translate("report", "Grade"), "right", 0.5),
        Column(translate("report", "Onset, study day"), weight=1.1, sample=DATE_SAMPLE),
        Column(translate("report", "Ended"), weight=0.9, sample=DATE_SAMPLE),
        Column(translate("report", "Serious because"), weight=1.3),
        Column(translate("report", "Attribution, outcome"), weight=1.3),
        Column(translate("report", "Narrative"), weight=4),
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
    table = Table(
        columns,
        tuple(_row(frame, event) for event in events),
        translate("report", "No serious events were recorded."),
        is_listing=True,
    )
    title = translate("report", "Serious adverse events and deaths")
    return Section("serious", title, (Prose(_lead(frame, events)), table, _deaths(frame)), landscape=True)


def _lead(frame: Frame, events: list[AdverseEvent]) -> str:
    words = translate("report", "Serious events: {events}. Participants with one: {people}. Deaths: {died}.")
    people = {event.participant for event in events}
    died = sum(1 for one in frame.everybody.participants if frame.died(one))
    return words.format(events=len(events), people=len(people), died=died)


def _deaths(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Participant"), weight=1),
        Column(translate("report", "Died on"), sample=DATE_SAMPLE),
        Column(translate("report", "Study day"), "right", 0.8),
        Column(translate("report", "Days since the last fraction"), "right", 1.2),
        Column(translate("report", "DLT window"), weight=1.6),
        Column(translate("report", "Cause"), weight=3),
    )
    people = [one for one in frame.data.participants if frame.died(one) and frame.is_reported(one)]
    rows = tuple(_death_row(frame, one) for one in people)
    title = translate("report", "Deaths")
    return Table(columns, rows, translate("report", "No death was recorded."), title=title)


def _death_row(frame: Frame, one: Participant) -> Row:
    died = day_of_death(one, frame.data)
    since = day_since_last_fraction(died, frame.data, one.uid)
    return Row(
        (
            one.participant_id,
            format_date(died),
            frame.day_words(one.uid, died),
            MISSING if since is None else str(since),
            place_in_window(frame, one),
            cause_words(one),
        )
    )


def _is_reported(frame: Frame, event: AdverseEvent) -> bool:
    return frame.is_reported(frame.data.find(event.participant))


def _row(frame: Frame, event: AdverseEvent) -> Row:
    term = event.ctcae_term or translate("report", "not coded")
    reported = (
        f" ({event.reported_term})" if event.reported_term and event.reported_term != event.ctcae_term else ""
    )
    day = translate("report", "day {day}").format(day=frame.day_words(event.participant, event.onset))
    onset = f"{frame.dated(event, event.onset)}\n{day}"
    judged = [code.label for code in (event.attribution, event.outcome) if code is not None]
    return Row(
        (
            frame.participant_id(event.participant),
            with_course(term + reported, event),
            str(event.grade) if event.grade else MISSING,
            onset,
            end_words(event),
            "; ".join(code.label for code in event.seriousness_criteria) or MISSING,
            ", ".join(judged) or MISSING,
            event.narrative or translate("report", "No narrative was entered."),
        )
    )
