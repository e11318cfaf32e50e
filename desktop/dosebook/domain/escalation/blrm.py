"""Bayesian logistic regression with overdose control (Neuenschwander, Branson and Gsponer 2008, Stat Med 27:2420).

logit p = log α + β · log(dose / reference dose), with a bivariate normal prior on (log α, log β). The
posterior is computed on a grid, not drawn, so that the same data give the same answer.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from dosebook.domain.escalation.beta_posterior import assert_rate
from dosebook.domain.escalation.outcomes import ImpossibleOutcomes, Tally
from dosebook.domain.words import translate

GRID_NODES = 221
GRID_REACH = 6.5
"""The grid reaches 6.5 prior standard deviations to each side, in 221 steps."""

_MODELS_KEPT, _DOSES_KEPT = 4, 32
_LOGIT_REACH = 120.0
_HALVINGS = 60


@dataclass(frozen=True, slots=True)
class BivariateNormal:
    """The prior of (log α, log β)."""

    mean: tuple[float, float]
    sd: tuple[float, float]
    correlation: float = 0.0

    def __post_init__(self) -> None:
        """Raise ImpossibleOutcomes for a spread or correlation that cannot be."""
        if min(self.sd) <= 0 or not -1 < self.correlation < 1:
            words = translate(
                "escalation", "The prior needs spreads above 0 and a correlation between −1 and 1."
            )
            raise ImpossibleOutcomes(words)

    def log_density(self, first: float, second: float) -> float:
        """Return the logarithm of the density, up to a constant."""
        x = (first - self.mean[0]) / self.sd[0]
        y = (second - self.mean[1]) / self.sd[1]
        rest = 1 - self.correlation**2
        return -(x * x - 2 * self.correlation * x * y + y * y) / (2 * rest)


@dataclass(frozen=True, slots=True)
class Blrm:
    """The model: prior and reference dose."""

    prior: BivariateNormal
    reference_dose: float

    def __post_init__(self) -> None:
        """Raise ImpossibleOutcomes for a reference dose that is not above 0."""
        if self.reference_dose <= 0:
            raise ImpossibleOutcomes(translate("escalation", "The reference dose must be above 0."))

    def fit(self, data: Sequence[tuple[float, Tally]]) -> "BlrmPosterior":
        """Return the posterior after these counts at these doses."""
        if any(dose <= 0 for dose, _tally in data):
            raise ImpossibleOutcomes(translate("escalation", "Every dose must be above 0."))
        return BlrmPosterior(self, tuple(data))


@dataclass(frozen=True, slots=True)
class Parameters:
    """Means, standard deviations and correlation of (log α, log β)."""

    mean: tuple[float, float]
    sd: tuple[float, float]
    correlation: float


@dataclass(frozen=True)
class BlrmPosterior:
    """The posterior, asked dose by dose."""

    model: Blrm
    data: tuple[tuple[float, Tally], ...]

    @cached_property
    def _alphas(self) -> list[float]:
        return _nodes(self.model.prior.mean[0], self.model.prior.sd[0])

    @cached_property
    def _betas(self) -> list[float]:
        return _nodes(self.model.prior.mean[1], self.model.prior.sd[1])

    @cached_property
    def _mass(self) -> list[list[float]]:
        """The weight of each node, one row per log β; all weights add up to 1."""
        logs = _prior_logs(self.model)
        for dose, tally in self.data:
            logs = _with_counts(self.model, logs, dose, tally)
        top = max(max(row) for row in logs)
        rows = [[math.exp(value - top) for value in row] for row in logs]
        total = math.fsum(math.fsum(row) for row in rows)
        return [[value / total for value in row] for row in rows]

    @cached_property
    def _below(self) -> list[list[float]]:
        """Per log β, the mass up to each node of log α; half of a node's mass lies below it."""
        rows = []
        for row in self._mass:
            total, cumulative = 0.0, []
            for weight in row:
                cumulative.append(total + weight / 2)
                total += weight
            rows.append([*cumulative, total])
        return rows

    @cached_property
    def parameters(self) -> Parameters:
        """The moments of log α and log β."""
        per_alpha = [math.fsum(row[index] for row in self._mass) for index in range(GRID_NODES)]
        per_beta = [math.fsum(row) for row in self._mass]
        mean_a, sd_a = _moments(self._alphas, per_alpha)
        mean_b, sd_b = _moments(self._betas, per_beta)
        cross = math.fsum(
            (beta - mean_b) * math.fsum((a - mean_a) * w for a, w in zip(self._alphas, row, strict=True))
            for beta, row in zip(self._betas, self._mass, strict=True)
        )
        return Parameters((mean_a, mean_b), (sd_a, sd_b), cross / (sd_a * sd_b))

    def moments(self, dose: float) -> tuple[float, float]:
        """Return mean and standard deviation of the DLT rate at a dose."""
        log_dose = self._log(dose)
        first = second = 0.0
        for beta, row in zip(self._betas, self._mass, strict=True):
            shift = math.exp(beta) * log_dose
            for alpha, weight in zip(self._alphas, row, strict=True):
                rate = _expit(alpha + shift)
                first += weight * rate
                second += weight * rate * rate
        return first, math.sqrt(max(0.0, second - first * first))

    def probability_below(self, dose: float, rate: float) -> float:
        """Return P(DLT rate at ``dose`` < ``rate``)."""
        if rate <= 0:
            return 0.0
        return 1.0 if rate >= 1 else self._below_logit(self._log(dose), math.log(rate / (1 - rate)))

    def probability_between(self, dose: float, low: float, high: float) -> float:
        """Return P(``low`` < DLT rate at ``dose`` < ``high``)."""
        return self.probability_below(dose, high) - self.probability_below(dose, low)

    def quantile(self, dose: float, level: float) -> float:
        """Return the DLT rate below which the posterior has the probability ``level``."""
        log_dose = self._log(dose)
        low, high = -_LOGIT_REACH, _LOGIT_REACH
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            if self._below_logit(log_dose, middle) < level:
                low = middle
            else:
                high = middle
        return _expit((low + high) / 2)

    def _below_logit(self, log_dose: float, logit: float) -> float:
        start, step = self._alphas[0], self._alphas[1] - self._alphas[0]
        total = 0.0
        for beta, below in zip(self._betas, self._below, strict=True):
            place = (logit - math.exp(beta) * log_dose - start) / step
            total += _interpolated(below, place)
        return total

    def _log(self, dose: float) -> float:
        if dose <= 0:
            raise ImpossibleOutcomes(translate("escalation", "Every dose must be above 0."))
        return math.log(dose / self.model.reference_dose)


