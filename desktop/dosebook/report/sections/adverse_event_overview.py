"""How many participants had what kind of event, and how many events there were."""

from dosebook.domain.confirmed_zero import CheckedFor
from dosebook.domain.records import AdverseEvent
from dosebook.domain.summary.adverse_event_summary import (
    EventTest,
    both,
    changed_dose,
    grade_at_least,
    is_any,
    is_not_assessed,
    is_open_grade_4,
    is_related,
    is_serious,
    is_severity_only,
    is_ungraded,
    stopped_treatment,
)
from dosebook.domain.words import translate
from dosebook.drawing.study_charts.first_event import first_grade_3
from dosebook.report.blocks import Column, Prose, Row, RowKind, Section, Table
from dosebook.report.chart_figure import chart_blocks, scope_of
from dosebook.report.format import format_count, format_fraction
from dosebook.report.frame import Frame
from dosebook.report.ungraded import ungraded_words


def section(frame: Frame) -> Section:
    """Return the overview by cohort."""
    return Section(
        "events",
        translate("report", "Adverse events: overview"),
        (
            Prose(_lead(frame), is_open=True),
            *chart_blocks(first_grade_3(scope_of(frame))),
            _table(frame),
        ),
    )


def _lead(frame: Frame) -> str:
    everybody = frame.everybody
    words = translate(
        "report",
        "Events: {events}, in {people} treated participants. With one of grade 3 or higher: {grade_3}. With a serious one: {serious}.",
    )
    told = words.format(
        events=everybody.events_with(is_any),
        people=format_fraction(everybody.with_any(is_any), everybody.treated),
        grade_3=format_fraction(everybody.with_any(grade_at_least(3)), everybody.treated),
        serious=format_fraction(everybody.with_any(is_serious), everybody.treated),
    )
    return " ".join(part for part in (told, ungraded_words(everybody.events)) if part)


def _lines() -> list[tuple[str, EventTest, CheckedFor]]:
    events, serious = CheckedFor.EVENTS, CheckedFor.SERIOUS_EVENTS
    grade_3 = grade_at_least(3)
    return [
        (translate("report", "any event"), is_any, events),
        (translate("report", "related event"), is_related, events),
        (translate("report", "grade 3 or higher"), grade_3, events),
        (translate("report", "related, grade 3 or higher"), both(is_related, grade_3), events),
        (translate("report", "grade 4 or higher"), grade_at_least(4), events),
        (translate("report", "grade 4, no end recorded"), is_open_grade_4, events),
        (translate("report", "serious event"), is_serious, serious),
        (translate("report", "related serious event"), both(is_related, is_serious), serious),
        (translate("report", "fatal event (grade 5)"), grade_at_least(5), serious),
        (translate("report", "event that reduced or delayed a dose"), changed_dose, events),
        (translate("report", "event that ended study treatment"), stopped_treatment, events),
        (translate("report", "event not fully assessed by an investigator"), is_not_assessed, events),
    ]


def _ungraded_lines(frame: Frame) -> list[tuple[str, EventTest, CheckedFor]]:
    """Return the lines of events that no line of a grade holds; none where all are graded."""
    lines = [
        (translate("report", "event without a grade"), is_ungraded, CheckedFor.EVENTS),
        (translate("report", "of these, severity in words only"), is_severity_only, CheckedFor.EVENTS),
    ]
    return [line for line in lines if frame.everybody.events_with(line[1])]


def _other_treatment_note(frame: Frame) -> str:
    """Return what related means where an attribution to another treatment is recorded; nothing elsewhere."""
    if not frame.everybody.events_with(lambda event: any(event.attributions_to_others)):
        return ""
    words = translate(
        "report",
        "Related counts the study agent and every other study treatment; events related to another only: {events}.",
    )
    return words.format(events=frame.everybody.events_with(_is_related_to_other_only))


def _is_related_to_other_only(event: AdverseEvent) -> bool:
    return event.is_related and not (event.attribution is not None and event.attribution.is_related)


def _table(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Treatment-emergent events"), weight=frame.leading()),
        *frame.group_columns,
    )
    rows = [
        Row((translate("report", "Participants with at least one"), *[""] * len(frame.groups)), RowKind.GROUP)
    ]
    for label, test, what in [*_lines(), *_ungraded_lines(frame)]:
        cells = []
        for group in frame.groups:
            count = group.with_any(test)
            mark = frame.zero_mark(count, group.participants, what)
            cells.append(format_count(count, group.treated, mark))
        rows.append(Row((label, *cells), indent=1))
    rows.append(Row((translate("report", "Events"), *[""] * len(frame.groups)), RowKind.GROUP))
    for label, test in (
        (translate("report", "all"), is_any),
        (translate("report", "grade 3 or higher"), grade_at_least(3)),
        (translate("report", "serious"), is_serious),
        *((label, test) for label, test, _what in _ungraded_lines(frame)),
    ):
        rows.append(Row((label, *(str(group.events_with(test)) for group in frame.groups)), indent=1))
    everybody = frame.groups[-1].participants
    notes = [
        translate(
            "report",
            "Treatment-emergent: began on or after the day of the first fraction, or cannot be told to have begun before "
            "it. Related: possible or stronger. Denominators are the treated participants.",
        ),
        _other_treatment_note(frame),
        frame.unconfirmed_note(everybody, CheckedFor.EVENTS, rows),
        frame.unconfirmed_note(everybody, CheckedFor.SERIOUS_EVENTS, rows),
    ]
    return Table(
        columns,
        tuple(rows) if everybody else (),
        translate("report", "Nobody was treated up to the cut-off, so no event was counted."),
        title=translate("report", "Participants and events"),
        is_open=True,
        notes=tuple(note for note in notes if note),
        emphasised=frame.emphasised_column,
    )
