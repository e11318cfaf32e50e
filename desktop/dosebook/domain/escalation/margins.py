"""The target interval around the target DLT rate, and the pieces of its width on both sides."""

from dataclasses import dataclass

from dosebook.domain.escalation.beta_posterior import assert_rate
from dosebook.domain.escalation.outcomes import ImpossibleOutcomes
from dosebook.domain.localised import localised
from dosebook.domain.words import translate

_SHORTEST = 1e-9
"""A shorter piece is nothing but the rounding of a float."""


@dataclass(frozen=True, slots=True)
class TargetInterval:
    """From ``low`` to ``high``, both DLT rates."""

    low: float
    high: float

    @property
    def width(self) -> float:
        """The width of the interval and of each whole piece beside it."""
        return self.high - self.low

    def below(self) -> tuple[tuple[float, float], ...]:
        """Return the pieces down to 0, the nearest first; the last may be shorter than the others."""
        pieces: list[tuple[float, float]] = []
        upper = self.low
        while upper > _SHORTEST:
            lower = max(0.0, upper - self.width)
            pieces.append((lower, upper))
            upper = lower
        return tuple(pieces)

    def above(self) -> tuple[tuple[float, float], ...]:
        """Return the pieces up to 1, the nearest first; the last may be shorter than the others."""
        pieces: list[tuple[float, float]] = []
        lower = self.high
        while lower < 1 - _SHORTEST:
            upper = min(1.0, lower + self.width)
            pieces.append((lower, upper))
            lower = upper
        return tuple(pieces)


@dataclass(frozen=True, slots=True)
class Margins:
    """How far the target interval reaches below and above the target."""

    below: float = 0.05
    above: float = 0.05

    def around(self, target: float) -> TargetInterval:
        """Return the interval; raises ImpossibleOutcomes where it leaves 0 to 1 or has no width."""
        assert_rate(target, translate("escalation", "The target DLT rate"))
        low, high = target - self.below, target + self.above
        if self.below < 0 or self.above < 0 or not 0 < low < high < 1:
            words = translate("escalation", "The target interval {low} to {high} must lie between 0 and 1.")
            raise ImpossibleOutcomes(words.format(low=f"{localised(low):g}", high=f"{localised(high):g}"))
        return TargetInterval(low, high)
