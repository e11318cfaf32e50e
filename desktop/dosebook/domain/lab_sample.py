"""One laboratory value as it is graded: what was typed, its limits, and what is known of its baseline."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from types import MappingProxyType

from dosebook.domain.lab_criteria import LabValue
from dosebook.domain.lab_questions import LabQuestion

_VERY_LITTLE = Decimal("1e-9")
_VERY_MUCH = Decimal("1e9")


@dataclass(frozen=True, slots=True)
class LabSample:
    """A value in its unit, with limits and baseline in the same one.

    ``comparator`` stands before a value beyond the limit of measuring (``<0.2``). ``baseline_is_high``
    and ``baseline_is_low`` are set where a source says so; otherwise they follow from baseline and
    limits. ``unit_may_lack`` lets a value without unit count as being in the unit of its limit.
    """

    number: Decimal | None
    unit: str = ""
    lower: Decimal | None = None
    upper: Decimal | None = None
    baseline: Decimal | None = None
    change: Decimal | None = None
    comparator: str = ""
    baseline_is_high: bool | None = None
    baseline_is_low: bool | None = None
    unit_may_lack: bool = False
    answers: Mapping[LabQuestion, bool] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def had_high_baseline(self) -> bool | None:
        """Whether the baseline was above normal; None where that is not known."""
        if self.baseline_is_high is not None:
            return self.baseline_is_high
        return self.baseline > self.upper if self.baseline is not None and self.upper is not None else None

    @property
    def had_low_baseline(self) -> bool | None:
        """Whether the baseline was below normal; None where that is not known."""
        if self.baseline_is_low is not None:
            return self.baseline_is_low
        return self.baseline < self.lower if self.baseline is not None and self.lower is not None else None

    @property
    def is_within_upper(self) -> bool:
        """Whether the value surely is no higher than the upper limit."""
        if self.number is None or self.upper is None or self.comparator.startswith(">"):
            return False
        return self.number <= self.upper

    def times(self, factor: Decimal) -> "LabSample":
        """Return the sample in another unit."""
        return replace(
            self,
            number=_times(self.number, factor),
            lower=_times(self.lower, factor),
            upper=_times(self.upper, factor),
            baseline=_times(self.baseline, factor),
        )

    def values(self, *, in_whole_numbers: bool = False) -> tuple[LabValue, ...]:
        """Return the values that the text admits: one, or the two ends of what lies beyond measuring."""
        if self.number is None:
            return ()
        ends = _ends(self.number, self.comparator)
        if in_whole_numbers:
            ends = tuple(end.to_integral_value(rounding="ROUND_HALF_UP") for end in ends)
        return tuple(LabValue(end, self.lower, self.upper, self.baseline, self.change) for end in ends)


def _ends(number: Decimal, comparator: str) -> tuple[Decimal, ...]:
    if comparator == "<":
        return Decimal(0), number * (1 - _VERY_LITTLE)
    if comparator == "<=":
        return Decimal(0), number
    if comparator == ">":
        return number * (1 + _VERY_LITTLE), number * _VERY_MUCH
    return (number, number * _VERY_MUCH) if comparator == ">=" else (number,)


def _times(number: Decimal | None, factor: Decimal) -> Decimal | None:
    return None if number is None else number * factor
