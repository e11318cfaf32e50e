"""A skeleton from an indifference interval (Lee and Cheung 2009, Clin Trials 6:227)."""

import math

from dosebook.domain.escalation.beta_posterior import assert_rate
from dosebook.domain.escalation.crm import CrmModel
from dosebook.domain.escalation.outcomes import ImpossibleOutcomes
from dosebook.domain.words import translate


def indifference_skeleton(
    half_width: float,
    target: float,
    prior_mtd: int,
    levels: int,
    *,
    model: CrmModel = CrmModel.EMPIRIC,
    intercept: float = 3.0,
) -> tuple[float, ...]:
    """Return the skeleton whose levels are told apart by ``target`` ± ``half_width``.

    ``prior_mtd`` is the level (from 1) thought to be the right one. Raises ImpossibleOutcomes for an
    interval that leaves 0 to 1 or a level that is not among ``levels``.
    """
    assert_rate(target - half_width, translate("escalation", "The lower end of the indifference interval"))
    assert_rate(target + half_width, translate("escalation", "The upper end of the indifference interval"))
    if not 1 <= prior_mtd <= levels or half_width <= 0:
        words = translate("escalation", "Level {level} is not among {levels}, or the interval has no width.")
        raise ImpossibleOutcomes(words.format(level=prior_mtd, levels=levels))
    scale = _Empiric() if model is CrmModel.EMPIRIC else _Logistic(intercept)
    low, high = scale.of(target - half_width), scale.of(target + half_width)
    doses = {prior_mtd: scale.of(target)}
    for level in range(prior_mtd, 1, -1):
        doses[level - 1] = doses[level] * low / high
    for level in range(prior_mtd, levels):
        doses[level + 1] = doses[level] * high / low
    return tuple(scale.rate(doses[level]) for level in range(1, levels + 1))


class _Empiric:
    """The scale on which exp(β) multiplies the dose of the empiric model: the logarithm of the rate."""

    def of(self, rate: float) -> float:
        return math.log(rate)

    def rate(self, dose: float) -> float:
        return math.exp(dose)


class _Logistic:
    """The same for the logistic model: the logit less the intercept."""

    def __init__(self, intercept: float) -> None:
        self.intercept = intercept

    def of(self, rate: float) -> float:
        return math.log(rate / (1 - rate)) - self.intercept

    def rate(self, dose: float) -> float:
        return 1 / (1 + math.exp(-self.intercept - dose))
