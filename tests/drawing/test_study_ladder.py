"""The cohort ladder: a square per participant, its state, its record, and no words over each other."""

from datetime import date

import pytest

from builders import cohort, dose, on, participant, result, study_data
from dosebook.domain.codelists import CohortStatus, DltJudgement, LabTest, LabUnit, YesNo
from dosebook.domain.records import DltAssessment, ParticipantUid
from dosebook.domain.study_data import StudyData
from dosebook.drawing.palette import INK
from dosebook.drawing.shapes import Polygon, Text
from dosebook.drawing.study_ladder import study_ladder
from drawing.shape_walk import box, groups, outside, overlapping, plain, words_of

DAY = date(2018, 2, 1)


def ladder_data() -> StudyData:
    return study_data(
        cohort(1, "12.5", status=CohortStatus.CLEARED),
        cohort(2, "15.625", "15.625", status=CohortStatus.UNDER_REVIEW),
        [participant(f"01-0{number}") for number in (1, 2, 3)],
        dose("01-01", date="2017-06-01"),
        result("r", "01-01", "60", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on("2017-07-01")),
        dose("01-02", date="2017-06-02"),
        DltAssessment(uid="j", participant=ParticipantUid("p01-02"), judgement=DltJudgement.YES),
        participant("02-01", 2),
        dose("02-01", date="2018-01-09"),
        dose("02-01", 2, date="2018-01-16"),
        participant("02-02", 2, screen_failure=YesNo.YES),
    )


def test_each_enrolled_participant_has_one_square() -> None:
    data = ladder_data()
    drawing = study_ladder(data, data.cohorts, DAY)
    shown = [group.record for group in groups(drawing) if group.record and group.record[0] == "participant"]
    assert sorted(shown) == [("participant", f"p{name}") for name in ("01-01", "01-02", "01-03", "02-01")]


def test_a_dlt_is_filled_and_a_pending_window_tells_the_days_left() -> None:
    data = ladder_data()
    drawing = study_ladder(data, data.cohorts, DAY)
    by_uid = {group.record[1]: group for group in groups(drawing) if group.record}
    filled = [
        shape for shape in plain([by_uid["p01-02"]]) if isinstance(shape, Polygon) and shape.fill == INK
    ]
    assert len(filled) == 1
    assert not [shape for shape in plain([by_uid["p01-01"]]) if isinstance(shape, Polygon) and shape.fill]
    assert "61 d" in words_of(drawing)
    assert "61 days left" in by_uid["p02-01"].tooltip


def test_a_window_that_nobody_judged_has_a_sign_of_its_own_and_a_place_in_the_legend() -> None:
    data = ladder_data()
    drawing = study_ladder(data, data.cohorts, DAY)
    (square,) = [group for group in groups(drawing) if group.record == ("participant", "p01-01")]
    assert [shape.text for shape in plain([square]) if isinstance(shape, Text)] == ["?"]
    assert "not yet judged" in words_of(drawing)
    assert "Cohort 1: 1 × 12.5 mCi/m²: not yet judged, DLT, not dosed" in drawing.alt_text


def test_cohorts_climb_and_are_walked_from_the_top() -> None:
    data = ladder_data()
    steps = [group for group in groups(study_ladder(data, data.cohorts, DAY)) if group.record[0] == "cohort"]
    assert [group.record[1] for group in steps] == ["c2", "c1"]
    assert box(steps[0])[1] > box(steps[1])[3]


def test_counts_stand_beside_the_squares_where_wanted() -> None:
    data = ladder_data()
    shown = words_of(study_ladder(data, data.cohorts, DAY, with_counts=True))
    assert "1/1 with DLT · 1 not yet judged · cleared" in shown
    assert "cleared" in words_of(study_ladder(data, data.cohorts, DAY))


@pytest.mark.parametrize("width", [400, 490, 700, 1200])
def test_nothing_meets_or_leaves_the_drawing(width: float) -> None:
    data = ladder_data()
    drawing = study_ladder(data, data.cohorts, DAY, width=width, under_review="c2", with_counts=True)
    assert drawing.width == width
    assert not outside(drawing)
    assert not overlapping(drawing)


def test_a_long_regimen_is_shortened_before_it_reaches_the_squares() -> None:
    doses = tuple(f"{number}.625" for number in range(10, 18))
    many = cohort(1, *doses, days=tuple(1 + 9 * number for number in range(8)))
    data = study_data(many, [participant(f"01-{number:02}") for number in range(1, 13)])
    drawing = study_ladder(data, data.cohorts, DAY, width=400)
    assert not overlapping(drawing)
    assert not outside(drawing)


def test_a_study_without_cohorts_has_a_ladder_of_words_only() -> None:
    drawing = study_ladder(study_data(), (), DAY)
    assert not groups(drawing)
    assert drawing.height > 0


@pytest.mark.parametrize("people", [1, 24, 40, 130])
def test_squares_that_do_not_fit_in_one_line_go_on_in_the_next(people: int) -> None:
    names = [f"02-{number:03d}" for number in range(people)]
    data = study_data(
        cohort(1, "12.5"),
        cohort(2, "15.625", "15.625", status=CohortStatus.UNDER_REVIEW),
        [participant(name, 2) for name in names],
        [dose(name, date="2018-01-20") for name in names],
    )
    drawing = study_ladder(data, data.cohorts, DAY, under_review="c2")
    assert not outside(drawing)
    assert not overlapping(drawing)
    squares = [group.record[1] for group in groups(drawing) if group.record[0] == "participant"]
    assert sorted(squares) == [f"p{name}" for name in names]
