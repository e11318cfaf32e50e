"""The limits of blood counts are those of the lists that the CTCAE versions print."""

import csv
from decimal import Decimal
from io import StringIO

import pytest

from dosebook.domain.codelists import CtcaeVersion, LabTest, LabUnit
from dosebook.domain.dlt_clauses.blood_counts import BLOOD_COUNT_TERMS, TEST_OF, limit_of
from dosebook.forms.ctcae_tables import ctcae_table
from dosebook.resources import resource

V4, V6 = CtcaeVersion.V4_03, CtcaeVersion.V6_0


@pytest.mark.parametrize(
    ("version", "test", "grade", "unit", "limit"),
    [
        (V4, LabTest.PLATELETS, 4, LabUnit.TEN9_L, "25"),
        (V4, LabTest.PLATELETS, 3, LabUnit.TEN3_UL, "50"),
        (V6, LabTest.PLATELETS, 4, LabUnit.TEN9_L, "10"),
        (V4, LabTest.NEUTROPHILS, 4, LabUnit.TEN9_L, "0.5"),
        (V6, LabTest.NEUTROPHILS, 4, LabUnit.TEN9_L, "0.1"),
        (V6, LabTest.LEUKOCYTES, 4, LabUnit.TEN9_L, "1.0"),
        (V4, LabTest.HAEMOGLOBIN, 3, LabUnit.G_DL, "8"),
        (V4, LabTest.HAEMOGLOBIN, 3, LabUnit.G_L, "80"),
        (None, LabTest.LYMPHOCYTES, 4, LabUnit.TEN9_L, "0.2"),
    ],
)
def test_a_limit(version: CtcaeVersion | None, test: LabTest, grade: int, unit: LabUnit, limit: str) -> None:
    assert limit_of(version, test, grade, unit) == Decimal(limit)


@pytest.mark.parametrize(
    ("version", "test", "grade", "unit"),
    [
        (V4, LabTest.HAEMOGLOBIN, 4, LabUnit.G_DL),
        (V4, LabTest.PLATELETS, 1, LabUnit.TEN9_L),
        (V4, LabTest.PLATELETS, 4, None),
        (V4, LabTest.HAEMOGLOBIN, 3, LabUnit.MMOL_L),
        (V4, LabTest.CREATININE, 3, LabUnit.MG_DL),
        (V6, LabTest.LYMPHOCYTES, 4, LabUnit.TEN9_L),
    ],
)
def test_where_no_number_says_so_there_is_none(
    version: CtcaeVersion, test: LabTest, grade: int, unit: LabUnit | None
) -> None:
    assert limit_of(version, test, grade, unit) is None


def test_every_term_of_a_test_is_a_blood_count_of_some_version() -> None:
    known = {term.name.casefold() for version in CtcaeVersion for term in ctcae_table(version).terms}
    assert set(TEST_OF) <= BLOOD_COUNT_TERMS <= known
    assert "febrile neutropenia" not in BLOOD_COUNT_TERMS


def _carried() -> list[tuple[CtcaeVersion, LabTest, LabUnit, int, Decimal]]:
    """Below which value each grade begins: grade 3 of ``[25, 50)`` begins below 50."""
    text = resource("ctcae/lab_criteria.csv").read_text(encoding="utf-8")
    units = {"10^9/L": LabUnit.TEN9_L, "g/dL": LabUnit.G_DL, "g/L": LabUnit.G_L}
    return [
        (version, TEST_OF[row["term"].casefold()], units[row["units"]], grade, Decimal(high))
        for row in csv.DictReader(StringIO(text))
        if row["term"].casefold() in TEST_OF and row["direction"] == "low" and row["units"] in units
        for version in CtcaeVersion
        if version.value in row["versions"].split("|")
        for grade in (2, 3, 4)
        if (high := row[f"grade_{grade}"].rpartition(", ")[2].rstrip(")"))
    ]


def test_the_limits_are_those_of_the_carried_criteria() -> None:
    carried = _carried()
    assert len(carried) > 30
    for version, test, unit, grade, limit in carried:
        assert limit_of(version, test, grade, unit) == limit, (version, test, grade)
