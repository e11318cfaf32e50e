"""3+3 for many trials at once; the cases are those of ``domain.escalation.three_plus_three``."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dosebook.domain.escalation.three_plus_three import FULL, TOO_MANY, ThreePlusThree
from dosebook.numerics.counts import NO_LEVEL, Advice, Counts, Flags, Ints
from dosebook.numerics.letter_tables import Table, step_of, tabulate


@dataclass(frozen=True, slots=True)
class ThreePlusThreeKernel:
    """The rule with its letters as a table."""

    rule: ThreePlusThree
    steps: Table

    def advise(self, counts: Counts, running: Flags) -> Advice:
        """Escalate, stay or go down, or end the trial."""
        del running
        step = self.steps[counts.at(counts.level)]
        up, down = self._up(counts), self._down(counts)
        level = np.select([step > 0, step < 0], [up.level, down.level], counts.level)
        goes_on = np.select([step > 0, step < 0], [up.goes_on, down.goes_on], np.True_)
        return Advice(level, goes_on)

    def select(self, counts: Counts, advised: Ints) -> Ints:
        """Return the level that the rule names at its end."""
        del counts
        return advised

    def _up(self, counts: Counts) -> Advice:
        top = counts.level
        for _ in range(counts.levels):
            evaluable, with_dlt, is_there = _above(counts, top)
            top = top + (is_there & (evaluable >= FULL) & (with_dlt < TOO_MANY))
        _evaluable, with_dlt, is_there = _above(counts, top)
        can_rise = is_there & (with_dlt < TOO_MANY)
        completes = np.zeros_like(can_rise)
        if self.rule.expands_last:
            here, _dlt = counts.at(top)
            completes = here < FULL
        return Advice(top + can_rise, can_rise | completes)

    def _down(self, counts: Counts) -> Advice:
        lower = counts.level - 1
        if not self.rule.allows_de_escalation:
            return Advice(lower, np.zeros(lower.shape, np.bool_))
        for _ in range(counts.levels):
            evaluable, with_dlt = counts.at(np.maximum(lower, 0))
            lower = lower - ((lower >= 0) & (evaluable >= FULL) & (with_dlt >= TOO_MANY))
        evaluable, _dlt = counts.at(np.maximum(lower, 0))
        return Advice(lower, (lower > NO_LEVEL) & (evaluable < FULL))


def _above(counts: Counts, level: Ints) -> tuple[Ints, Ints, Flags]:
    """Return the counts one level up, and whether there is such a level."""
    evaluable, with_dlt = counts.at(np.minimum(level + 1, counts.levels - 1))
    return evaluable, with_dlt, level < counts.levels - 1


def three_plus_three_kernel(rule: ThreePlusThree, numbers: Sequence[int]) -> ThreePlusThreeKernel:
    """Return the rule for these numbers of participants at a dose."""
    return ThreePlusThreeKernel(rule, tabulate(numbers, lambda tally: step_of(rule.decision(tally))))
