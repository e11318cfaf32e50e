"""Numbers are rounded once, half away from zero, and never lose their denominator."""

from datetime import date
from decimal import Decimal

import pytest

from dosebook.domain.partial_date import PartialDate
from dosebook.report.blocks import Run
from dosebook.report.format import (
    format_count,
    format_date,
    format_fraction,
    format_interval,
    format_number,
    format_percent,
    format_range,
    format_signed,
)


@pytest.mark.parametrize(
    ("value", "decimals", "shown"),
    [
        (Decimal("0.5"), 0, "1"),
        (Decimal("-0.5"), 0, "−1"),
        (Decimal("2.5"), 0, "3"),
        (Decimal("65.145"), 2, "65.15"),
        (2.675, 2, "2.68"),
        (Decimal("-0.04"), 1, "0.0"),
        (Decimal(1200), 0, "1200"),
        (None, 1, "–"),
    ],
)
def test_half_goes_away_from_zero(value: Decimal | float | None, decimals: int, shown: str) -> None:
    assert format_number(value, decimals) == shown


@pytest.mark.parametrize(
    ("value", "shown"), [("17.834", "+17.8"), ("-11.2", "−11.2"), ("0", "0.0"), ("0.01", "0.0")]
)
def test_a_change_carries_its_sign(value: str, shown: str) -> None:
    assert format_signed(Decimal(value)) == shown


def test_the_percentage_of_fewer_than_five_is_grey() -> None:
    assert format_count(1, 4, "§") == (Run("1/4"), Run(" (25 %)", grey=True), Run(" §"))


def test_a_count_comes_before_its_percentage() -> None:
    assert format_count(1, 6) == "1/6 (17 %)"
    assert format_count(0, 5, "§") == "0/5 (0 %) §"
    assert format_count(0, 0) == format_fraction(0, 0) == format_percent(0, 0) == "–"


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [
        (0, 400, "0 %"),
        (1, 400, "<1 %"),
        (2, 400, "1 %"),
        (397, 400, "99 %"),
        (398, 400, ">99 %"),
        (399, 400, ">99 %"),
        (400, 400, "100 %"),
    ],
)
def test_only_all_are_100_percent_and_only_nobody_is_0(part: int, whole: int, shown: str) -> None:
    assert format_percent(part, whole) == shown


def test_intervals_ranges_and_dates() -> None:
    assert format_interval(0.0, 0.6024) == "0 to 60 %"
    assert format_interval(0.025000000000000078, 0.9749999999999999) == "3 to 98 %"
    assert format_range([Decimal(8), Decimal(3)]) == "3 to 8"
    assert format_range([4, 4]) == "4"
    assert format_range([]) == "–"
    assert format_date(PartialDate(2018, 8)) == "Aug 2018"
    assert format_date(date(2018, 8, 12)) == "12 Aug 2018"
    assert format_date(None) == "–"
