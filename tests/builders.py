"""Valid records for tests; each builder takes what the test is about."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from dosebook.domain.codelists import (
    BsaFormula,
    CohortStatus,
    Coverage,
    CtcaeVersion,
    DoseBasis,
    DoseUnit,
    FractionStatus,
    LabTest,
    LabUnit,
    MeasurableBy,
    WindowAnchor,
    YesNo,
)
from dosebook.domain.measurement import Measurement
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import (
    AdverseEvent,
    Cohort,
    CohortUid,
    Dose,
    Participant,
    ParticipantUid,
    Record,
    ReferenceRange,
    Response,
    Result,
    Study,
    Transfusion,
)
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.study_data import StudyData


def on(iso: str) -> PartialDate:
    """A date as known, from ISO text."""
    return PartialDate.from_iso(iso)


def study(**said: Any) -> Study:
    """A study that counts in mCi/m² with a DLT window of 85 days from the first fraction."""
    usual: dict[str, Any] = {
        "protocol_number": "DEMO-1",
        "short_title": "CLR 131 phase 1b",
        "dose_unit": DoseUnit.MCI,
        "dose_basis": DoseBasis.PER_M2,
        "bsa_formula": BsaFormula.MOSTELLER,
        "dlt_window_days": 85,
        "dlt_window_anchor": WindowAnchor.FIRST_FRACTION,
        "ctcae_version": CtcaeVersion.V4_03,
        "coverage": Coverage.ALL_PARTICIPANTS,
    }
    return Study(uid="study", **(usual | said))


def cohort(number: int = 1, *doses: str, days: tuple[int, ...] = (1, 8), **said: Any) -> Cohort:
    """An open cohort whose fractions have these doses in mCi/m²."""
    fractions = tuple(
        PlannedFraction(Decimal(dose), day) for dose, day in zip(doses or ("12.5",), days, strict=False)
    )
    usual: dict[str, Any] = {
        "number": number,
        "status": CohortStatus.OPEN,
        "fractions": fractions,
        "planned_participants": 4,
        "protocol_version": "1.0",
        "approvals": "Ethics committee",
    }
    return Cohort(uid=f"c{number}", **(usual | said))


def participant(participant_id: str = "01-01", in_cohort: int | None = 1, **said: Any) -> Participant:
    """A participant of the cohort with this number; the uid is ``p`` and the id."""
    usual: dict[str, Any] = {
        "participant_id": participant_id,
        "cohort": CohortUid(f"c{in_cohort}") if in_cohort is not None else None,
        "consent_date": on("2017-12-01"),
        "eligible": YesNo.YES,
        "measurable_by": MeasurableBy.SERUM_M_PROTEIN,
    }
    return Participant(uid=f"p{participant_id}", **(usual | said))


def dose(participant_id: str = "01-01", fraction: int = 1, date: str = "2018-01-09", **said: Any) -> Dose:
    """A fraction that was given."""
    usual: dict[str, Any] = {
        "participant": ParticipantUid(f"p{participant_id}"),
        "fraction": fraction,
        "status": FractionStatus.GIVEN,
        "date": on(date),
        "administered_amount": Decimal("24.55"),
    }
    return Dose(uid=f"d{participant_id}-{fraction}", **(usual | said))


def event(uid: str, participant_id: str = "01-01", **said: Any) -> AdverseEvent:
    """An adverse event a few days after the first fraction of ``dose``."""
    usual: dict[str, Any] = {
        "participant": ParticipantUid(f"p{participant_id}"),
        "ctcae_term": "Fatigue",
        "system_organ_class": "General disorders and administration site conditions",
        "grade": 1,
        "onset": on("2018-01-12"),
    }
    return AdverseEvent(uid=uid, **(usual | said))


def transfusion(uid: str, participant_id: str = "01-01", **said: Any) -> Transfusion:
    """A transfusion; say at least its product."""
    usual: dict[str, Any] = {"participant": ParticipantUid(f"p{participant_id}"), "adult_doses": Decimal(1)}
    return Transfusion(uid=uid, **(usual | said))


def result(uid: str, participant_id: str = "01-01", value: str = "1", **said: Any) -> Result:
    """A laboratory value; say at least its test, unit and date."""
    return Result(uid=uid, participant=ParticipantUid(f"p{participant_id}"), value=Measurement(value), **said)


def reference_range(uid: str, low: str = "", high: str = "", **said: Any) -> ReferenceRange:
    """A range of platelets in the central laboratory, for anybody and always."""
    usual: dict[str, Any] = {
        "laboratory": "Central lab",
        "test": LabTest.PLATELETS,
        "unit": LabUnit.TEN9_L,
        "low": Decimal(low) if low else None,
        "high": Decimal(high) if high else None,
    }
    return ReferenceRange(uid=uid, **(usual | said))


def response(uid: str, participant_id: str = "01-01", **said: Any) -> Response:
    """A response assessment."""
    return Response(uid=uid, participant=ParticipantUid(f"p{participant_id}"), **said)


def study_data(*records: Record | Iterable[Record]) -> StudyData:
    """Data of a study with these records."""
    flat: list[Record] = []
    for item in records:
        flat.extend([item] if isinstance(item, Record) else item)
    if not any(isinstance(record, Study) for record in flat):
        flat.insert(0, study())
    return StudyData.of(flat)
