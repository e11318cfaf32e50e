"""Liver, kidney and thyroid, counted by hand."""

from datetime import date
from decimal import Decimal
from typing import Any

import builders
from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.domain.records import Record, Result
from dosebook.domain.study_data import StudyData
from report.reading import document, rows, section, tables, texts

DAY = date(2018, 8, 15)
BEFORE, AFTER, LATER = "2018-01-09", "2018-02-05", "2018-02-20"
PEOPLE = ("01-01", "01-02", "01-03")
_UNITS = {
    LabTest.CREATININE: LabUnit.MG_DL,
    LabTest.CREATININE_CLEARANCE: LabUnit.ML_MIN,
    LabTest.BILIRUBIN: LabUnit.MG_DL,
}
_uids = iter(range(10_000))


def value(who: str, test: LabTest, text: str, day: str = AFTER, **said: Any) -> Result:
    usual = {"unit": _UNITS.get(test, LabUnit.U_L), "date": builders.on(day)}
    return builders.result(f"r{next(_uids)}", who, text, test=test, **(usual | said))


def labs(*results: Record) -> Any:
    people = [builders.participant(name) for name in PEOPLE]
    doses = [builders.dose(name) for name in PEOPLE]
    data = StudyData.of([builders.study(), builders.cohort(), *people, *doses, *results])
    return section(document(data, DAY, "c1", sections=("labs",)), "labs")


def total(table: Any, label: str) -> str:
    return str(rows(table)["", label][-1])


def test_whoever_is_beyond_a_limit_is_listed_with_the_reading() -> None:
    forty, one, six = (
        {"reference_high": Decimal(40)},
        {"reference_high": Decimal(1)},
        {"reference_high": Decimal(120)},
    )
    found = labs(
        value("01-01", LabTest.ALT, "120", **forty),
        value("01-01", LabTest.BILIRUBIN, "2", LATER, **one),
        value("01-01", LabTest.ALKALINE_PHOSPHATASE, "239", **six),
        value("01-02", LabTest.AST, "200", **forty),
        value("01-02", LabTest.BILIRUBIN, "1.9", **one),
        value("01-03", LabTest.ALT, "119", **forty),
        value("01-03", LabTest.ALT, "400", BEFORE, **forty),
    )
    told = rows(tables(found)[0])
    assert told["", "01-01"] == ("3.0 (28)", "–", "2.0 (43)", "2.0 (28)", "potential Hy's law")
    assert told["", "01-02"] == ("–", "5.0 (28)", "1.9 (28)", "–", "one limit alone")
    assert ("", "01-03") not in told
    words = " ".join(texts(found))
    assert "Potential cases of Hy's law: 1/2 participants with a transaminase and bilirubin" in words
    assert "3 were treated" in words


def test_creatinine_is_told_in_multiples_of_its_baseline() -> None:
    found = labs(
        value("01-01", LabTest.CREATININE, "1.0", BEFORE),
        value("01-01", LabTest.CREATININE, "1.5"),
        value("01-01", LabTest.CREATININE, "2.0", LATER),
        value("01-02", LabTest.CREATININE, "1.0", BEFORE),
        value("01-02", LabTest.CREATININE, "1.4"),
        value("01-03", LabTest.CREATININE, "9"),
        value("01-02", LabTest.CREATININE_CLEARANCE, "60"),
        value("01-03", LabTest.CREATININE_CLEARANCE, "29"),
    )
    kidney = tables(found)[1]
    assert total(kidney, "with a creatinine") == "3/3 (100 %)"
    assert total(kidney, "highest, × baseline, median (range)") == "1.7 (1.4 to 2.0)"
    assert total(kidney, "1.5 × baseline or more") == "1/2 (50 %)"
    assert total(kidney, "2 × baseline or more") == "1/2 (50 %)"
    assert total(kidney, "3 × baseline or more") == "0/2 (0 %)"
    assert total(kidney, "clearance below 60 mL/min") == "1/2 (50 %)"
    assert total(kidney, "clearance below 30 mL/min") == "1/2 (50 %)"


