"""What reached the participant: readings corrected for decay to the start of the infusion."""

from datetime import time
from decimal import Decimal
from typing import Any

import pytest

from builders import dose, on, study
from dosebook.domain.codelists import DoseDetermination, DoseUnit
from dosebook.domain.dosage_record import (
    is_outside_range,
    may_be_medical_event,
    missing_items,
    needs_direction,
)
from dosebook.domain.net_activity import net_activity
from dosebook.domain.records import Dose

EIGHT_DAYS = study(half_life_days=Decimal(8), agent="CLR 131")


def _given(**said: Any) -> Dose:
    """An infusion on 9 Jan 2018 at 10:00 of 30 mCi prescribed, assayed one half-life before it at 64 mCi."""
    usual: dict[str, Any] = {
        "start_time": time(10, 0),
        "prescribed_amount": Decimal(30),
        "administered_amount": Decimal(30),
        "determination": DoseDetermination.DIRECT,
        "determined_by": "Ann Archer",
        "assay_amount": Decimal(64),
        "assay_date": on("2018-01-01"),
        "assay_time": time(10, 0),
        "residual_vial": Decimal("0.75"),
        "residual_line": Decimal("0.25"),
        "residual_date": on("2018-01-17"),
        "residual_time": time(10, 0),
    }
    return dose(**(usual | said))


def test_each_reading_is_corrected_to_the_start_of_the_infusion() -> None:
    """64 mCi a half-life before are 32 at the start; 1 mCi a half-life later was 2 at the start."""
    found = net_activity(_given(), EIGHT_DAYS)
    assert found.determined is not None
    assert found.residual is not None
    assert (found.determined.at_start, found.residual.at_start, found.net) == (32, 2, 30)


def test_an_hour_before_the_infusion_i_131_had_0_36_percent_more() -> None:
    """0.9964 of an activity is left after an hour at a half-life of 8.0252 days."""
    hour = _given(
        assay_amount=Decimal("33.40"), assay_date=on("2018-01-09"), assay_time=time(9, 0), residual_vial=None
    )
    found = net_activity(hour, study(half_life_days=Decimal("8.0252")))
    assert found.determined is not None
    assert round(found.determined.at_start, 3) == Decimal("33.280")


def test_a_site_that_does_not_assay_corrects_the_label() -> None:
    label = _given(
        determination=DoseDetermination.DECAY,
        assay_amount=None,
        calibration_amount=Decimal(16),
        calibration_date=on("2018-01-17"),
        calibration_time=time(10, 0),
        residual_vial=Decimal(0),
        residual_line=None,
        residual_time=None,
    )
    assert net_activity(label, EIGHT_DAYS).net == 32
    assert missing_items(label, EIGHT_DAYS) == ()


@pytest.mark.parametrize(
    "unknown",
    [
        {"start_time": None},
        {"date": "2018-01"},
        {"assay_time": None},
        {"assay_amount": None},
        {"residual_vial": None, "residual_line": None},
        {"residual_time": None},
    ],
)
def test_what_is_not_known_gives_no_net_activity(unknown: dict[str, Any]) -> None:
    assert net_activity(_given(**unknown), EIGHT_DAYS).net is None


def test_without_a_half_life_nothing_is_corrected() -> None:
    assert net_activity(_given(), study()).net is None


def test_a_reading_a_mistyped_year_after_the_infusion_is_not_corrected() -> None:
    """A half-life of 68 minutes fits in a year thousands of times; no number would hold the activity."""
    short = study(half_life_days=Decimal("0.047"))
    assert net_activity(_given(assay_date=on("2019-01-09")), short).determined is None
    assert net_activity(_given(assay_date=on("2017-01-09")), short).determined is not None


def test_the_six_items_are_complete_or_named() -> None:
    assert missing_items(_given(), EIGHT_DAYS) == ()
    empty = Dose(uid="empty")
    assert missing_items(empty, study(agent="")) == (
        "radiopharmaceutical",
        "participant",
        "prescribed amount",
        "determined activity",
        "date and time of the determination",
        "name of who determined it",
    )


@pytest.mark.parametrize(
    ("prescribed", "asks"), [("40.01", True), ("40", False), ("26.67", False), ("26.66", True)]
)
def test_more_than_20_percent_off_before_use_needs_a_direction(prescribed: str, *, asks: bool) -> None:
    """32 mCi determined: exactly 20 % below 40 may be used, 20 % above 26.67 too (35.63(d): not within 20 %)."""
    assert needs_direction(_given(prescribed_amount=Decimal(prescribed)), EIGHT_DAYS) is asks


def test_outside_the_prescribed_range_needs_a_direction_whatever_the_percentage() -> None:
    ranged = _given(prescribed_amount=Decimal(32), prescribed_high=Decimal("31.5"))
    assert is_outside_range(Decimal(32), ranged)
    assert needs_direction(ranged, EIGHT_DAYS)
    assert not needs_direction(_given(prescribed_low=Decimal(30), prescribed_high=Decimal(34)), EIGHT_DAYS)


@pytest.mark.parametrize(("given", "asks"), [("24", True), ("24.01", False), ("36", True), ("35.99", False)])
def test_20_percent_off_after_use_may_be_a_medical_event(given: str, *, asks: bool) -> None:
    """Here 20 % itself counts (35.3045), unlike before use."""
    assert may_be_medical_event(_given(administered_amount=Decimal(given)), EIGHT_DAYS) is asks


def test_what_was_delivered_is_computed_where_nobody_recorded_it() -> None:
    half_left = _given(administered_amount=None, residual_vial=Decimal(5))
    assert may_be_medical_event(half_left, EIGHT_DAYS)


def test_the_unit_of_the_study_is_kept() -> None:
    mbq = study(half_life_days=Decimal(8), dose_unit=DoseUnit.MBQ)
    assert (
        net_activity(
            _given(assay_amount=Decimal(2368), residual_vial=Decimal(37), residual_line=None), mbq
        ).net
        == 1110
    )
