"""The chance in a simulation: one stream of uniform numbers for each place in the order of enrolment.

A participant's number decides on a DLT at whatever dose is given, so designs are compared on the same
participants, and neither another design nor another number of trials changes those there were.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Uniforms = NDArray[np.float64]
"""One row per participant in the order of enrolment, one column per trial."""


def streams(seed: int, scenario: int, participants: int, purpose: int = 0) -> tuple[np.random.Generator, ...]:
    """Return the stream of each participant of one scenario (counted from 1); ``purpose`` 0 decides on DLTs."""
    key = [purpose] if purpose else []
    return tuple(
        np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, scenario, place, *key])))
        for place in range(participants)
    )


def draw(sources: tuple[np.random.Generator, ...], trials: int) -> Uniforms:
    """Return the numbers of the next ``trials`` trials."""
    drawn = np.empty((len(sources), trials))
    for row, source in zip(drawn, sources, strict=True):
        source.random(out=row)
    return drawn


def batches(trials: int, size: int) -> Iterator[int]:
    """Cut a number of trials into batches of ``size`` and a rest."""
    for done in range(0, trials, size):
        yield min(size, trials - done)
