"""The curves of one participant: grades behind them, fractions, transfusions and the expected nadir marked."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from builders import cohort, dose, on, participant, result, study, study_data, transfusion
from dosebook.domain.codelists import CtcaeVersion, LabTest, LabUnit, MedicationRole, TransfusionProduct
from dosebook.domain.records import Medication, ParticipantUid, Record
from dosebook.drawing.palette import GRADE_BANDS
from dosebook.drawing.participant_counts import participant_counts
from dosebook.drawing.shapes import Polygon
from dosebook.drawing.timeline import timeline
from dosebook.drawing.timeline_parts import Columns, GradeBand, Lane, Panel, Timeline
from drawing.shape_walk import texts


def platelets(uid: str, value: str, day: str) -> Record:
    return result(uid, value=value, test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on(day))


def curves(*records: Record, **said: Any) -> Timeline:
    usual: dict[str, Any] = {"ctcae_version": CtcaeVersion.V5_0, "nadir_from_day": 29, "nadir_to_day": 57}
    data = study_data(study(**(usual | said)), cohort(), participant(), dose(), *records)
    return participant_counts(data, "p01-01", date(2018, 3, 1))


FALL = (
    platelets("a", "140", "2018-01-15"),
    platelets("b", "40", "2018-02-06"),
    platelets("c", "18", "2018-02-09"),
)
GIVEN = transfusion("t", product=TransfusionProduct.PLATELETS, date=on("2018-02-07"))


def test_the_grades_stand_behind_the_values_as_the_version_prints_them() -> None:
    (panel,) = [strip for strip in curves(*FALL).strips if isinstance(strip, Panel)]
    assert panel.bands == (GradeBand(75, 2), GradeBand(50, 3), GradeBand(25, 4))
    (panel,) = [
        strip for strip in curves(*FALL, ctcae_version=CtcaeVersion.V6_0).strips if isinstance(strip, Panel)
    ]
    assert panel.bands[-1] == GradeBand(10, 4)


@pytest.mark.parametrize(
    ("limits", "first"),
    [
        (("150", "150"), (GradeBand(150, 1),)),
        (("150", None), (GradeBand(150, 1),)),
        (("150", "140"), ()),
        (("70", "70"), ()),
    ],
)
def test_grade_1_begins_at_the_lower_limit_of_normal_where_there_is_one(
    limits: tuple[str | None, str | None], first: tuple[GradeBand, ...]
) -> None:
    given = [
        replace(one, reference_low=Decimal(limit) if limit else None)  # type: ignore[call-arg]
        for one, limit in zip(FALL, limits, strict=False)
    ]
    (panel,) = [strip for strip in curves(*given).strips if isinstance(strip, Panel)]
    assert panel.bands == (*first, GradeBand(75, 2), GradeBand(50, 3), GradeBand(25, 4))
    assert [threshold.words for threshold in panel.thresholds][:1] == (
        ["gr 1 <150"] if first else ["gr 2 <75"]
    )


def test_each_band_lies_between_its_limits() -> None:
    drawn = timeline(curves(*FALL))
    bands = {
        shape.fill: sorted({round(y, 3) for _x, y in shape.points})
        for shape in drawn.shapes
        if isinstance(shape, Polygon) and shape.fill in GRADE_BANDS.values()
    }
    assert len(bands) == 3
    low, middle, high = (bands[GRADE_BANDS[grade]] for grade in (4, 3, 2))
    assert low[1] == middle[0] < middle[1] == high[0] < high[1]


def test_fractions_transfusions_and_growth_factors_are_marked() -> None:
    factor = Medication(
        uid="m", participant=ParticipantUid("p01-01"), drug="Filgrastim", role=MedicationRole.GROWTH_FACTOR,
        start=on("2018-02-05"), end=on("2018-02-08"),
    )  # fmt: skip
    content = curves(*FALL, GIVEN, factor)
    assert content.dose_days == (0,)
    assert [len(strip.items) for strip in content.strips if isinstance(strip, Columns)] == [1]
    marks = [item for strip in content.strips if isinstance(strip, Lane) for item in strip.items]
    assert [mark.record for mark in marks] == [("transfusion", "t"), ("medication", "m")]
    assert marks[1].tooltip == "Filgrastim, 5 Feb 2018 (day 28) to 8 Feb 2018 (day 31)"


def test_a_count_that_support_may_have_raised_has_a_sign_of_its_own() -> None:
    (panel,) = [strip for strip in curves(*FALL, GIVEN).strips if isinstance(strip, Panel)]
    assert [point.is_raised for point in panel.points] == [False, False, True]
    (panel,) = [
        strip for strip in curves(*FALL, GIVEN, platelets_raised_days=1).strips if isinstance(strip, Panel)
    ]
    assert not any(point.is_raised for point in panel.points)


def test_the_days_of_the_expected_nadir_are_marked_even_where_no_count_reaches_them() -> None:
    content = curves(*FALL)
    assert content.nadir == (28, 56)
    assert content.high >= 56
    assert curves(*FALL, nadir_from_day=None).nadir is None


def test_without_a_dated_count_it_says_so() -> None:
    content = curves()
    assert content.strips == ()
    assert "No blood count" in content.alt_text


def test_the_words_of_close_limits_keep_a_line_apart() -> None:
    drawn = result("n", value="2.9", test=LabTest.NEUTROPHILS, unit=LabUnit.TEN9_L, date=on("2018-01-15"))
    limited = replace(drawn, reference_low=Decimal("1.8"))  # type: ignore[call-arg]
    drawing = timeline(curves(limited))
    words = [shape for shape in texts(drawing) if shape.text.startswith("gr ")]
    assert [shape.text for shape in words][:2] == ["gr 1 <1.8", "gr 2 <1.5"]
    heights = [shape.at[1] for shape in words]
    assert all(upper - lower >= 1.2 * words[0].size - 0.01 for upper, lower in pairwise(heights))
