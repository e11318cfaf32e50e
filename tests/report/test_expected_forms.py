"""Forms expected and received: counted by hand on a small study, in the report and on the printed list."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pypdf

from builders import cohort, dose, on, participant, response, result, study, study_data
from dosebook.actions.print_missing_forms import print_missing_forms
from dosebook.domain.codelists import LabTest, LabUnit, ResponseCategory
from dosebook.domain.cut_off import reported
from dosebook.domain.records import ParticipantUid, PlannedVisit, Record, RecordUid, Visit
from dosebook.domain.summary.expected_summary import form_tallies, whole_tally
from dosebook.domain.visit_codelists import Assessment, NotDoneReason, VisitAnchor
from dosebook.domain.visits.expected import schedule_state
from dosebook.report.blocks import Table, plain
from dosebook.report.missing import missing_lines
from dosebook.report.missing_forms import missing_forms
from report.reading import document, section, tables, texts

DAY = date(2018, 2, 20)
MADE = datetime(2018, 2, 20, 9, tzinfo=UTC)


def planned(day: int, *expected: Assessment) -> PlannedVisit:
    return PlannedVisit(
        uid=f"v{day}",
        number=day,
        name=f"Day {day}",
        anchor=VisitAnchor.FIRST_FRACTION,
        day=Decimal(day),
        days_early=3,
        days_late=3,
        assessments=expected,
    )


def counts(who: str, day: str) -> tuple[Record, ...]:
    tests = (LabTest.PLATELETS, LabTest.NEUTROPHILS, LabTest.HAEMOGLOBIN)
    return tuple(
        result(f"{who}{day}{one}", who, "90", test=one, unit=LabUnit.TEN9_L, date=on(day)) for one in tests
    )


# Day 15 of a first fraction on 9 January counts from 20 to 26 January, day 43 from 17 to 23 February, day 57 from
# 3 March. 01-01 has counts of both; 01-02 none of day 15, and said why of day 43; 01-03 died on 10 January.
RECORDS: tuple[Record, ...] = (
    study(),
    cohort(1),
    *(participant(f"01-0{number}") for number in (1, 2)),
    participant("01-03", death_date=on("2018-01-10")),
    *(dose(f"01-0{number}", date="2018-01-09") for number in (1, 2, 3)),
    planned(15, Assessment.COUNTS, Assessment.RESPONSE),
    planned(43, Assessment.COUNTS),
    planned(57, Assessment.COUNTS),
    *counts("01-01", "2018-01-23"),
    *counts("01-01", "2018-02-19"),
    response("r", "01-02", date=on("2018-01"), category=ResponseCategory.SD),
    Visit(
        uid="w",
        participant=ParticipantUid("p01-02"),
        planned=RecordUid("v43"),
        not_done=(Assessment.COUNTS,),
        reason=NotDoneReason.OTHER,
        note="The laboratory was closed",
    ),
)
DATA = study_data(*RECORDS)


def _rows(table: Table) -> list[tuple[str, ...]]:
    return [tuple(plain(cell) for cell in row.cells) for row in table.rows]


def test_the_parts_of_each_form_add_up_and_what_is_never_due_is_left_out() -> None:
    tallies = form_tallies(schedule_state(DATA, DAY).cells.values())
    found = {
        one.form: (one.expected, one.done, one.possibly_done, one.not_done, one.due, one.overdue)
        for one in tallies
    }
    assert found == {
        Assessment.COUNTS: (4, 2, 0, 1, 0, 1),
        Assessment.RESPONSE: (2, 0, 1, 0, 0, 1),
    }
    assert whole_tally(tallies).expected == 6


def test_the_report_tells_expected_and_received_by_form_and_names_what_is_overdue() -> None:
    checks = section(document(DATA, DAY, "c1"), "checks")
    by_form, overdue, not_done = tables(checks)[-3:]
    assert _rows(by_form) == [
        ("Blood counts", "4", "2/4 (50 %)", "0", "1", "0", "1/4 (25 %)"),
        ("Response", "2", "0/2 (0 %)", "1", "0", "0", "1/2 (50 %)"),
        ("All forms", "6", "2/6 (33 %)", "1", "1", "0", "2/6 (33 %)"),
    ]
    assert [(row[0], row[2], row[5]) for row in _rows(overdue)] == [
        ("01-01", "Day 15", "25"),
        ("01-02", "Day 15", "25"),
    ]
    assert _rows(overdue)[1][6].startswith("Blood counts: overdue")
    assert _rows(not_done) == [
        ("01-02", "Cohort 1", "Day 43", "Blood counts", "Other: The laboratory was closed")
    ]
    assert "2/6 were received; overdue: 2." in " ".join(texts(checks))


def test_many_overdue_visits_take_a_row_for_each_participant() -> None:
    # Day 15 of a first fraction on 1 December counts to 18 December, which is 64 days ago; days 43 and 57 are over too.
    names = [f"01-{number:02d}" for number in range(1, 31)]
    people = [record for who in names for record in (participant(who), dose(who, date="2017-12-01"))]
    visits = [one for one in RECORDS if isinstance(one, PlannedVisit)]
    checks = section(document(study_data(study(), cohort(1), *visits, *people), DAY, "c1"), "checks")
    overdue = tables(checks)[-2]
    told = ("Cohort 1", "3", "18 Dec 2017", "64", "Blood counts × 3; Response × 1")
    assert _rows(overdue) == [(who, *told) for who in names]
    assert overdue.notes[0].startswith("90 visits have something overdue")


def test_what_is_overdue_stands_among_what_is_missing_around_a_participant() -> None:
    said = {line.participant_id: " ".join(line.words) for line in missing_lines(reported(DATA, DAY))}
    assert "Overdue: response of Day 15." in said["01-01"]
    assert "Overdue: blood counts of Day 15." in said["01-02"]
    assert "Overdue" not in said.get("01-03", "")


def test_without_a_schedule_the_report_says_that_nothing_is_known_to_be_missing() -> None:
    bare = study_data(*(one for one in RECORDS if not isinstance(one, PlannedVisit | Visit)))
    by_form = tables(section(document(bare, DAY, "c1"), "checks"))[-1]
    assert not by_form.rows
    assert by_form.empty_text.startswith("No schedule of assessments is recorded")


def test_the_printed_list_tells_late_due_coming_and_not_done_apart() -> None:
    early = missing_forms(DATA, date(2018, 2, 18), MADE, "1.0")
    found = [_rows(table) for one in early.sections for table in one.blocks if isinstance(table, Table)]
    overdue, due, coming, not_done, by_form = found
    assert [(row[0], row[2], row[5]) for row in overdue] == [
        ("01-01", "Day 15", "23"),
        ("01-02", "Day 15", "23"),
    ]
    assert [(row[0], row[2], row[4]) for row in due] == [("01-01", "Day 43", "23 Feb 2018")]
    assert [(row[0], row[2], row[3], row[6]) for row in coming] == [
        ("01-01", "Day 57", "3 Mar 2018", "blood counts"),
        ("01-02", "Day 57", "3 Mar 2018", "blood counts"),
    ]
    assert len(not_done) == 1
    assert by_form[-1][0] == "All forms"


def test_the_list_is_a_pdf_that_names_who_waits(tmp_path: Path) -> None:
    target = tmp_path / "missing.pdf"
    assert print_missing_forms(DATA, DAY, target) == 1
    words = pypdf.PdfReader(target).pages[0].extract_text()
    assert "Missing and expected forms" in words
    assert "01-02" in words


def test_what_somebody_typed_as_a_name_or_a_note_is_printed_as_typed(tmp_path: Path) -> None:
    odd = [replace(one, name="<b>&") if isinstance(one, PlannedVisit) else one for one in RECORDS]
    assert print_missing_forms(study_data(*odd), DAY, tmp_path / "odd.pdf") >= 1
