"""Laboratory shifts count each participant once, at the last grade before treatment and the highest after."""

from datetime import date
from typing import Any

import pytest

import builders
from dosebook.domain.codelists import Coverage, LabTest, LabUnit
from dosebook.domain.records import Record
from dosebook.domain.study_data import StudyData
from report.reading import document, rows, section, tables, texts

DAY = date(2018, 8, 15)
GROUP = "Platelets, low"


def platelets(uid: str, who: str, value: str, day: str | None) -> Record:
    said: dict[str, Any] = {
        "test": LabTest.PLATELETS,
        "unit": LabUnit.TEN9_L,
        "reference_low": builders.Decimal(150),
        "date": builders.on(day) if day else None,
    }
    return builders.result(uid, who, value, **said)


def found(*results: Record, **said: Any) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the rows of the cohort under review, two of whose participants were treated on 9 Jan 2018."""
    people = [builders.participant(name) for name in ("01-01", "01-02")]
    doses = [builders.dose(name, 1, "2018-01-09") for name in ("01-01", "01-02")]
    data = StudyData.of([builders.study(**said), builders.cohort(1), *people, *doses, *results])
    return rows(tables(section(document(data, DAY, "c1"), "shifts"))[0])


def test_the_last_value_before_and_the_lowest_after() -> None:
    table = found(
        platelets("a", "01-01", "60", "2018-01-02"),
        platelets("b", "01-01", "140", "2018-01-09"),
        platelets("c", "01-01", "24", "2018-02-09"),
        platelets("d", "01-01", "80", "2018-03-09"),
        platelets("e", "01-02", "200", "2018-01-09"),
        platelets("f", "01-02", "180", "2018-02-09"),
    )
    assert table[GROUP, "grade 1"] == ("–", "–", "–", "–", "1", "–", "1")
    assert table[GROUP, "grade 0"] == ("1", "–", "–", "–", "–", "–", "1")


def test_whoever_lacks_a_value_is_told_so() -> None:
    table = found(platelets("a", "01-01", "60", "2018-02-02"), platelets("b", "01-02", "60", "2018-01-02"))
    assert table[GROUP, "no value before"] == ("–", "–", "1", "–", "–", "–", "1")
    assert table[GROUP, "grade 2"] == ("–", "–", "–", "–", "–", "1", "1")


@pytest.mark.parametrize("value", ["200", "150"])
def test_a_test_in_which_nobody_reached_grade_1_is_left_out(value: str) -> None:
    assert found(platelets("a", "01-01", value, "2018-02-02")) == {}


def test_one_sites_file_has_one_table_of_shifts() -> None:
    data = StudyData.of([builders.study(coverage=Coverage.ONE_SITE), builders.cohort(1)])
    here = section(document(data, DAY, "c1"), "shifts")
    assert [table.title for table in tables(here)][:-1] == ["This site"]
    assert "No graded value of grade 1 or more was recorded." in list(texts(here))


def test_the_lead_names_a_test_as_it_is_written() -> None:
    said: dict[str, Any] = {
        "test": LabTest.ALT,
        "unit": LabUnit.U_L,
        "reference_high": builders.Decimal(40),
        "date": builders.on("2018-02-09"),
    }
    records = (builders.result("a", "01-01", "400", **said), platelets("b", "01-01", "24", "2018-02-09"))
    people = (builders.participant("01-01"), builders.dose("01-01"))
    data = StudyData.of([builders.study(), builders.cohort(1), *people, *records])
    lead = list(texts(section(document(data, DAY, "c1"), "shifts")))[1]
    assert "platelets, low 1/1" in lead
    assert "ALT, high 1/1" in lead
