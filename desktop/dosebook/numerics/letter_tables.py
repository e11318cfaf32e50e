"""Rules of counts turned into arrays: the answer for every number evaluable and with a DLT."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from dosebook.domain.escalation.outcomes import Tally
from dosebook.domain.escalation.recommendation import Decision

Table = NDArray[np.int8]
STEPS = {Decision.ESCALATE: 1, Decision.STAY: 0}


def occurring(most: int, cohort: int) -> tuple[int, ...]:
    """Return the numbers of participants that a dose can have: whole cohorts, and one cut short by the end."""
    rest = most % cohort
    return tuple(number for number in range(1, most + 1) if number % cohort in {0, rest})


def tabulate(numbers: Sequence[int], answer: Callable[[Tally], int]) -> Table:
    """Return ``answer`` by number evaluable (row, those of ``numbers``) and with a DLT (column); else 0."""
    most = max(numbers)
    table = np.zeros((most + 1, most + 1), np.int8)
    for evaluable in numbers:
        for dlt in range(evaluable + 1):
            table[evaluable, dlt] = answer(Tally(evaluable, dlt))
    return table


def step_of(decision: Decision | None) -> int:
    """Return by how many levels a letter moves; without a letter the trial stays."""
    return 0 if decision is None else STEPS.get(decision, -1)
