"""TITE-BOIN and TITE-CRM for many trials at once; see ``domain.escalation.tite_boin`` and ``crm``."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from dosebook.domain.escalation.boin import boundaries
from dosebook.domain.escalation.crm import Crm
from dosebook.domain.escalation.tite_boin import TiteBoin
from dosebook.numerics.counts import NO_LEVEL, Advice, Counts, Flags, Ints
from dosebook.numerics.crm_kernel import CrmModelFit
from dosebook.numerics.isotonic import select_levels
from dosebook.numerics.letter_tables import tabulate
from dosebook.numerics.pending import Moment
from dosebook.numerics.posterior import Floats
from dosebook.numerics.state_cache import Tick

_ROUNDING = 1e-9
_AT_ONCE = 256


class TimedKernel(Protocol):
    """A rule that looks at pending participants, asked for many trials at once."""

    def advise(self, moment: Moment, asked: Flags) -> Advice:
        """Return the advice at the moment of each trial; ``asked`` marks those whose answer will be used."""

    def select(self, counts: Counts, advised: Ints) -> Ints:
        """Return the level chosen at the end, when everybody is known."""


class TiteBoinKernel:
    """BOIN with the unseen outcomes of pending participants imputed."""

    def __init__(self, design: TiteBoin, numbers: Sequence[int]) -> None:
        """Prepare for these numbers of participants at a dose."""
        self._design = design
        self._limits = boundaries(design.target, design.safe, design.toxic)
        self._closes = (
            tabulate(numbers, lambda tally: int(design.elimination.applies(tally, design.target))) > 0
        )

    def advise(self, moment: Moment, asked: Flags) -> Advice:
        """Move by the imputed rate, or wait while too many are pending."""
        del asked
        counts, level = moment.known, moment.known.level
        known, dlts = counts.at(level)
        pending, unseen = moment.here(level)
        treated = known + pending
        too_high = self._limits.de_escalate * treated - _ROUNDING
        is_down = self._closes[treated, dlts] | (dlts >= too_high)
        waits = ~is_down & (pending > self._design.most_pending * treated + _ROUNDING)
        rate = self._expected(dlts, known, unseen, treated)
        step = np.where(rate <= self._limits.escalate + _ROUNDING, 1, 0)
        step = np.where(rate >= self._limits.de_escalate - _ROUNDING, -1, step)
        step = np.where(is_down, -1, np.where(waits, 0, step))
        open_to = self._open_to(counts)
        following = np.minimum(np.maximum(level + step, 0), open_to - 1)
        return Advice(following, open_to > 0, waits & (open_to > 0))

    def select(self, counts: Counts, advised: Ints) -> Ints:
        """Choose by isotonic regression among the open levels that were given."""
        is_open = np.arange(counts.levels)[:, None] < self._open_to(counts)
        admitted = is_open & (counts.evaluable > 0)
        chosen = select_levels(counts.evaluable, counts.with_dlt, admitted, self._design.target)
        return np.where(advised == NO_LEVEL, NO_LEVEL, chosen)

    def _expected(self, dlts: Ints, known: Ints, unseen: Floats, treated: Ints) -> Floats:
        posterior = (dlts + self._design.target / 2) / (known + 1)
        return (dlts + posterior / (1 - posterior) * unseen) / np.maximum(treated, 1)

    def _open_to(self, counts: Counts) -> Ints:
        closed = self._closes[counts.evaluable, counts.with_dlt]
        return np.where(closed.any(axis=0), closed.argmax(axis=0), counts.levels)


class TiteCrmKernel:
    """The CRM in which a pending participant counts by the share of the window that was seen."""

    def __init__(self, design: Crm, tick: Tick) -> None:
        """Prepare the model; ``tick`` is called between parts of the work and may raise to stop it."""
        self._fit, self._tick = CrmModelFit(design), tick
        self._rates = self._fit.rates

    def advise(self, moment: Moment, asked: Flags) -> Advice:
        """Return the level nearest to the target."""
        level = np.zeros(asked.shape, np.int64)
        lanes = np.flatnonzero(asked)
        for first in range(0, lanes.size, _AT_ONCE):
            self._tick()
            part = lanes[first : first + _AT_ONCE]
            counts = moment.known
            level[part] = self._fit.with_pending(
                counts.evaluable[:, part].T, counts.with_dlt[:, part].T, self._pending(moment, part)
            )
        return Advice(level, asked.copy(), np.zeros_like(asked))

    def select(self, counts: Counts, advised: Ints) -> Ints:
        """Return the level that the rule names at its end."""
        del counts
        return advised

    def _pending(self, moment: Moment, lanes: Ints) -> Floats:
        logs = np.zeros((lanes.size, self._rates.shape[1]))
        for is_pending, share, level in zip(moment.pending, moment.share, moment.level, strict=True):
            rows = np.flatnonzero(is_pending[lanes])
            if rows.size:
                who = lanes[rows]
                logs[rows] += np.log1p(-share[who][:, None] * self._rates[level[who]])
        return logs
