"""Exact two-sided interval of a proportion (Clopper and Pearson 1934, Biometrika 26:404), by bisection."""

import math
from collections.abc import Callable
from dataclasses import dataclass

_STEPS = 80
"""Halvings of the unit interval; 2⁻⁸⁰ is far below what a float can tell apart."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Both ends of a confidence interval of a proportion, from 0 to 1."""

    low: float
    high: float


def clopper_pearson(events: int, total: int, level: float = 0.95) -> Interval:
    """Return the exact two-sided interval for ``events`` among ``total``; 0/4 gives 0 to 0.602.

    Nothing is known about a proportion of nobody, so 0 of 0 gives 0 to 1. Raises ValueError for counts
    that cannot be or a level outside 0 to 1.
    """
    if not 0 <= events <= total or not 0 < level < 1:
        raise ValueError(f"no interval for {events} of {total} at {level}")
    tail = (1 - level) / 2
    low = 0.0 if events == 0 else _root(lambda p: 1 - _at_most(events - 1, total, p) - tail, rising=True)
    high = 1.0 if events == total else _root(lambda p: _at_most(events, total, p) - tail, rising=False)
    return Interval(low, high)


def _at_most(events: int, total: int, chance: float) -> float:
    """Return the probability of at most so many events when each of ``total`` has this chance."""
    if chance <= 0:
        return 1.0
    if chance >= 1:
        return 1.0 if events >= total else 0.0
    return math.fsum(_exactly(count, total, chance) for count in range(events + 1))


def _exactly(events: int, total: int, chance: float) -> float:
    ways = math.lgamma(total + 1) - math.lgamma(events + 1) - math.lgamma(total - events + 1)
    return math.exp(ways + events * math.log(chance) + (total - events) * math.log1p(-chance))


def _root(function: Callable[[float], float], *, rising: bool) -> float:
    below, above = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (below + above) / 2
        if (function(middle) > 0) == rising:
            above = middle
        else:
            below = middle
    return (below + above) / 2
