"""The grade of a laboratory value: bands, traps of the printed text, and what is not known."""

from decimal import Decimal

import pytest

from dosebook.domain.codelists import CtcaeVersion
from dosebook.domain.lab_criteria_rows import Direction
from dosebook.domain.lab_grading import LabGrade, lab_grade
from dosebook.domain.lab_questions import LabQuestion, NotKnown
from dosebook.domain.lab_sample import LabSample
from dosebook.forms.lab_criteria_table import criteria_rows

V4, V5, V6 = CtcaeVersion.V4_03, CtcaeVersion.V5_0, CtcaeVersion.V6_0
LOW, HIGH = Direction.LOW, Direction.HIGH


def grade(
    version: CtcaeVersion,
    term: str,
    direction: Direction,
    value: str,
    unit: str = "",
    **known: object,
) -> LabGrade:
    """Grade a value; limits and baseline are given as texts."""
    read = {name: Decimal(number) if isinstance(number, str) else number for name, number in known.items()}
    comparator = value.rstrip("0123456789.")
    number = Decimal(value.removeprefix(comparator)) if value else None
    sample = LabSample(number, unit, comparator=comparator, **read)  # type: ignore[arg-type]
    return lab_grade(criteria_rows(version, term), direction, sample)


def platelets(value: str, version: CtcaeVersion = V5, unit: str = "10^9/L", **known: object) -> LabGrade:
    term = "Thrombocytopenia" if version is V6 else "Platelet count decreased"
    return grade(version, term, LOW, value, unit, **known)


ALT = "Alanine aminotransferase increased"


@pytest.mark.parametrize(
    ("value", "expected"),
    [("150", 0), ("149", 1), ("75", 1), ("74.9", 2), ("50", 2), ("49", 3), ("25", 3), ("24.9", 4), ("0", 4)],
)
def test_platelets_by_the_bands_of_version_5(value: str, expected: int) -> None:
    assert platelets(value, lower="150").grade == expected


@pytest.mark.parametrize(("value", "expected"), [("49", 3), ("24", 3), ("10", 3), ("9.9", 4)])
def test_version_6_moves_platelets_of_grade_4_below_10(value: str, expected: int) -> None:
    assert platelets(value, V6, lower="150").grade == expected


def test_version_6_has_no_grade_for_neutrophils_from_one_and_a_half_up() -> None:
    for value, expected in (("1.5", 0), ("1.49", 1), ("0.99", 2), ("0.49", 3), ("0.09", 4)):
        assert grade(V6, "Neutrophil count decreased", LOW, value, "10^9/L").grade == expected


# Trap 1: hyponatraemia of version 5.0 is printed in whole numbers.
@pytest.mark.parametrize(
    ("value", "low", "high"),
    [("129.5", 2, 3), ("129", 2, 3), ("124.5", 3, 3), ("130", 1, 1), ("119.9", 4, 4)],
)
def test_sodium_between_two_printed_whole_numbers_falls_in_a_band(value: str, low: int, high: int) -> None:
    found = grade(V5, "Hyponatremia", LOW, value, "mmol/L", lower="135")
    assert (found.low, found.high) == (low, high)


# Trap 2: an abnormal baseline takes over, and below 1.5 times of it nothing is graded.
def test_alt_below_one_and_a_half_of_a_high_baseline_is_grade_0_though_above_normal() -> None:
    assert grade(V5, ALT, HIGH, "149", "U/L", upper="40", baseline="100").grade == 0
    assert grade(V5, ALT, HIGH, "150", "U/L", upper="40", baseline="100").grade == 1
    assert grade(V5, ALT, HIGH, "149", "U/L", upper="40", baseline="40").grade == 2
    assert grade(V4, ALT, HIGH, "149", "U/L", upper="40", baseline="100").grade == 2


# Trap 3: ALP and GGT print the same text, so exactly 2.0 times a high baseline is grade 1 for both.
@pytest.mark.parametrize("term", ["Alkaline phosphatase increased", "GGT increased"])
def test_twice_a_high_baseline_is_grade_1(term: str) -> None:
    assert grade(V5, term, HIGH, "400", "U/L", upper="120", baseline="200").grade == 1
    assert grade(V5, term, HIGH, "399", "U/L", upper="120", baseline="200").grade == 0


# Trap 4: triglycerides begin at the printed number itself.
def test_triglycerides_begin_at_the_number_printed() -> None:
    assert grade(V5, "Hypertriglyceridemia", HIGH, "150", "mg/dL").grade == 1
    assert grade(V5, "Hypertriglyceridemia", HIGH, "1.71", "mmol/L").grade == 1
    assert grade(V5, "Hypertriglyceridemia", HIGH, "149", "mg/dL").grade == 0


# Trap 5: an abnormal baseline is a high one.
def test_a_low_baseline_counts_as_normal() -> None:
    found = grade(V5, ALT, HIGH, "121", "U/L", lower="10", upper="40", baseline="5")
    assert found.grade == 2


