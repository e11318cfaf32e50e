"""Where charts put what they are told: lengths, places and signs by hand."""

from datetime import date

import pytest

from dosebook.drawing.charts.accrual_steps import Enrolment, accrual_steps, month_ticks
from dosebook.drawing.charts.activity_curves import ActivityPanel, ActivityWords, activity_curves
from dosebook.drawing.charts.change_lines import ChangeLine, ChangePoint, change_lines
from dosebook.drawing.charts.count_grid import (
    CountColumn,
    CountPanel,
    CountPoint,
    CountRow,
    CountWords,
    count_grid,
)
from dosebook.drawing.charts.dot_columns import Dot, DotRow, DotWords, dot_columns
from dosebook.drawing.charts.grade_bars import WIDEST, GradeBar, GradeCell, grade_bars
from dosebook.drawing.charts.heat_map import CellState, HeatCell, HeatRow, HeatWords, heat_map
from dosebook.drawing.charts.liver_plot import LiverPoint, LiverWords, Phosphatase, liver_plot
from dosebook.drawing.charts.rate_forest import RateRow, rate_forest
from dosebook.drawing.charts.risk_curves import AtRisk, Curve, CurveStep, risk_curves
from dosebook.drawing.palette import ACCENT, FAINT, GRADE_COLOURS, MUTED
from dosebook.drawing.shapes import Circle, Drawing, Group, Line, Polygon
from drawing.shape_walk import box, outside, overlapping, plain, texts, words_of


def circles(drawing: Drawing) -> list[Circle]:
    return [shape for shape in plain(drawing.shapes) if isinstance(shape, Circle)]


def record_groups(drawing: Drawing) -> list[Group]:
    return [shape for shape in drawing.shapes if isinstance(shape, Group) and shape.record is not None]


def test_a_cell_of_a_bar_is_one_participant_and_the_worst_stand_at_the_axis() -> None:
    cells = tuple(GradeCell(grade, ("adverse_event", f"e{grade}")) for grade in (4, 3, 1))
    drawing = grade_bars((GradeBar("Anemia", cells, ("3/8", "2/8")),), most=8, heads=("any", "≥ 3"))
    boxes = [box(group) for group in record_groups(drawing)]
    widths = [right - left for left, _, right, _ in boxes]
    assert widths == pytest.approx([widths[0]] * 3)
    assert widths[0] <= WIDEST
    assert [left for left, *_ in boxes] == sorted(left for left, *_ in boxes)
    assert record_groups(drawing)[0].record == ("adverse_event", "e4")
    assert {"3/8", "2/8", "any", "≥ 3"} <= set(words_of(drawing))


def test_many_participants_become_one_cell_per_grade() -> None:
    cells = tuple(GradeCell(grade) for grade in (4,) * 300 + (2,) * 500)
    drawing = grade_bars((GradeBar("Anemia", cells),), most=1000)
    bars = [one for one in drawing.shapes if isinstance(one, Group)]
    four, two = (box(bar) for bar in bars)
    assert (two[2] - two[0]) / (four[2] - four[0]) == pytest.approx(5 / 3)
    assert [bar.tooltip for bar in bars] == ["Anemia: 300", "Anemia: 500"]


def test_dots_stand_at_their_shares() -> None:
    rows = (DotRow("Anemia", (Dot(2, 1, 4, ("adverse_event", "e")),)), DotRow("Nausea", (Dot(0, 0, 4),)))
    drawing = dot_columns((("Cohort 1", "N = 4"),), rows, DotWords("any", "high", "numbers"), width=400)
    (group,) = record_groups(drawing)
    line = next(part for part in group.shapes if isinstance(part, Line))
    any_grade, high = (part.centre[0] - line.start[0] for part in group.shapes if isinstance(part, Circle))
    assert high / any_grade == pytest.approx(0.5)
    assert "2 (1)" in words_of(drawing)
    assert "0/0" not in words_of(drawing)


def test_a_week_nobody_confirmed_is_hatched_and_one_without_event_is_not() -> None:
    cells = (
        HeatCell(CellState.GRADE, 3, ("adverse_event", "e"), "week 1"),
        HeatCell(CellState.NONE),
        HeatCell(CellState.UNKNOWN),
        HeatCell(CellState.OVER),
    )
    words = HeatWords("Week", "grade {grade}", "none", "unknown", "no grade")
    drawing = heat_map((HeatRow("01-01", "Cohort 1", cells),), words, columns=4)
    (graded,) = record_groups(drawing)
    assert [part.fill for part in graded.shapes if isinstance(part, Polygon)] == [GRADE_COLOURS[3]]
    assert {"grade 3", "none", "unknown"} <= set(words_of(drawing))
    assert "no grade" not in words_of(drawing)
    none, unknown = [one for one in drawing.shapes if isinstance(one, Group) and one.record is None][:2]
    hatches = [sum(isinstance(part, Line) for part in plain(one.shapes)) for one in (none, unknown)]
    assert hatches[0] == 0
    assert hatches[1] > 2


