"""The CRM for many trials at once: the quadrature of ``domain.escalation.crm`` as products of matrices."""

from dataclasses import dataclass

import numpy as np

from dosebook.domain.escalation.crm import Crm, CrmModel
from dosebook.numerics.counts import Advice, Counts, Flags, Ints
from dosebook.numerics.posterior import Floats, posterior_mass
from dosebook.numerics.state_cache import StateCache, Tick

_REACH = 10.0
_NODES, _FEWER, _NARROW = 4001, 1001, 1.2
"""The nodes of the single fit; a quarter of them gives the same digits while the prior is not unusually wide."""

_AT_ONCE = 256


class CrmModelFit:
    """The level nearest to the target for each set of counts."""

    def __init__(self, design: Crm) -> None:
        """Work out the logarithms of the rates at every node once."""
        self._design = design
        reach = design.prior_sd * _REACH
        nodes = _FEWER if design.prior_sd <= _NARROW else _NODES
        self._nodes = np.linspace(-reach, reach, nodes)
        with np.errstate(divide="ignore"):
            toxic, safe = _log_rates(design, self._nodes)
        self._logs = np.concatenate([toxic, safe])
        self._prior = -(self._nodes**2) / (2 * design.prior_sd**2)

    def __call__(self, evaluable: Ints, with_dlt: Ints) -> Ints:
        """Return a level (from 0) per row of counts."""
        return self.with_pending(evaluable, with_dlt, None)

    @property
    def rates(self) -> Floats:
        """The DLT rate of each level (row) at each node."""
        found: Floats = np.exp(self._logs[: len(self._design.scaled)])
        return found

    def with_pending(self, evaluable: Ints, with_dlt: Ints, pending: Floats | None) -> Ints:
        """Return the same with the logarithms of what pending participants add at each node."""
        mass = posterior_mass(evaluable, with_dlt, self._logs, self._prior, pending)
        beta = (mass @ self._nodes) / mass.sum(axis=1)
        toxic, _safe = _log_rates(self._design, beta)
        nearest: Ints = np.abs(np.exp(toxic) - self._design.target).argmin(axis=0)
        return nearest


def _log_rates(design: Crm, beta: Floats) -> tuple[Floats, Floats]:
    """Return the logarithms of rate and of 1 − rate, a row per level, at each β."""
    slope, scaled = np.exp(beta), np.array(design.scaled)[:, None]
    if design.model is CrmModel.EMPIRIC:
        toxic = np.log(scaled) * slope
        # The largest exponent stands for a rate of 0, whose product with no DLTs must be 0 and not "not a number".
        return np.maximum(toxic, _LOWEST), np.log(-np.expm1(toxic))
    logit = design.intercept + slope * scaled
    return np.maximum(-np.logaddexp(0, -logit), _LOWEST), np.maximum(-np.logaddexp(0, logit), _LOWEST)


_LOWEST = -1e6
"""As good as the logarithm of 0, and finite."""


@dataclass(frozen=True, slots=True)
class CrmKernel:
    """The model asked after each cohort; the trial goes on until a limit ends it."""

    cache: StateCache

    def advise(self, counts: Counts, running: Flags) -> Advice:
        """Return the level of each trial."""
        return Advice(self.cache.levels(counts, running), running.copy())

    def select(self, counts: Counts, advised: Ints) -> Ints:
        """Return the level that the rule names at its end."""
        del counts
        return advised


def crm_kernel(design: Crm, tick: Tick) -> CrmKernel:
    """Return the CRM; ``tick`` is called between parts of the work and may raise to stop it."""
    return CrmKernel(StateCache(CrmModelFit(design), _AT_ONCE, tick))
