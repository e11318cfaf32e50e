"""Every chart of a study: inside its drawing, legible, each record reachable, and what is missing told."""

from collections import Counter
from datetime import date
from itertools import pairwise

import pytest

import builders
from dosebook.domain.codelists import Coverage
from dosebook.domain.study_data import StudyData
from dosebook.drawing.palette import BAND, COHORT_COLOURS, GRADE_COLOURS, GRADE_INK, PAPER
from dosebook.drawing.shapes import Circle, Drawing, Group, Line, Polygon, Shape, Text
from dosebook.drawing.study_charts.catalogue import CHARTS, ChartSpec
from dosebook.drawing.study_charts.chart import Chart
from dosebook.drawing.study_charts.scope import Scope
from drawing.charts.every_chart import long_names, made_up_scope, with_signs
from drawing.shape_walk import outside, overlapping, plain, words_of

COMPUTED = {"exposure_illustration"}
"""Curves of a mean, which no record holds."""
EVERY = pytest.mark.parametrize("spec", CHARTS, ids=[spec.key for spec in CHARTS])
ONE = builders.study_data(builders.cohort(1), builders.participant(), builders.dose())


def drawn(charts: tuple[Chart, ...], width: float = 490.0) -> list[Drawing]:
    return [chart.draw(width) for chart in charts if chart.draw is not None]


def all_groups(shapes: tuple[Shape, ...]) -> list[Group]:
    found: list[Group] = []
    for shape in shapes:
        if isinstance(shape, Group):
            found += [shape, *all_groups(shape.shapes)]
    return found


@EVERY
@pytest.mark.parametrize("width", [400.0, 490.0, 900.0])
def test_nothing_leaves_the_drawing_and_no_words_meet(spec: ChartSpec, width: float) -> None:
    drawings = drawn(spec.make(made_up_scope()), width)
    assert drawings
    for drawing in drawings:
        assert outside(drawing) == []
        assert overlapping(drawing) == []


@EVERY
@pytest.mark.parametrize("width", [400.0, 490.0])
def test_values_with_signs_stay_inside_too(spec: ChartSpec, width: float) -> None:
    for drawing in drawn(spec.make(with_signs(made_up_scope())), width):
        assert outside(drawing) == []
        assert overlapping(drawing) == []


@pytest.mark.parametrize("key", ["counts", "changes_over_time"])
def test_a_value_with_a_sign_has_an_arrow_to_its_side_and_a_meaning(key: str) -> None:
    (spec,) = [one for one in CHARTS if one.key == key]
    without = [word for drawing in drawn(spec.make(made_up_scope())) for word in words_of(drawing)]
    assert not any(word.startswith("reported as") for word in without)
    words = [word for drawing in drawn(spec.make(with_signs(made_up_scope()))) for word in words_of(drawing)]
    assert {"reported as below this value (<)", "reported as above this value (>)"} <= set(words)


@EVERY
def test_long_names_stay_inside(spec: ChartSpec) -> None:
    for drawing in drawn(spec.make(long_names(made_up_scope()))):
        assert outside(drawing) == []


@EVERY
@pytest.mark.parametrize("size", [(1, 3), (70, 500)])
def test_small_and_large_studies_are_drawn(spec: ChartSpec, size: tuple[int, int]) -> None:
    for drawing in drawn(spec.make(made_up_scope(*size))):
        assert outside(drawing) == []


@pytest.mark.parametrize("spec", [one for one in CHARTS if one.key not in COMPUTED], ids=lambda one: one.key)
def test_every_record_shown_is_one_of_the_study(spec: ChartSpec) -> None:
    scope = made_up_scope()
    groups = [group for one in drawn(spec.make(scope)) for group in all_groups(one.shapes)]
    records = [group for group in groups if group.record is not None]
    assert records
    for group in records:
        assert group.record is not None
        found = scope.data.find(group.record[1])
        assert found is not None
        assert found.kind == group.record[0]
        assert group.tooltip


@EVERY
def test_an_empty_study_is_told_not_drawn(spec: ChartSpec) -> None:
    for data in (StudyData.of([builders.study()]), builders.study_data(builders.participant())):
        for chart in spec.make(Scope.of(data, date(2018, 8, 15))):
            assert chart.is_empty
            assert chart.note.endswith(".")


@EVERY
def test_somebody_just_treated_is_drawn_or_told(spec: ChartSpec) -> None:
    for chart in spec.make(Scope.of(ONE, date(2018, 1, 9))):
        assert chart.note or spec.key == "ladder"
        for drawing in drawn((chart,)):
            assert outside(drawing) == []


