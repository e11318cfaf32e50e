"""What BOIN, Keyboard, mTPI and mTPI-2 share: a letter for each count at the current dose, and elimination."""

from collections.abc import Callable
from dataclasses import dataclass

from dosebook.domain.escalation.beta_posterior import assert_rate, probability_above
from dosebook.domain.escalation.outcomes import Outcomes, Tally
from dosebook.domain.escalation.recommendation import Decision, Recommendation, starting_dose
from dosebook.domain.escalation.steps import held, step
from dosebook.domain.words import translate, within_sentence


@dataclass(frozen=True, slots=True)
class Elimination:
    """Close a dose and all above it once P(DLT rate > target) exceeds ``cut_off`` with enough participants."""

    cut_off: float = 0.95
    least_evaluable: int = 3
    decision: Decision = Decision.DE_ESCALATE_ELIMINATE

    def applies(self, tally: Tally, target: float) -> bool:
        """Whether the dose must be closed."""
        return tally.evaluable >= self.least_evaluable and probability_above(target, tally) > self.cut_off


@dataclass(frozen=True, slots=True)
class IntervalDesign:
    """A rule that looks at the counts of the current dose only; see ``boin``, ``keyboard``, ``mtpi``.

    ``letter`` gives escalate, stay or de-escalate for one dose, before elimination.
    """

    name: str
    target: float
    elimination: Elimination
    letter: Callable[[Tally], Decision]

    def __post_init__(self) -> None:
        """Raise ImpossibleOutcomes for a target that is no rate."""
        assert_rate(self.target, translate("escalation", "The target DLT rate"))

    def decision(self, tally: Tally) -> Decision:
        """Return the letter of the decision table; ``tally`` has at least one participant."""
        if self.elimination.applies(tally, self.target):
            return self.elimination.decision
        return self.letter(tally)

    def highest_open(self, outcomes: Outcomes) -> int:
        """Return the highest dose level that is not closed; 0 when all are."""
        for level in range(1, outcomes.levels + 1):
            if self.elimination.applies(outcomes.tally(level), self.target):
                return level - 1
        return outcomes.levels

    def recommend(self, outcomes: Outcomes) -> Recommendation:
        """Return the dose for the next cohort by the counts at the dose given last."""
        level = outcomes.last_level
        if level is None:
            return starting_dose(outcomes) or Recommendation(1, continues=True, reasons=())
        tally = outcomes.tally(level)
        decision = self.decision(tally)
        highest = self.highest_open(outcomes)
        if highest == 0:
            words = translate("escalation", "The lowest dose is closed, so no dose can be recommended.")
            return Recommendation(None, continues=False, reasons=(words,), decision=decision)
        following = step(decision, level, highest)
        reasons = (*self._reasons(tally, decision, level), *held(decision, level, following))
        return Recommendation(following, continues=True, reasons=reasons, decision=decision)

    def _reasons(self, tally: Tally, decision: Decision, level: int) -> tuple[str, ...]:
        words = translate(
            "escalation", "{dlt}/{evaluable} with DLT at dose level {level}: {decision} ({rule})."
        )
        return (
            words.format(
                dlt=tally.with_dlt,
                evaluable=tally.evaluable,
                level=level,
                decision=within_sentence(decision.label),
                rule=self.name,
            ),
        )


def decision_table(design: IntervalDesign, most: int) -> tuple[tuple[Tally, Decision], ...]:
    """Return the decision for every count of 1 to ``most`` participants, as a protocol prints it."""
    return tuple(
        (tally, design.decision(tally))
        for evaluable in range(1, most + 1)
        for dlt in range(evaluable + 1)
        for tally in (Tally(evaluable, dlt),)
    )
