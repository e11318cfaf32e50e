"""A bar for each participant, a sign for what happened, nothing outside the drawing."""

import pytest

from dosebook.drawing.swimmer import Swim, SwimMark, SwimSign, swimmer
from drawing.shape_walk import groups, outside, words_of


def swims(count: int) -> tuple[Swim, ...]:
    marks = tuple(SwimMark(float(day), sign) for day, sign in enumerate(SwimSign))
    return tuple(
        Swim(
            f"{1 + number // 4:02d}-{number:02d}",
            f"Cohort {1 + number // 4}",
            20.0 * number,
            marks,
            ("participant", f"p{number}"),
        )
        for number in range(count)
    )


@pytest.mark.parametrize("count", [1, 20, 45])
def test_everything_lies_inside_and_each_bar_leads_to_its_participant(count: int) -> None:
    drawing = swimmer(swims(count), high=20.0 * count)
    assert not outside(drawing)
    assert [group.record for group in groups(drawing) if group.record] == [
        ("participant", f"p{number}") for number in range(count)
    ]


def test_groups_head_their_bars_and_the_legend_tells_only_what_is_there() -> None:
    words = words_of(swimmer(swims(5), high=100))
    assert [word for word in words if word.startswith("Cohort")] == ["Cohort 1", "Cohort 2"]
    assert {"fraction", "DLT", "serious event", "died", "on the study"} <= set(words)
    alone = words_of(swimmer((Swim("01-01", "Cohort 1", 10),), high=10))
    assert not {"fraction", "DLT", "serious event", "died"} & set(alone)
