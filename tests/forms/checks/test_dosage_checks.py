"""Each check of a dosage fires on its own mistake and is silent on a dosage without it."""

from dataclasses import replace
from datetime import time
from decimal import Decimal
from typing import Any

import pytest

from builders import cohort, dose, on, participant, study, study_data
from dosebook.domain.codelists import DoseDetermination, DoseUnit
from dosebook.domain.records import Dose
from dosebook.forms.checks.dosage_checks import DOSAGE_CHECKS
from dosebook.forms.checks.dose_checks import DOSE_CHECKS
from dosebook.forms.finding import Severity, ask
from dosebook.forms.situation import Situation

SOUND: dict[str, Any] = {
    "height_cm": Decimal(175),
    "weight_kg": Decimal(80),
    "start_time": time(10, 0),
    "end_time": time(10, 30),
    "prescribed_amount": Decimal(32),
    "prescribed_low": Decimal(30),
    "prescribed_high": Decimal(34),
    "administered_amount": Decimal("31.9"),
    "purity": Decimal("98.5"),
    "determination": DoseDetermination.DIRECT,
    "determined_by": "Ann Archer",
    "assay_amount": Decimal("32.2"),
    "assay_date": on("2018-01-09"),
    "assay_time": time(9, 30),
    "residual_vial": Decimal("0.3"),
    "residual_time": time(11, 0),
    "thyroid_from": on("2018-01-08"),
    "thyroid_to": on("2018-01-22"),
}

CASES: dict[str, dict[str, Any]] = {
    "dosage.incomplete": {"determined_by": ""},
    "dosage.needs_direction": {"assay_amount": Decimal(40)},
    "dosage.may_be_medical_event": {"administered_amount": Decimal("25.6")},
    "dosage.differs_from_net": {"administered_amount": Decimal("31.4")},
    "dosage.more_left_than_there_was": {"residual_vial": Decimal(33)},
    "dosage.assay_after_start": {"assay_time": time(10, 1)},
    "dosage.assay_long_before": {"assay_date": on("2018-01-05")},
    "dosage.residual_before_start": {"residual_time": time(9, 59)},
    "dosage.residual_untimed": {"residual_time": None},
    "dosage.ends_before_start": {"end_time": time(9, 0)},
    "dosage.range_reversed": {"prescribed_low": Decimal(35)},
    "dosage.prescribed_outside_range": {"prescribed_amount": Decimal("29.9")},
    "dosage.purity": {"purity": Decimal("89.9")},
    "dosage.thyroid_dates": {"thyroid_to": on("2018-01-07")},
    "dosage.thyroid_late": {"thyroid_from": on("2018-01-10")},
    "dosage.area_of_other_weight": {"bsa_typed": Decimal(2), "weight_kg": Decimal(95)},
}


def _found(one: Dose, **said: Any) -> set[str]:
    other = dose(fraction=2, weight_kg=Decimal(80), bsa_typed=Decimal(2))
    rules = {"half_life_days": Decimal("8.0252"), "agent": "CLR 131", **said}
    situation = Situation(study_data(study(**rules), cohort(), participant(), one, other))
    found = [ask(check, one, situation) for check in DOSAGE_CHECKS + DOSE_CHECKS]
    return {finding.check_id for finding in found if finding is not None}


def test_a_sound_dosage_has_no_finding_of_its_own() -> None:
    assert not {check for check in _found(dose(**SOUND)) if check.startswith("dosage.")}


@pytest.mark.parametrize(
    "check", [check.check_id for check in DOSAGE_CHECKS if check.severity is not Severity.CANNOT_TELL]
)
def test_each_check_fires_on_its_mistake(check: str) -> None:
    if check == "dosage.no_half_life":
        assert check in _found(dose(**SOUND), half_life_days=None)
        return
    assert check in _found(replace(dose(**SOUND), **CASES[check]))


def test_a_direction_and_a_word_of_the_safety_officer_answer_their_checks() -> None:
    high = replace(dose(**SOUND), assay_amount=Decimal(40), administered_amount=Decimal("39.6"))
    assert {"dosage.needs_direction", "dosage.may_be_medical_event"} <= _found(high)
    answered = replace(
        high, user_direction="Dr Lee, 9 Jan 2018: give", safety_officer_word="No event. B. Roy"
    )
    assert not {"dosage.needs_direction", "dosage.may_be_medical_event"} & _found(answered)


def test_the_two_limits_are_told_apart() -> None:
    """Exactly 20 % off may be used (35.63) and may be an event when delivered (35.3045)."""
    exact = replace(
        dose(**SOUND),
        prescribed_low=None,
        assay_amount=Decimal("25.6"),
        assay_time=time(10, 0),
        residual_vial=Decimal(0),
        administered_amount=Decimal("25.6"),
    )
    found = _found(exact)
    assert "dosage.needs_direction" not in found
    assert "dosage.may_be_medical_event" in found


def test_an_agent_that_is_not_radioactive_has_the_plain_check() -> None:
    plain = dose(prescribed_amount=Decimal(32), administered_amount=Decimal("25.6"))
    found = _found(plain, dose_unit=DoseUnit.MG, half_life_days=None)
    assert "dose.off_by_20" in found
    assert "dosage.may_be_medical_event" not in found
    assert "dose.off_by_20" not in _found(plain)


def test_a_site_that_keeps_the_record_elsewhere_is_not_told_that_it_is_incomplete() -> None:
    assert "dosage.incomplete" not in _found(dose())
