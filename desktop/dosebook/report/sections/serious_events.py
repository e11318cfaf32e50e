"""Every serious event with its clocks and its story, the deaths, and who left the study early."""

from collections.abc import Sequence

from dosebook.domain.codelists import Code, SeriousnessCriterion
from dosebook.domain.event_attribution import attribution_words
from dosebook.domain.records import AdverseEvent, Participant
from dosebook.domain.safety_codelists import SaeReportVersion
from dosebook.domain.severity_words import grade_cell
from dosebook.domain.study_day import day_since_last_fraction
from dosebook.domain.summary.adverse_event_summary import is_serious
from dosebook.domain.words import translate
from dosebook.forms.sae_words import authority_cell, sponsor_cell
from dosebook.report.age import age_of
from dosebook.report.blocks import (
    DATE_SAMPLE,
    Block,
    Column,
    Fact,
    Facts,
    Heading,
    Prose,
    Row,
    Section,
    Table,
)
from dosebook.report.event_words import end_words, unnamed_note, with_course
from dosebook.report.format import MISSING
from dosebook.report.frame import Frame
from dosebook.report.left_tables import deaths_table, discontinued_table


def section(frame: Frame) -> Section:
    """Return the listing of serious events, also those before treatment, their stories, and who left."""
    events = [
        event for event in frame.data.adverse_events if is_serious(event) and _is_reported(frame, event)
    ]
    events.sort(key=lambda event: (frame.participant_id(event.participant), _onset(event)))
    blocks = (
        Prose(_lead(frame, events), is_open=True),
        _listing(frame, events),
        *_narratives(frame, events),
        deaths_table(frame),
        discontinued_table(frame),
    )
    return Section("serious", translate("report", "Serious adverse events and deaths"), blocks)


def _onset(event: AdverseEvent) -> str:
    return event.onset.first.isoformat() if event.onset else ""


def _lead(frame: Frame, events: list[AdverseEvent]) -> str:
    words = translate("report", "Serious events: {events}. Participants with one: {people}. Deaths: {died}.")
    people = {event.participant for event in events}
    died = sum(1 for one in frame.data.participants if frame.died(one) and frame.is_reported(one))
    return words.format(events=len(events), people=len(people), died=died)


def _longest_word(codes: type[Code]) -> str:
    return max((word for code in codes for word in code.label.split()), key=len)


def _is_reported(frame: Frame, event: AdverseEvent) -> bool:
    return frame.is_reported(frame.data.find(event.participant))


def _listing(frame: Frame, events: Sequence[AdverseEvent]) -> Table:
    columns = (
        Column(translate("report", "Participant"), weight=0.9),
        Column(translate("report", "Term (as reported)"), weight=2.2),
        Column(translate("report", "Grade"), "right", 0.5),
        Column(translate("report", "Onset, study day"), weight=1.2, sample=DATE_SAMPLE),
        Column(translate("report", "Days since fraction"), "right", 0.8),
        Column(translate("report", "Ended"), weight=0.9, sample=DATE_SAMPLE),
        Column(
            translate("report", "Serious because"), weight=1.5, sample=_longest_word(SeriousnessCriterion)
        ),
        Column(translate("report", "Attribution, outcome"), weight=1.2),
        Column(translate("report", "Reported"), weight=1.3),
    )
    note = translate(
        "report",
        "Days since the fraction given last before the onset. Reported: the 24 hours from awareness of the site to the "
        "sponsor, then the 7 or 15 days to the authority where something is to be expedited.",
    )
    return Table(
        columns,
        tuple(_row(frame, event) for event in events),
        translate("report", "No serious events were recorded."),
        title=translate("report", "Serious adverse events"),
        notes=(note, *unnamed_note(frame.data.study)) if events else (),
        is_listing=True,
    )


def _row(frame: Frame, event: AdverseEvent) -> Row:
    day = translate("report", "day {day}").format(day=frame.day_words(event.participant, event.onset))
    since = day_since_last_fraction(event.onset, frame.data, event.participant) if event.participant else None
    outcome = event.outcome.label if event.outcome is not None else ""
    judged = [words for words in (attribution_words(event, frame.data.study), outcome) if words]
    return Row(
        (
            _who(frame, event),
            with_course(_term(event), event),
            grade_cell(event, MISSING),
            f"{frame.dated(event, event.onset)}\n{day}",
            MISSING if since is None else str(since),
            end_words(event),
            "; ".join(code.label for code in event.seriousness_criteria) or MISSING,
            "\n".join(judged) or MISSING,
            _clocks(frame, event),
        )
    )


def _who(frame: Frame, event: AdverseEvent) -> str:
    """Return the participant with sex and age, as reports of serious events name them."""
    person = frame.data.find(event.participant)
    if not isinstance(person, Participant):
        return MISSING
    age = age_of(person)
    about = ", ".join(filter(None, (person.sex.label if person.sex else "", "" if age is None else str(age))))
    return f"{person.participant_id}\n{about}".strip()


def _term(event: AdverseEvent) -> str:
    term = event.ctcae_term or translate("report", "not coded")
    is_other = event.reported_term and event.reported_term != event.ctcae_term
    return f"{term} ({event.reported_term})" if is_other else term


def _clocks(frame: Frame, event: AdverseEvent) -> str:
    """Return how the initial report kept its clocks."""
    reports = frame.data.sae_reports_by_event.get(event.uid, ())
    initial = next((one for one in reports if one.report_version is SaeReportVersion.INITIAL), None)
    if initial is None:
        return translate("report", "no report recorded")
    sponsor = sponsor_cell(initial) or translate("report", "awareness not dated")
    lines = [translate("report", "sponsor: {clock}").format(clock=sponsor)]
    authority = authority_cell(initial, frame.data)
    return "\n".join([*lines, *([authority] if authority else [])])


def _narratives(frame: Frame, events: Sequence[AdverseEvent]) -> tuple[Block, ...]:
    if not events:
        return ()
    words = translate("report", "{participant} {term}, day {day}")
    facts = tuple(
        Fact(
            words.format(
                participant=frame.participant_id(event.participant),
                term=event.ctcae_term or event.reported_term or translate("report", "not coded"),
                day=frame.day_words(event.participant, event.onset),
            ),
            event.narrative or translate("report", "No narrative was entered."),
        )
        for event in events
    )
    return (Heading(translate("report", "Narratives"), 3), Facts(facts))
