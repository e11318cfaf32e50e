"""A small study with answers that were counted by hand; every part of the qualification uses it.

Cohort 1, 12.5 mCi/m²: three treated, none with a DLT. Cohort 2, 25 mCi/m²: four treated, of whom 02-01 had a
DLT, 02-02 and 02-03 had none, and 02-04 is pending on 15 August 2018. The DLT window has 28 days.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from dosebook.domain.codelists import (
    Attribution,
    BsaFormula,
    CohortStatus,
    Coverage,
    CtcaeVersion,
    DltJudgement,
    DoseBasis,
    DoseUnit,
    FractionStatus,
    LabTest,
    LabUnit,
    MeasurableBy,
    ResponseCategory,
    SeriousnessCriterion,
    TransfusionProduct,
    WindowAnchor,
    YesNo,
)
from dosebook.domain.decision_codelists import DoseAxis, EscalationRule
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.measurement import Measurement
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import CohortUid, ParticipantUid, Record
from dosebook.domain.records import (
    AdverseEvent,
    Cohort,
    DltAssessment,
    Dose,
    Participant,
    Response,
    Result,
    Study,
    Transfusion,
)
from dosebook.domain.regimen import PlannedFraction

COHORT_OF = {"01": (1, "12.5"), "02": (2, "25")}
DOSED: dict[str, tuple[str, str]] = {
    "01-01": ("2018-03-05", "24.0"),
    "01-02": ("2018-03-12", "25.0"),
    "01-03": ("2018-03-19", "26.0"),
    "02-01": ("2018-06-04", "49.5"),
    "02-02": ("2018-06-11", "50.0"),
    "02-03": ("2018-06-18", "50.5"),
    "02-04": ("2018-08-06", "52.0"),
}
"""Day and amount in mCi of the one fraction of each participant: means of 25 and 50.5 mCi."""

JUDGED = {"01-01": "N", "01-02": "N", "01-03": "N", "02-01": "Y", "02-02": "N", "02-03": "N"}


def on(iso: str) -> PartialDate:
    """A date as known, from ISO text."""
    return PartialDate.from_iso(iso)


def who(participant_id: str) -> ParticipantUid:
    """The uid of the participant with this id."""
    return ParticipantUid(f"p{participant_id}")


def study_record(**said: Any) -> Study:
    """The study."""
    usual: dict[str, Any] = {
        "protocol_number": "QUAL-1",
        "short_title": "Qualification",
        "agent": "Agent Q",
        "dose_unit": DoseUnit.MCI,
        "dose_basis": DoseBasis.PER_M2,
        "bsa_formula": BsaFormula.MOSTELLER,
        "half_life_days": Decimal("8.0252"),
        "dlt_window_days": 28,
        "dlt_window_anchor": WindowAnchor.FIRST_FRACTION,
        "ctcae_version": CtcaeVersion.V5_0,
        "coverage": Coverage.ALL_PARTICIPANTS,
        "synthetic": YesNo.YES,
    }
    return Study(uid="study", **(usual | said))


def cohort_record(number: int, dose: str, **said: Any) -> Cohort:
    """A cohort of one fraction."""
    usual: dict[str, Any] = {
        "number": number,
        "status": CohortStatus.OPEN,
        "fractions": (PlannedFraction(Decimal(dose), 1),),
        "planned_participants": 3,
        "protocol_version": "1.0",
        "approvals": "Ethics committee",
    }
    return Cohort(uid=f"c{number}", **(usual | said))


def participant_record(participant_id: str, cohort: int, **said: Any) -> Participant:
    """A participant who consented."""
    usual: dict[str, Any] = {
        "participant_id": participant_id,
        "cohort": CohortUid(f"c{cohort}"),
        "consent_date": on("2018-02-20"),
        "eligible": YesNo.YES,
        "measurable_by": MeasurableBy.SERUM_M_PROTEIN,
    }
    return Participant(uid=who(participant_id), **(usual | said))


def dose_record(participant_id: str, day: str, amount: str, **said: Any) -> Dose:
    """The one fraction, as given."""
    usual: dict[str, Any] = {
        "participant": who(participant_id),
        "fraction": 1,
        "status": FractionStatus.GIVEN,
        "date": on(day),
        "administered_amount": Decimal(amount),
        "height_cm": Decimal(180),
        "weight_kg": Decimal(80),
    }
    return Dose(uid=f"d{participant_id}", **(usual | said))


def event_record(
    uid: str, participant_id: str, term: str, grade: int | None, day: str, **said: Any
) -> AdverseEvent:
    """An adverse event."""
    return AdverseEvent(
        uid=uid,
        participant=who(participant_id),
        ctcae_term=term,
        system_organ_class=said.pop("system_organ_class", "Investigations"),
        grade=grade,
        onset=on(day),
        **said,
    )


def result_record(
    uid: str, participant_id: str, test: LabTest, value: str, unit: LabUnit, *, day: str
) -> Result:
    """A laboratory value."""
    return Result(
        uid=uid,
        participant=who(participant_id),
        test=test,
        value=Measurement(value),
        unit=unit,
        date=on(day),
    )


def judgement_record(participant_id: str, answer: str) -> DltAssessment:
    """What a person judged a month after the window."""
    return DltAssessment(
        uid=f"j{participant_id}",
        participant=who(participant_id),
        judgement=DltJudgement.YES if answer == "Y" else DltJudgement.NO,
        assessed_by="Dr Q",
        assessed_on=on("2018-08-01"),
        concerns=("e1",) if answer == "Y" else (),
    )


def bags(uid: str, day: str) -> Transfusion:
    """One adult dose of platelets for 02-01."""
    return Transfusion(
        uid=uid,
        participant=who("02-01"),
        product=TransfusionProduct.PLATELETS,
        date=on(day),
        adult_doses=Decimal(1),
    )


def base_records() -> Iterator[Record]:
    """The study, its rule, and its cohorts."""
    yield study_record()
    yield EscalationDesign(
        uid="design", rule=EscalationRule.THREE_PLUS_THREE, dose_axis=DoseAxis.TOTAL_PLANNED, cohort_size=3
    )
    yield cohort_record(1, "12.5", status=CohortStatus.CLEARED)
    yield cohort_record(2, "25")
    yield cohort_record(3, "37.5", status=CohortStatus.PLANNED, protocol_version="", approvals="")


def person_records(participant_id: str) -> Iterator[Record]:
    """A participant with the dose, a count in the window, and the judgement where there is one."""
    number, _dose = COHORT_OF[participant_id[:2]]
    day, amount = DOSED[participant_id]
    yield participant_record(participant_id, number, enrolment_date=on(day))
    yield dose_record(participant_id, day, amount)
    if participant_id in JUDGED:
        counted = day.replace("-04", "-20") if day.endswith("-04") else f"{day[:8]}28"
        yield result_record(
            f"r{participant_id}", participant_id, LabTest.PLATELETS, "80", LabUnit.TEN9_L, day=counted
        )
        yield judgement_record(participant_id, JUDGED[participant_id])


def clinical_records() -> Iterator[Record]:
    """What happened: two grades of one term in 02-01, a serious infection, transfusions, a response."""
    yield event_record(
        "e1", "02-01", "Platelet count decreased", 4, "2018-06-20", attribution=Attribution.RELATED
    )
    yield event_record("e2", "02-01", "Platelet count decreased", 2, "2018-07-20")
    yield event_record(
        "e3",
        "02-02",
        "Sepsis",
        4,
        "2018-06-25",
        system_organ_class="Infections and infestations",
        serious=YesNo.YES,
        seriousness_criteria=(SeriousnessCriterion.LIFE_THREATENING,),
    )
    yield event_record(
        "e4", "01-01", "Nausea", 1, "2018-03-07", system_organ_class="Gastrointestinal disorders"
    )
    yield from (bags("t1", "2018-06-21"), bags("t2", "2018-06-21"), bags("t3", "2018-06-24"))
    for uid, value, day in (
        ("m1", "3.20", "2018-06-08"),
        ("m2", "1.76", "2018-07-25"),
        ("m3", "1.90", "2018-08-10"),
    ):
        yield result_record(uid, "02-02", LabTest.M_PROTEIN, value, LabUnit.G_DL, day=day)
    yield Response(uid="s1", participant=who("02-02"), date=on("2018-07-25"), category=ResponseCategory.PR)


def all_records() -> tuple[Record, ...]:
    """Every record, the study first, in the order in which a site would enter them."""
    people = [record for participant_id in DOSED for record in person_records(participant_id)]
    return (*base_records(), *people, *clinical_records())
