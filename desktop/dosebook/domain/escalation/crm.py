"""The continual reassessment method and TITE-CRM (O'Quigley 1990; Cheung and Chappell 2000; Cheung 2011).

One parameter β with a normal prior around 0. The empiric model raises the skeleton to exp(β); the
logistic one is logit p = intercept + exp(β)·x. Estimates are plugged in at the posterior mean of β, as
the package dfcrm does; a posterior mean of the rates themselves would differ slightly.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from dosebook.domain.escalation.beta_posterior import assert_rate
from dosebook.domain.escalation.outcomes import ImpossibleOutcomes
from dosebook.domain.localised import localised, localised_list
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate

PRIOR_SD = math.sqrt(1.34)
"""The standard deviation of β that is usual (Cheung 2011)."""

_NORMAL_95 = 1.6448536269514722
_NODES = 4001
_NIL = 1e-15
_REACH = 10.0
"""Integration from −10 to 10 prior standard deviations: the tails beyond are below any printed digit."""


class CrmModel(StrEnum):
    """How the DLT rate rises with the dose."""

    EMPIRIC = "empiric"
    LOGISTIC = "logistic"

    @property
    def label(self) -> str:
        """The model in the middle of a sentence."""
        return translate("escalation", _MODEL_WORDS[self])


_MODEL_WORDS = {
    CrmModel.EMPIRIC: QT_TRANSLATE_NOOP("escalation", "empiric"),
    CrmModel.LOGISTIC: QT_TRANSLATE_NOOP("escalation", "logistic"),
}


@dataclass(frozen=True, slots=True)
class Treated:
    """One participant: level from 1, DLT or not, and the share of the window that was seen (1 with a DLT)."""

    level: int
    has_dlt: bool
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Crm:
    """The design: the prior guess of each level's DLT rate (skeleton) and the target."""

    skeleton: tuple[float, ...]
    target: float
    model: CrmModel = CrmModel.EMPIRIC
    intercept: float = 3.0
    prior_sd: float = PRIOR_SD
    scaled: tuple[float, ...] = field(init=False)
    """The dose on the scale of the model: the skeleton itself, or x of the logistic model."""

    def __post_init__(self) -> None:
        """Raise ImpossibleOutcomes for a skeleton that does not rise within 0 to 1, or a bad target."""
        assert_rate(self.target, translate("escalation", "The target DLT rate"))
        rises = all(low < high for low, high in zip(self.skeleton, self.skeleton[1:], strict=False))
        if not self.skeleton or not rises or self.skeleton[0] <= 0 or self.skeleton[-1] >= 1:
            words = translate(
                "escalation", "The skeleton {values} must rise from level to level between 0 and 1."
            )
            raise ImpossibleOutcomes(words.format(values=localised_list(self.skeleton, "g")))
        scaled = self.skeleton
        if self.model is CrmModel.LOGISTIC:
            scaled = tuple(math.log(value / (1 - value)) - self.intercept for value in self.skeleton)
        object.__setattr__(self, "scaled", scaled)

    def rate(self, level: int, beta: float) -> float:
        """Return the DLT rate of a level (from 1) for one β."""
        slope = math.exp(beta)
        if self.model is CrmModel.EMPIRIC:
            return math.pow(self.scaled[level - 1], slope)
        return _expit(self.intercept + slope * self.scaled[level - 1])


@dataclass(frozen=True, slots=True)
class CrmFit:
    """The posterior of β, and per level the estimate with 90 % limits; ``level`` is closest to the target."""

    beta: float
    variance: float
    estimates: tuple[float, ...]
    lower: tuple[float, ...]
    upper: tuple[float, ...]
    level: int


