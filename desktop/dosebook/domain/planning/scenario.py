"""What might be true of the doses: a DLT rate for each level, and which dose would then be the right one."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from dosebook.domain.localised import localised
from dosebook.domain.words import translate

USUAL_STEP = 0.75
"""How far the rates of neighbouring doses lie apart in a ready-made scenario, on the scale of the logit."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """A name and the true DLT rate of each dose level, the lowest first."""

    name: str
    rates: tuple[float, ...]

    def right_level(self, target: float, too_high: float) -> int | None:
        """Return the level whose true rate is nearest to the target; None when even the lowest is too high.

        Of two that are equally near the lower one is right. Too high is a rate from ``too_high`` on.
        """
        if self.rates[0] >= too_high - _ROUNDING:
            return None
        distance = [round(abs(rate - target), _DIGITS) for rate in self.rates]
        return distance.index(min(distance)) + 1

    def faults(self) -> Iterator[tuple[int, str]]:
        """Return what is wrong, each with the level (from 1) at which it is mended."""
        for level, rate in enumerate(self.rates, start=1):
            if not 0 <= rate <= 1:
                words = translate("planning", "{rate:g} is no DLT rate; it lies between 0 and 1.")
                yield level, words.format(rate=localised(rate))
        for level, (low, high) in enumerate(pairwise(self.rates), start=2):
            if high < low:
                words = translate(
                    "planning", "{high:g} is below {low:g} of the dose before; DLT rates do not fall."
                )
                yield level, words.format(high=localised(high), low=localised(low))


_ROUNDING = 1e-9
_DIGITS = 9


def usual_scenarios(target: float, levels: int) -> tuple[Scenario, ...]:
    """Return one scenario for each level being the right one, and one in which every dose is too toxic."""
    words = translate("planning", "Dose level {level} is right")
    scenarios = [
        Scenario(words.format(level=right), _curve(target, right, levels)) for right in range(1, levels + 1)
    ]
    toxic = Scenario(translate("planning", "Every dose is too toxic"), _curve(target, -1, levels))
    return (*scenarios, toxic)


def _curve(target: float, right: int, levels: int) -> tuple[float, ...]:
    middle = math.log(target / (1 - target))
    logits = (middle + USUAL_STEP * (level - right) for level in range(1, levels + 1))
    return tuple(round(1 / (1 + math.exp(-logit)), 2) for logit in logits)
