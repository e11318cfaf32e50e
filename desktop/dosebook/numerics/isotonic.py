"""The dose at the end of an interval design, for many trials at once; see ``domain.escalation.isotonic``.

The weighted isotonic regression is written as the largest, over all blocks that end at a level or above,
of the smallest block mean (Barlow et al. 1972), which needs no loop over trials.
"""

from collections.abc import Iterator

import numpy as np

from dosebook.numerics.counts import NO_LEVEL, Flags, Ints
from dosebook.numerics.posterior import Floats

_PRIOR_DLT = 0.05
_PRIOR = 0.1
_TIE = 1e-10


def select_levels(evaluable: Ints, with_dlt: Ints, admitted: Flags, target: float) -> Ints:
    """Return per trial the admitted level whose pooled rate is nearest to ``target``; NO_LEVEL without any."""
    pooled = pooled_rates(evaluable, with_dlt, admitted)
    place = np.cumsum(admitted, axis=0)
    distance = np.where(admitted, np.abs(pooled + _TIE * place - target), np.inf)
    return np.where(admitted.any(axis=0), distance.argmin(axis=0), NO_LEVEL)


def pooled_rates(evaluable: Ints, with_dlt: Ints, admitted: Flags) -> Floats:
    """Return the isotonic DLT rates of the admitted levels; the others are of no meaning."""
    trials = evaluable + _PRIOR
    rate = (with_dlt + _PRIOR_DLT) / trials
    other = evaluable - with_dlt + _PRIOR_DLT
    weight = np.where(admitted, trials**2 * (trials + 1) / ((with_dlt + _PRIOR_DLT) * other), 0.0)
    found = np.full(rate.shape, -np.inf)
    for first in range(len(rate)):
        lowest = np.full(rate.shape[1], np.inf)
        for last, mean in reversed(list(enumerate(_block_means(rate[first:], weight[first:]), start=first))):
            np.minimum(lowest, mean, out=lowest)
            np.maximum(found[last], lowest, out=found[last])
    return found


def _block_means(rate: Floats, weight: Floats) -> Iterator[Floats]:
    """Return the mean of the block from the first level to each level; +∞ where nothing in it counts."""
    total, weighted = np.zeros(rate.shape[1]), np.zeros(rate.shape[1])
    for here, mass in zip(rate, weight, strict=True):
        total += mass
        weighted += here * mass
        mean = np.full(rate.shape[1], np.inf)
        yield np.divide(weighted, total, out=mean, where=total > 0)
