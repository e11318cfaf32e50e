"""What a numeric laboratory criterion says: intervals whose ends may be limits, and falls from baseline.

Every test answers yes, no or cannot tell (None): a limit that is missing is never taken for a number.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Context, Decimal
from enum import StrEnum

_GUARD = Context(prec=15)
"""Both sides of a comparison are rounded to so many digits, so that 3 × 0.1 meets 0.3."""


class Limit(StrEnum):
    """A number of the result's own that a criterion may name."""

    LOWER = "LLN"
    UPPER = "ULN"
    BASELINE = "BASE"


@dataclass(frozen=True, slots=True)
class LabValue:
    """A value with its limits and its baseline, all in one unit; ``change`` is in percent from baseline."""

    number: Decimal
    lower: Decimal | None = None
    upper: Decimal | None = None
    baseline: Decimal | None = None
    change: Decimal | None = None

    def limit(self, limit: Limit) -> Decimal | None:
        """Return this limit; a multiple of nothing is no multiple, so zero counts as missing above."""
        if limit is Limit.LOWER:
            return self.lower
        found = self.upper if limit is Limit.UPPER else self.baseline
        return found if found is None or found > 0 else None

    @property
    def decrease(self) -> Decimal | None:
        """The fall from baseline in percent, as given or from the baseline."""
        if self.change is not None:
            return -self.change
        return (1 - self.number / self.baseline) * 100 if self.baseline else None

    @property
    def distance(self) -> Decimal | None:
        """How far the value lies from baseline, up or down."""
        return abs(self.number - self.baseline) if self.baseline is not None else None


@dataclass(frozen=True, slots=True)
class Bound:
    """One end of an interval: a number, or ``factor`` times a limit plus ``offset``."""

    offset: Decimal = Decimal(0)
    factor: Decimal = Decimal(1)
    limit: Limit | None = None

    def number(self, value: LabValue) -> Decimal | None:
        """Return where the end lies for this value; None where the limit is missing."""
        if self.limit is None:
            return self.offset
        limit = value.limit(self.limit)
        return None if limit is None else self.factor * limit + self.offset


class Measured(StrEnum):
    """What of a value is compared with an interval."""

    VALUE = "value"
    DECREASE = "decrease"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Interval:
    """From the highest of ``lows`` (none: minus infinity) to ``high`` (None: infinity)."""

    lows: tuple[Bound, ...] = ()
    high: Bound | None = None
    includes_low: bool = False
    includes_high: bool = False
    measured: Measured = Measured.VALUE

    @property
    def limits(self) -> frozenset[Limit]:
        """The limits that must be known, the baseline of a fall or change among them."""
        ends = [*self.lows, self.high] if self.high is not None else self.lows
        named = {end.limit for end in ends if end.limit is not None}
        return frozenset(named | ({Limit.BASELINE} if self.measured is not Measured.VALUE else set()))

    def holds(self, value: LabValue) -> bool | None:
        """Whether the value lies inside; None where a missing limit leaves that open."""
        number = self._number(value)
        answers = [_above(number, low.number(value), equal=self.includes_low) for low in self.lows]
        if self.high is not None:
            end = self.high.number(value)
            answers.append(_above(end, number, equal=self.includes_high))
        return every(answers)

    def _number(self, value: LabValue) -> Decimal | None:
        if self.measured is Measured.DECREASE:
            return value.decrease
        return value.distance if self.measured is Measured.CHANGE else value.number


Criterion = tuple[tuple[Interval, ...], ...]
"""One grade: any of its parts is enough, each part needs all its intervals; no part: the grade has no number."""


def is_met(criterion: Criterion, value: LabValue) -> bool | None:
    """Whether the grade's criterion is met; None where a missing limit leaves that open."""
    return some([every([interval.holds(value) for interval in part]) for part in criterion])


def limits_of(criteria: Iterable[Criterion]) -> frozenset[Limit]:
    """Return the limits that any of these criteria names."""
    return frozenset(
        limit for criterion in criteria for part in criterion for one in part for limit in one.limits
    )


def every(answers: Sequence[bool | None]) -> bool | None:
    """Whether all are so: one no is enough for no."""
    return False if False in answers else None if None in answers else True


def some(answers: Sequence[bool | None]) -> bool | None:
    """Whether any is so: one yes is enough for yes."""
    return True if True in answers else None if None in answers else False


def _above(number: Decimal | None, end: Decimal | None, *, equal: bool) -> bool | None:
    if number is None or end is None:
        return None
    number, end = _GUARD.plus(number), _GUARD.plus(end)
    return number >= end if equal else number > end
