"""Before a report is made the program says what is missing, asked, running, unreported or overdue."""

from datetime import date

import builders
from dosebook.domain.codelists import YesNo
from dosebook.domain.cut_off import reported
from dosebook.domain.records import Query, Record, RecordUid
from dosebook.report.readiness import Matter, ReadinessLine, readiness
from report.reading import document, fact, rows, section, tables

DAY = date(2018, 3, 1)


def records() -> list[Record]:
    """One participant, dosed on 6 Feb 2018, with a serious event and a question about it."""
    return [
        builders.study(nadir_from_day=22, nadir_to_day=64),
        builders.cohort(1, "12.5"),
        builders.participant("01-01", 1, enrolment_date=builders.on("2018-02-01")),
        builders.dose("01-01", 1, "2018-02-06"),
        builders.event(
            "e1", ctcae_term="Sepsis", grade=3, onset=builders.on("2018-02-20"), serious=YesNo.YES
        ),
        Query(uid="q1", subject=RecordUid("p01-01"), field="ecog", text="Which ECOG?"),
    ]


def lines(day: date = DAY) -> dict[Matter, list[ReadinessLine]]:
    found: dict[Matter, list[ReadinessLine]] = {}
    for line in readiness(reported(builders.study_data(*records()), day)):
        found.setdefault(line.matter, []).append(line)
    return found


def test_each_matter_leads_to_its_field() -> None:
    found = lines()
    (window,) = found[Matter.WINDOW]
    assert (window.kind, window.title) == ("participant", "01-01")
    assert "days left" in window.sentence
    (serious,) = found[Matter.SERIOUS]
    assert (serious.kind, serious.field) == ("adverse_event", "serious")
    (query,) = found[Matter.QUERY]
    assert (query.kind, query.uid, query.field) == ("participant", "p01-01", "ecog")
    assert found[Matter.MISSING]
    assert {line.participant for of in found.values() for line in of} == {"p01-01"}


def test_a_closed_window_is_not_running() -> None:
    assert Matter.WINDOW not in lines(date(2019, 3, 1))


def test_the_report_counts_what_is_open_and_says_that_it_was_made_all_the_same() -> None:
    made = document(builders.study_data(*records()), DAY, "c1", sections=("decision", "checks"))
    ready = fact(section(made, "decision"), "Ready")
    assert "DLT windows still running: 1" in ready
    assert "open queries: 1" in ready
    assert ready.endswith("The report was made all the same.")
    counts = rows(tables(section(made, "checks"))[0])
    found = lines()
    for matter in Matter:
        assert counts["", matter.label][0] == str(len(found.get(matter, [])))
    assert counts["", Matter.SERIOUS.label][1] == "01-01"


def test_nothing_open_is_said_too() -> None:
    made = document(builders.study_data(builders.study(), builders.cohort(1, "12.5")), DAY, "c1")
    assert fact(section(made, "decision"), "Ready").startswith("Nothing is missing")
