"""The grade of a recorded result: limits and baseline of the participant, medication, and the words for it."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from builders import cohort, dose, on, participant, result, study, transfusion
from dosebook.domain.codelists import (
    CtcaeVersion,
    LabTest,
    LabUnit,
    MedicationRole,
    TransfusionProduct,
    YesNo,
)
from dosebook.domain.measurement import Measurement
from dosebook.domain.records import Medication, ParticipantUid, Record
from dosebook.domain.study_data import StudyData
from dosebook.forms.lab_grade_words import grade_on_form, result_grade_cell, result_grade_words

V5 = CtcaeVersion.V5_0
BEFORE, FIRST, AFTER = "2018-01-02", "2018-01-09", "2018-02-01"


def data(*records: Record, version: CtcaeVersion | None = V5) -> StudyData:
    return StudyData.of([study(ctcae_version=version), cohort(), participant(), dose(date=FIRST), *records])


def alt(uid: str, value: str, day: str, **said: Any) -> Any:
    usual: dict[str, Any] = {"unit": LabUnit.U_L, "reference_high": Decimal(40)}
    return result(uid, value=value, test=LabTest.ALT, date=on(day), **(usual | said))


def cell(one: Any, *others: Record, **said: Any) -> str:
    return result_grade_cell(one, data(one, *others, **said))


def test_the_last_value_before_treatment_is_the_baseline() -> None:
    later = alt("r", "149", AFTER)
    assert cell(later) == "?"
    assert cell(later, alt("b", "30", BEFORE)) == "2"
    assert cell(later, alt("a", "30", "2017-12-20"), alt("b", "100", BEFORE)) == "0"
    assert cell(later, alt("a", "100", "2017-12-20"), alt("b", "30", FIRST)) == "2"


def test_a_value_before_treatment_is_compared_with_the_limits_alone() -> None:
    assert cell(alt("b", "149", BEFORE)) == "2"


def test_a_baseline_in_another_unit_is_brought_into_that_of_the_value() -> None:
    baseline = alt("b", "2", BEFORE, unit=LabUnit.UKAT_L, reference_high=Decimal("0.7"))
    assert cell(alt("r", "170", AFTER), baseline) == "0"
    assert cell(alt("r", "181", AFTER), baseline) == "1"


def test_a_baseline_below_the_limit_of_measuring_was_not_high() -> None:
    assert cell(alt("r", "149", AFTER), alt("b", "<5", BEFORE)) == "2"


def test_haemoglobin_asks_for_the_transfusion() -> None:
    one = result(
        "r",
        value="9.1",
        test=LabTest.HAEMOGLOBIN,
        unit=LabUnit.G_DL,
        date=on(AFTER),
        reference_low=Decimal(12),
    )
    assert result_grade_words(one, data(one)) == "Grade 2 to 3: Anemia. Is a transfusion indicated?"
    assert result_grade_cell(one, data(one)) == "2", "the number gives grade 2"


@pytest.mark.parametrize(
    ("day", "is_told"),
    [("2018-02-01", True), ("2018-02-04", True), ("2018-02-05", False), ("2018-01-31", False)],
)
def test_a_transfusion_that_followed_is_told(day: str, is_told: bool) -> None:
    one = result(
        "r",
        value="7.9",
        test=LabTest.HAEMOGLOBIN,
        unit=LabUnit.G_DL,
        date=on(AFTER),
        reference_low=Decimal(12),
    )
    mild = replace(one, value=Measurement("9.1"))
    given = transfusion("t", product=TransfusionProduct.RED_CELLS, date=on(day))
    assert ("A transfusion was given on" in result_grade_words(mild, data(mild, given))) is is_told
    assert "transfusion" not in result_grade_words(one, data(one, given)), "grade 3 needs no answer"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"value": "100"}, "Not gradable: no lower limit of normal (Platelet count decreased)"),
        ({"value": "100", "unit": None}, "Not gradable: no unit (Platelet count decreased)"),
        ({"value": "30"}, "Grade 3: Platelet count decreased"),
        ({"value": "300", "reference_low": Decimal(150)}, "Grade 0"),
    ],
)
def test_the_words_of_a_platelet_count(said: dict[str, Any], words: str) -> None:
    usual: dict[str, Any] = {"test": LabTest.PLATELETS, "unit": LabUnit.TEN9_L, "date": on(AFTER)}
    one = result("r", **(usual | said))
    assert result_grade_words(one, data(one)) == words


def test_a_converted_value_is_shown_beside_the_typed_one() -> None:
    one = result("r", value="900", test=LabTest.NEUTROPHILS, unit=LabUnit.PER_UL, date=on(AFTER))
    assert result_grade_words(one, data(one)) == "Grade 3: Neutrophil count decreased (0.9 ×10⁹/L)"


def test_an_anticoagulant_being_taken_answers_the_question_of_inr() -> None:
    baseline = result("b", value="2", test=LabTest.INR, unit=LabUnit.RATIO, date=on(BEFORE))
    one = result("r", value="2.6", test=LabTest.INR, unit=LabUnit.RATIO, date=on(AFTER))
    drug = Medication(
        uid="m",
        participant=ParticipantUid("p01-01"),
        drug="Apixaban",
        role=MedicationRole.ANTICOAGULANT,
        start=on("2017-11-01"),
        ongoing=YesNo.YES,
    )
    assert cell(one, baseline) == "1–3"
    assert cell(one, baseline, drug).startswith("1")
    assert "anticoagulant" not in result_grade_words(one, data(one, baseline, drug))


def test_total_calcium_is_sent_to_corrected_calcium() -> None:
    one = result("r", value="2", test=LabTest.CALCIUM, unit=LabUnit.MMOL_L, date=on(AFTER))
    assert "corrected for albumin" in result_grade_words(one, data(one))
    assert result_grade_cell(one, data(one)) == ""


def test_a_study_without_version_grades_nothing() -> None:
    one = alt("r", "149", AFTER)
    assert result_grade_words(one, data(one, version=None)) == "Not gradable: the study has no CTCAE version"


def test_the_form_grades_what_is_typed_so_far() -> None:
    study_data = data()
    values = {"participant": "p01-01", "date": None, "test": LabTest.PLATELETS, "unit": LabUnit.TEN9_L}
    assert grade_on_form(values, study_data) == ""
    assert grade_on_form({**values, "value": Measurement("<20")}, study_data).startswith("Grade 4")


def test_other_versions_grade_by_their_own_limits() -> None:
    one = result("r", value="20", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on(AFTER))
    assert cell(one, version=CtcaeVersion.V4_03) == "4"
    assert cell(one, version=CtcaeVersion.V6_0) == "3"
    assert "Thrombocytopenia" in result_grade_words(one, data(one, version=CtcaeVersion.V6_0))
