"""The logistic regression with overdose control for many trials at once, on the grid of the single fit.

Every probability asked for is a sum over the nodes of the posterior with weights that the data do not
change, so that one product of matrices gives all of them (see ``domain.escalation.blrm``).
"""

import math
from dataclasses import dataclass

import numpy as np

from dosebook.domain.escalation.blrm import GRID_NODES, GRID_REACH
from dosebook.domain.escalation.model_rules import BlrmRule
from dosebook.numerics.counts import NO_LEVEL, Advice, Counts, Flags, Ints
from dosebook.numerics.posterior import Floats, posterior_mass
from dosebook.numerics.state_cache import StateCache, Tick

_AT_ONCE = 16
_EDGE = 1e-12


class BlrmFit:
    """The level that overdose control allows with the most probability of the target, for each set of counts."""

    def __init__(self, rule: BlrmRule) -> None:
        """Work out the grid once: prior, logarithms of the rates, and the weights of each probability."""
        prior = rule.model.prior
        alphas, betas = _nodes(prior.mean[0], prior.sd[0]), _nodes(prior.mean[1], prior.sd[1])
        log_doses = [math.log(dose / rule.model.reference_dose) for dose in rule.doses]
        slopes = np.exp(betas)[:, None]
        logits = np.stack([(alphas + slopes * one).ravel() for one in log_doses])
        self._logs = np.concatenate([-np.logaddexp(0, -logits), -np.logaddexp(0, logits)])
        self._prior = _log_prior(rule, alphas, betas).ravel()
        ends = (rule.control.target[0], rule.control.target[1], rule.control.overdose_from)
        self._below = np.stack(
            [_below(alphas, slopes, one, end).ravel() for end in ends for one in log_doses], axis=1
        )
        self._limit = rule.control.limit

    def __call__(self, evaluable: Ints, with_dlt: Ints) -> Ints:
        """Return a level (from 0, or NO_LEVEL) per row of counts."""
        mass = posterior_mass(evaluable, with_dlt, self._logs, self._prior)
        total = mass.sum(axis=1, keepdims=True)
        low, high, not_over = np.split(mass @ self._below / total, 3, axis=1)
        allowed = 1 - not_over < self._limit
        best = np.where(allowed, high - low, -np.inf).argmax(axis=1)
        return np.where(allowed.any(axis=1), best, NO_LEVEL)


def _nodes(mean: float, sd: float) -> Floats:
    step = 2 * GRID_REACH * sd / (GRID_NODES - 1)
    return mean - GRID_REACH * sd + step * np.arange(GRID_NODES, dtype=np.float64)


def _log_prior(rule: BlrmRule, alphas: Floats, betas: Floats) -> Floats:
    prior = rule.model.prior
    x, y = (alphas - prior.mean[0]) / prior.sd[0], ((betas - prior.mean[1]) / prior.sd[1])[:, None]
    found: Floats = -(x * x - 2 * prior.correlation * x * y + y * y) / (2 * (1 - prior.correlation**2))
    return found


def _below(alphas: Floats, slopes: Floats, log_dose: float, rate: float) -> Floats:
    """Return what share of each node's mass lies below ``rate`` at a dose; a row per log β.

    Half of the mass of a node lies below it, and the mass between two nodes is interpolated.
    """
    logit = math.log(rate / (1 - rate))
    place = (logit - slopes * log_dose - alphas[0]) / (alphas[1] - alphas[0])
    index = np.floor(place)
    part, node = place - index, np.arange(GRID_NODES)
    share = np.where(node < index, 1.0, 0.0) + np.where(node == index, 0.5 + part / 2, 0.0)
    share += np.where(node == index + 1, part / 2, 0.0)
    at_start = np.where(node == 0, 0.5, 0.0)
    share = np.where(place <= 0, np.where(place > -_EDGE, at_start, 0.0), share)
    return np.where(index >= GRID_NODES - 1, 1.0, share)


@dataclass(frozen=True, slots=True)
class BlrmKernel:
    """The model asked after each cohort; no allowed dose ends the trial."""

    cache: StateCache

    def advise(self, counts: Counts, running: Flags) -> Advice:
        """Return the level of each trial."""
        level = self.cache.levels(counts, running)
        return Advice(level, level != NO_LEVEL)

    def select(self, counts: Counts, advised: Ints) -> Ints:
        """Return the level that the rule names at its end."""
        del counts
        return advised


def blrm_kernel(rule: BlrmRule, tick: Tick) -> BlrmKernel:
    """Return the regression; ``tick`` is called between parts of the work and may raise to stop it."""
    return BlrmKernel(StateCache(BlrmFit(rule), _AT_ONCE, tick))
