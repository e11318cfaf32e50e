"""From simulated trials to operating characteristics, with the Monte Carlo error of each."""

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from dosebook.domain.planning.characteristics import Characteristics, Estimate
from dosebook.domain.planning.scenario import Scenario
from dosebook.numerics.trials import Trials


@dataclass(slots=True)
class Tallying:
    """Adds up batches of trials of one design in one scenario, so that none has to be kept."""

    levels: int
    right_level: int | None
    trials: int = 0
    _is_timed: bool = False
    _selected: NDArray[np.int64] = field(init=False)
    _sums: NDArray[np.float64] = field(init=False)
    _squares: NDArray[np.float64] = field(init=False)

    def __post_init__(self) -> None:
        """Start with nothing."""
        self._selected = np.zeros(self.levels + 1, np.int64)
        # Per trial: participants by level, DLTs by level, its size, all its DLTs, the share overdosed, its duration.
        self._sums = np.zeros(2 * self.levels + 4)
        self._squares = np.zeros(2 * self.levels + 4)

    def add(self, batch: Trials) -> None:
        """Count a batch in."""
        self.trials += batch.chosen.size
        self._selected += np.bincount(batch.chosen, minlength=self.levels + 1)
        size = batch.evaluable.sum(axis=0)
        above = batch.evaluable[self.right_level or 0 :].sum(axis=0)
        self._is_timed = batch.duration is not None
        duration = np.zeros(size.shape) if batch.duration is None else batch.duration
        overdosed = above / np.maximum(size, 1)
        per_trial = np.vstack(
            [batch.evaluable, batch.with_dlt, size, batch.with_dlt.sum(axis=0), overdosed, duration]
        )
        self._sums += per_trial.sum(axis=1)
        self._squares += (per_trial**2).sum(axis=1)

    def characteristics(self, design: str, scenario: Scenario) -> Characteristics:
        """Return the shares and means of all trials so far."""
        found = [self._estimate(place) for place in range(self._sums.size)]
        levels = self.levels
        return Characteristics(
            design=design,
            scenario=scenario,
            right_level=self.right_level,
            trials=self.trials,
            selected=tuple(self._selected.tolist()),
            treated=tuple(found[:levels]),
            dlts=tuple(found[levels : 2 * levels]),
            size=found[2 * levels],
            total_dlts=found[2 * levels + 1],
            overdosed=found[2 * levels + 2],
            duration=found[2 * levels + 3] if self._is_timed else None,
        )

    def _estimate(self, place: int) -> Estimate:
        mean = float(self._sums[place]) / self.trials
        spread = max(0.0, float(self._squares[place]) / self.trials - mean * mean)
        return Estimate(mean, math.sqrt(spread / self.trials))
