"""What is missing around participants, what the checks of single records find, and what the schedule expects."""

from collections.abc import Iterator

from dosebook.domain.absence import AbsenceReason
from dosebook.domain.records import Cohort
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.summary.absence_summary import absence_counts
from dosebook.domain.summary.expected_summary import form_tallies
from dosebook.domain.visits.expected import VisitCell, schedule_state
from dosebook.domain.words import translate
from dosebook.report.blocks import Column, Prose, Row, Section, Table
from dosebook.report.data_checks import CheckLine
from dosebook.report.expected_tables import by_form, not_done, overdue_sentence
from dosebook.report.format import MISSING, format_fraction
from dosebook.report.frame import Frame
from dosebook.report.overdue_tables import overdue
from dosebook.report.readiness import Matter

MOST_NAMED = 8


def section(frame: Frame) -> Section:
    """Return both, after a count of each."""
    return Section(
        "checks",
        translate("report", "Data checks and what is missing"),
        (
            Prose(_lead(frame), is_open=True),
            _readiness(frame),
            _missing(frame),
            _checks(frame),
            *_undecided(frame),
            *_absent(frame),
            *_expected(frame),
        ),
    )


def _expected(frame: Frame) -> Iterator[Table]:
    """What the schedule expects of everybody reported: by form, then what is overdue and what was not done."""
    cells, has_schedule = _cells(frame), bool(frame.data.planned_visits)
    yield by_form(cells, has_schedule=has_schedule, is_open=True)
    if has_schedule:
        yield overdue(cells, frame.data, frame.day)
        yield not_done(cells, frame.data)


def _cells(frame: Frame) -> tuple[VisitCell, ...]:
    state = schedule_state(frame.data, frame.day)
    return tuple(cell for cell in state.cells.values() if frame.is_reported(cell.person))


def _lead(frame: Frame) -> str:
    words = translate(
        "report",
        "Something is missing around {gaps} participants. Checks of single records that find something: {findings}.",
    )
    people = [one for one in frame.data.participants if frame.is_reported(one)]
    said = words.format(
        gaps=format_fraction(len(frame.missing), len(people)) if people else "0",
        findings=sum(not line.is_undecided for line in frame.checks),
    )
    tallies = form_tallies(_cells(frame))
    return f"{said} {overdue_sentence(tallies)}" if tallies else said


def _readiness(frame: Frame) -> Table:
    """Count what was open when the report was made, whoever went on with it."""
    columns = (
        Column(translate("report", "Before this report"), weight=2.4),
        Column(translate("report", "Open"), "right", 0.6),
        Column(translate("report", "Participants"), weight=4),
    )
    rows = []
    for matter in Matter:
        lines = [line for line in frame.readiness if line.matter is matter]
        names = tuple(sorted({line.title for line in lines if line.participant is not None}))
        rows.append(Row((matter.label, str(len(lines)), _shown(frame, names))))
    note = translate(
        "report",
        "As at the end of the day of the cut-off. The report was made with these open; each leads to its field in the program.",
    )
    title = translate("report", "Readiness")
    return Table(columns, tuple(rows), "", title=title, notes=(note,), is_open=True)


def _missing(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Participant"), weight=1),
        Column(translate("report", "Cohort"), weight=1),
        Column(translate("report", "Not known, or not as expected"), weight=6),
    )
    rows = tuple(
        Row((line.participant_id, _cohort(frame, line.cohort), " ".join(line.words)))
        for line in frame.missing
    )
    return Table(
        columns,
        rows,
        translate("report", "The program finds nothing missing."),
        title=translate("report", "Missing and unclear"),
    )


def _checks(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Kind of record"), weight=1.3),
        Column(translate("report", "What a check finds"), weight=3.4),
        Column(translate("report", "Records"), "right", 0.7),
        Column(translate("report", "Participants"), weight=3),
    )
    note = translate(
        "report",
        "Each check asks a person to look; none of them changes a number of this report. The records are listed in the program.",
    )
    return Table(
        columns,
        tuple(_line(frame, line) for line in frame.checks if not line.is_undecided),
        translate("report", "The checks of single records find nothing."),
        title=translate("report", "Data checks"),
        notes=(note,),
        is_open=True,
    )


def _undecided(frame: Frame) -> Iterator[Table]:
    """What dates leave open, apart from what the checks ask about; nothing where every date decides."""
    lines = [line for line in frame.checks if line.is_undecided]
    if not lines:
        return
    columns = (
        Column(translate("report", "Kind of record"), weight=1.3),
        Column(translate("report", "What cannot be told"), weight=3.4),
        Column(translate("report", "Records"), "right", 0.7),
        Column(translate("report", "Participants"), weight=3),
    )
    note = translate(
        "report",
        "Neither right nor wrong: a day is not known. None of these counts among the data checks or becomes a query.",
    )
    title = translate("report", "What the dates leave open")
    yield Table(columns, tuple(_line(frame, line) for line in lines), "", title=title, notes=(note,))


def _absent(frame: Frame) -> Iterator[Table]:
    """What somebody looked for and has no value; nothing where no value is said to be absent."""
    people = frozenset(one.uid for one in frame.data.participants if frame.is_reported(one))
    counts = absence_counts(frame.data, people)
    if not counts:
        return
    columns = (
        Column(translate("report", "Kind of record"), weight=1.6),
        Column(translate("report", "Field"), weight=2),
        *(Column(reason.label, "right", 1) for reason in AbsenceReason),
    )
    rows = tuple(
        Row(
            (
                translate("variable", one.record_type.title_marked),
                one.variable.label,
                *(format_fraction(one.by_reason.get(reason, 0), one.records) for reason in AbsenceReason),
            )
        )
        for one in counts
    )
    note = translate(
        "report",
        "Of all records of the kind. These values count as answered; none of them is called missing.",
    )
    title = translate("report", "Values that are recorded as absent")
    yield Table(columns, rows, "", title=title, notes=(note,))


def _line(frame: Frame, line: CheckLine) -> Row:
    # The example of the closed report holds a date or a value of somebody.
    said = line.general if frame.profile.is_open else line.message
    return Row((line.kind_title, said, str(line.records), _shown(frame, line.participants)))


def _shown(frame: Frame, names: tuple[str, ...]) -> str:
    """Return who it is about; in the open report how many they are."""
    if frame.profile.is_open:
        return str(len(names)) if names else MISSING
    shown = ", ".join(names[:MOST_NAMED]) or MISSING
    more = len(names) - MOST_NAMED
    if more <= 0:
        return shown
    return translate("report", "{shown} and {number} more").format(shown=shown, number=more)


def _cohort(frame: Frame, uid: str | None) -> str:
    cohort = frame.data.find(uid)
    return cohort_name(cohort) if isinstance(cohort, Cohort) else MISSING
