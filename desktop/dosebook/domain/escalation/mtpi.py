"""mTPI (Ji 2010, Clin Trials 7:653) and mTPI-2 (Guo 2017, Contemp Clin Trials 58:23)."""

from dosebook.domain.escalation.beta_posterior import probability_between
from dosebook.domain.escalation.interval_design import Elimination, IntervalDesign
from dosebook.domain.escalation.margins import Margins
from dosebook.domain.escalation.outcomes import Tally
from dosebook.domain.escalation.recommendation import Decision

_ELIMINATION = Elimination(least_evaluable=2, decision=Decision.DE_ESCALATE_UNACCEPTABLE)


def mtpi(
    target: float, margins: Margins | None = None, *, elimination: Elimination = _ELIMINATION
) -> IntervalDesign:
    """Return the design that compares the probability per unit length of three intervals."""
    limits = (margins or Margins()).around(target)

    def letter(tally: Tally) -> Decision:
        mass = {
            Decision.DE_ESCALATE: _unit_mass(limits.high, 1.0, tally),
            Decision.STAY: _unit_mass(limits.low, limits.high, tally),
            Decision.ESCALATE: _unit_mass(0.0, limits.low, tally),
        }
        return max(mass, key=lambda decision: mass[decision])

    return IntervalDesign("mTPI", target, elimination, letter)


def mtpi2(
    target: float, margins: Margins | None = None, *, elimination: Elimination = _ELIMINATION
) -> IntervalDesign:
    """Return the design that cuts the outer intervals into pieces as wide as the target interval.

    The piece with the most probability per unit length decides; the shorter pieces at both ends count.
    """
    limits = (margins or Margins()).around(target)

    def letter(tally: Tally) -> Decision:
        pieces = [
            *((_unit_mass(low, high, tally), Decision.DE_ESCALATE) for low, high in limits.above()),
            (_unit_mass(limits.low, limits.high, tally), Decision.STAY),
            *((_unit_mass(low, high, tally), Decision.ESCALATE) for low, high in limits.below()),
        ]
        return max(pieces, key=lambda piece: piece[0])[1]

    return IntervalDesign("mTPI-2", target, elimination, letter)


def _unit_mass(low: float, high: float, tally: Tally) -> float:
    return probability_between(low, high, tally) / (high - low)
