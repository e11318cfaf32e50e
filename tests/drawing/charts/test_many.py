"""Charts of many cohorts and participants: each keeps its words, and no curve seems to be another share."""

import pytest

from dosebook.drawing.charts.risk_curves import MOST_SHIFTED, AtRisk, Curve, CurveStep, risk_curves
from dosebook.drawing.charts.signs import cohort_form
from dosebook.drawing.palette import PAPER
from dosebook.drawing.shapes import Circle, Drawing, Line, Polygon, Text
from dosebook.drawing.study_charts.chart import in_parts
from dosebook.drawing.svg import svg_text
from dosebook.drawing.waterfall import WaterfallBar, has_words, waterfall
from drawing.shape_walk import outside, overlapping, plain, texts


def bars(count: int) -> tuple[WaterfallBar, ...]:
    return tuple(
        WaterfallBar(f"05-{number:03d}", 60.0 - 3 * number, f"{60 - 3 * number}", 5, None, "VGPR")
        for number in range(count)
    )


@pytest.mark.parametrize("count", [1, 20, 24, 30, 60])
def test_each_bar_of_a_waterfall_is_named_with_its_cohort_and_response(count: int) -> None:
    drawing = waterfall(bars(count))
    told = " ".join(text.text for text in texts(drawing))
    assert has_words(count, drawing.width)
    assert all(f"05-{number:03d}" in told for number in range(count))
    assert (told.count("C5"), told.count("VGPR")) == (count, count)
    assert outside(drawing) == []
    assert overlapping(drawing) == []


def test_so_many_bars_that_no_words_fit_have_none() -> None:
    assert not has_words(80, 490)
    assert not any("05-" in text.text for text in texts(waterfall(bars(80))))


@pytest.mark.parametrize(
    ("sizes", "most", "expected"),
    [((3, 3), 8, [6]), ((3, 3), 7, [3, 3]), ((1,) * 5, 4, [2, 2, 1]), ((5,), 1, [1] * 5), ((), 9, [0])],
)
def test_parts_count_the_line_that_names_a_group(
    sizes: tuple[int, ...], most: int, expected: list[int]
) -> None:
    rows = [str(group) for group, size in enumerate(sizes) for _ in range(size)]
    assert [len(part) for part in in_parts(rows, lambda row: row, most)] == expected


def test_curves_of_the_same_course_stay_within_a_few_points_of_their_share() -> None:
    steps = (CurveStep(10, 100.0),)
    curves = tuple(Curve(f"Cohort {number}", number, steps, 50) for number in range(9))
    risk = AtRisk("At risk", ((1,),) * 9)
    drawing = risk_curves(curves, risk, (0,), high=50, labels=40)
    full = next(text.at[1] for text in texts(drawing) if text.text == "100 %") + 2.3
    lines = [shape for shape in plain(drawing.shapes) if isinstance(shape, Line)]
    assert max(max(line.start[1], line.end[1]) for line in lines) <= full + MOST_SHIFTED + 0.01
    assert len({line.end[1] for line in lines if line.end[1] >= full}) >= 9


def test_twice_as_many_cohorts_as_there_are_forms_are_told_apart() -> None:
    signs = [cohort_form(number, 0, 0, 2) for number in range(1, 15)]
    looks = {
        (tuple(one.points) if isinstance(one, Polygon) else type(one), one.fill == PAPER)
        for one in signs
        if isinstance(one, Polygon | Circle)
    }
    assert len(looks) == 14


def test_a_turned_text_is_turned_in_an_exported_figure() -> None:
    drawing = Drawing(20, 40, (Text((10, 30), "05-001", anchor="end", turned=True),), "")
    assert 'transform="rotate(-90 10 10)"' in svg_text(drawing)
