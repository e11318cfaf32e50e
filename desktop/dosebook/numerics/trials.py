"""Many trials of one design at once, cohort by cohort, until each has ended."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dosebook.domain.escalation.study_rule import StudyRule
from dosebook.numerics.calendar import Calendar, Clock
from dosebook.numerics.counts import Counts, Ints, Kernel
from dosebook.numerics.draws import Uniforms
from dosebook.numerics.kernels import kernel_of, most_participants
from dosebook.numerics.letter_tables import occurring
from dosebook.numerics.limits import Limits, limits_of
from dosebook.numerics.posterior import Floats
from dosebook.numerics.state_cache import Tick


@dataclass(frozen=True, slots=True)
class Trials:
    """What became of the trials: the level chosen (from 1; 0 = none) and the counts, a row per level."""

    chosen: Ints
    evaluable: Ints
    with_dlt: Ints
    duration: Floats | None = None
    """From the opening of the trial to the last outcome, in DLT windows; None without a calendar."""


def _go_on() -> None:
    """Do nothing: nobody wants to stop."""


class Simulator:
    """One design, ready for any number of trials; models remember the counts that they were asked about."""

    def __init__(self, rule: StudyRule, levels: int, start: int, target: float, tick: Tick = _go_on) -> None:
        """Prepare ``rule`` for ``levels`` levels, to begin at the level ``start`` (from 1)."""
        self._levels, self._start, self._cohort = levels, start - 1, rule.cohort_size
        self._tick = tick
        self.participants = most_participants(rule, levels)
        """How many participants a trial can have; so many rows of uniforms are used."""
        numbers = occurring(self.participants, self._cohort)
        self._kernel: Kernel = kernel_of(rule, numbers, target, tick)
        self._limits: Limits = limits_of(rule.design, numbers)

    def run(self, rates: Sequence[float], uniforms: Uniforms, calendar: Calendar | None = None) -> Trials:
        """Return the trials of these participants, one column each; a DLT is a number below the rate."""
        true_rates = np.array(rates)
        counts = Counts.before(self._levels, uniforms.shape[1], self._start)
        running = np.ones(uniforms.shape[1], np.bool_)
        advised = counts.level.copy()
        clock = Clock(calendar) if calendar is not None else None
        for first in range(0, self.participants, self._cohort):
            self._tick()
            cohort = uniforms[first : min(first + self._cohort, self.participants)]
            has_dlt = cohort < true_rates[counts.level]
            counts.add(counts.level, running * len(cohort), running * has_dlt.sum(axis=0))
            if clock is not None:
                clock.add(first, has_dlt, running)
            advice = self._kernel.advise(counts, running)
            advice = self._limits.apply(advice, counts, first + len(cohort))
            np.copyto(advised, advice.level, where=running)
            running &= advice.goes_on
            if not running.any():
                break
            np.copyto(counts.level, advice.level, where=running)
        chosen = self._kernel.select(counts, advised)
        duration = clock.known if clock is not None else None
        return Trials(chosen + 1, counts.evaluable, counts.with_dlt, duration)