@EVERY
def test_each_says_of_how_many_it_has_data(spec: ChartSpec) -> None:
    notes = " ".join(chart.note for chart in spec.make(made_up_scope()))
    if spec.key != "ladder":
        assert " of " in notes


@EVERY
def test_one_site_is_not_split_into_cohorts_where_rates_are_told(spec: ChartSpec) -> None:
    records = [
        entry.record for entry in made_up_scope().data.entries.values() if entry.record.kind != "study"
    ]
    site = StudyData.of([builders.study(coverage=Coverage.ONE_SITE, site_name="A"), *records])
    charts = spec.make(Scope.of(site, made_up_scope().day))
    if spec.key in {"term_dots", "cohort_bars", "first_grade_3"}:
        words = [word for one in drawn(charts) for word in words_of(one)]
        assert "This site" in words
        assert "Cohort 1" not in words
    if spec.key == "dlt_rates":
        assert all(chart.is_empty for chart in charts)


# Colour never tells anything alone.


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_grades_become_darker_one_by_one_in_greyscale() -> None:
    greys = [luminance(GRADE_COLOURS[grade]) for grade in range(1, 6)]
    assert all(lighter - darker > 0.08 for lighter, darker in pairwise(greys))


def contrast(one: str, other: str) -> float:
    """WCAG 2.2: the relation of the lighter to the darker."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_digits_are_read_on_the_colours_of_their_grades() -> None:
    assert all(contrast(GRADE_INK[grade], GRADE_COLOURS[grade]) >= 4.5 for grade in range(1, 6))


@EVERY
def test_words_are_read_on_paper(spec: ChartSpec) -> None:
    for drawing in drawn(spec.make(made_up_scope())):
        loose = [one for one in plain(drawing.shapes) if isinstance(one, Text)]
        inks = {one.colour for one in loose} - set(GRADE_INK.values())
        assert all(contrast(ink, PAPER) >= 4.5 for ink in inks), inks


@EVERY
def test_pale_colours_have_an_outline(spec: ChartSpec) -> None:
    """What would vanish on white paper, or when printed in grey, is drawn around in ink."""
    for drawing in drawn(spec.make(made_up_scope())):
        for shape in plain(drawing.shapes):
            if (
                isinstance(shape, Circle | Polygon)
                and shape.fill is not None
                and shape.fill not in {BAND, PAPER}
            ):
                seen = contrast(shape.fill, PAPER) >= 3
                assert seen or (shape.stroke is not None and contrast(shape.stroke, PAPER) >= 3), shape


@EVERY
def test_whatever_has_the_colour_of_a_grade_has_its_digit(spec: ChartSpec) -> None:
    grades = {colour: str(grade) for grade, colour in GRADE_COLOURS.items()}
    for drawing in drawn(spec.make(made_up_scope())):
        for group in all_groups(drawing.shapes):
            fills = [part.fill for part in group.shapes if isinstance(part, Polygon) and part.fill in grades]
            texts = [part.text for part in group.shapes if isinstance(part, Text)]
            assert [grades[fill] for fill in fills if fill is not None] == texts[: len(fills)]
        loose = [one for one in drawing.shapes if isinstance(one, Polygon) and one.fill in grades]
        assert not loose


@EVERY
def test_cohorts_are_told_apart_by_form_dash_or_number_too(spec: ChartSpec) -> None:
    """Signs of two colours never have the same form, lines of two colours never the same dash."""
    forms: dict[str, set[object]] = {}
    dashes: dict[str, set[object]] = {}
    for drawing in drawn(spec.make(made_up_scope())):
        for group in all_groups(drawing.shapes):
            has_words = any(isinstance(part, Text) for part in group.shapes)
            for part in group.shapes:
                if isinstance(part, Circle | Polygon) and part.fill in COHORT_COLOURS and not has_words:
                    forms.setdefault(part.fill, set()).add(_form(part))
        for line in plain(drawing.shapes):
            if isinstance(line, Line) and line.colour in COHORT_COLOURS:
                dashes.setdefault(line.colour, set()).add(line.dash)
    for found in (forms, dashes):
        counted = Counter(kind for kinds in found.values() for kind in kinds)
        assert all(count == 1 for count in counted.values())


def _form(part: Circle | Polygon) -> object:
    """Return the corners of a form as seen from the first of them."""
    if isinstance(part, Circle):
        return "circle"
    (x, y), *others = part.points
    return tuple((round(right - x, 1), round(up - y, 1)) for right, up in others)
