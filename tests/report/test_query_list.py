"""The list of queries: open ones by participant with their age, the others with their answers."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from builders import dose, event, on, participant, study_data
from dosebook.actions.print_queries import print_queries
from dosebook.domain.cut_off import reported
from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.record import RecordUid
from dosebook.domain.records import Query
from dosebook.domain.study_data import StudyData
from dosebook.report.blocks import Document, Table
from dosebook.report.data_checks import check_lines
from dosebook.report.missing import missing_lines
from dosebook.report.query_list import query_list

TODAY = date(2018, 8, 15)
MADE = datetime(2018, 8, 15, 9, tzinfo=UTC)


def _query(uid: str, subject: str, asked: str, status: QueryStatus, answer: str = "") -> Query:
    return Query(
        uid=uid,
        subject=RecordUid(subject),
        field="grade",
        text=f"Question {uid}",
        asked_on=on(asked),
        status=status,
        answer=answer,
        answered_by="Dr Hale" if answer else "",
        answered_on=on("2018-08-14") if answer else None,
    )


DATA = study_data(
    participant("01-02"),
    participant("01-01"),
    dose("01-01"),
    event("a", "01-02"),
    event("b", "01-01"),
    _query("q1", "a", "2018-08-01", QueryStatus.OPEN),
    _query("q2", "b", "2018-08-10", QueryStatus.OPEN),
    _query("q3", "b", "2018-07-16", QueryStatus.OPEN),
    _query("q4", "a", "2018-08-01", QueryStatus.ACCEPTED, "As in the chart."),
)


def _cells(document: Document, section: int) -> list[tuple[object, ...]]:
    table = next(block for block in document.sections[section].blocks if isinstance(block, Table))
    return [row.cells for row in table.rows]


def _list(data: StudyData) -> Document:
    return query_list(data, TODAY, MADE, "1.0")


def test_the_open_ones_stand_by_participant_the_oldest_first_with_their_days() -> None:
    rows = _cells(_list(DATA), 0)
    assert [(row[0], row[1], row[4]) for row in rows] == [
        ("01-01", "30", "Question q3"),
        ("01-01", "5", "Question q2"),
        ("01-02", "14", "Question q1"),
    ]
    assert {row[3] for row in rows} == {"Adverse event: Grade"}


def test_the_others_carry_their_answer_who_gave_it_and_when() -> None:
    (row,) = _cells(_list(DATA), 1)
    assert row[3:] == ("Question q4", "Accepted as recorded", "As in the chart. (Dr Hale, 14 Aug 2018)")


def test_a_warning_that_is_mostly_accepted_is_named_for_the_study_lead() -> None:
    done = _query("q", "a", "2018-08-01", QueryStatus.ACCEPTED, "Right.")
    ten = [replace(done, uid=f"w{number}", check_id="adverse_event.grade") for number in range(10)]
    document = query_list(study_data(participant("01-02"), event("a", "01-02"), *ten), TODAY, MADE, "1.0")
    assert _cells(document, 2) == [("Adverse event: Grade", "Question q", "10/10")]
    assert len(_list(DATA).sections) == 2


def test_the_list_is_a_pdf(tmp_path: Path) -> None:
    target = tmp_path / "queries.pdf"
    assert print_queries(DATA, TODAY, target) == 1
    assert target.read_bytes().startswith(b"%PDF")


def test_the_report_counts_open_queries_among_what_is_missing_and_not_among_the_checks() -> None:
    known = reported(DATA, TODAY)
    said = {line.participant_id: line.words for line in missing_lines(known)}
    assert "2 queries are open." in said["01-01"]
    assert "One query is open." in said["01-02"]
    assert not [line.message for line in check_lines(known) if "Question" in line.message]
