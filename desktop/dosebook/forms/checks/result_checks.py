"""What may be wrong with a laboratory result."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.domain.lab_questions import NotKnown
from dosebook.domain.records import Result
from dosebook.domain.reference_ranges import normal_range
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.dates import Compared, after_other, date_checks
from dosebook.forms.finding import EditCheck
from dosebook.forms.lab_result_grades import result_grades
from dosebook.forms.lab_units import UNITS_OF
from dosebook.forms.situation import Situation

_HIGHEST: Mapping[tuple[LabTest, LabUnit], Decimal] = {
    (LabTest.PLATELETS, LabUnit.TEN9_L): Decimal(1500),
    (LabTest.PLATELETS, LabUnit.TEN3_UL): Decimal(1500),
    (LabTest.NEUTROPHILS, LabUnit.TEN9_L): Decimal(100),
    (LabTest.NEUTROPHILS, LabUnit.TEN3_UL): Decimal(100),
    (LabTest.LEUKOCYTES, LabUnit.TEN9_L): Decimal(300),
    (LabTest.LEUKOCYTES, LabUnit.TEN3_UL): Decimal(300),
    (LabTest.HAEMOGLOBIN, LabUnit.G_DL): Decimal(22),
    (LabTest.HAEMOGLOBIN, LabUnit.G_L): Decimal(220),
    (LabTest.HAEMOGLOBIN, LabUnit.MMOL_L): Decimal(14),
    (LabTest.M_PROTEIN, LabUnit.G_DL): Decimal(15),
    (LabTest.M_PROTEIN, LabUnit.G_L): Decimal(150),
}
"""Above these a value is far more often a slip of the unit or of a digit than true."""

_LIMITS = frozenset({NotKnown.LOWER_LIMIT, NotKnown.UPPER_LIMIT})


def _unit_does_not_fit(result: Result, _: Situation) -> bool:
    return result.test is not None and result.unit is not None and result.unit not in UNITS_OF[result.test]


def _value_is_odd(result: Result, _: Situation) -> bool:
    if result.test is None or result.unit is None or result.value is None:
        return False
    highest = _HIGHEST.get((result.test, result.unit))
    return highest is not None and result.value.number > highest


def _range_is_backwards(result: Result, _: Situation) -> bool:
    low, high = result.reference_low, result.reference_high
    return low is not None and high is not None and high < low


def _has_no_range(result: Result, situation: Situation) -> Mapping[str, str] | None:
    """The value would have another grade, or one at all, if its range were known."""
    found = normal_range(result, situation.data)
    if result.value is None or found.is_known or found.reason is None:
        return None
    lacking = {reason for one in result_grades(result, situation.data) for reason in one.found.reasons}
    return {"reason": found.reason.label} if lacking & _LIMITS else None


def _entered_twice(result: Result, situation: Situation) -> bool:
    if result.date is None or not result.date.is_complete or result.test is None:
        return False
    return any(other.uid != result.uid for other in situation.results_like(result))


def _units_mixed(result: Result, situation: Situation) -> Mapping[str, str] | None:
    if result.test is None or result.unit is None:
        return None
    units = situation.units_of(result)
    others = (unit for unit, uids in units.items() if unit is not result.unit and uids - {result.uid})
    strange = next(others, None)
    return {"unit": strange.label} if strange is not None else None


def _after_death(result: Result, situation: Situation) -> Iterator[Compared]:
    death = situation.death_of(result.participant)
    yield after_other(result.date, death, date=result.date, death=death)


RESULT_CHECKS = (
    EditCheck(
        "result.undated",
        "date",
        QT_TRANSLATE_NOOP("findings", "The date is empty, so the result is in no course over time."),
        lambda result, _: result.date is None,
    ),
    EditCheck(
        "result.no_test",
        "test",
        QT_TRANSLATE_NOOP("findings", "The test is empty."),
        lambda result, _: result.test is None,
    ),
    EditCheck(
        "result.no_value",
        "value",
        QT_TRANSLATE_NOOP("findings", "The value is empty."),
        lambda result, _: result.value is None,
    ),
    EditCheck(
        "result.value_unusual",
        "value",
        QT_TRANSLATE_NOOP("findings", "The value is unusually high for this test and unit. Check both."),
        _value_is_odd,
    ),
    EditCheck(
        "result.no_unit",
        "unit",
        QT_TRANSLATE_NOOP("findings", "The value has no unit, so it cannot be compared."),
        lambda result, _: result.value is not None and result.unit is None,
    ),
    EditCheck(
        "result.unit_does_not_fit",
        "unit",
        QT_TRANSLATE_NOOP("findings", "This unit does not fit the test."),
        _unit_does_not_fit,
    ),
    EditCheck(
        "result.units_mixed",
        "unit",
        QT_TRANSLATE_NOOP(
            "findings", "Another result of this test is in {unit}; values in unlike units are not compared."
        ),
        _units_mixed,
    ),
    EditCheck(
        "result.no_range",
        "reference_low",
        QT_TRANSLATE_NOOP("findings", "Without its normal range the value is not fully graded: {reason}."),
        _has_no_range,
    ),
    EditCheck(
        "result.range_backwards",
        "reference_high",
        QT_TRANSLATE_NOOP("findings", "The reference range ends below its beginning."),
        _range_is_backwards,
    ),
    EditCheck(
        "result.entered_twice",
        "test",
        QT_TRANSLATE_NOOP("findings", "This test is recorded for the same day already."),
        _entered_twice,
    ),
    *date_checks(
        "result.after_death",
        "date",
        QT_TRANSLATE_NOOP("findings", "The result is dated after the participant's death."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the sample ({date}) is dated after the death ({death}): the day is not known.",
        ),
        _after_death,
    ),
)
