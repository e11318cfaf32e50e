"""Superposition against published figures and its own laws."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dosebook.domain.fractionation import superposition
from dosebook.domain.radioactivity import decayed


@pytest.mark.parametrize(
    ("half_life", "activities", "days", "peak", "area", "area_28", "above_20"),
    [
        (8.0252, [27.645, 27.645], [0, 7], 42.7473, 640.143, 559.4536, 12.54),
        (6.5, [36.5625, 36.5625], [0, 7], 53.8945, 685.731, 631.8948, 14.95),
        (4.0, [55.29], [0], 55.29, 319.0664, 316.5737, 5.87),
        (2.0, [55.29], [0], 55.29, 159.5332, 159.5235, 2.94),
    ],
)
def test_superposition_gives_the_published_figures(
    half_life: float, activities: list[float], days: list[float], peak: float, area: float, area_28: float,
    above_20: float,
) -> None:  # fmt: skip
    found = superposition(activities, days, half_life)
    assert round(found.peak(), 4) == peak
    assert round(found.area_to_infinity(), 4) == area
    assert round(found.area(28), 4) == area_28
    # The published days were counted on a grid; ours are exact.
    assert found.days_above(20) == pytest.approx(above_20, abs=0.0101)


@given(st.floats(1, 100), st.floats(0.5, 10), st.floats(0.5, 30))
def test_splitting_keeps_the_area_and_lowers_the_peak(total: float, half_life: float, apart: float) -> None:
    single = superposition([total], [0], half_life)
    split = superposition([total / 2, total / 2], [0, apart], half_life)
    assert split.area_to_infinity() == pytest.approx(single.area_to_infinity())
    assert split.peak() < single.peak()
    assert split.peak() / single.peak() == pytest.approx((1 + math.exp(-split.rate * apart)) / 2)
    assert split.area(28) <= single.area(28) * (1 + 1e-12)


def test_iodine_131_decays_to_the_published_digits() -> None:
    assert round(decayed(12.5, 14, 8.0252), 6) == 3.730454
    assert round(37 * decayed(31.25, 1, 8.0252), 4) == 1060.5744
    assert decayed(100, -8.0252, 8.0252) == pytest.approx(200)


def test_what_cannot_be_is_refused() -> None:
    for wrong in (([], [], 8), ([1], [0], 0), ([-1], [0], 8), ([1, 2], [0], 8)):
        with pytest.raises(ValueError, match=r"needed|zero|needs"):
            superposition(*wrong)
    with pytest.raises(ValueError, match="above zero"):
        decayed(1, 1, 0)
    with pytest.raises(ValueError, match="above zero"):
        superposition([1], [0], 8).days_above(0)