def fit_crm(design: Crm, treated: Sequence[Treated]) -> CrmFit:
    """Return the posterior after these participants, by quadrature; ImpossibleOutcomes for a level beyond the skeleton."""
    for person in treated:
        if not 1 <= person.level <= len(design.skeleton) or not 0 <= person.weight <= 1:
            words = translate("escalation", "Level {level} with weight {weight} does not fit the skeleton.")
            raise ImpossibleOutcomes(words.format(level=person.level, weight=localised(person.weight)))
    mean, variance = _moments(_log_posterior(design, treated), design.prior_sd * _REACH)
    spread = _NORMAL_95 * math.sqrt(variance)
    levels = range(1, len(design.skeleton) + 1)
    estimates = tuple(design.rate(level, mean) for level in levels)
    ends = [sorted(design.rate(level, mean + sign * spread) for sign in (-1, 1)) for level in levels]
    distance = [abs(estimate - design.target) for estimate in estimates]
    return CrmFit(
        mean,
        variance,
        estimates,
        tuple(low for low, _high in ends),
        tuple(high for _low, high in ends),
        distance.index(min(distance)) + 1,
    )


def interval_probabilities(
    design: Crm, treated: Sequence[Treated], low: float, high: float
) -> tuple[tuple[float, float, float], ...]:
    """Return for each level P(rate < ``low``), P(``low`` to ``high``) and P(rate > ``high``) under the posterior of β."""
    nodes, mass = _posterior(_log_posterior(design, treated), design.prior_sd * _REACH)
    half = (nodes[1] - nodes[0]) / 2
    total = math.fsum(mass)
    # Where the density is nil its cells need no rates.
    seen = [(node, weight) for node, weight in zip(nodes, mass, strict=True) if weight > total * _NIL]
    found = []
    for level in range(1, len(design.skeleton) + 1):
        cells = [
            (*sorted((design.rate(level, node - half), design.rate(level, node + half))), weight)
            for node, weight in seen
        ]
        under = math.fsum(weight * _share_below(low, *ends) for *ends, weight in cells) / total
        over = math.fsum(weight * (1 - _share_below(high, *ends)) for *ends, weight in cells) / total
        found.append((under, 1 - under - over, over))
    return tuple(found)


def _share_below(rate: float, low: float, high: float) -> float:
    """Return which share of a cell, over which the rate goes from ``low`` to ``high``, lies below ``rate``."""
    if high <= rate:
        return 1.0
    return 0.0 if low >= rate else (rate - low) / (high - low)


def _log_posterior(design: Crm, treated: Sequence[Treated]) -> Callable[[float], float]:
    groups: dict[Treated, int] = {}
    for person in treated:
        groups[person] = groups.get(person, 0) + 1

    def log_posterior(beta: float) -> float:
        total = -(beta**2) / (2 * design.prior_sd**2)
        for person, count in groups.items():
            rate = design.rate(person.level, beta)
            chance = person.weight * rate if not person.has_dlt else rate
            total += count * _log(chance if person.has_dlt else 1 - chance)
        return total

    return log_posterior


def _moments(log_density: Callable[[float], float], reach: float) -> tuple[float, float]:
    """Return mean and variance of an unnormalised density, by the trapezoidal rule."""
    nodes, mass = _posterior(log_density, reach)
    total = math.fsum(mass)
    mean = math.fsum(node * weight for node, weight in zip(nodes, mass, strict=True)) / total
    spread = math.fsum((node - mean) ** 2 * weight for node, weight in zip(nodes, mass, strict=True))
    return mean, spread / total


def _posterior(log_density: Callable[[float], float], reach: float) -> tuple[list[float], list[float]]:
    """Return the nodes and the weight of each, not yet made to add up to 1."""
    step = 2 * reach / (_NODES - 1)
    nodes = [-reach + step * index for index in range(_NODES)]
    logs = [log_density(node) for node in nodes]
    top = max(logs)
    return nodes, [math.exp(value - top) for value in logs]


def _log(chance: float) -> float:
    return math.log(chance) if chance > 0 else -math.inf


def _expit(value: float) -> float:
    if value >= 0:
        return 1 / (1 + math.exp(-value))
    return math.exp(value) / (1 + math.exp(value))
