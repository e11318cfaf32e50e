"""BOIN, Keyboard, mTPI, mTPI-2 and a decision table: the letter at the current dose moves each trial."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from dosebook.domain.escalation.interval_design import IntervalDesign
from dosebook.domain.escalation.outcomes import Tally
from dosebook.domain.escalation.recommendation import Decision
from dosebook.domain.escalation.table_rule import TableRule
from dosebook.numerics.counts import NO_LEVEL, Advice, Counts, Flags, Ints
from dosebook.numerics.isotonic import select_levels
from dosebook.numerics.letter_tables import Table, step_of, tabulate


@dataclass(frozen=True, slots=True)
class LetterKernel:
    """Where each count leads, and which counts close the dose with all above it."""

    steps: Table
    closes: Flags
    target: float

    def advise(self, counts: Counts, running: Flags) -> Advice:
        """Move each trial by its letter, within the levels that are open."""
        evaluable, with_dlt = counts.at(counts.level)
        is_closed = self.closes[evaluable, with_dlt] & running
        np.minimum(counts.open_to, counts.level, out=counts.open_to, where=is_closed)
        following = counts.level + self.steps[evaluable, with_dlt]
        np.maximum(following, 0, out=following)
        np.minimum(following, counts.open_to - 1, out=following)
        return Advice(following, counts.open_to > 0)

    def select(self, counts: Counts, advised: Ints) -> Ints:
        """Choose by isotonic regression among the open levels that were given."""
        is_open = np.arange(counts.levels)[:, None] < counts.open_to
        admitted = is_open & (counts.evaluable > 0)
        chosen = select_levels(counts.evaluable, counts.with_dlt, admitted, self.target)
        return np.where(advised == NO_LEVEL, NO_LEVEL, chosen)


def interval_kernel(rule: IntervalDesign, numbers: Sequence[int]) -> LetterKernel:
    """Return an interval design for these numbers of participants at a dose."""
    return _kernel(rule.decision, numbers, rule.target)


def table_kernel(rule: TableRule, numbers: Sequence[int], target: float) -> LetterKernel:
    """Return a decision table; ``target`` is what the dose at the end is chosen by."""
    return _kernel(rule.decision, numbers, target)


def _kernel(
    decide: Callable[[Tally], Decision | None], numbers: Sequence[int], target: float
) -> LetterKernel:
    def code(tally: Tally) -> int:
        letter = decide(tally)
        return _CLOSES if letter is not None and letter.eliminates else step_of(letter)

    codes = tabulate(numbers, code)
    return LetterKernel(np.maximum(codes, -1), codes == _CLOSES, target)


_CLOSES = -2
