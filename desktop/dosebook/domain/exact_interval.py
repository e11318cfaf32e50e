"""The exact (Clopper-Pearson 1934) interval of a proportion, with the standard library alone."""

import math
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Interval:
    """Lower and upper limit of a proportion, from 0 to 1."""

    low: float
    high: float


def exact_interval(events: int, total: int, confidence: float = 0.95) -> Interval | None:
    """Return the two-sided exact interval for ``events`` of ``total``; None when nobody was observed.

    The limits are where the tail probability of the binomial distribution equals (1 − confidence)/2.
    ValueError unless 0 ≤ events ≤ total and 0 < confidence < 1.
    """
    if total == 0 and events == 0:
        return None
    if not 0 <= events <= total or not 0 < confidence < 1:
        raise ValueError(f"no proportion: {events} of {total}")
    tail = (1 - confidence) / 2
    low = 0.0 if events == 0 else _root(lambda rate: _at_least(events, total, rate) - tail)
    high = 1.0 if events == total else _root(lambda rate: tail - _at_most(events, total, rate))
    return Interval(low, high)


def probability_of_none(total: int, rate: float) -> float:
    """Return the probability that none of ``total`` has an event of this true rate."""
    return (1 - rate) ** total


def _at_most(events: int, total: int, rate: float) -> float:
    return math.fsum(math.comb(total, k) * rate**k * (1 - rate) ** (total - k) for k in range(events + 1))


def _at_least(events: int, total: int, rate: float) -> float:
    return math.fsum(
        math.comb(total, k) * rate**k * (1 - rate) ** (total - k) for k in range(events, total + 1)
    )


def _root(rising: Callable[[float], float]) -> float:
    """Return where a rising function of a rate crosses zero, by bisection to the last bit."""
    low, high = 0.0, 1.0
    while True:
        middle = (low + high) / 2
        if middle in (low, high):
            return middle
        if rising(middle) < 0:
            low = middle
        else:
            high = middle
