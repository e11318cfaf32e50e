"""The dose to recommend at the end of an interval design: isotonic regression of the DLT rates.

As in the BOIN package's ``select.mtd`` (Liu and Yuan 2015): each rate is (DLTs + 0.05) / (n + 0.1) with
the inverse of its variance as weight, pooled until none is lower than the one before.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from dosebook.domain.escalation.interval_design import Elimination
from dosebook.domain.escalation.outcomes import Tally

_PRIOR_DLT = 0.05
_PRIOR = 0.1
_TIE = 1e-10
"""Added per level, so that of equal rates below the target the higher dose is chosen, above it the lower."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The recommended level (None = none) and the pooled DLT rate of each level; None where nobody was treated."""

    level: int | None
    rates: tuple[float | None, ...]


def select_mtd(tallies: Sequence[Tally], target: float, elimination: Elimination | None = None) -> Selection:
    """Return the level whose pooled rate is closest to ``target`` among those treated and not closed."""
    treated = [level for level, tally in enumerate(tallies, start=1) if tally.evaluable]
    pooled = dict(zip(treated, _isotonic([tallies[level - 1] for level in treated]), strict=True))
    rates = tuple(pooled.get(level) for level in range(1, len(tallies) + 1))
    open_to = _highest_open(tallies, target, elimination or Elimination())
    admitted = [level for level in treated if level <= open_to]
    if not admitted:
        return Selection(None, rates)
    estimates = _isotonic([tallies[level - 1] for level in admitted])
    distance = [abs(rate + _TIE * place - target) for place, rate in enumerate(estimates, start=1)]
    return Selection(admitted[distance.index(min(distance))], rates)


def _highest_open(tallies: Sequence[Tally], target: float, elimination: Elimination) -> int:
    for level, tally in enumerate(tallies, start=1):
        if elimination.applies(tally, target):
            return level - 1
    return len(tallies)


def _isotonic(tallies: Sequence[Tally]) -> list[float]:
    rates = [(tally.with_dlt + _PRIOR_DLT) / (tally.evaluable + _PRIOR) for tally in tallies]
    return pool_adjacent(rates, [_weight(tally) for tally in tallies])


def _weight(tally: Tally) -> float:
    n = tally.evaluable + _PRIOR
    return n**2 * (n + 1) / ((tally.with_dlt + _PRIOR_DLT) * (tally.without_dlt + _PRIOR_DLT))


def pool_adjacent(values: Sequence[float], weights: Sequence[float]) -> list[float]:
    """Return the rising sequence nearest to ``values`` by weighted squares (pool adjacent violators)."""
    blocks: list[tuple[float, float, int]] = []
    for value, weight in zip(values, weights, strict=True):
        blocks.append((value, weight, 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            high, low = blocks.pop(), blocks.pop()
            total = high[1] + low[1]
            blocks.append(((high[0] * high[1] + low[0] * low[1]) / total, total, high[2] + low[2]))
    return [value for value, _weight, size in blocks for _ in range(size)]