# Trap 6: where symptoms decide, a range and the question.
@pytest.mark.parametrize(
    ("version", "term", "direction", "value", "known", "low", "high", "question"),
    [
        (V5, "Hypokalemia", LOW, "3.2", {"unit": "mmol/L", "lower": "3.5"}, 1, 2,
         LabQuestion.SYMPTOMS_OR_INTERVENTION),
        (V5, "Hyponatremia", LOW, "127", {"unit": "mmol/L", "lower": "135"}, 2, 3, LabQuestion.SYMPTOMS),
        (V5, "Lipase increased", HIGH, "180", {"unit": "U/L", "upper": "60"}, 2, 3, LabQuestion.SYMPTOMS),
        (V6, "Serum amylase increased", HIGH, "180", {"unit": "U/L", "upper": "60"}, 2, 3,
         LabQuestion.WORSE_SYMPTOMS),
        (V5, "Hyperuricemia", HIGH, "9", {"unit": "mg/dL", "upper": "7"}, 1, 3, LabQuestion.CONSEQUENCES),
        (V5, "INR increased", HIGH, "2.4", {"unit": "ratio", "baseline": "2.3"}, 1, 2,
         LabQuestion.ANTICOAGULANTS),
    ],
)  # fmt: skip
def test_symptoms_make_a_range_and_a_question(
    version: CtcaeVersion,
    term: str,
    direction: Direction,
    value: str,
    known: dict[str, str],
    low: int,
    high: int,
    question: LabQuestion,
) -> None:
    found = grade(version, term, direction, value, **known)  # type: ignore[arg-type]
    assert found.low == low
    assert found.grade == high, "the worst admissible grade"
    assert found.questions[0] is question


def test_an_answer_ends_the_range() -> None:
    answers = {LabQuestion.SYMPTOMS: False}
    found = grade(V5, "Hyponatremia", LOW, "127", "mmol/L", lower="135", answers=answers)
    assert (found.low, found.grade, found.high, found.questions) == (2, 2, 2, ())


# Trap 7: haemoglobin increased is counted from the upper limit, in version 4.03 from a high baseline.
def test_haemoglobin_increased_is_counted_from_the_upper_limit() -> None:
    term = "Hemoglobin increased"
    assert grade(V5, term, HIGH, "19.1", "g/dL", upper="17", baseline="18").grade == 2
    assert grade(V4, term, HIGH, "19.1", "g/dL", upper="17", baseline="18").grade == 1
    assert grade(V4, term, HIGH, "19.1", "g/dL", upper="17").grade == 2


# Trap 8: a transfusion that is indicated lifts haemoglobin, and platelets in version 6.0, to grade 3.
def test_a_transfusion_that_is_indicated_lifts_to_grade_3() -> None:
    found = grade(V5, "Anemia", LOW, "9.1", "g/dL", lower="12")
    assert (found.grade, found.high, found.questions) == (2, 3, (LabQuestion.TRANSFUSION,))
    told = grade(V5, "Anemia", LOW, "9.1", "g/dL", lower="12", answers={LabQuestion.TRANSFUSION: True})
    assert (told.low, told.grade, told.high) == (3, 3, 3)
    denied = grade(V5, "Anemia", LOW, "9.1", "g/dL", lower="12", answers={LabQuestion.TRANSFUSION: False})
    assert (denied.grade, denied.high) == (2, 2)
    assert platelets("60", V6, lower="150").high == 3
    assert platelets("60", V5, lower="150").high == 2
    assert grade(V5, "Anemia", LOW, "13", "g/dL", lower="12").high == 0


# Trap 9: what is missing is no grade 0, and a higher grade that needs no limit stands.
@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (platelets("", lower="150"), NotKnown.VALUE),
        (platelets("100"), NotKnown.LOWER_LIMIT),
        (platelets("100", unit="", lower="150"), NotKnown.UNIT),
        (platelets("100", unit="10^9/M", lower="150"), NotKnown.UNKNOWN_UNIT),
        (grade(V5, "Anemia", LOW, "9", "G/cL", lower="12"), NotKnown.UNKNOWN_UNIT),
        (grade(V5, "Hypercalcemia", HIGH, "9", "ug/dL", upper="10"), NotKnown.UNKNOWN_UNIT),
        (grade(V4, ALT, HIGH, "90", "U/L"), NotKnown.UPPER_LIMIT),
        (grade(V5, ALT, HIGH, "90", "U/L", upper="40"), NotKnown.BASELINE),
        (grade(V5, "Fibrinogen decreased", LOW, "1.5", "g/dL", lower="1.5"), NotKnown.UNKNOWN_UNIT),
        (grade(V5, "Hyperglycemia", HIGH, "20", "mmol/L", upper="6"), NotKnown.CRITERION),
        (grade(V6, "CPK increased", HIGH, "900", "U/L", upper="200"), NotKnown.CRITERION),
    ],
)  # fmt: skip
def test_what_is_missing_leaves_no_grade_and_says_why(found: LabGrade, reason: NotKnown) -> None:
    assert found.grade is None
    assert reason in found.reasons


