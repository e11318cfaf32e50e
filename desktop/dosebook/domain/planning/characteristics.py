"""The operating characteristics of one design in one scenario, with what the number of trials leaves uncertain."""

import math
from dataclasses import dataclass

from dosebook.domain.planning.plan import Plan
from dosebook.domain.planning.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Estimate:
    """A simulated value and its Monte Carlo standard error."""

    value: float
    error: float


@dataclass(frozen=True, slots=True)
class Characteristics:
    """How a design did in a scenario.

    ``selected`` counts the trials that chose no dose (first), then each level. ``treated`` and ``dlts`` are
    the means per level of a trial; ``overdosed`` is the share of a trial's participants treated above the
    right dose (``right_level``; everybody where no dose is right). ``duration`` is in DLT windows, None
    without arrivals.
    """

    design: str
    scenario: Scenario
    right_level: int | None
    trials: int
    selected: tuple[int, ...]
    treated: tuple[Estimate, ...]
    dlts: tuple[Estimate, ...]
    size: Estimate
    total_dlts: Estimate
    overdosed: Estimate
    duration: Estimate | None = None

    def chosen(self, level: int | None) -> Estimate:
        """Return the share of trials that chose a level; None = no dose."""
        return self._share(self.selected[level or 0])

    @property
    def correct(self) -> Estimate:
        """The share of trials that chose the right dose, or none where none is right."""
        return self.chosen(self.right_level)

    @property
    def chosen_too_high(self) -> Estimate:
        """The share of trials that chose a dose above the right one."""
        return self._share(sum(self.selected[(self.right_level or 0) + 1 :]))

    @property
    def no_dose(self) -> Estimate:
        """The share of trials that chose no dose."""
        return self.chosen(None)

    def _share(self, count: int) -> Estimate:
        share = count / self.trials
        return Estimate(share, math.sqrt(share * (1 - share) / self.trials))


@dataclass(frozen=True, slots=True)
class PlanResult:
    """The plan and the characteristics of each design in each scenario, scenario by scenario."""

    plan: Plan
    rule_words: tuple[str, ...]
    found: tuple[Characteristics, ...]

    def of_scenario(self, scenario: Scenario) -> tuple[Characteristics, ...]:
        """Return the designs in one scenario, in the order of the plan."""
        return tuple(one for one in self.found if one.scenario == scenario)
