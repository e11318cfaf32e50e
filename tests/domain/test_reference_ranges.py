"""Which range a result has: its own, else its laboratory's, else why nobody can tell. Never a guess."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from builders import cohort, on, participant, reference_range, result, study_data
from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import LabTest, LabUnit, Sex
from dosebook.domain.records import Participant, ReferenceRange, Result
from dosebook.domain.reference_range_record import RangeSex
from dosebook.domain.reference_ranges import NoRange, NormalRange, laboratories, normal_range, overlap

OLD = reference_range("old", "140", "380", valid_to=on("2017-12-31"))
NEW = reference_range("new", "150", "400", valid_from=on("2018-01-01"))
WOMEN = reference_range("w", "12", "16", test=LabTest.HAEMOGLOBIN, unit=LabUnit.G_DL, sex=RangeSex.FEMALE)
MEN = reference_range("m", "13.5", "17.5", test=LabTest.HAEMOGLOBIN, unit=LabUnit.G_DL, sex=RangeSex.MALE)


def found(
    ranges: list[ReferenceRange],
    day: str | None = "2018-02-01",
    person: Participant | None = None,
    **said: Any,
) -> NormalRange:
    usual: dict[str, Any] = {"test": LabTest.PLATELETS, "unit": LabUnit.TEN9_L, "laboratory": "central LAB "}
    one: Result = result("r", value="100", date=on(day) if day else None, **(usual | said))
    return normal_range(one, study_data(cohort(), person or participant(), *ranges, one))


def ends(of: NormalRange) -> tuple[str, str]:
    return str(of.low), str(of.high)


def test_the_range_of_the_laboratory_on_the_day_counts() -> None:
    assert ends(found([OLD, NEW], "2017-12-31")) == ("140", "380")
    assert ends(found([OLD, NEW], "2018-01-01")) == ("150", "400")
    assert found([OLD, NEW]).source == NEW


def test_a_range_typed_with_the_value_wins_whole() -> None:
    typed = found([NEW], reference_low=Decimal(130))
    assert (typed.low, typed.high, typed.source) == (Decimal(130), None, None)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"laboratory": " "}, NoRange.NOT_NAMED),
        ({"laboratory": "Other lab"}, NoRange.NOT_RECORDED),
        ({"test": LabTest.ALT, "unit": LabUnit.U_L}, NoRange.NOT_RECORDED),
        ({"unit": None}, NoRange.UNIT),
        ({"unit": LabUnit.MMOL_L}, NoRange.UNIT),
        ({"day": "2018"}, None),
        ({"day": "2017"}, NoRange.DATE),
        ({"day": "2017-12"}, NoRange.DATE),
        ({"day": None}, NoRange.DATE),
        ({"day": "unk"}, NoRange.DATE),
    ],
)
def test_what_is_missing_is_named(said: dict[str, Any], reason: NoRange | None) -> None:
    assert found([replace(NEW, valid_from=on("2017-12-15"))], **said).reason is reason


def test_no_range_is_for_another_time() -> None:
    assert found([NEW], "2017-06-01").reason is NoRange.OTHER_TIME
    assert found([NEW, OLD], "2017").low == Decimal(140), "all of 2017 lies in the old one"


def test_of_two_that_apply_none_is_taken() -> None:
    assert found([NEW, replace(NEW, uid="again", low=Decimal(151))]).reason is NoRange.SEVERAL
    assert found([NEW, replace(OLD, valid_to=on("2018-03-01"))]).reason is NoRange.SEVERAL
    assert found([NEW, replace(OLD, valid_to=on("2018"))]).reason is NoRange.DATE
    assert found([replace(NEW, valid_from=on("2018"))], "2018-02-01").reason is NoRange.DATE
    assert found([replace(NEW, valid_from=on("unk"))]).reason is NoRange.DATE


@pytest.mark.parametrize(
    ("sex", "low", "reason"),
    [
        (Sex.FEMALE, "12", None),
        (Sex.MALE, "13.5", None),
        (None, "None", NoRange.SEX),
        (Sex.UNKNOWN, "None", NoRange.SEX),
        (Sex.INTERSEX, "None", NoRange.SEX),
    ],
)
def test_the_sex_chooses(sex: Sex | None, low: str, reason: NoRange | None) -> None:
    of = found([WOMEN, MEN], person=participant(sex=sex), test=LabTest.HAEMOGLOBIN, unit=LabUnit.G_DL)
    assert (str(of.low), of.reason) == (low, reason)


@pytest.mark.parametrize(
    ("said", "day", "low", "reason"),
    [
        # Born in 1953, somebody is 64 or 65 in 2018, and 65 or 66 in 2019.
        ({"birth_year": 1953}, "2018-02-01", "None", NoRange.AGE),
        ({"birth_year": 1953}, "2019-02-01", "100", None),
        ({"birth_year": 1954}, "2018-02-01", "150", None),
        # 64 at consent on 1 Dec 2017: still 64 that day, 64 or 65 afterwards, 65 or 66 a year later.
        ({"age": 64}, "2017-12-01", "150", None),
        ({"age": 64}, "2017-12-02", "None", NoRange.AGE),
        ({"age": 64}, "2018-12-01", "100", None),
        ({"age": 64, "birth_year": 1953}, "2018-01-01", "None", NoRange.AGE),
        ({"age": 60}, "2018-02-01", "150", None),
        ({}, "2018-02-01", "None", NoRange.AGE),
        ({"age": 60, "consent_date": None}, "2018-02-01", "None", NoRange.AGE),
    ],
)
def test_the_age_chooses_where_it_is_known(
    said: dict[str, Any], day: str, low: str, reason: NoRange | None
) -> None:
    ranges = [replace(NEW, valid_from=None, age_to=64), reference_range("aged", "100", "400", age_from=65)]
    of = found(ranges, day, participant(**said))
    assert (str(of.low), of.reason) == (low, reason)


@pytest.mark.parametrize(
    ("test", "printed", "typed", "low", "expected"),
    [
        (LabTest.PLATELETS, LabUnit.TEN3_UL, LabUnit.TEN9_L, "150", "150"),
        (LabTest.NEUTROPHILS, LabUnit.PER_UL, LabUnit.TEN9_L, "1500", "1.500"),
        (LabTest.HAEMOGLOBIN, LabUnit.G_L, LabUnit.G_DL, "120", "12"),
        (LabTest.HAEMOGLOBIN, LabUnit.MMOL_L, LabUnit.G_L, "8", "128.912"),
        (LabTest.CALCIUM_IONISED, LabUnit.MEQ_L, LabUnit.MMOL_L, "2.3", "1.15"),
        (LabTest.ALT, LabUnit.UKAT_L, LabUnit.U_L, "0.5", "30.0"),
    ],
)
def test_a_range_in_another_unit_is_converted(
    test: LabTest, printed: LabUnit, typed: LabUnit, low: str, expected: str
) -> None:
    of = found([reference_range("g", low, test=test, unit=printed)], test=test, unit=typed)
    assert of.low is not None
    assert round(of.low, 9) == Decimal(expected)


def test_a_factor_that_depends_on_the_substance_is_not_invented() -> None:
    printed = reference_range("g", "70", "100", test=LabTest.GLUCOSE, unit=LabUnit.MG_DL)
    assert found([printed], test=LabTest.GLUCOSE, unit=LabUnit.MMOL_L).reason is NoRange.UNIT


def test_of_two_units_that_a_laboratory_prints_the_one_beside_the_value_is_meant() -> None:
    grams = replace(WOMEN, uid="g", unit=LabUnit.G_L, low=Decimal(120), high=Decimal(160))
    woman = participant(sex=Sex.FEMALE)
    of = found([WOMEN, grams], person=woman, test=LabTest.HAEMOGLOBIN, unit=LabUnit.G_L)
    assert (of.source, of.is_converted) == (grams, False)
    neither = found([WOMEN, grams], person=woman, test=LabTest.HAEMOGLOBIN, unit=LabUnit.MMOL_L)
    assert neither.reason is NoRange.SEVERAL


def test_ranges_for_other_people_or_days_do_not_overlap() -> None:
    assert overlap(OLD, NEW) is Certainty.NO
    assert overlap(WOMEN, MEN) is Certainty.NO
    assert overlap(WOMEN, replace(MEN, sex=RangeSex.ANY)) is Certainty.CERTAIN
    assert overlap(replace(NEW, age_to=64), replace(NEW, age_from=65)) is Certainty.NO
    assert overlap(replace(NEW, age_to=65), replace(NEW, age_from=65)) is Certainty.CERTAIN
    assert overlap(OLD, replace(NEW, valid_from=on("2017"))) is Certainty.CERTAIN, "the last day at least"
    assert (
        overlap(replace(OLD, valid_to=on("2017-12-15")), replace(NEW, valid_from=on("2017-12")))
        is Certainty.POSSIBLE
    )


def test_a_laboratory_is_named_once_however_it_is_spelt() -> None:
    others = [replace(NEW, uid="x", laboratory="CENTRAL  LAB"), replace(NEW, uid="y", laboratory="Aarhus")]
    assert laboratories(study_data(NEW, *others, result("r", laboratory=" "))) == ("Aarhus", "Central lab")
