"""What checks find in single records stands in the report, counted and named."""

from datetime import date
from io import BytesIO
from typing import Any

import pypdf
import pytest

import builders
from dosebook.domain.absence import Absence, AbsenceReason
from dosebook.domain.codelists import YesNo
from dosebook.domain.cut_off import reported
from dosebook.domain.records import AdverseEvent, Record
from dosebook.domain.study_data import StudyData
from dosebook.report.data_checks import check_lines
from dosebook.report.pdf.document import render
from report.made_up import CUT_OFF, made_up
from report.reading import document, fact, section, tables, texts

DAY = date(2018, 8, 15)
UNASSESSED = "No investigator has assessed this event yet. Reports mark it."


def two_cohorts(*others: Record) -> StudyData:
    people = [builders.participant(f"0{number}-01", number) for number in (1, 2)]
    doses = [builders.dose(f"0{number}-01", 1, "2018-01-09") for number in (1, 2)]
    cohorts = [builders.cohort(1), builders.cohort(2, "18.75")]
    return StudyData.of([builders.study(), *cohorts, *people, *doses, *others])


def event(uid: str, who: str, **said: Any) -> AdverseEvent:
    return builders.event(uid, who, serious=YesNo.NO, **said)


EVENTS = (event("a", "01-01"), event("b", "02-01"), event("c", "02-01"))


def found(data: StudyData, **said: Any) -> dict[str, tuple[str, ...]]:
    """Return the rows of the table of data checks by finding."""
    table = tables(section(document(data, DAY, "c2", **said), "checks"))[2]
    return {str(row.cells[1]): tuple(map(str, (row.cells[0], *row.cells[2:]))) for row in table.rows}


def test_a_finding_is_told_once_with_how_many_records_and_whose() -> None:
    assert found(two_cohorts(*EVENTS))[UNASSESSED] == ("Adverse event", "3", "01-01, 02-01")


def test_findings_that_differ_only_in_their_values_are_told_by_one_example() -> None:
    events = [
        builders.event(
            f"x{grade}", "01-01", ctcae_term="Sepsis", grade=grade, onset=builders.on("2018-02-01")
        )
        for grade in (1, 2)
    ]
    (told,) = [words for words in found(two_cohorts(*events)) if words.startswith("Sepsis has no grade")]
    assert told == (
        "Sepsis has no grade 1; its grades are 4, 5. Choose one of them, or another term. (And 1 more like it.)"
    )
    assert found(two_cohorts(*events))[told] == ("Adverse event", "2", "01-01")


def test_only_those_of_reported_cohorts_are_told() -> None:
    assert found(two_cohorts(*EVENTS), cohorts=("c2",))[UNASSESSED] == ("Adverse event", "2", "02-01")


def test_page_1_counts_those_of_the_cohort_under_review() -> None:
    data = two_cohorts(*EVENTS)
    expected = sum(line.cohorts.count("c2") for line in check_lines(reported(data, DAY)))
    assert expected > 2
    known = fact(section(document(data, DAY, "c2"), "decision"), "Not known yet")
    assert f"The data checks ask about this cohort {expected} times; see Data checks." in known


def test_what_dates_leave_open_is_counted_apart_from_the_checks() -> None:
    unclear = event("x", "02-01", onset=builders.on("2018-01"))
    data, more = two_cohorts(*EVENTS), two_cohorts(*EVENTS, unclear)
    checks = section(document(more, DAY, "c2"), "checks")
    table = next(one for one in tables(checks) if one.title == "What the dates leave open")
    ((kind, sentence, *counted),) = (row.cells for row in table.rows)
    assert (kind, *counted) == ("Adverse event", "1", "02-01")
    assert str(sentence).startswith("Cannot tell whether the onset (Jan 2018) was before the first dose")
    assert not [words for words in found(more) if words.startswith("Cannot tell")]
    assert not [
        one for one in tables(section(document(data, DAY, "c2"), "checks")) if one.title == table.title
    ]


def test_absent_values_are_counted_by_reason_of_all_records() -> None:
    said = (Absence("grade", AbsenceReason.REFUSED),)
    data = two_cohorts(*EVENTS, event("x", "02-01", grade=None, absences=said))
    checks = section(document(data, DAY, "c2"), "checks")
    table = next(one for one in tables(checks) if one.title == "Values that are recorded as absent")
    assert [row.cells for row in table.rows] == [("Adverse event", "Grade", "0/4", "0/4", "0/4", "1/4")], (
        table.rows
    )
    assert "The grade is empty." not in found(data)


def test_a_voided_record_and_one_after_the_cut_off_are_asked_about_no_more() -> None:
    later = event("later", "02-01", onset=builders.on("2018-09-01"))
    assert found(two_cohorts(*EVENTS, later))[UNASSESSED][1] == "3"
    entries = dict(two_cohorts(*EVENTS).entries)
    entries["a"] = type(entries["a"])(entries["a"].record, 2, is_voided=True, seq=9)
    assert found(StudyData(entries, 9, ""))[UNASSESSED][1:] == ("2", "02-01")


def test_to_lie_after_the_cut_off_is_no_finding() -> None:
    contact = builders.participant("02-01", 2, last_contact=builders.on("2018-10-01"))
    data = StudyData.of({one.uid: one for one in [*two_cohorts().all(type(contact)), contact]}.values())
    assert not [line for line in check_lines(reported(data, DAY)) if "future" in line.message]


def test_a_sound_study_has_nothing_to_tell() -> None:
    said = list(texts(section(document(StudyData.of([]), DAY), "checks")))
    assert "The checks of single records find nothing." in said
    assert "The program finds nothing missing." in said


@pytest.mark.parametrize("seed", range(3))
def test_every_finding_of_a_bad_study_reaches_the_pages(seed: int) -> None:
    data = made_up(20, 80, seed).data
    pdf = render(document(data, CUT_OFF, "c5")).pdf
    text = "".join("".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(pdf)).pages)
    lines = check_lines(reported(data, CUT_OFF))
    assert len(lines) > 20
    for line in lines:
        assert "".join(line.message.split()) in text
