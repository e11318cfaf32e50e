"""Bars in groups: as high as their values, told apart without colour, the right dose on the band."""

import pytest

from dosebook.drawing.grouped_bars import BOTTOM, TOP, BarGroup, BarSeries, grouped_bars, letter
from dosebook.drawing.palette import BAND
from dosebook.drawing.shapes import Drawing, Group, Polygon, Text

GROUPS = (BarGroup("Dose 1", "true 10 %"), BarGroup("Dose 2", "true 30 %", is_marked=True), BarGroup("None"))
SERIES = (
    BarSeries("BOIN", (20.0, 70.0, 10.0), ("20", "70", "10")),
    BarSeries("CRM", (25.0, 75.0, 0.0), ("25", "75", "0")),
)


def _drawn(width: float = 490.0) -> Drawing:
    return grouped_bars(GROUPS, SERIES, most=80.0, step=20.0, width=width, height=190.0)


def _bars(drawing: Drawing) -> list[Group]:
    return [shape for shape in drawing.shapes if isinstance(shape, Group)]


def _high(bar: Group) -> float:
    (box,) = [shape for shape in bar.shapes if isinstance(shape, Polygon)]
    heights = [y for _x, y in box.points]
    return max(heights) - min(heights)


def test_each_bar_is_as_high_as_its_value() -> None:
    room = 190.0 - TOP - BOTTOM
    expected = [
        value / 80 * room
        for place in range(3)
        for value in (SERIES[0].values[place], SERIES[1].values[place])
    ]
    assert [_high(bar) for bar in _bars(_drawn())] == pytest.approx(expected)


def test_each_bar_has_the_letter_of_its_design_and_says_its_value() -> None:
    for place, bar in enumerate(_bars(_drawn())):
        words = [shape.text for shape in bar.shapes if isinstance(shape, Text)]
        series = SERIES[place % 2]
        assert words == [letter(place % 2), series.shown[place // 2]]
        assert bar.tooltip == f"{series.name}: {series.shown[place // 2]}"
    legend = [shape.text for shape in _drawn().shapes if isinstance(shape, Text)]
    assert "A  BOIN" in legend
    assert "B  CRM" in legend


def test_only_the_marked_group_stands_on_the_band() -> None:
    bands = [shape for shape in _drawn().shapes if isinstance(shape, Polygon) and shape.fill == BAND]
    assert len(bands) == 1
    marked = [shape for shape in _drawn().shapes if isinstance(shape, Text) and shape.bold]
    assert [shape.text for shape in marked] == ["Dose 2"]


def test_nothing_leaves_the_drawing_and_narrow_bars_lose_their_words() -> None:
    many = tuple(BarSeries(f"Design {place}", (50.0,) * 3, ("50.0",) * 3) for place in range(20))
    drawing = grouped_bars(GROUPS, many, most=80.0, step=20.0, width=300.0, height=190.0)
    for bar in _bars(drawing):
        for shape in bar.shapes:
            points = shape.points if isinstance(shape, Polygon) else [shape.at]  # type: ignore[union-attr]
            assert all(0 <= x <= 300 and 0 <= y <= 190 for x, y in points)
    assert not any(isinstance(shape, Text) for bar in _bars(drawing) for shape in bar.shapes)


def test_letters_go_on_as_numbers() -> None:
    assert [letter(place) for place in (0, 25, 26)] == ["A", "Z", "27"]