@dataclass(frozen=True, slots=True)
class Ewoc:
    """Escalation with overdose control: P(rate > ``overdose_from``) below ``limit``, then most target."""

    target: tuple[float, float] = (0.2, 0.35)
    overdose_from: float = 0.35
    limit: float = 0.25

    def __post_init__(self) -> None:
        """Raise ImpossibleOutcomes for limits that are no rates."""
        assert_rate(self.overdose_from, translate("escalation", "The limit of overdosing"))
        assert_rate(self.limit, translate("escalation", "The allowed probability of overdosing"))

    def eligible(self, posterior: BlrmPosterior, doses: Sequence[float]) -> tuple[float, ...]:
        """Return the doses whose probability of overdosing is below the limit."""
        return tuple(
            dose for dose in doses if 1 - posterior.probability_below(dose, self.overdose_from) < self.limit
        )

    def best(self, posterior: BlrmPosterior, doses: Sequence[float]) -> float | None:
        """Return the eligible dose with the most probability in the target interval; None when none is."""
        chances: Mapping[float, float] = {
            dose: posterior.probability_between(dose, *self.target)
            for dose in self.eligible(posterior, doses)
        }
        return max(chances, key=lambda dose: chances[dose]) if chances else None


@lru_cache(maxsize=_MODELS_KEPT)
def _prior_logs(model: Blrm) -> list[list[float]]:
    """The logarithm of the prior at each node, one row per log β; kept, since every fit begins with it."""
    prior = model.prior
    alphas = _nodes(prior.mean[0], prior.sd[0])
    return [
        [prior.log_density(alpha, beta) for alpha in alphas] for beta in _nodes(prior.mean[1], prior.sd[1])
    ]


@lru_cache(maxsize=_DOSES_KEPT)
def _softplus_logits(model: Blrm, dose: float) -> list[tuple[float, list[float]]]:
    """Per log β what the dose adds to log α, and log(1 + exp(logit)) at each node; kept, since it has no counts in it."""
    alphas = _nodes(model.prior.mean[0], model.prior.sd[0])
    log_dose = math.log(dose / model.reference_dose)
    shifts = [math.exp(beta) * log_dose for beta in _nodes(model.prior.mean[1], model.prior.sd[1])]
    return [(shift, [_softplus(alpha + shift) for alpha in alphas]) for shift in shifts]


def _with_counts(model: Blrm, logs: list[list[float]], dose: float, tally: Tally) -> list[list[float]]:
    """Return ``logs`` with the likelihood of one dose: dlt × logit − n × log(1 + exp(logit))."""
    alphas = _nodes(model.prior.mean[0], model.prior.sd[0])
    known, dlt = tally.evaluable, tally.with_dlt
    found = []
    for row, (shift, softplus) in zip(logs, _softplus_logits(model, dose), strict=True):
        found.append(
            [
                value + dlt * (alpha + shift) - known * penalty
                for value, alpha, penalty in zip(row, alphas, softplus, strict=True)
            ]
        )
    return found


def _nodes(mean: float, sd: float) -> list[float]:
    step = 2 * GRID_REACH * sd / (GRID_NODES - 1)
    return [mean - GRID_REACH * sd + step * index for index in range(GRID_NODES)]


def _moments(nodes: Sequence[float], weights: Sequence[float]) -> tuple[float, float]:
    mean = math.fsum(node * weight for node, weight in zip(nodes, weights, strict=True))
    spread = math.fsum((node - mean) ** 2 * weight for node, weight in zip(nodes, weights, strict=True))
    return mean, math.sqrt(spread)


def _interpolated(below: Sequence[float], place: float) -> float:
    """Return the mass below a place between the nodes; ``below`` ends with the mass of the whole row."""
    if place <= 0:
        return below[0] if place > -1e-12 else 0.0
    index = int(place)
    if index >= GRID_NODES - 1:
        return below[-1]
    return below[index] + (place - index) * (below[index + 1] - below[index])


def _softplus(value: float) -> float:
    return value + math.log1p(math.exp(-value)) if value > 0 else math.log1p(math.exp(value))


def _expit(value: float) -> float:
    return 1 / (1 + math.exp(-value)) if value >= 0 else math.exp(value) / (1 + math.exp(value))
