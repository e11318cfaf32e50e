"""Percent change of the marker, from the last value before dosing to the best one after."""

from decimal import Decimal
from typing import Any

import pytest

from builders import cohort, dose, on, participant, result, study_data
from dosebook.domain.codelists import LabTest, LabUnit, MeasurableBy
from dosebook.domain.m_protein import (
    MIXED_UNITS,
    NO_BASELINE,
    NO_FIRST_DOSE,
    NO_LATER_VALUE,
    NOT_MEASURED,
    SIGNED_BASELINE,
    MarkerChange,
    NoChange,
    light_chain_change,
    m_protein_change,
)
from dosebook.domain.records import Record, Result


def m_protein(uid: str, value: str, date: str, unit: LabUnit = LabUnit.G_DL) -> Result:
    return result(uid, value=value, date=on(date), test=LabTest.M_PROTEIN, unit=unit)


def change(*records: Record, **said: Any) -> MarkerChange | NoChange:
    person = participant(**said)
    return m_protein_change(study_data(cohort(), person, dose(), *records), person)


def test_a_fall_from_3_20_to_1_76_is_45_percent() -> None:
    found = change(
        m_protein("a", "3.40", "2017-11-20"),
        m_protein("b", "3.20", "2018-01-05"),
        m_protein("c", "1.76", "2018-03-20"),
        m_protein("d", "1.82", "2018-04-20"),
    )
    assert isinstance(found, MarkerChange)
    assert (found.percent, found.best_date) == (Decimal("-45"), on("2018-03-20"))


def test_a_rise_is_positive() -> None:
    found = change(m_protein("b", "3.00", "2018-01-05"), m_protein("c", "4.00", "2018-03-20"))
    assert isinstance(found, MarkerChange)
    assert round(found.percent, 1) == Decimal("33.3")


def test_a_value_after_new_therapy_does_not_count() -> None:
    found = change(
        m_protein("b", "3.00", "2018-01-05"),
        m_protein("c", "2.70", "2018-03-20"),
        m_protein("d", "0.30", "2018-06-20"),
        new_therapy_date=on("2018-05-01"),
    )
    assert isinstance(found, MarkerChange)
    assert found.percent == Decimal("-10")


@pytest.mark.parametrize(
    ("records", "reason"),
    [
        ((), NO_BASELINE),
        ((("b", "3.00", "2018-01-05"),), NO_LATER_VALUE),
        ((("c", "3.00", "2018-03-05"),), NO_BASELINE),
        ((("b", "0", "2018-01-05"), ("c", "3.00", "2018-03-05")), NO_BASELINE),
        ((("b", "3.00", "2018-01-05"), ("c", "30", "2018-03-05", LabUnit.G_L)), MIXED_UNITS),
    ],
)
def test_what_cannot_be_told_says_why(records: tuple[Any, ...], reason: str) -> None:
    assert change(*(m_protein(*said) for said in records)) == NoChange(reason)


def test_without_a_dated_fraction_there_is_no_baseline_day() -> None:
    person = participant()
    assert m_protein_change(study_data(person, m_protein("b", "3", "2018-01-05")), person) == NoChange(
        NO_FIRST_DOSE
    )


def test_light_chains_count_only_where_nothing_else_is_measurable() -> None:
    person = participant(measurable_by=MeasurableBy.FREE_LIGHT_CHAINS)
    values = [
        ("k1", LabTest.FREE_KAPPA, "520", "2018-01-05"),
        ("l1", LabTest.FREE_LAMBDA, "20", "2018-01-05"),
    ]
    values += [
        ("k2", LabTest.FREE_KAPPA, "363", "2018-03-20"),
        ("l2", LabTest.FREE_LAMBDA, "20", "2018-03-20"),
    ]
    results = [
        result(uid, value=value, date=on(date), test=test, unit=LabUnit.MG_L)
        for uid, test, value, date in values
    ]
    found = light_chain_change(study_data(cohort(), person, dose(), results), person)
    assert isinstance(found, MarkerChange)
    assert found.percent == Decimal("-31.4")
    assert m_protein_change(study_data(person, dose(), results), person) == NoChange(NOT_MEASURED)
    assert light_chain_change(study_data(participant(), dose(), results), participant()) == NoChange(
        NOT_MEASURED
    )


@pytest.mark.parametrize(
    ("values", "percent", "sign"),
    [
        (("<0.2",), "-90", "<"),
        (("<0.2", "0.1"), "-95", ""),
        (("<=0.2", "0.5"), "-90", "<="),
        ((">1.0", "1.5"), "-25", ""),
        ((">1.0",), "-50", ">"),
    ],
)
def test_a_best_value_keeps_its_sign_in_the_change(values: tuple[str, ...], percent: str, sign: str) -> None:
    later = [m_protein(f"l{place}", value, f"2018-0{3 + place}-20") for place, value in enumerate(values)]
    found = change(m_protein("b", "2.0", "2018-01-05"), *later)
    assert isinstance(found, MarkerChange)
    assert (found.percent, found.sign) == (Decimal(percent), sign)


@pytest.mark.parametrize("baseline", ["<2.0", ">2.0", ">=2.0"])
def test_a_baseline_with_a_sign_gives_no_change(baseline: str) -> None:
    found = change(m_protein("b", baseline, "2018-01-05"), m_protein("c", "1.0", "2018-03-20"))
    assert found == NoChange(SIGNED_BASELINE)


@pytest.mark.parametrize(
    ("kappa", "lam", "expected"),
    [
        ("150", "<2", ("148", "")),
        (">150", "2", ("148", ">")),
        ("<150", "2", None),
        ("150", ">2", None),
        ("<5", "<2", None),
    ],
)
def test_a_difference_of_light_chains_is_told_as_far_as_signs_allow(
    kappa: str, lam: str, expected: tuple[str, str] | None
) -> None:
    person = participant(measurable_by=MeasurableBy.FREE_LIGHT_CHAINS)
    values = [
        result(f"{test.value}{day}", value=value, test=test, unit=LabUnit.MG_L, date=on(day))
        for day, pair in (("2018-01-05", ("400", "10")), ("2018-03-20", (kappa, lam)))
        for test, value in zip((LabTest.FREE_KAPPA, LabTest.FREE_LAMBDA), pair, strict=True)
    ]
    found = light_chain_change(study_data(cohort(), person, dose(), *values), person)
    told = (str(found.best), found.sign) if isinstance(found, MarkerChange) else None
    assert told == expected
