"""The posterior of a DLT rate under a uniform prior, Beta(1 + DLTs, 1 + others), in exact finite sums."""

import math

from dosebook.domain.escalation.outcomes import ImpossibleOutcomes, Tally
from dosebook.domain.localised import localised
from dosebook.domain.words import translate


def probability_below(rate: float, tally: Tally) -> float:
    """Return P(DLT rate < ``rate`` | counts) for a uniform prior.

    For whole parameters the incomplete beta function is a binomial tail (Abramowitz and Stegun 26.5.24).
    """
    if rate <= 0:
        return 0.0
    if rate >= 1:
        return 1.0
    trials = tally.evaluable + 1
    return math.fsum(
        math.comb(trials, count) * rate**count * (1 - rate) ** (trials - count)
        for count in range(tally.with_dlt + 1, trials + 1)
    )


def probability_above(rate: float, tally: Tally) -> float:
    """Return P(DLT rate > ``rate`` | counts) for a uniform prior."""
    return 1 - probability_below(rate, tally)


def probability_between(low: float, high: float, tally: Tally) -> float:
    """Return P(``low`` < DLT rate < ``high`` | counts) for a uniform prior."""
    return probability_below(high, tally) - probability_below(low, tally)


def assert_rate(rate: float, name: str) -> None:
    """Raise ImpossibleOutcomes for a rate that is none."""
    if not 0 < rate < 1:
        words = translate("escalation", "{name} is {rate}; it lies between 0 and 1.")
        raise ImpossibleOutcomes(words.format(name=name, rate=localised(rate)))
