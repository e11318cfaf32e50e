"""The grades of a laboratory result, in both directions, under the study's CTCAE version."""

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from dosebook.domain.codelists import CtcaeVersion, LabTest, LabUnit, MedicationRole, YesNo
from dosebook.domain.lab_baseline import is_before_treatment, lab_baselines
from dosebook.domain.lab_criteria_rows import Direction
from dosebook.domain.lab_grading import LabGrade, lab_grade
from dosebook.domain.lab_questions import LabQuestion, NotKnown
from dosebook.domain.lab_sample import LabSample
from dosebook.domain.lab_terms import TERMS_OF
from dosebook.domain.lab_unit_factors import factor_between
from dosebook.domain.measurement import Measurement
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Medication, Result
from dosebook.domain.reference_ranges import normal_range
from dosebook.domain.study_data import StudyData
from dosebook.forms.lab_criteria_table import criteria_rows

_REMEMBERED = 65536


@dataclass(frozen=True, slots=True)
class TermGrade:
    """What the criteria of one term say of a result."""

    term: str
    direction: Direction
    found: LabGrade


_Key = tuple[
    CtcaeVersion,
    LabTest,
    Measurement | None,
    LabUnit | None,
    Decimal | None,
    Decimal | None,
    Decimal | None,
    bool | None,
    bool,
]
"""All that the grade of a result depends on; what is equal is graded once."""


def result_grades(
    result: Result, data: StudyData, version: CtcaeVersion | None = None
) -> tuple[TermGrade, ...]:
    """Return what each term of the test says of the result; nothing where the version has none for it.

    The version is the study's unless another is given. A value from before treatment is its own baseline and is compared with the limits of normal alone.
    """
    key = _key(result, data, version)
    return () if key is None else _graded(key)


def baseline_grades(result: Result, data: StudyData) -> tuple[TermGrade, ...]:
    """Return what the terms say of a baseline by the criteria of later values, with which its own are compared."""
    key = _key(result, data, is_own_baseline=True)
    return () if key is None else _graded(key)


def leading_grade(result: Result, data: StudyData) -> TermGrade | None:
    """Return the term that a list shows: the one of the worst grade, else one that cannot be told."""
    key = _key(result, data)
    return None if key is None else _leading(key)


def _key(
    result: Result, data: StudyData, version: CtcaeVersion | None = None, *, is_own_baseline: bool = False
) -> _Key | None:
    version = version or data.study.ctcae_version
    if version is None or result.test is None or result.test not in TERMS_OF:
        return None
    usual = normal_range(result, data)
    baseline, was_high = _baseline(result, data, usual.high)
    if is_own_baseline:
        was_high = None
    return (
        version,
        result.test,
        result.value,
        result.unit,
        usual.low,
        usual.high,
        baseline,
        was_high,
        result.test is LabTest.INR and _takes_anticoagulant(result, data),
    )


def _baseline(result: Result, data: StudyData, upper: Decimal | None) -> tuple[Decimal | None, bool | None]:
    """Return the baseline in the unit of the result, and whether it was high where that is known otherwise."""
    if result.value is None or result.test is None:
        return None, None
    if is_before_treatment(result, data):
        return result.value.number, False
    found = lab_baselines(data).get((result.participant or "", result.test))
    if found is None or found.value is None or found.unit is None or result.unit is None:
        return None, None
    factor = factor_between(found.unit.value, result.unit.value)
    if factor is None:
        return None, None
    number = found.value.number * factor
    if not found.value.comparator:
        return number, None
    is_low_enough = upper is not None and number <= upper
    return None, False if found.value.comparator.startswith("<") and is_low_enough else None


def _takes_anticoagulant(result: Result, data: StudyData) -> bool:
    drugs = data.of_participant(Medication, result.participant or "")
    return any(drug.role is MedicationRole.ANTICOAGULANT and _is_taken(drug, result.date) for drug in drugs)


def _is_taken(drug: Medication, moment: PartialDate | None) -> bool:
    if moment is None or moment.is_unknown or drug.start is None or drug.start.is_unknown:
        return False
    if drug.start.last > moment.first:
        return False
    if drug.end is None:
        return drug.ongoing is YesNo.YES
    return not drug.end.is_unknown and drug.end.first >= moment.last


@lru_cache(_REMEMBERED)
def _graded(key: _Key) -> tuple[TermGrade, ...]:
    version, test, value, unit, lower, upper, baseline, was_high, takes_anticoagulant = key
    sample = LabSample(
        number=value.number if value is not None else None,
        comparator=value.comparator if value is not None else "",
        unit=unit.value if unit is not None else "",
        lower=lower,
        upper=upper,
        baseline=baseline,
        baseline_is_high=was_high,
        answers={LabQuestion.ANTICOAGULANTS: True} if takes_anticoagulant else {},
    )
    found = (
        TermGrade(term, direction, lab_grade(criteria_rows(version, term), direction, sample))
        for direction, term in TERMS_OF[test]
    )
    return tuple(one for one in found if NotKnown.CRITERION not in one.found.reasons)


@lru_cache(_REMEMBERED)
def _leading(key: _Key) -> TermGrade | None:
    return max(_graded(key), key=_weight, default=None)


def _weight(one: TermGrade) -> tuple[int, int, bool]:
    return one.found.grade or one.found.low or 0, one.found.high or 0, one.found.grade is None
