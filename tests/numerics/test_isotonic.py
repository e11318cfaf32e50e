"""The dose at the end, chosen for many trials at once, is that of the single choice."""

import numpy as np
import pytest

from dosebook.domain.escalation.interval_design import Elimination
from dosebook.domain.escalation.isotonic import select_mtd
from dosebook.domain.escalation.outcomes import Tally
from dosebook.numerics.isotonic import pooled_rates, select_levels

NEVER = Elimination(cut_off=2.0)


def _random_counts(trials: int) -> tuple[np.ndarray, np.ndarray]:
    source = np.random.default_rng(7)
    evaluable = 3 * source.integers(0, 5, (6, trials))
    return evaluable, (evaluable * source.random((6, trials)) + 0.5).astype(np.int64)


@pytest.mark.parametrize("target", [0.2, 0.25, 0.3, 1 / 3])
def test_every_choice_is_that_of_the_single_one(target: float) -> None:
    evaluable, with_dlt = _random_counts(400)
    chosen = select_levels(evaluable, with_dlt, evaluable > 0, target)
    for lane in range(400):
        pairs = zip(evaluable[:, lane].tolist(), with_dlt[:, lane].tolist(), strict=True)
        single = select_mtd([Tally(*pair) for pair in pairs], target, NEVER)
        assert chosen[lane] + 1 == (single.level or 0)


def test_pooled_rates_are_those_of_the_single_regression() -> None:
    evaluable, with_dlt = _random_counts(100)
    rates = pooled_rates(evaluable, with_dlt, evaluable > 0)
    for lane in range(100):
        pairs = zip(evaluable[:, lane].tolist(), with_dlt[:, lane].tolist(), strict=True)
        single = select_mtd([Tally(*pair) for pair in pairs], 0.3, NEVER).rates
        for level, rate in enumerate(single):
            if rate is not None:
                assert rates[level, lane] == pytest.approx(rate, abs=1e-12)


def test_the_published_choice_of_the_boin_tutorial() -> None:
    evaluable = np.array([[3], [3], [15], [9], [0]])
    with_dlt = np.array([[0], [0], [4], [4], [0]])
    assert select_levels(evaluable, with_dlt, evaluable > 0, 0.3).tolist() == [2]


def test_nobody_treated_means_no_dose() -> None:
    nobody = np.zeros((4, 2), np.int64)
    assert select_levels(nobody, nobody, nobody > 0, 0.3).tolist() == [-1, -1]
