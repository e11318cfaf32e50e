"""The axis of a timeline: study days without a day 0, and rows in which nothing covers anything."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dosebook.drawing.timeline_scale import Scale, day_label, rows_of

EXTENTS = st.lists(
    st.tuples(st.floats(0, 500), st.floats(0.1, 60)).map(lambda pair: (pair[0], pair[0] + pair[1])),
    max_size=40,
)


def test_there_is_no_day_0() -> None:
    assert [day_label(day) for day in (-2, -1, 0, 1)] == ["−2", "−1", "1", "2"]


@given(EXTENTS)
def test_nothing_covers_anything_in_its_row(extents: list[tuple[float, float]]) -> None:
    ordered = sorted(extents)
    rows = rows_of(ordered)
    for row in set(rows):
        inside = [extent for extent, found in zip(ordered, rows, strict=True) if found == row]
        assert all(one[1] <= other[0] for one, other in pairwise(inside))


@given(EXTENTS)
def test_no_row_is_opened_while_another_has_room(extents: list[tuple[float, float]]) -> None:
    ordered = sorted(extents)
    depth = max((sum(1 for other in ordered if other[0] <= one[0] < other[1]) for one in ordered), default=0)
    assert len(set(rows_of(ordered))) <= depth


@given(st.integers(-42, 0), st.integers(7, 2000), st.floats(350, 1500))
def test_ticks_hold_day_1_lie_in_the_plot_and_can_be_read(low: int, high: int, width: float) -> None:
    scale = Scale(low, high, width)
    ticks = scale.ticks()
    assert 0 in ticks
    places = [scale.x(day) for day in ticks]
    assert all(scale.left <= place <= scale.right for place in places)
    assert all(other - one >= 20 for one, other in pairwise(places))


def test_days_beyond_stop_at_the_edge() -> None:
    scale = Scale(-10, 90, 490)
    assert scale.x(float("-inf")) == scale.left
    assert scale.x(float("inf")) == scale.right
    assert scale.x(-500) == scale.left
