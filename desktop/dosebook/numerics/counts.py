"""Where many trials stand at once: counts by dose level, the level given last, who still goes on."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]
NO_LEVEL = -1
"""Inside this package levels count from 0; this stands for no dose."""


@dataclass(slots=True)
class Counts:
    """One column per trial; ``evaluable`` and ``with_dlt`` have a row per dose level.

    ``level`` was given last, ``highest`` is the highest one given, ``open_to`` counts the levels that are
    not closed; only rules that close doses change it.
    """

    evaluable: Ints
    with_dlt: Ints
    level: Ints
    highest: Ints
    open_to: Ints
    lanes: Ints

    @classmethod
    def before(cls, levels: int, trials: int, start: int) -> "Counts":
        """Return trials in which nobody was treated yet, each to begin at the level ``start``."""
        level, is_open = np.full(trials, start, np.int64), np.full(trials, levels, np.int64)
        nobody = np.zeros((levels, trials), np.int64)
        return cls(nobody, nobody.copy(), level, level.copy(), is_open, np.arange(trials))

    @property
    def levels(self) -> int:
        """How many dose levels there are."""
        return len(self.evaluable)

    def at(self, level: Ints) -> tuple[Ints, Ints]:
        """Return the counts of each trial at its own ``level``: evaluable, and with a DLT."""
        place = level * self.lanes.size + self.lanes
        return self.evaluable.ravel()[place], self.with_dlt.ravel()[place]

    def add(self, level: Ints, evaluable: Ints, with_dlt: Ints) -> None:
        """Add a cohort to each trial at its own ``level``."""
        place = level * self.lanes.size + self.lanes
        self.evaluable.reshape(-1)[place] += evaluable
        self.with_dlt.reshape(-1)[place] += with_dlt
        np.maximum(self.highest, level, out=self.highest)


@dataclass(slots=True)
class Advice:
    """What a rule says in each trial: the level (``NO_LEVEL`` = none) and whether the trial goes on."""

    level: Ints
    goes_on: Flags
    waits: Flags | None = None
    """Where nobody may enter before more is known; None for rules that never say so."""


class Kernel(Protocol):
    """A rule asked for many trials at once; ``running`` marks those whose answer will be used."""

    def advise(self, counts: Counts, running: Flags) -> Advice:
        """Return the advice after the last cohort."""

    def select(self, counts: Counts, advised: Ints) -> Ints:
        """Return the level chosen at the end of each trial, given the last advice."""
