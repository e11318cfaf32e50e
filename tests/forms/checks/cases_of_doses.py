"""Mistakes in a dose: its place in the regimen, its dates, its amounts, the body size behind them."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from builders import cohort, dose, on, participant, study
from dosebook.domain.codelists import (
    CohortStatus,
    DltJudgement,
    DoseChange,
    DoseChangeReason,
    DoseFrequency,
    DoseUnit,
    FractionStatus,
    Recommendation,
)
from dosebook.domain.records import DltAssessment, DmcReview, ParticipantUid
from forms.checks.check_cases import Cases, setting, slip

TWO = cohort(1, "15.625", "15.625")
PERSON = participant(eligibility_date=on("2017-12-20"))
FIRST = dose()
SECOND = dose(fraction=2, date="2018-01-16")
OTHER = participant("01-02")
HALTED = DmcReview(
    uid="w", meeting_date=on("2018-01-02"), cohorts=("c1",), recommendation=Recommendation.SUSPEND
)
GOES_ON: Any = {"meeting_date": on("2018-01-05"), "recommendation": Recommendation.EXPAND}
DLT = DltAssessment(
    uid="j",
    participant=ParticipantUid("p01-02"),
    judgement=DltJudgement.YES,
    assessed_on=on("2018-01-03"),
)
MILLIGRAMS = study(dose_unit=DoseUnit.MG)
OFF = dose(prescribed_amount=Decimal(25), administered_amount=Decimal("22.5"))

CASES_OF_DOSES: Cases = {
    "dose.recorded_twice": slip(SECOND, FIRST, fraction=1),
    "dose.beyond_regimen": slip(SECOND, PERSON, TWO, fraction=3),
    "dose.earlier_missing": setting(SECOND, (), (FIRST,)),
    "dose.without_number": slip(FIRST, fraction=None),
    "dose.out_of_order": slip(SECOND, FIRST, date=on("2018-01-08")),
    "dose.outside_window": slip(SECOND, PERSON, TWO, FIRST, date=on("2018-01-17")),
    "dose.before_consent": slip(FIRST, PERSON, date=on("2017-11-30")),
    "dose.before_eligibility": slip(FIRST, PERSON, date=on("2017-12-19")),
    "dose.after_death": setting(
        FIRST, (participant(death_date=on("2018-01-08")),), (participant(death_date=on("2018-01-09")),)
    ),
    "dose.given_though_halted": setting(
        FIRST, (PERSON, TWO, HALTED), (PERSON, TWO, HALTED, replace(HALTED, uid="later", **GOES_ON))
    ),
    "dose.given_after_dlt": setting(
        FIRST, (PERSON, OTHER, TWO, DLT), (PERSON, OTHER, TWO, DLT, replace(HALTED, uid="later", **GOES_ON))
    ),
    "dose.undated": slip(FIRST, date=None),
    "dose.cohort_not_open": setting(
        FIRST,
        (PERSON, cohort(status=CohortStatus.PLANNED)),
        (PERSON, cohort(status=CohortStatus.CLOSED, opened_on=on("2018-01-01"))),
    ),
    "dose.without_cohort": setting(FIRST, (participant(in_cohort=None),), (PERSON, TWO)),
    "dose.without_amount": slip(FIRST, administered_amount=None),
    "dose.amount_but_not_given": slip(FIRST, status=FractionStatus.OMITTED),
    "dose.off_by_10": slip(OFF, administered_amount=Decimal("22.4")),
    "dose.off_by_20": slip(
        dose(prescribed_amount=Decimal(25), administered_amount=Decimal("20.01")),
        MILLIGRAMS,
        administered_amount=Decimal(20),
    ),
    "dose.plan_differs": slip(dose(planned_dose=Decimal("15.625")), PERSON, TWO, planned_dose=Decimal(15)),
    "dose.no_directive": slip(
        dose(directive_by="Dr Noor", directive_date=on("2018-01-08")), directive_date=None
    ),
    "dose.directive_after": slip(dose(directive_date=on("2018-01-09")), directive_date=on("2018-01-10")),
    "dose.without_reason": slip(
        dose(change=DoseChange.DELAYED, change_reason=DoseChangeReason.DRUG_SUPPLY), change_reason=None
    ),
}

DAILY = dose(frequency=DoseFrequency.DAILY, period_end=on("2018-01-15"))
CASES_OF_PERIODS: Cases = {
    "dose.period_before_start": slip(DAILY, period_end=on("2018-01-08")),
    "dose.period_not_countable": slip(DAILY, frequency=DoseFrequency.TWICE_DAILY),
}

SIZED = dose(height_cm=Decimal(175), weight_kg=Decimal(80), planned_dose=Decimal("12.5"))

CASES_OF_BODY_SIZE: Cases = {
    "dose.height_unusual": slip(SIZED, height_cm=Decimal(119)),
    "dose.weight_unusual": slip(SIZED, weight_kg=Decimal(251)),
    "dose.weight_jumped": slip(SIZED, dose(fraction=2, weight_kg=Decimal(80)), weight_kg=Decimal("88.1")),
    "dose.bsa_unusual": slip(dose(bsa_typed=Decimal(1)), bsa_typed=Decimal("0.9")),
    "dose.bsa_twice": slip(SIZED, bsa_typed=Decimal(2)),
    "dose.bsa_without_source": slip(dose(bsa_typed=Decimal(2), bsa_source="chart"), bsa_source=""),
    # 12.5 mCi/m² × 1.972 m² are 24.65 mCi
    "dose.prescribed_off_plan": slip(
        dose(
            height_cm=Decimal(175),
            weight_kg=Decimal(80),
            planned_dose=Decimal("12.5"),
            prescribed_amount=Decimal("25.88"),
        ),
        prescribed_amount=Decimal("25.89"),
    ),
}
