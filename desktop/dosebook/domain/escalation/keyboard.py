"""The keyboard design (Yan, Mandrekar and Yuan 2017, Clin Cancer Res 23:3994)."""

from dosebook.domain.escalation.beta_posterior import probability_between
from dosebook.domain.escalation.interval_design import Elimination, IntervalDesign
from dosebook.domain.escalation.margins import Margins
from dosebook.domain.escalation.outcomes import Tally
from dosebook.domain.escalation.recommendation import Decision

_SHORTER = 1e-9

_ELIMINATION = Elimination(least_evaluable=2)


def keyboard(
    target: float, margins: Margins | None = None, *, elimination: Elimination = _ELIMINATION
) -> IntervalDesign:
    """Return the design whose strongest key decides; the shorter pieces at both ends are no keys."""
    limits = (margins or Margins()).around(target)
    lower = [key for key in limits.below() if key[1] - key[0] > limits.width - _SHORTER]
    upper = [key for key in limits.above() if key[1] - key[0] > limits.width - _SHORTER]

    def letter(tally: Tally) -> Decision:
        keys = [
            *((probability_between(low, high, tally), Decision.DE_ESCALATE) for low, high in upper),
            (probability_between(limits.low, limits.high, tally), Decision.STAY),
            *((probability_between(low, high, tally), Decision.ESCALATE) for low, high in lower),
        ]
        return max(keys, key=lambda key: key[0])[1]

    return IntervalDesign("Keyboard", target, elimination, letter)
