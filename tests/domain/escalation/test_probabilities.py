"""How likely each dose gives too few DLTs, the target, or too many; oracle: scipy's beta distribution."""

from decimal import Decimal
from typing import Any

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.stats import beta, norm

from domain.escalation.trial import day_after, trial
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation.advice import Advice, advise
from dosebook.domain.escalation.probabilities import USUAL_INTERVAL


def advice(notation: str, **said: Any) -> Advice:
    found = advise(trial(notation, **said), day_after(notation)).advice
    assert found is not None
    return found


def test_a_rule_of_counts_gives_the_beta_posterior_of_each_dose() -> None:
    chances = advice("1NNN 2NNT", rule=EscalationRule.BOIN, target_rate=Decimal("0.3")).chances
    assert (chances.low, chances.high) == (pytest.approx(0.25), pytest.approx(0.35))
    second = chances.of(2)
    assert second is not None
    assert second.under == pytest.approx(beta.cdf(0.25, 2, 3))
    assert second.over == pytest.approx(beta.sf(0.35, 2, 3))
    assert second.under + second.target + second.over == pytest.approx(1)
    assert chances.of(3) is None


def test_without_a_target_the_usual_interval_stands() -> None:
    chances = advice("1NNN").chances
    assert (chances.low, chances.high) == USUAL_INTERVAL


def test_the_regression_gives_every_dose_its_posterior() -> None:
    """Neuenschwander 2008, example of 0/3, 0/4, 0/5, 0/4, 2/2: P(0.20 to 0.35) and P(> 0.35) by quadrature."""
    found = advice(
        "1NNN 2NNNN 3NNNNN 4NNNN 5TT",
        levels=5,
        doses=("1", "2.5", "5", "10", "25"),
        rule=EscalationRule.BLRM,
        reference_dose=Decimal(250),
        log_alpha_mean=Decimal("2.15"),
        log_alpha_sd=Decimal("0.84"),
        log_beta_mean=Decimal("0.52"),
        log_beta_sd=Decimal("0.80"),
        prior_correlation=Decimal("0.2"),
        target_low=Decimal("0.20"),
        target_high=Decimal("0.35"),
    ).chances
    tenth, last = found.of(4), found.of(5)
    assert tenth is not None
    assert last is not None
    assert (tenth.target, tenth.over) == pytest.approx((0.170, 0.021), abs=2e-3)
    assert (last.target, last.over) == pytest.approx((0.395, 0.372), abs=2e-3)


def test_the_crm_gives_every_dose_the_posterior_of_its_one_parameter() -> None:
    skeleton = (0.1, 0.2, 0.3)
    found = advice(
        "1NNN 2NNT",
        rule=EscalationRule.CRM,
        target_rate=Decimal("0.25"),
        skeleton=("0.1", "0.2", "0.3"),
    ).chances

    def density(slope: float) -> float:
        rates = [guess ** np.exp(slope) for guess in skeleton]
        likelihood = (1 - rates[0]) ** 3 * (1 - rates[1]) ** 2 * rates[1]
        return float(likelihood * norm.pdf(slope, 0, np.sqrt(1.34)))

    whole = quad(density, -8, 8)[0]
    for level, guess in enumerate(skeleton, start=1):
        # The rate rises as the slope falls.
        edges = [np.log(np.log(rate) / np.log(guess)) for rate in (found.low, found.high)]
        chance = found.of(level)
        assert chance is not None
        assert chance.under == pytest.approx(quad(density, edges[0], 8)[0] / whole, abs=1e-4)
        assert chance.over == pytest.approx(quad(density, -8, edges[1])[0] / whole, abs=1e-4)
