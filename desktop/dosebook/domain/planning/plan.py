"""What is to be simulated: designs, scenarios, how many participants and trials, and the seed."""

from dataclasses import dataclass, replace
from decimal import Decimal
from types import MappingProxyType

from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.planning.scenario import Scenario

SELF_ENDING = MappingProxyType({EscalationRule.THREE_PLUS_THREE: 3, EscalationRule.ROLLING_SIX: 1})
"""Rules that end the trial by themselves, so that the planned size does not cut them short, and their cohorts."""

TOO_HIGH = 1.4
"""A rate from 1.4 times the target on is too high (Liu and Yuan 2015, the usual φ₂ of BOIN)."""


@dataclass(frozen=True, slots=True)
class PlannedDesign:
    """One design to compare, under the name that tables and figures show."""

    name: str
    design: EscalationDesign


@dataclass(frozen=True, slots=True)
class Plan:
    """A comparison of designs over scenarios; ``doses`` are the amounts of the levels, for models that need them.

    What a design leaves empty (target, participants per cohort, size of the trial) it takes from the plan.
    """

    title: str
    designs: tuple[PlannedDesign, ...]
    scenarios: tuple[Scenario, ...]
    target: float = 0.3
    participants: int = 36
    cohort_size: int = 3
    starting_level: int = 1
    trials: int = 2000
    seed: int = 1
    doses: tuple[str, ...] = ()
    arrivals: float | None = None
    """How many participants arrive in the length of a DLT window, on average; None leaves time out."""

    @property
    def levels(self) -> int:
        """How many dose levels the trial has."""
        return len(self.scenarios[0].rates) if self.scenarios else 0

    @property
    def too_high(self) -> float:
        """The true DLT rate from which on no dose is right."""
        return TOO_HIGH * self.target

    def right_level(self, scenario: Scenario) -> int | None:
        """Return the level that a design should choose in a scenario; None = none should be chosen."""
        return scenario.right_level(self.target, self.too_high)

    def settled(self, planned: PlannedDesign) -> EscalationDesign:
        """Return the design with what it leaves empty taken from the plan."""
        design = planned.design
        ends_itself = design.rule in SELF_ENDING
        cohort = self.cohort_size if design.rule is None else SELF_ENDING.get(design.rule, self.cohort_size)
        sizes = [
            size for size in (design.most_participants, None if ends_itself else self.participants) if size
        ]
        return replace(
            design,
            target_rate=Decimal(repr(self.target)) if design.target_rate is None else design.target_rate,
            cohort_size=design.cohort_size or cohort,
            most_participants=min(sizes, default=None),
        )
