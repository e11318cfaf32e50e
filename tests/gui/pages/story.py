"""A small study with one participant of each sort, for the tests of the pages."""

from decimal import Decimal

from builders import cohort, dose, event, on, participant, response, result, study, transfusion
from dosebook.domain.codelists import (
    CohortStatus,
    Determination,
    Disposition,
    DltJudgement,
    LabTest,
    LabUnit,
    Recommendation,
    ResponseCategory,
    TransfusionProduct,
    YesNo,
)
from dosebook.domain.records import DltAssessment, DmcReview, ParticipantUid, Record


def story() -> tuple[Record, ...]:
    """Cohort 1 was reviewed; in cohort 2 one had a DLT and one is pending; one died, one was not dosed."""
    return (
        study(),
        cohort(1, status=CohortStatus.CLEARED),
        cohort(2, "15.625", "15.625", status=CohortStatus.OPEN),
        participant("01-01", death_date=on("2017-09-01"), disposition=Disposition.DEATH),
        dose("01-01", date="2017-06-01"),
        participant("02-01", 2),
        dose("02-01"),
        dose("02-01", 2, "2018-01-16", administered_amount=Decimal("23.1")),
        event("e1", "02-01", ctcae_term="Platelet count decreased", grade=4, serious=YesNo.YES),
        event("e2", "02-01", onset=None),
        result("r1", "02-01", "18", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on("2018-02-06")),
        transfusion("t1", "02-01", product=TransfusionProduct.PLATELETS, date=on("2018-02-06")),
        response("q1", "02-01", category=ResponseCategory.MR, date=on("2018-03-01")),
        DltAssessment(uid="j1", participant=ParticipantUid("p02-01"), judgement=DltJudgement.YES),
        participant("02-02", 2),
        participant("02-03", 2),
        dose("02-03", date="2026-11-01"),
        DmcReview(
            uid="v1",
            number=1,
            meeting_date=on("2017-10-02"),
            cohorts=("c1",),
            determination=Determination.SAFE,
            recommendation=Recommendation.ESCALATE,
        ),
    )
