"""The panels of blood counts: limits of the study's CTCAE version, and counts that support may have raised."""

from datetime import date

import pytest

from builders import cohort, dose, on, participant, result, study, study_data, transfusion
from dosebook.domain.codelists import CtcaeVersion, LabTest, LabUnit, TransfusionProduct
from dosebook.domain.records import Record
from dosebook.drawing.participant_timeline import participant_timeline
from dosebook.drawing.timeline_parts import Panel, Timeline


def count(uid: str, test: LabTest, value: str, day: str) -> Record:
    unit = LabUnit.G_DL if test is LabTest.HAEMOGLOBIN else LabUnit.TEN9_L
    return result(uid, value=value, test=test, unit=unit, date=on(day))


def panel_of(test: LabTest, *records: Record, version: CtcaeVersion = CtcaeVersion.V5_0) -> Panel:
    data = study_data(study(ctcae_version=version), cohort(), participant(), [dose(), *records])
    content: Timeline = participant_timeline(data, "p01-01", date(2018, 4, 1))
    return next(strip for strip in content.strips if isinstance(strip, Panel) and strip.label == test.label)


@pytest.mark.parametrize(
    ("version", "test", "words"),
    [
        (CtcaeVersion.V5_0, LabTest.PLATELETS, ["gr 3 <50", "gr 4 <25"]),
        (CtcaeVersion.V6_0, LabTest.PLATELETS, ["gr 3 <50", "gr 4 <10"]),
        (CtcaeVersion.V4_03, LabTest.NEUTROPHILS, ["gr 3 <1", "gr 4 <0.5"]),
        (CtcaeVersion.V6_0, LabTest.NEUTROPHILS, ["gr 3 <0.5", "gr 4 <0.1"]),
        (CtcaeVersion.V6_0, LabTest.HAEMOGLOBIN, ["gr 3 <8"]),
    ],
)
def test_limits_are_those_of_the_version(version: CtcaeVersion, test: LabTest, words: list[str]) -> None:
    panel = panel_of(test, count("r", test, "9", "2018-02-01"), version=version)
    assert [limit.words for limit in panel.thresholds] == words


def test_a_count_after_a_transfusion_says_so() -> None:
    given = transfusion("t", product=TransfusionProduct.PLATELETS, date=on("2018-02-01"))
    before, after, later = (
        count(day, LabTest.PLATELETS, "30", f"2018-02-{day}") for day in ("01", "02", "09")
    )
    panel = panel_of(LabTest.PLATELETS, before, after, later, given)
    told = {point.record[1]: point.tooltip for point in panel.points if point.record is not None}
    assert "support" in told["02"]
    assert "support" not in told["01"] + told["09"]
