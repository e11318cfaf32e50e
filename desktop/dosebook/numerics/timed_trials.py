"""Many trials of a rule that looks at pending participants, at the times at which participants arrive."""

from collections.abc import Sequence

import numpy as np

from dosebook.domain.escalation.model_rules import CrmRule
from dosebook.domain.escalation.pending_rules import RollingSixRule, TiteBoinRule
from dosebook.domain.escalation.study_rule import StudyRule
from dosebook.numerics.calendar import Calendar
from dosebook.numerics.counts import NO_LEVEL, Advice, Flags, Ints
from dosebook.numerics.draws import Uniforms
from dosebook.numerics.kernels import most_participants
from dosebook.numerics.limits import limits_of
from dosebook.numerics.pending import Enrolled, Moment
from dosebook.numerics.posterior import Floats
from dosebook.numerics.rolling_six_kernel import RollingSixKernel
from dosebook.numerics.state_cache import Tick
from dosebook.numerics.tite_kernels import TimedKernel, TiteBoinKernel, TiteCrmKernel
from dosebook.numerics.trials import Trials


def timed_kernel(rule: StudyRule, numbers: Sequence[int], tick: Tick) -> TimedKernel | None:
    """Return the kernel of a rule for pending participants; None for every other rule."""
    base = rule.base
    if isinstance(base, RollingSixRule):
        return RollingSixKernel()
    if isinstance(base, TiteBoinRule):
        return TiteBoinKernel(base.design, numbers)
    if isinstance(base, CrmRule) and base.waiting is not None:
        return TiteCrmKernel(base.design, tick)
    return None


class TimedSimulator:
    """One design, asked whenever the first participant of a cohort arrives."""

    def __init__(self, rule: StudyRule, levels: int, start: int, tick: Tick) -> None:
        """Prepare ``rule`` for ``levels`` levels, to begin at the level ``start`` (from 1)."""
        self._levels, self._start, self._cohort, self._tick = levels, start - 1, rule.cohort_size, tick
        self.participants = most_participants(rule, levels)
        # Nobody knows beforehand how many of a cohort are known at a decision.
        numbers = range(1, self.participants + 1)
        kernel = timed_kernel(rule, numbers, tick)
        if kernel is None:
            raise TypeError(f"{type(rule.base).__name__} does not look at pending participants")
        self._kernel, self._limits = kernel, limits_of(rule.design, numbers)

    def run(self, rates: Sequence[float], uniforms: Uniforms, calendar: Calendar | None) -> Trials:
        """Return the trials of these participants, one column each; ValueError without a calendar."""
        if calendar is None:
            raise ValueError("pending participants need times")
        true_rates, trials = np.array(rates), uniforms.shape[1]
        enrolled = Enrolled(self._levels, self.participants, trials)
        current, last = np.full(trials, self._start, np.int64), np.zeros(trials)
        running, has_dose = np.ones(trials, np.bool_), np.ones(trials, np.bool_)
        for place in range(self.participants):
            time = last + calendar.gaps[place]
            if place and place % self._cohort == 0:
                time, advice = self._decide(enrolled, time, current, running)
                has_dose &= ~running | (advice.level != NO_LEVEL)
                running &= advice.goes_on
                current = np.where(running, advice.level, current)
                if not running.any():
                    break
            has_dlt = uniforms[place] < true_rates[current]
            known_from = time + np.where(has_dlt, calendar.moments[place], 1.0)
            enrolled.add(current, has_dlt, time, known_from, running)
            last = np.where(running, time, last)
        return self._end(enrolled, current, has_dose)

    def _decide(
        self, enrolled: Enrolled, time: Floats, current: Ints, running: Flags
    ) -> tuple[Floats, Advice]:
        """Return when the next cohort may enter, and the advice that decides on it."""
        open_ones, level, goes_on = running.copy(), current.copy(), running.copy()
        while open_ones.any():
            self._tick()
            moment = enrolled.at(time, current)
            advice = self._within_limits(moment, open_ones, 0)
            waits = np.False_ if advice.waits is None else advice.waits
            decided = open_ones & ~waits
            np.copyto(level, advice.level, where=decided)
            np.copyto(goes_on, advice.goes_on, where=decided)
            open_ones &= waits
            time = np.where(open_ones, enrolled.next_known(time), time)
        return time, Advice(level, goes_on)

    def _within_limits(self, moment: Moment, asked: Flags, treated: int) -> Advice:
        advice = self._kernel.advise(moment, asked)
        return self._limits.apply(advice, moment.known, treated, lambda level: moment.here(level)[0])

    def _end(self, enrolled: Enrolled, current: Ints, has_dose: Flags) -> Trials:
        """Choose a dose once everybody is known, unless the trial was stopped without one."""
        moment = enrolled.at(np.full(has_dose.shape, np.inf), current)
        advice = self._within_limits(moment, has_dose, self.participants)
        counts = moment.known
        chosen = self._kernel.select(counts, advice.level)
        return Trials(np.where(has_dose, chosen + 1, 0), counts.evaluable, counts.with_dlt, enrolled.ends)
