"""How many participants had what kind of event, and how many events there were."""

from dosebook.domain.confirmed_zero import CheckedFor
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
    stopped_treatment,
)
from dosebook.domain.words import translate
from dosebook.report.blocks import Column, Row, RowKind, Section, Table
from dosebook.report.format import format_count
from dosebook.report.frame import UNCONFIRMED_MARK, Frame


def section(frame: Frame) -> Section:
    """Return the overview by cohort."""
    return Section("events", translate("report", "Adverse events: overview"), (_table(frame),))


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


def _table(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Treatment-emergent events"), weight=2.6),
        *(Column(title, "right") for title in frame.group_titles),
    )
    rows = [
        Row((translate("report", "Participants with at least one"), *[""] * len(frame.groups)), RowKind.GROUP)
    ]
    for label, test, what in _lines():
        cells = []
        for group in frame.groups:
            count = group.with_any(test)
            mark = f" {UNCONFIRMED_MARK}" if frame.zero(count, group.participants, what) != str(count) else ""
            cells.append(format_count(count, group.treated) + mark)
        rows.append(Row((label, *cells), indent=1))
    rows.append(Row((translate("report", "Events"), *[""] * len(frame.groups)), RowKind.GROUP))
    for label, test in (
        (translate("report", "all"), is_any),
        (translate("report", "grade 3 or higher"), grade_at_least(3)),
        (translate("report", "serious"), is_serious),
    ):
        rows.append(Row((label, *(str(group.events_with(test)) for group in frame.groups)), indent=1))
    everybody = frame.groups[-1].participants
    notes = [
        translate(
            "report",
            "Treatment-emergent: began on or after the day of the first fraction, or cannot be told to have begun before "
            "it. Related: possible or stronger. Denominators are the treated participants.",
        ),
        frame.unconfirmed_note(everybody, CheckedFor.EVENTS),
    ]
    return Table(
        columns,
        tuple(rows) if everybody else (),
        translate("report", "Nobody was treated up to the cut-off, so no event was counted."),
        notes=tuple(note for note in notes if note),
        emphasised=frame.emphasised_column,
    )
