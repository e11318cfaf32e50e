"""Axes: values where they belong, round numbers, names that make room for each other."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dosebook.drawing.charts.axes import Axis, day_ticks, round_ticks, spread, whole_ticks


def test_values_lie_in_proportion_and_stop_at_the_edge() -> None:
    axis = Axis(0, 10, 100, 200)
    assert [axis.at(value) for value in (-5, 0, 5, 10, 20)] == [100, 100, 150, 200, 200]
    log = Axis(1, 100, 0, 200, is_log=True)
    assert [log.at(value) for value in (0.0, 1, 10, 100)] == pytest.approx([0, 0, 100, 200])


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0, 100, (0, 20, 40, 60, 80, 100)),
        (-60, 20, (-60, -40, -20, 0, 20)),
        (7, 13, (7, 8, 9, 10, 11, 12, 13)),
        (3, 3, (3,)),
    ],
)
def test_ticks_are_round(low: float, high: float, expected: tuple[float, ...]) -> None:
    assert round_ticks(low, high) == pytest.approx(expected)


def test_people_are_counted_in_whole_numbers() -> None:
    assert whole_ticks(4) == (0, 1, 2, 3, 4)
    assert whole_ticks(27) == (0, 5, 10, 15, 20, 25)


def test_days_are_whole_weeks_from_day_1() -> None:
    assert day_ticks(Axis(-7, 84, 0, 200)) == (0, 14, 28, 42, 56, 70, 84)


@given(st.lists(st.floats(0, 100), min_size=1, max_size=12))
@settings(max_examples=60, deadline=None)
def test_names_keep_their_order_their_distance_and_inside(places: list[float]) -> None:
    found = spread(places, 8, 0, 100)
    order = sorted(range(len(places)), key=lambda number: places[number])
    placed = [found[number] for number in order]
    apart = min(8, 100 / max(1, len(places) - 1))
    assert all(later - earlier >= apart - 1e-6 for earlier, later in pairwise(placed))
    assert all(-1e-6 <= place <= 100 + 1e-6 for place in placed)


def test_names_with_room_stay_where_they_are() -> None:
    assert spread([10, 50, 90], 8, 0, 100) == pytest.approx([10, 50, 90])
    assert spread([50, 50], 8, 0, 100) == pytest.approx([46, 54])
