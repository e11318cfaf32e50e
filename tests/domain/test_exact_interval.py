"""Clopper-Pearson against scipy, and the figures that every committee knows."""

import pytest
from scipy.stats import beta

from dosebook.domain.exact_interval import exact_interval, probability_of_none


@pytest.mark.parametrize(
    ("events", "total", "high"), [(0, 3, 0.7076), (0, 4, 0.6024), (0, 6, 0.4593), (1, 6, 0.6412)]
)
def test_known_upper_limits(events: int, total: int, high: float) -> None:
    found = exact_interval(events, total)
    assert found is not None
    assert found.high == pytest.approx(high, abs=5e-5)


def test_it_agrees_with_scipy_for_all_small_trials() -> None:
    for total in range(1, 41):
        for events in range(total + 1):
            found = exact_interval(events, total)
            assert found is not None
            low = beta.ppf(0.025, events, total - events + 1) if events else 0.0
            high = beta.ppf(0.975, events + 1, total - events) if events < total else 1.0
            assert found.low == pytest.approx(low, abs=1e-9)
            assert found.high == pytest.approx(high, abs=1e-9)


def test_nobody_observed_has_no_interval() -> None:
    assert exact_interval(0, 0) is None


@pytest.mark.parametrize(("events", "total"), [(2, 1), (-1, 4), (1, 0)])
def test_more_events_than_participants_are_refused(events: int, total: int) -> None:
    with pytest.raises(ValueError, match="no proportion"):
        exact_interval(events, total)


def test_none_of_four_at_a_true_rate_of_a_third() -> None:
    assert probability_of_none(4, 1 / 3) == pytest.approx(0.1975, abs=5e-5)
