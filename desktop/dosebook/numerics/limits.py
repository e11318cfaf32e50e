"""The limits around a rule for many trials at once, in the order in which ``study_rule`` puts them on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from dosebook.domain.codelists import YesNo
from dosebook.domain.escalation.beta_posterior import probability_above
from dosebook.domain.escalation.stopping_rules import LEAST_EVALUABLE
from dosebook.domain.escalation.study_rule import USUAL_CUT_OFF
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.numerics.counts import NO_LEVEL, Advice, Counts, Ints
from dosebook.numerics.letter_tables import Table, tabulate


@dataclass(frozen=True, slots=True)
class Limits:
    """No skipping, a least number at the dose recommended, the size, and a lowest dose that is too toxic."""

    no_skipping: bool
    least_at_recommended: int | None
    size: int | None
    too_toxic: Table | None

    def apply(
        self, advice: Advice, counts: Counts, treated: int, pending_at: Callable[[Ints], Ints] | None = None
    ) -> Advice:
        """Return the advice within the limits, ``treated`` being in each trial that still goes on.

        ``pending_at`` tells how many are pending at a level; None where everybody is known.
        """
        level, goes_on = advice.level, advice.goes_on
        waits = np.zeros_like(goes_on) if advice.waits is None else advice.waits
        if self.no_skipping:
            skips = level > counts.highest + 1
            level, goes_on = np.where(skips, counts.highest + 1, level), goes_on | skips
        if self.least_at_recommended is not None:
            here = np.maximum(level, 0)
            have, _dlt = counts.at(here)
            lacks = ~goes_on & (level != NO_LEVEL) & (have < self.least_at_recommended)
            if pending_at is not None:
                waits = waits | (lacks & (have + pending_at(here) >= self.least_at_recommended))
            goes_on = goes_on | lacks
        if self.size is not None and treated >= self.size:
            # What goes on would go to this level; a level that nobody received cannot be recommended.
            untried = goes_on & (level > counts.highest)
            level, goes_on = np.where(untried, counts.highest, level), np.zeros_like(goes_on)
        if self.too_toxic is not None:
            stops = self.too_toxic[counts.evaluable[0], counts.with_dlt[0]] > 0
            level, goes_on = np.where(stops, NO_LEVEL, level), goes_on & ~stops
        return Advice(level, goes_on, waits & goes_on)


def limits_of(design: EscalationDesign, numbers: Sequence[int]) -> Limits:
    """Return the limits of a design for these numbers of participants at a dose."""
    too_toxic = None
    if design.stopping_rate is not None:
        rate = float(design.stopping_rate)
        confidence = (
            USUAL_CUT_OFF if design.stopping_confidence is None else float(design.stopping_confidence)
        )
        too_toxic = tabulate(
            numbers,
            lambda tally: int(
                tally.evaluable >= LEAST_EVALUABLE and probability_above(rate, tally) > confidence
            ),
        )
    return Limits(
        design.no_skipping is YesNo.YES, design.least_at_recommended, design.most_participants, too_toxic
    )
