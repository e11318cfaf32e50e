"""What is known in each trial at its own moment, and who is still in the window."""

from dataclasses import dataclass, field

import numpy as np

from dosebook.numerics.counts import Counts, Flags, Ints
from dosebook.numerics.posterior import Floats


@dataclass(slots=True)
class Moment:
    """The known counts, and for each participant (row) whether pending, the share of the window seen, the level."""

    known: Counts
    pending: Flags
    share: Floats
    level: Ints

    def here(self, level: Ints) -> tuple[Ints, Floats]:
        """Return how many are pending at a level, and the shares of their windows still to come in all."""
        at_level = self.pending & (self.level == level)
        return at_level.sum(axis=0), ((1 - self.share) * at_level).sum(axis=0)


@dataclass(slots=True)
class Enrolled:
    """Everybody who entered so far: one row per participant in the order of entry, one column per trial."""

    levels: int
    participants: int
    trials: int
    count: int = 0
    level: Ints = field(init=False)
    has_dlt: Flags = field(init=False)
    entry: Floats = field(init=False)
    known_from: Floats = field(init=False)

    def __post_init__(self) -> None:
        """Start with nobody; who never enters has no finite time."""
        shape = (self.participants, self.trials)
        self.level, self.has_dlt = np.zeros(shape, np.int64), np.zeros(shape, np.bool_)
        self.entry, self.known_from = np.full(shape, np.inf), np.full(shape, np.inf)

    def add(self, level: Ints, has_dlt: Flags, entry: Floats, known_from: Floats, running: Flags) -> None:
        """Let the next participant enter in the trials that run."""
        place = self.count
        self.level[place], self.has_dlt[place] = level, has_dlt
        np.copyto(self.entry[place], entry, where=running)
        np.copyto(self.known_from[place], known_from, where=running)
        self.count += 1

    def at(self, time: Floats, current: Ints) -> Moment:
        """Return what is known at the time of each trial; ``current`` is the level given last."""
        rows = slice(0, self.count)
        entered, level = np.isfinite(self.entry[rows]), self.level[rows]
        is_known = entered & (self.known_from[rows] <= time)
        counts = Counts.before(self.levels, self.trials, 0)
        for one in range(self.levels):
            here = is_known & (level == one)
            counts.evaluable[one] = here.sum(axis=0)
            counts.with_dlt[one] = (here & self.has_dlt[rows]).sum(axis=0)
        counts.level = current
        # Before anybody entered no level counts as given, and none as skipped.
        highest = np.where(entered, level, -1).max(axis=0)
        counts.highest = np.where(highest < 0, self.levels, highest)
        with np.errstate(invalid="ignore"):
            share = np.where(entered & ~is_known, np.clip(time - self.entry[rows], 0, 1), 1.0)
        return Moment(counts, entered & ~is_known, share, level)

    def next_known(self, time: Floats) -> Floats:
        """Return when the next outcome after the time of each trial is known."""
        later = np.where(self.known_from[: self.count] > time, self.known_from[: self.count], np.inf)
        found: Floats = later.min(axis=0)
        return found

    @property
    def ends(self) -> Floats:
        """When the last outcome of each trial is known."""
        found: Floats = np.where(np.isfinite(self.known_from), self.known_from, 0.0).max(axis=0)
        return found
