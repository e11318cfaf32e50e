"""The counts of each dose level, pooled, and apart for each cohort where two stand on one level."""

from collections.abc import Sequence
from dataclasses import dataclass

from dosebook.domain.escalation.dose_levels import DoseLevel, DoseLevels
from dosebook.domain.escalation.level_counts import Counts, TreatedPerson, counts_of
from dosebook.domain.records import Cohort


@dataclass(frozen=True, slots=True)
class LevelRow:
    """One dose level: the counts of all its cohorts, and of each dosed cohort by itself."""

    level: DoseLevel
    pooled: Counts
    apart: tuple[tuple[Cohort, Counts], ...]

    @property
    def is_pooled(self) -> bool:
        """Whether more than one cohort was treated at this level."""
        return len(self.apart) > 1


def level_rows(people: Sequence[TreatedPerson], levels: DoseLevels) -> tuple[LevelRow, ...]:
    """Return a row for each level, the lowest first."""
    return tuple(_row(level, people) for level in levels.levels)


def _row(level: DoseLevel, people: Sequence[TreatedPerson]) -> LevelRow:
    here = [one for one in people if one.level == level.number]
    apart = []
    for cohort in level.cohorts:
        own = [one for one in here if one.person.cohort == cohort.uid]
        if own:
            apart.append((cohort, counts_of(own)))
    return LevelRow(level, counts_of(here), tuple(apart))
