"""Laboratory grades as a statistician computes them, against published vectors where they are at hand."""

import csv
from pathlib import Path

import pytest

from dosebook.interchange.calc.csv_table import CsvTable, TableRefused
from dosebook.interchange.calc.ctcae_search import ctcae_searches
from dosebook.interchange.calc.lab_grades import COLUMNS, RESULTS, lab_grades
from lab_reference import rows

PUBLISHED = Path(__file__).with_name("published_lab_vectors.csv")
"""Rows of the tests of pharmaverse/admiral (Apache-2.0): what is missing, ties, and each baseline rule."""

APART = Path(__file__).with_name("lab_vectors_apart.csv")


def _table(*lines: str, more: tuple[str, ...] = ()) -> CsvTable:
    columns = (*COLUMNS, *more)
    return CsvTable(columns, tuple(dict(zip(columns, line.split(","), strict=True)) for line in lines))


def test_the_results_come_after_the_columns() -> None:
    computed = lab_grades(_table("v5.0,Anemia,low,9.9,g/dL,12,,"))
    assert computed.columns == (*COLUMNS, *RESULTS)
    (row,) = computed.rows
    assert [row[name] for name in RESULTS] == ["2", "2", "3", "Is a transfusion indicated?", ""]


def test_a_value_without_grade_has_its_reason() -> None:
    first, second = lab_grades(_table("5.0,Anemia,low,9.9,G/cL,12,,", "5.0,Anemia,low,11,g/dL,,,")).rows
    assert (first["grade"], first["reason"]) == ("", "unit unknown for this test")
    assert (second["grade"], second["reason"]) == ("", "no lower limit of normal")


def test_an_empty_unit_is_that_of_the_limit_only_for_multiples_of_it() -> None:
    multiple, absolute = lab_grades(
        _table("v4.03,CPK increased,high,101,,0,40,", "v4.03,Cholesterol high,high,5,,0,5,")
    ).rows
    assert (multiple["grade"], absolute["grade"]) == ("2", "")
    assert absolute["reason"] == "no unit"


def test_a_flag_says_whether_the_baseline_was_high() -> None:
    more = ("baseline_range_flag", "high_flags")
    flagged, usual = lab_grades(
        _table(
            "v5.0,GGT increased,high,100,,0,39,40,HIGH HIGH,HIGH HIGH",
            "v5.0,GGT increased,high,100,,0,39,40,NORMAL,HIGH HIGH",
            more=more,
        )
    ).rows
    assert (flagged["grade"], usual["grade"]) == ("1", "2")


@pytest.mark.parametrize(
    "line",
    ["7,Anemia,low,9,g/dL,12,,", "5.0,Anemia,down,9,g/dL,12,,", "5.0,Anemia,low,nine,g/dL,12,,",
     "5.0,Anemia,low,9,g/dL,NaN,,"],
)  # fmt: skip
def test_a_bad_cell_is_named(line: str) -> None:
    with pytest.raises(TableRefused, match="Line 2"):
        lab_grades(_table(line))


def test_published_rows_about_baselines_and_what_is_missing() -> None:
    with PUBLISHED.open(encoding="utf-8", newline="") as lines:
        reader = csv.DictReader(lines)
        table = CsvTable(tuple(reader.fieldnames or ()), tuple(reader))
    assert len(table.rows) >= 100
    for row in lab_grades(table).rows:
        assert row["grade"] == row["expected_grade"], row


def test_published_vectors_agree_but_for_those_listed() -> None:
    vectors = rows("labgrade_vectors_sample.csv")
    with APART.open(encoding="utf-8", newline="") as lines:
        apart = {row["vector_id"]: row["grade"] for row in csv.DictReader(lines)}
    computed = lab_grades(CsvTable(tuple(vectors[0]), tuple(vectors))).rows
    for row in computed:
        expected = apart.get(row["vector_id"], row["expected_grade"].replace("NA", ""))
        assert row["grade"] == expected, row
        assert (row["grade"] == "") is (row["reason"] != "" and row["grade"] == ""), row


def test_ctcae_search_reads_both_ways_to_write_a_version() -> None:
    table = CsvTable(
        ("ctcae_version", "phrase"),
        (
            {"ctcae_version": "5.0", "phrase": "low platelets"},
            {"ctcae_version": "v6.0", "phrase": "low platelets"},
            {"ctcae_version": "v5.0", "phrase": "qqqqqq"},
        ),
    )
    old, new, none = ctcae_searches(table).rows
    assert old["first"] == "Platelet count decreased"
    assert new["first"] == "Thrombocytopenia"
    assert (none["first"], none["second"], none["third"]) == ("", "", "")
