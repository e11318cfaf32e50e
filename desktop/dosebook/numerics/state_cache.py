"""Answers of a model by the counts it saw: most trials pass through counts that another one saw before."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from dosebook.numerics.counts import Counts, Flags, Ints

Fit = Callable[[Ints, Ints], Ints]
"""Counts of some states (one row each, a column per level), evaluable and with a DLT, to a level each."""
Tick = Callable[[], None]


class StateCache:
    """Asks ``fit`` once for each set of counts, a few at a time, so that a person can stop in between."""

    def __init__(self, fit: Fit, at_once: int, tick: Tick) -> None:
        """Start with nothing known; ``tick`` is called before each part and may raise to stop."""
        self._fit, self._at_once, self._tick = fit, at_once, tick
        self._known: dict[bytes, int] = {}

    def levels(self, counts: Counts, running: Flags) -> Ints:
        """Return the answer of each trial that is running; the others get level 0."""
        found = np.zeros(running.shape, np.int64)
        lanes = np.flatnonzero(running)
        states = np.concatenate([counts.evaluable[:, lanes], counts.with_dlt[:, lanes]]).T.astype(np.int16)
        unique, back = _unique_rows(states)
        keys = [row.tobytes() for row in unique]
        unknown = [place for place, key in enumerate(keys) if key not in self._known]
        for first in range(0, len(unknown), self._at_once):
            self._tick()
            part = unknown[first : first + self._at_once]
            evaluable, with_dlt = np.split(unique[part].astype(np.int64), 2, axis=1)
            answers = self._fit(evaluable, with_dlt).tolist()
            self._known.update(zip((keys[place] for place in part), answers, strict=True))
        found[lanes] = np.array([self._known[key] for key in keys], np.int64)[back]
        return found


def _unique_rows(states: NDArray[np.int16]) -> tuple[NDArray[np.int16], Ints]:
    """Return the different rows and which of them each row is."""
    packed = np.ascontiguousarray(states).view(np.dtype((np.void, states.dtype.itemsize * states.shape[1])))
    _rows, first, back = np.unique(packed.ravel(), return_index=True, return_inverse=True)
    return states[first], back
