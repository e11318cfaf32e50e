"""Kidney and thyroid after treatment: the highest creatinine against baseline, clearance, TSH and free T4.

Iodine-131 may reach the thyroid, and what is not taken up leaves by the kidneys. The multiples of creatinine are
those of KDIGO (2012) for acute kidney injury: 1.5, 2 and 3 times the baseline. A value with a sign counts as beyond a
limit only where that is certain, and a baseline with a sign is none.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.domain.lab_baseline import lab_baselines, results_after
from dosebook.domain.lab_unit_factors import factor_between
from dosebook.domain.records import Participant, Result
from dosebook.domain.reference_ranges import normal_range
from dosebook.domain.signed_number import SignedNumber
from dosebook.domain.study_data import StudyData

MULTIPLES = (Decimal("1.5"), Decimal(2), Decimal(3))
CLEARANCES = (Decimal(60), Decimal(30))
"""mL/min; below 30 is a severe loss of function."""


@dataclass(frozen=True, slots=True)
class KidneySummary:
    """Creatinine and its clearance of a group.

    ``with_value`` have a creatinine after the first fraction, ``ratios`` are the highest of them in multiples of the
    baseline, of those who have one; ``clearances`` are the lowest in mL/min.
    """

    treated: int
    with_value: int
    ratios: tuple[SignedNumber, ...]
    clearances: tuple[SignedNumber, ...]

    def at_least(self, multiple: Decimal) -> int:
        """Return how many reached a multiple of their baseline."""
        return sum(ratio.is_at_least(multiple) is Certainty.CERTAIN for ratio in self.ratios)

    def below(self, clearance: Decimal) -> int:
        """Return how many fell below a clearance."""
        return sum(one.is_below(clearance) is Certainty.CERTAIN for one in self.clearances)


@dataclass(frozen=True, slots=True)
class LimitCount:
    """How many were ever beyond a limit after the first fraction, of those with a value and that limit."""

    beyond: int
    known: int


@dataclass(frozen=True, slots=True)
class ThyroidSummary:
    """TSH and free T4 of a group: values after the first fraction, and beyond the limits of their ranges."""

    treated: int
    with_tsh: int
    tsh_high: LimitCount
    tsh_low: LimitCount
    with_t4: int
    t4_low: LimitCount


def kidney_summary(data: StudyData, people: Sequence[Participant]) -> KidneySummary:
    """Return creatinine and clearance of these participants."""
    ratios = (highest_over_baseline(data, one.uid) for one in people)
    clearances = (_lowest_clearance(data, one.uid) for one in people)
    return KidneySummary(
        len(people),
        _with_value(data, people, LabTest.CREATININE),
        tuple(one for one in ratios if one is not None),
        tuple(one for one in clearances if one is not None),
    )


def thyroid_summary(data: StudyData, people: Sequence[Participant]) -> ThyroidSummary:
    """Return TSH and free T4 of these participants."""
    return ThyroidSummary(
        len(people),
        _with_value(data, people, LabTest.TSH),
        _beyond(data, people, LabTest.TSH, is_high=True),
        _beyond(data, people, LabTest.TSH, is_high=False),
        _with_value(data, people, LabTest.FREE_T4),
        _beyond(data, people, LabTest.FREE_T4, is_high=False),
    )


def highest_over_baseline(data: StudyData, participant: str) -> SignedNumber | None:
    """Return the highest creatinine that certainly was reached after the first fraction, in multiples of the baseline."""
    base = lab_baselines(data).get((participant, LabTest.CREATININE))
    if base is None or base.value is None or base.unit is None or base.value.number <= 0:
        return None
    if base.value.comparator:
        return None
    found = []
    for result in results_after(data, participant, LabTest.CREATININE):
        factor = factor_between(result.unit.value, base.unit.value) if result.unit is not None else None
        if factor is not None and result.value is not None:
            found.append(result.value.signed.times(factor / base.value.number))
    return max(found, key=lambda one: (one.lowest, one.highest), default=None)


def _lowest_clearance(data: StudyData, participant: str) -> SignedNumber | None:
    results = results_after(data, participant, LabTest.CREATININE_CLEARANCE)
    values = [one.value.signed for one in results if one.value is not None and one.unit is LabUnit.ML_MIN]
    return min(values, key=lambda one: (one.highest, one.lowest), default=None)


def _with_value(data: StudyData, people: Sequence[Participant], test: LabTest) -> int:
    return sum(1 for one in people if results_after(data, one.uid, test))


def _beyond(data: StudyData, people: Sequence[Participant], test: LabTest, *, is_high: bool) -> LimitCount:
    found = [_is_beyond(results_after(data, one.uid, test), data, is_high=is_high) for one in people]
    return LimitCount(found.count(True), len(found) - found.count(None))


def _is_beyond(results: Sequence[Result], data: StudyData, *, is_high: bool) -> bool | None:
    """Return whether any value is beyond its limit; None where no value tells."""
    said = [answer for one in results if (answer := _answer(one, data, is_high=is_high)) is not None]
    return any(said) if said else None


def _answer(result: Result, data: StudyData, *, is_high: bool) -> bool | None:
    limits = normal_range(result, data)
    limit = limits.high if is_high else limits.low
    if limit is None or result.value is None:
        return None
    value = result.value.signed
    found = value.is_above(limit) if is_high else value.is_below(limit)
    return None if found is Certainty.POSSIBLE else found is Certainty.CERTAIN