def test_thyroid_values_are_held_against_their_own_range() -> None:
    limits = {"reference_low": Decimal("0.4"), "reference_high": Decimal(4)}
    found = labs(
        value("01-01", LabTest.TSH, "12", **limits),
        value("01-01", LabTest.TSH, "0.1", LATER, **limits),
        value("01-02", LabTest.TSH, "4", **limits),
        value("01-03", LabTest.TSH, "99"),
        value("01-02", LabTest.FREE_T4, "0.5", reference_low=Decimal("0.8")),
    )
    thyroid = tables(found)[2]
    assert total(thyroid, "with a TSH") == "3/3 (100 %)"
    assert total(thyroid, "TSH above its range") == "1/2 (50 %)"
    assert total(thyroid, "TSH below its range") == "1/2 (50 %)"
    assert total(thyroid, "with a free T4") == "1/3 (33 %)"
    assert total(thyroid, "free T4 below its range") == "1/1 (100 %)"


def test_what_is_not_recorded_is_said() -> None:
    found = labs()
    assert not any(table.rows for table in tables(found))
    assert [table.empty_text for table in tables(found)] == [
        "Nobody is known to have reached one of these limits.",
        "No creatinine and no clearance after the first fraction was recorded.",
        "No TSH and no free T4 after the first fraction was recorded.",
    ]
    assert "No treated participant has both a transaminase and a bilirubin" in " ".join(texts(found))


def test_a_sign_reaches_a_limit_of_the_liver_only_where_it_is_certain() -> None:
    forty, one = {"reference_high": Decimal(40)}, {"reference_high": Decimal(1)}
    found = labs(
        value("01-01", LabTest.ALT, "<200", **forty),
        value("01-01", LabTest.BILIRUBIN, "3", **one),
        value("01-02", LabTest.ALT, ">100", **forty),
        value("01-02", LabTest.BILIRUBIN, ">2", **one),
        value("01-03", LabTest.ALT, "<200", **forty),
        value("01-03", LabTest.ALT, ">=120", LATER, **forty),
        value("01-03", LabTest.BILIRUBIN, "2", **one),
    )
    told = rows(tables(found)[0])
    assert told["", "01-01"][0] == "<5.0 (28)"
    assert told["", "01-01"][-1] == "cannot tell, by the sign of a value"
    assert told["", "01-02"][0] == ">2.5 (28)"
    assert told["", "01-02"][-1] == "cannot tell, by the sign of a value"
    assert told["", "01-03"][0] == "≥3.0 (43)"
    assert told["", "01-03"][-1].startswith("potential Hy's law")
    assert "Potential cases of Hy's law: 1/3" in " ".join(texts(found))
    assert any(note.startswith("A value with a sign") for note in tables(found)[0].notes)


def test_a_sign_is_kept_in_kidney_values_and_decides_no_limit_that_it_leaves_open() -> None:
    found = labs(
        value("01-01", LabTest.CREATININE, "1.0", BEFORE),
        value("01-01", LabTest.CREATININE, ">1.4"),
        value("01-02", LabTest.CREATININE, "<1.0", BEFORE),
        value("01-02", LabTest.CREATININE, "9"),
        value("01-01", LabTest.CREATININE_CLEARANCE, ">60"),
        value("01-02", LabTest.CREATININE_CLEARANCE, "<30"),
        value("01-03", LabTest.CREATININE_CLEARANCE, "<90"),
    )
    kidney = tables(found)[1]
    assert total(kidney, "highest, × baseline, median (range)") == ">1.4"
    assert total(kidney, "1.5 × baseline or more") == "0/1 (0 %)"
    assert total(kidney, "lowest clearance, mL/min, median (range)") == "<90 (<30 to >60)"
    assert total(kidney, "clearance below 60 mL/min") == "1/3 (33 %)"
    assert kidney.notes[-1].startswith("A value with a sign")


def test_a_sign_is_beyond_a_range_of_the_thyroid_where_it_is_certain() -> None:
    limits = {"reference_low": Decimal("0.4"), "reference_high": Decimal(4)}
    found = labs(
        value("01-01", LabTest.TSH, "<0.01", **limits),
        value("01-02", LabTest.TSH, ">100", **limits),
        value("01-03", LabTest.TSH, ">0.3", **limits),
    )
    thyroid = tables(found)[2]
    assert total(thyroid, "TSH above its range") == "1/2 (50 %)"
    assert total(thyroid, "TSH below its range") == "1/2 (50 %)"
