"""BOIN, the Bayesian optimal interval design (Liu and Yuan 2015, J R Stat Soc C 64:507)."""

import math
from dataclasses import dataclass

from dosebook.domain.escalation.beta_posterior import assert_rate, probability_above
from dosebook.domain.escalation.interval_design import Elimination, IntervalDesign
from dosebook.domain.escalation.outcomes import ImpossibleOutcomes, Tally
from dosebook.domain.escalation.recommendation import Decision
from dosebook.domain.localised import localised
from dosebook.domain.words import translate

_ROUNDING = 1e-9
"""Counts times a boundary are compared with room for the last bits of a float."""


@dataclass(frozen=True, slots=True)
class Boundaries:
    """Escalate at a DLT rate up to ``escalate``, de-escalate from ``de_escalate`` on."""

    escalate: float
    de_escalate: float


@dataclass(frozen=True, slots=True)
class BoundaryCounts:
    """The same as counts for one number of evaluable participants; None = at no count."""

    evaluable: int
    escalate_up_to: int | None
    de_escalate_from: int | None
    eliminate_from: int | None


def boundaries(target: float, safe: float | None = None, toxic: float | None = None) -> Boundaries:
    """Return λe and λd; ``safe`` and ``toxic`` are 0.6 and 1.4 times the target by default.

    Raises ImpossibleOutcomes unless 0 < safe < target < toxic < 1.
    """
    assert_rate(target, translate("escalation", "The target DLT rate"))
    low = 0.6 * target if safe is None else safe
    high = 1.4 * target if toxic is None else toxic
    if not 0 < low < target < high < 1:
        words = translate(
            "escalation", "The margins {low} and {high} must lie on both sides of the target {target}."
        )
        raise ImpossibleOutcomes(
            words.format(low=localised(low), high=localised(high), target=localised(target))
        )
    return Boundaries(_boundary(low, target), _boundary(target, high))


def _boundary(lower: float, upper: float) -> float:
    return math.log((1 - lower) / (1 - upper)) / math.log(upper * (1 - lower) / (lower * (1 - upper)))


def boin(
    target: float,
    *,
    safe: float | None = None,
    toxic: float | None = None,
    elimination: Elimination | None = None,
) -> IntervalDesign:
    """Return the design; elimination from three participants on at 0.95 by default."""
    limits = boundaries(target, safe, toxic)

    def letter(tally: Tally) -> Decision:
        if tally.with_dlt <= limits.escalate * tally.evaluable + _ROUNDING:
            return Decision.ESCALATE
        if tally.with_dlt >= limits.de_escalate * tally.evaluable - _ROUNDING:
            return Decision.DE_ESCALATE
        return Decision.STAY

    return IntervalDesign("BOIN", target, elimination or Elimination(), letter)


def boundary_counts(design: IntervalDesign, most: int) -> tuple[BoundaryCounts, ...]:
    """Return the boundaries as counts for 1 to ``most`` participants, as a protocol prints them."""
    return tuple(_counts(design, evaluable) for evaluable in range(1, most + 1))


def _counts(design: IntervalDesign, evaluable: int) -> BoundaryCounts:
    letters = {dlt: design.letter(Tally(evaluable, dlt)) for dlt in range(evaluable + 1)}
    eliminates = [
        dlt
        for dlt in letters
        if evaluable >= design.elimination.least_evaluable
        and probability_above(design.target, Tally(evaluable, dlt)) > design.elimination.cut_off
    ]
    return BoundaryCounts(
        evaluable,
        max((dlt for dlt, found in letters.items() if found is Decision.ESCALATE), default=None),
        min((dlt for dlt, found in letters.items() if found is Decision.DE_ESCALATE), default=None),
        min(eliminates, default=None),
    )
