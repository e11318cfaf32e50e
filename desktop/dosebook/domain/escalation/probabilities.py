"""How likely each dose gives too few DLTs, the target, or too many; by the model, or dose by dose."""

from dataclasses import dataclass

from dosebook.domain.escalation.beta_posterior import probability_above, probability_below
from dosebook.domain.escalation.crm import interval_probabilities
from dosebook.domain.escalation.margins import Margins
from dosebook.domain.escalation.model_rules import BlrmRule, CrmRule
from dosebook.domain.escalation.outcomes import Outcomes
from dosebook.domain.escalation.study_rule import StudyRule
from dosebook.domain.escalation.waiting import Waiting
from dosebook.domain.words import translate

USUAL_INTERVAL = (0.16, 0.33)
"""The target interval that is usual for rules without a target (Neuenschwander 2008 and later practice)."""


@dataclass(frozen=True, slots=True)
class Chances:
    """Probabilities that the DLT rate of one level lies below, within and above the target interval."""

    level: int
    under: float
    target: float
    over: float


@dataclass(frozen=True, slots=True)
class Probabilities:
    """The chances per level with the interval and how they were worked out; levels without data may lack them."""

    low: float
    high: float
    basis: str
    chances: tuple[Chances, ...]

    def of(self, level: int | None) -> Chances | None:
        """Return the chances of a level."""
        return next((one for one in self.chances if one.level == level), None)


def probabilities(study_rule: StudyRule, outcomes: Outcomes, waiting: Waiting) -> Probabilities:
    """Return the chances after these outcomes."""
    rule = study_rule.make(waiting)
    if isinstance(rule, BlrmRule):
        return _of_regression(rule, outcomes)
    low, high = target_interval(study_rule)
    if isinstance(rule, CrmRule):
        basis = translate("escalation", "Posterior of the model, all doses together.")
        found = interval_probabilities(rule.design, rule.treated(outcomes), low, high)
        chances = tuple(Chances(level, *three) for level, three in enumerate(found, start=1))
        return Probabilities(low, high, basis, chances)
    return _dose_by_dose(outcomes, low, high)


def target_interval(study_rule: StudyRule) -> tuple[float, float]:
    """Return the interval around the study's target; the usual one where its rule has no target."""
    design = study_rule.design
    if design.target_rate is None:
        return USUAL_INTERVAL
    usual = Margins()
    below = usual.below if design.margin_below is None else float(design.margin_below)
    above = usual.above if design.margin_above is None else float(design.margin_above)
    target = float(design.target_rate)
    return max(0.0, target - below), min(1.0, target + above)


def _of_regression(rule: BlrmRule, outcomes: Outcomes) -> Probabilities:
    posterior = rule.fit(outcomes)
    low, high = rule.control.target
    found = []
    for level, dose in enumerate(rule.doses, start=1):
        under, up_to = posterior.probability_below(dose, low), posterior.probability_below(dose, high)
        found.append(Chances(level, under, up_to - under, 1 - up_to))
    return Probabilities(
        low, high, translate("escalation", "Posterior of the model, all doses together."), tuple(found)
    )


def _dose_by_dose(outcomes: Outcomes, low: float, high: float) -> Probabilities:
    basis = translate(
        "escalation",
        "Beta posterior of each dose by itself, uniform prior; no value where nobody is evaluable.",
    )
    found = []
    for level, tally in enumerate(outcomes.tallies(), start=1):
        if tally.evaluable:
            under, over = probability_below(low, tally), probability_above(high, tally)
            found.append(Chances(level, under, 1 - under - over, over))
    return Probabilities(low, high, basis, tuple(found))