def test_lines_of_change_end_with_their_names_and_high_rises_stand_at_the_edge() -> None:
    lines = (
        ChangeLine("05-01", 5, (ChangePoint(0, 0), ChangePoint(28, -50, ("result", "r")))),
        ChangeLine("05-02", 5, (ChangePoint(0, 0), ChangePoint(28, 400, ("result", "s")))),
    )
    drawing = change_lines(lines, cohort_words="cohort {number}")
    words = words_of(drawing)
    assert {"05-01", "05-02", "+400", "cohort 5"} <= set(words)
    fall, rise = (box(group) for group in record_groups(drawing))
    assert fall[1] < rise[1] < drawing.height - 10


def test_the_lowest_count_is_written_and_a_raised_one_is_open() -> None:
    points = (CountPoint(0, 150), CountPoint(28, 18), CountPoint(35, 60, is_raised=True))
    column = CountColumn("Platelets", ((50.0, "gr 3 <50"),), (10.0, 200.0), is_log=True)
    words = CountWords(
        "day", "no value", "fraction", "transfusion", "growth", "raised", "band", "below", "above"
    )
    rows = (CountRow("05-01", (CountPanel(points),)), CountRow("05-02", (CountPanel(()),)))
    drawing = count_grid((column,), rows, words, high=84)
    assert {"18", "gr 3 <50", "no value", "raised"} <= set(words_of(drawing))
    shown = [one for one in circles(drawing) if one.radius == 1.5]
    assert [one.fill == ACCENT for one in shown] == [True, True, False]
    assert shown[1].centre[1] < shown[2].centre[1] < shown[0].centre[1]


@pytest.mark.parametrize(("sign", "way"), [("<", -1), ("<=", -1), (">", 1), (">=", 1)])
def test_an_arrow_leads_to_the_side_on_which_a_value_lies(sign: str, way: int) -> None:
    column = CountColumn("Platelets", ((50.0, "gr 3 <50"),), (10.0, 200.0), is_log=True)
    words = CountWords(
        "day", "no value", "fraction", "transfusion", "growth", "raised", "band", "below", "above"
    )
    points = (CountPoint(0, 150), CountPoint(28, 30, record=("result", "a"), sign=sign))
    drawing = count_grid((column,), (CountRow("05-01", (CountPanel(points),)),), words, high=84)
    (group,) = record_groups(drawing)
    disc, _stem, tip = group.shapes[:3]
    assert isinstance(disc, Circle)
    assert isinstance(tip, Polygon)
    assert all((y - disc.centre[1]) * way > 0 for _, y in tip.points)
    assert ("below" in words_of(drawing), "above" in words_of(drawing)) == (way < 0, way > 0)
    shown = {"<": "<30", "<=": "≤30", ">": "150", ">=": "150"}[sign]
    assert shown in words_of(drawing)


def test_the_limits_of_hys_law_part_the_quadrants() -> None:
    words = LiverWords("ALT", "bilirubin", ("neither", "ALT", "bili", "both"), "low", "high", "unknown")
    points = (
        LiverPoint("01-01", 3.0, 2.0, Phosphatase.LOW, ("result", "a")),
        LiverPoint("01-02", 2.9, 1.9, Phosphatase.HIGH, ("result", "b")),
    )
    drawing = liver_plot(points, words, limits=(3.0, 2.0))
    upright, level = [one for one in drawing.shapes if isinstance(one, Line) and one.dash == (4.0, 2.0)]
    at_limit, below = record_groups(drawing)
    sign = at_limit.shapes[0]
    assert isinstance(sign, Circle)
    assert sign.centre == pytest.approx((upright.start[0], level.start[1]))
    left, bottom, right, top = box(below)
    assert (left + right) / 2 < upright.start[0]
    assert (bottom + top) / 2 < level.start[1]
    assert "01-01" in words_of(drawing)
    assert "01-02" not in words_of(drawing)


@pytest.mark.parametrize("count", [2, 6, 9])
def test_no_name_of_hys_law_covers_a_sign_or_another_name(count: int) -> None:
    words = LiverWords("ALT", "bilirubin", ("neither", "ALT", "bili", "both"), "low", "high", "unknown")
    points = tuple(
        LiverPoint(f"01-{number:03d}", 1.0 + 0.03 * number, 2.0 + 0.01 * number, Phosphatase.LOW)
        for number in range(count)
    )
    drawing = liver_plot(points, words, limits=(3.0, 2.0))
    named = [text for text in texts(drawing) if text.text.startswith("01-")]
    signs = [one.shapes[0] for one in drawing.shapes if isinstance(one, Group)][:count]
    boxes = [box(one) for one in (*named, *signs)]
    assert len(named) == count
    assert overlapping(drawing) == []
    for name in boxes[:count]:
        for sign in boxes[count:]:
            wide = min(name[2], sign[2]) - max(name[0], sign[0])
            assert wide <= 0.5 or min(name[3], sign[3]) - max(name[1], sign[1]) <= 0.5


