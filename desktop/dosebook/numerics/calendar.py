"""When simulated participants arrive and when their DLTs show, in units of the DLT window.

Arrivals are a Poisson process; whoever must wait enters as soon as the rule allows, and the next arrival is
counted from there. A DLT shows at a moment spread evenly over the window; without one the outcome is known
at its end.
"""

from dataclasses import dataclass

import numpy as np

from dosebook.numerics.draws import draw, streams
from dosebook.numerics.posterior import Floats

_GAPS, _MOMENTS = 1, 2
"""What tells these streams of numbers from those that decide on DLTs."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """One row per participant, one column per trial: the time to the arrival, and when in the window a DLT shows."""

    gaps: Floats
    moments: Floats


class CalendarSource:
    """Draws the calendars of one scenario, batch by batch."""

    def __init__(self, seed: int, scenario: int, participants: int, arrivals: float) -> None:
        """Let ``arrivals`` participants arrive per window on average."""
        self._gaps = streams(seed, scenario, participants, _GAPS)
        self._moments = streams(seed, scenario, participants, _MOMENTS)
        self._arrivals = arrivals

    def draw(self, trials: int) -> Calendar:
        """Return the calendar of the next ``trials`` trials."""
        gaps = -np.log1p(-draw(self._gaps, trials)) / self._arrivals
        return Calendar(gaps, draw(self._moments, trials))


class Clock:
    """The time in each trial of a rule that waits for everybody: cohort after cohort."""

    def __init__(self, calendar: Calendar) -> None:
        """Start before the first arrival."""
        self._calendar = calendar
        self._entry = np.zeros(calendar.gaps.shape[1])
        self.known = np.zeros(calendar.gaps.shape[1])
        """When the last outcome of each trial is known."""

    def add(self, first: int, has_dlt: np.ndarray, running: np.ndarray) -> None:
        """Let a cohort enter in the trials that run, whose first participant is number ``first``."""
        decided = self.known.copy()
        for place, dlts in enumerate(has_dlt, start=first):
            entry = self._entry + self._calendar.gaps[place]
            if place == first:
                entry = np.maximum(entry, decided)
            end = entry + np.where(dlts, self._calendar.moments[place], 1.0)
            np.copyto(self._entry, entry, where=running)
            np.copyto(self.known, np.maximum(self.known, end), where=running)
