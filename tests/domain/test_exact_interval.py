"""The exact interval against another implementation, for every count a cohort can have."""

import pytest
from scipy.stats import beta

from dosebook.domain.exact_interval import clopper_pearson


@pytest.mark.parametrize("total", range(1, 41))
def test_agrees_with_the_beta_quantiles(total: int) -> None:
    for events in range(total + 1):
        found = clopper_pearson(events, total)
        low = 0.0 if events == 0 else beta.ppf(0.025, events, total - events + 1)
        high = 1.0 if events == total else beta.ppf(0.975, events + 1, total - events)
        assert found.low == pytest.approx(low, abs=1e-9)
        assert found.high == pytest.approx(high, abs=1e-9)


def test_another_level_and_a_large_number() -> None:
    found = clopper_pearson(700, 2000, level=0.9)
    assert found.low == pytest.approx(beta.ppf(0.05, 700, 1301), abs=1e-9)
    assert found.high == pytest.approx(beta.ppf(0.95, 701, 1300), abs=1e-9)


@pytest.mark.parametrize(
    ("events", "total", "high"), [(0, 3, 0.71), (0, 4, 0.60), (0, 6, 0.46), (1, 6, 0.64)]
)
def test_the_figures_that_committees_know(events: int, total: int, high: float) -> None:
    assert round(clopper_pearson(events, total).high, 2) == high


def test_nobody_tells_nothing() -> None:
    assert (clopper_pearson(0, 0).low, clopper_pearson(0, 0).high) == (0.0, 1.0)


@pytest.mark.parametrize(
    ("events", "total", "level"), [(-1, 4, 0.95), (5, 4, 0.95), (1, 4, 1.0), (1, 4, 0.0)]
)
def test_refuses_what_cannot_be(events: int, total: int, level: float) -> None:
    with pytest.raises(ValueError, match="no interval"):
        clopper_pearson(events, total, level)
