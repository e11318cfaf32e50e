"""Transfusion days first, adult doses beside them, unlike products never added."""

from decimal import Decimal

from builders import cohort, dose, on, participant, study_data, transfusion
from dosebook.domain.codelists import MedicationRole, TransfusionProduct
from dosebook.domain.records import Medication, ParticipantUid
from dosebook.domain.summary.supportive_care_summary import (
    product_summary,
    transfusion_count,
    with_medication,
)

PLATELETS, RED_CELLS = TransfusionProduct.PLATELETS, TransfusionProduct.RED_CELLS


def test_two_bags_on_one_day_are_one_day_and_two_doses() -> None:
    data = study_data(
        cohort(),
        participant(),
        dose(),
        transfusion("a", product=PLATELETS, date=on("2018-02-10")),
        transfusion("b", product=PLATELETS, date=on("2018-02-10")),
        transfusion("c", product=PLATELETS, date=on("2018-03"), adult_doses=None),
        transfusion("d", product=RED_CELLS, date=on("2018-02-11")),
        transfusion("e", product=PLATELETS, date=on("2018-01-02")),
    )
    count = transfusion_count(data, "p01-01", PLATELETS)
    assert (count.days, count.adult_doses, count.without_amount, count.first_day) == (2, Decimal(2), 1, 33)


def test_the_summary_has_the_treated_as_its_denominator() -> None:
    people = (participant(), participant("01-02"))
    data = study_data(
        cohort(), people, dose(), dose("01-02"), transfusion("a", product=RED_CELLS, date=on("2018-02-10"))
    )
    summary = product_summary(data, people, RED_CELLS)
    assert (summary.with_any, summary.treated, summary.days_per_participant) == (1, 2, Decimal("0.5"))
    assert product_summary(data, (), RED_CELLS).days_per_participant is None


def test_a_growth_factor_that_stopped_before_dosing_does_not_count() -> None:
    people = (participant(), participant("01-02"))
    early, late = (
        Medication(uid=uid, participant=ParticipantUid(who), role=MedicationRole.GROWTH_FACTOR, end=on(end))
        for uid, who, end in [("m1", "p01-01", "2017-12-31"), ("m2", "p01-02", "2018-02")]
    )
    data = study_data(cohort(), people, dose(), dose("01-02"), early, late)
    assert with_medication(data, people, MedicationRole.GROWTH_FACTOR) == 1
