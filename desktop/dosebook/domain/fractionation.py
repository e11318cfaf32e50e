"""Activity in the body under fractionated dosing, by superposition: one compartment, one effective half-life.

An illustration, not dosimetry. A(t) = Σ Dᵢ · exp(−λ(t − tᵢ)) for t ≥ tᵢ with λ = ln 2 / effective half-life.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Fraction:
    """An activity (mCi) given on a day."""

    activity: float
    day: float


@dataclass(frozen=True)
class Superposition:
    """Fractions in the order of their days; raises ValueError for none, or a half-life that cannot be."""

    fractions: tuple[Fraction, ...]
    effective_half_life_days: float

    def __post_init__(self) -> None:
        """Raise ValueError where nothing can be computed."""
        if not self.fractions or self.effective_half_life_days <= 0:
            raise ValueError("fractions and a half-life above zero are needed")
        if any(fraction.activity < 0 for fraction in self.fractions):
            raise ValueError("an activity cannot be below zero")
        ordered = tuple(sorted(self.fractions, key=lambda fraction: fraction.day))
        object.__setattr__(self, "fractions", ordered)

    @property
    def rate(self) -> float:
        """λ, per day."""
        return math.log(2) / self.effective_half_life_days

    def at(self, day: float) -> float:
        """Return the activity on a day, just after whatever is given at that moment."""
        return math.fsum(
            one.activity * math.exp(-self.rate * (day - one.day)) for one in self.fractions if one.day <= day
        )

    def peak(self) -> float:
        """Return the highest activity: it is reached at the end of one of the fractions."""
        return max(self.at(one.day) for one in self.fractions)

    def area_to_infinity(self) -> float:
        """Return the area under the curve, mCi·d: the total over λ, however it is split."""
        return math.fsum(one.activity for one in self.fractions) / self.rate

    def area(self, end: float) -> float:
        """Return the area under the curve up to ``end``, mCi·d."""
        return math.fsum(
            one.activity / self.rate * (1 - math.exp(-self.rate * (end - one.day)))
            for one in self.fractions
            if one.day < end
        )

    def days_above(self, activity: float) -> float:
        """Return for how many days the activity lies above a value (above zero; ValueError otherwise)."""
        if activity <= 0:
            raise ValueError("the value must be above zero")
        days = sorted({one.day for one in self.fractions})
        total = 0.0
        for start, end in pairwise([*days, math.inf]):
            begins = self.at(start)
            if begins > activity:
                total += min(end - start, math.log(begins / activity) / self.rate)
        return total


def superposition(activities: Sequence[float], days: Sequence[float], half_life_days: float) -> Superposition:
    """Return the superposition of activities (mCi) on days; ValueError where the lists differ in length."""
    if len(activities) != len(days):
        raise ValueError("each activity needs its day")
    fractions = tuple(Fraction(*pair) for pair in zip(activities, days, strict=True))
    return Superposition(fractions, half_life_days)
