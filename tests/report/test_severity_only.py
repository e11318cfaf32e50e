"""Events that came without a grade are never counted as one, and the report says how many there are."""

from datetime import date
from decimal import Decimal

from builders import cohort, dose, event, on, participant, study, study_data
from dosebook.domain.codelists import DoseFrequency, DoseUnit, Severity, YesNo
from dosebook.domain.severity_words import grade_cell, grade_words
from report.reading import document, rows, section, tables, texts

DAY = date(2018, 8, 15)
DATA = study_data(
    study(dose_unit=DoseUnit.MG),
    cohort(1, "12.5", days=(1,)),
    participant("01-01"),
    participant("01-02"),
    dose(
        "01-01", frequency=DoseFrequency.DAILY, period_end=on("2018-01-18"), administered_amount=Decimal(54)
    ),
    dose(
        "01-02",
        frequency=DoseFrequency.TWICE_DAILY,
        period_end=on("2018-01-18"),
        administered_amount=Decimal(54),
    ),
    event("a", "01-01", ctcae_term="", reported_term="rash", grade=None, severity=Severity.SEVERE),
    event("b", "01-01", ctcae_term="Nausea", grade=None, serious=YesNo.YES),
    event("c", "01-02", ctcae_term="Nausea", grade=3),
)


def test_the_overview_counts_them_apart_and_says_so() -> None:
    events = section(document(DATA, DAY, "c1"), "events")
    found = rows(tables(events)[0])
    people = "Participants with at least one"
    assert found[people, "any event"][-1].startswith("2/2")
    assert found[people, "grade 3 or higher"][-1].startswith("1/2")
    assert found[people, "event without a grade"][-1].startswith("1/2")
    assert found["Events", "event without a grade"][-1] == "2"
    assert found["Events", "of these, severity in words only"][-1] == "1"
    said = " ".join(texts(events))
    assert "Events without a grade: 2, participants with one: 1, with a severity in words only: 1." in said


def test_page_one_and_the_listing_never_print_a_grade_for_them() -> None:
    whole = document(DATA, DAY, "c1")
    assert "Events without a grade: 2," in " ".join(texts(section(whole, "decision")))
    first = tables(section(whole, "listing"))[0].rows[0]
    assert str(first.cells[3]).startswith("severity only: severe")


def test_a_period_counts_its_administrations_and_no_total_is_made_up() -> None:
    each = tables(section(document(DATA, DAY, "c1"), "exposure"))[1]
    told = {str(row.cells[0]): row.cells for row in each.rows if str(row.cells[1]) == "1"}
    assert "540.00" in told["01-01"]
    assert any("10 times" in str(cell) for cell in told["01-01"])
    assert any("not countable" in str(cell) for cell in told["01-02"])
    assert "54.00" not in told["01-02"]
    assert "108.00" not in told["01-02"]


def test_words_for_a_grade() -> None:
    graded, severe, neither = event("c", grade=3), event("a", grade=None, severity=Severity.MILD), event("b")
    assert [grade_words(one) for one in (graded, severe)] == ["grade 3", "severity only: mild"]
    assert [grade_cell(one) for one in (graded, severe)] == ["3", "severity only: mild"]
    assert grade_words(event("b", grade=None)) == "no grade"
    assert neither.severity is None
