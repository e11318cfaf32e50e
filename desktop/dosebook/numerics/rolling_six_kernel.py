"""Rolling six for many trials at once; see ``domain.escalation.rolling_six`` and ``pending_rules``."""

from itertools import product

import numpy as np

from dosebook.domain.escalation.recommendation import Decision
from dosebook.domain.escalation.rolling_six import CLOSING, PLACES, Rolling, must_wait, rolling_six
from dosebook.numerics.counts import NO_LEVEL, Advice, Counts, Flags, Ints
from dosebook.numerics.letter_tables import Table
from dosebook.numerics.pending import Moment


class RollingSixKernel:
    """The rule with its letters as a table by those with a DLT, without one, and pending."""

    def __init__(self) -> None:
        """Ask the rule about everything that six places can hold."""
        shape = (PLACES + 1,) * 3
        self._rises, self._waits, self._cleared = (np.zeros(shape, np.int8) for _ in range(3))
        for place in product(range(PLACES + 1), repeat=3):
            if sum(place) <= PLACES:
                here = Rolling(*place)
                self._rises[place] = rolling_six(here) is Decision.ESCALATE
                self._waits[place], self._cleared[place] = must_wait(here), here.is_cleared

    def advise(self, moment: Moment, asked: Flags) -> Advice:
        """Go where the letter leads, past doses that need nobody more and below the lowest closed one."""
        del asked
        counts, levels = moment.known, moment.known.levels
        here = _everywhere(moment)
        closed, lanes = _lowest_closed(counts), counts.lanes

        def at(table: Table, level: Ints) -> Flags:
            """Return whether the table says so of each trial at its own level; never outside the levels."""
            place = np.clip(level, 0, levels - 1)
            dlt, without, pending = (part[place, lanes] for part in here)
            said: Flags = (table[dlt, without, pending] > 0) & (place == level)
            return said

        level = counts.level
        to = np.where(level < closed, level + at(self._rises, level), closed - 1)
        for _ in range(levels):
            to = to + ((to < closed) & at(self._cleared, to))
        is_at_top, is_below_closed = to == levels, (to == closed) & (closed < levels)
        to = np.minimum(to, closed - 1)
        enrolled = sum(part[np.maximum(to, 0), lanes] for part in here)
        ends = (to == NO_LEVEL) | is_at_top | (is_below_closed & (enrolled >= PLACES))
        return Advice(to, ~ends, at(self._waits, to) & ~ends)

    def select(self, counts: Counts, advised: Ints) -> Ints:
        """Return the highest level at which the rule would escalate, below the lowest closed one."""
        number = np.arange(counts.levels)[:, None]
        rises = self._rises[counts.with_dlt, counts.evaluable - counts.with_dlt, 0] > 0
        found = np.where(rises & (number < _lowest_closed(counts)), number, NO_LEVEL).max(axis=0)
        return np.where(advised == NO_LEVEL, NO_LEVEL, found)


def _everywhere(moment: Moment) -> tuple[Ints, Ints, Ints]:
    """Return who was enrolled at each level (row): with a DLT, without one, pending."""
    counts = moment.known
    pending = np.array([(moment.pending & (moment.level == one)).sum(axis=0) for one in range(counts.levels)])
    return counts.with_dlt, counts.evaluable - counts.with_dlt, pending


def _lowest_closed(counts: Counts) -> Ints:
    """Return the lowest level that two DLTs closed; one above the highest where none is."""
    is_closed = counts.with_dlt >= CLOSING
    return np.where(is_closed.any(axis=0), is_closed.argmax(axis=0), counts.levels)