def test_an_enrolment_is_a_step_of_one() -> None:
    days = [date(2018, 1, 5), date(2018, 3, 5), date(2018, 3, 5)]
    drawing = accrual_steps(
        tuple(Enrolment(day, record=("participant", str(number))) for number, day in enumerate(days)),
        (),
        until=date(2018, 8, 15),
        planned=3,
        planned_words="3 planned",
    )
    first, second, third = (group.shapes[0] for group in record_groups(drawing))
    assert isinstance(first, Circle)
    assert isinstance(second, Circle)
    assert isinstance(third, Circle)
    assert second.centre[0] == third.centre[0] > first.centre[0]
    assert third.centre[1] - second.centre[1] == pytest.approx(second.centre[1] - first.centre[1])
    planned = next(one for one in drawing.shapes if isinstance(one, Line) and one.dash)
    assert planned.start[1] == pytest.approx(third.centre[1])


def test_months_carry_names_as_far_as_there_is_room() -> None:
    first = [day.isoformat() for day in month_ticks(date(2018, 1, 20), date(2018, 6, 2), 8)]
    assert first == ["2018-02-01", "2018-03-01", "2018-04-01", "2018-05-01", "2018-06-01"]
    assert [day.month for day in month_ticks(date(2015, 3, 1), date(2018, 8, 1), 8)] == [7, 1, 7, 1, 7, 1, 7]


def test_a_rate_stands_inside_its_interval_and_nobody_evaluable_has_none() -> None:
    rows = (
        RateRow("Cohort 1", 0.25, 0.01, 0.81, ("4", "1/4", "1 to 81 %"), record=("cohort", "c1")),
        RateRow("Cohort 2", None, None, None, ("1", "–", "–"), record=("cohort", "c2")),
    )
    drawing = rate_forest(rows, ("treated", "DLT", "interval"), target=(0.3, 0.3), target_words="target 30 %")
    told, untold = record_groups(drawing)
    interval = next(part for part in told.shapes if isinstance(part, Line))
    square = next(part for part in told.shapes if isinstance(part, Polygon))
    left, _, right, _ = box(square)
    share = ((left + right) / 2 - interval.start[0]) / (interval.end[0] - interval.start[0])
    assert share == pytest.approx((0.25 - 0.01) / (0.81 - 0.01))
    assert not any(isinstance(part, Polygon) for part in untold.shapes)
    assert "target 30 %" in words_of(drawing)


def test_a_curve_rises_where_the_share_does_and_shows_who_is_at_risk() -> None:
    steps = (CurveStep(10, 25, ("adverse_event", "e")), CurveStep(20, 62.5, ("adverse_event", "f")))
    curve = Curve("Cohort 5", 4, steps, 60, left_days=(14.0,), is_bold=True)
    risk = AtRisk("At risk", ((4, 2, 1),))
    drawing = risk_curves((curve,), risk, (0, 28, 56), high=60, labels=60)
    first, second = (box(group) for group in record_groups(drawing))
    grid = [one for one in drawing.shapes if isinstance(one, Line) and one.colour == FAINT]
    per_percent = (grid[4].start[1] - grid[0].start[1]) / 100
    assert second[1] - first[1] == pytest.approx(37.5 * per_percent)
    assert {"4", "2", "1", "At risk", "Cohort 5"} <= set(words_of(drawing))


def test_a_fraction_rises_straight_up_and_the_total_at_once_starts_higher() -> None:
    panel = ActivityPanel(
        "half-life 4 d",
        single=((0, 0), (0, 64), (7, 19), (14, 6)),
        split=((0, 0), (0, 32), (7, 10), (7, 42), (14, 12)),
        remark="peak 42 of 64",
    )
    drawing = activity_curves((panel, panel), ActivityWords("at once", "in fractions", "mCi", "days"))
    lines = [one for one in drawing.shapes if isinstance(one, Line) and one.width == 1.2]
    solid = [one for one in lines if one.colour == ACCENT]
    dashed = [one for one in lines if one.colour == MUTED]
    assert sum(one.start[0] == one.end[0] for one in solid) == 2 * 2
    assert max(one.end[1] for one in dashed) > max(one.end[1] for one in solid)
    # The first dash is three points long, and the next begins two points on.
    assert [one.end[1] - one.start[1] for one in dashed[:2]] == pytest.approx([3, 3])
    assert dashed[1].start[1] - dashed[0].end[1] == pytest.approx(2)
    assert {"half-life 4 d", "peak 42 of 64", "at once", "in fractions", "mCi", "days"} <= set(
        words_of(drawing)
    )
    assert not outside(drawing)
    assert not overlapping(drawing)