def test_a_higher_grade_stands_without_the_limit() -> None:
    assert platelets("49").grade == 3
    assert grade(V5, "Hypercalcemia", HIGH, "3.2", "mmol/L").grade == 3
    assert grade(V4, "Fibrinogen decreased", LOW, "1", "g/L", change="-50").grade == 3


def test_a_grade_that_a_missing_limit_could_raise_says_so() -> None:
    found = grade(V5, "Creatinine increased", HIGH, "1.5", "mg/dL", upper="1.2")
    assert (found.grade, found.low, found.high) == (1, 1, 3)
    assert found.reasons == (NotKnown.BASELINE,)


def test_a_normal_value_needs_no_baseline() -> None:
    """A high baseline lies above the upper limit, so a value within it is grade 0 by either reading."""
    assert grade(V5, ALT, HIGH, "35", "U/L", upper="40").grade == 0


# Trap 10: the printed numbers of two units are no exact conversions of each other.
def test_calcium_is_graded_in_the_unit_typed() -> None:
    assert grade(V5, "Hypercalcemia", HIGH, "12.5", "mg/dL", upper="10.5").grade == 2
    assert grade(V5, "Hypercalcemia", HIGH, "3.12", "mmol/L", upper="2.6").grade == 3


def test_a_unit_that_is_not_printed_is_converted_and_the_conversion_shown() -> None:
    found = platelets("24000", unit="/mm3", lower="150000")
    assert (found.grade, found.converted, found.converted_unit) == (4, Decimal(24), "10^9/l")
    assert platelets("24", unit="K/uL").grade == 4
    assert grade(V5, "Hypocalcemia", LOW, "3.4", "mEq/L", lower="4.2").grade == 3


# Trap 11: both sides are rounded to 15 digits, so that multiples of limits meet.
def test_three_times_the_limit_meets_three_times_the_limit() -> None:
    assert grade(V4, ALT, HIGH, "0.3", "ukat/L", upper="0.1").grade == 1
    assert grade(V4, ALT, HIGH, "1.00000000000000001", "ukat/L", upper="0.2").grade == 2
    assert grade(V4, ALT, HIGH, "1.0001", "ukat/L", upper="0.2").grade == 3


# Trap 12: the errata of January 2026 to version 6.0.
def test_errata_of_version_6() -> None:
    assert platelets("9.9", V6, lower="150").grade == 4
    creatinine = {"lower": "0.6", "upper": "1.2", "baseline": "0.8"}
    assert grade(V6, "Creatinine increased", HIGH, "2.4", "mg/dL", **creatinine).grade == 2
    assert grade(V6, "Creatinine increased", HIGH, "1.3", "mg/dL", **creatinine).grade == 1


# Trap 13: creatinine of version 6.0 with a baseline below normal shows both readings.
def test_creatinine_with_a_low_baseline_shows_both_readings() -> None:
    found = grade(V6, "Creatinine increased", HIGH, "1.3", "mg/dL", lower="0.6", upper="1.2", baseline="0.4")
    assert (found.low, found.grade, found.high) == (1, 3, 3)
    assert found.questions == (LabQuestion.LOW_BASELINE,)


def test_a_clearance_below_the_last_printed_grade_is_not_grade_0() -> None:
    term = "Creatinine clearance decreased"
    assert [grade(V6, term, LOW, value, "mL/min").grade for value in ("50", "49", "26", "25", "10")] == [
        0, 2, 2, 3, 3,
    ]  # fmt: skip
    assert grade(V6, term, LOW, "9", "mL/min").reasons == (NotKnown.BEYOND,)


def test_glucose_is_fasting_only_where_somebody_says_so() -> None:
    found = grade(V4, "Hyperglycemia", HIGH, "10", "mmol/L", upper="6")
    assert (found.grade, found.low, found.high) == (0, 0, 3)
    assert found.questions == (LabQuestion.FASTING, LabQuestion.HOSPITAL)
    fasting = grade(V4, "Hyperglycemia", HIGH, "10", "mmol/L", upper="6", answers={LabQuestion.FASTING: True})
    assert fasting.grade == 2
    assert grade(V4, "Hyperglycemia (Fasting)", HIGH, "10", "mmol/L", upper="6").grade == 2


def test_a_value_beyond_measuring_is_graded_where_all_it_may_be_agrees() -> None:
    assert platelets("<5").grade == 4
    assert platelets("<25").grade == 4
    assert platelets("<=25").is_range
    spread = platelets("<60", lower="150")
    assert (spread.low, spread.high, spread.questions) == (2, 4, (LabQuestion.MEASURING_LIMIT,))
    assert grade(V4, ALT, HIGH, ">900", "U/L", upper="40").grade == 4


def test_qt_of_version_4_needs_two_recordings_for_grade_3() -> None:
    found = grade(V4, "Electrocardiogram QT corrected interval prolonged", HIGH, "505", "ms")
    assert (found.low, found.grade) == (2, 3)
    assert LabQuestion.TWO_RECORDINGS in found.questions
    change = grade(V5, "Electrocardiogram QT corrected interval prolonged", HIGH, "470", "ms", baseline="405")
    assert change.grade == 3
