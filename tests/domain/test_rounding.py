"""Halves are rounded away from zero, and no number is too large to be rounded."""

from decimal import Decimal

import pytest

from dosebook.domain.rounding import half_up
from dosebook.report.format import format_number

LARGEST = Decimal("9" * 15)
"""The largest number that can be typed."""


@pytest.mark.parametrize(
    ("number", "decimals", "rounded"),
    [("2.5", 0, "3"), ("-2.5", 0, "-3"), ("0.125", 2, "0.13"), ("50.5", 0, "51"), ("7", 2, "7.00")],
)
def test_halves_go_away_from_zero(number: str, decimals: int, rounded: str) -> None:
    assert str(half_up(Decimal(number), decimals)) == rounded


def test_products_and_ratios_of_the_largest_numbers_can_be_rounded() -> None:
    assert half_up(LARGEST * LARGEST, 2) == LARGEST * LARGEST
    assert format_number(LARGEST / Decimal("0.00000000000001") * 100, 1).startswith("99999999999999900")
