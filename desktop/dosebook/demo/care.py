"""Transfusions, medications and protocol deviations of the demo's participants."""

from decimal import Decimal

from dosebook.demo.days import dated
from dosebook.demo.naming import participant_uid, uid_of
from dosebook.demo.tables import HOSPITAL_STAYS, MEDICATIONS, TRANSFUSIONS, Row, rows_of
from dosebook.domain.codelists import (
    DeviationCategory,
    LabUnit,
    MedicationRole,
    TransfusionIndication,
    TransfusionProduct,
    YesNo,
    code_of,
)
from dosebook.domain.measurement import Measurement
from dosebook.domain.record import RecordUid
from dosebook.domain.records import Deviation, HospitalStay, Medication, Transfusion
from dosebook.domain.safety_codelists import HospitalReason

_COUNT_UNIT = {TransfusionProduct.PLATELETS: LabUnit.TEN9_L, TransfusionProduct.RED_CELLS: LabUnit.G_DL}

_DEVIATIONS = (
    ("03-02", 64, DeviationCategory.VISIT, "The counts of day 64 were not taken: the participant was travelling."),
    ("05-02", 71, DeviationCategory.VISIT, "The counts of day 71 were not taken: the laboratory was closed."),
)  # fmt: skip


def transfusions(person: Row) -> tuple[tuple[int, Transfusion], ...]:
    """Return a participant's transfusions, each with its study day."""
    return tuple((int(row["day"]), _transfusion(person, row)) for row in _rows(TRANSFUSIONS, person))


def medications(person: Row) -> tuple[Medication, ...]:
    """Return a participant's medications."""
    return tuple(_medication(person, row) for row in _rows(MEDICATIONS, person))


def hospital_stays(person: Row) -> tuple[tuple[int, HospitalStay], ...]:
    """Return a participant's stays in hospital, each with the study day of its discharge."""
    return tuple((int(row["discharged_day"]), _stay(person, row)) for row in _rows(HOSPITAL_STAYS, person))


def deviations(person: Row) -> tuple[tuple[int, Deviation], ...]:
    """Return a participant's protocol deviations, each with its study day."""
    return tuple(
        (
            day,
            Deviation(
                uid=uid_of("deviation", who, day),
                participant=participant_uid(who),
                date=dated(person, str(day)),
                category=category,
                description=words,
            ),
        )
        for who, day, category, words in _DEVIATIONS
        if who == person["participant"]
    )


def _rows(name: str, person: Row) -> tuple[Row, ...]:
    return rows_of(name, person["participant"])


def _transfusion(person: Row, row: Row) -> Transfusion:
    product = code_of(TransfusionProduct, row["product"])
    is_counted = bool(row["count_before"])
    return Transfusion(
        uid=uid_of("transfusion", row["participant"], row["product"], row["day"]),
        participant=participant_uid(row["participant"]),
        product=product,
        adult_doses=Decimal(row["adult_doses"]),
        date=dated(person, row["day"]),
        indication=code_of(TransfusionIndication, row["indication"]),
        count_before=Measurement(row["count_before"]) if is_counted else None,
        count_before_unit=_COUNT_UNIT[product] if is_counted else None,
        count_before_date=dated(person, row["day"]) if is_counted else None,
    )


def _stay(person: Row, row: Row) -> HospitalStay:
    return HospitalStay(
        uid=uid_of("hospital_stay", row["participant"], row["admitted_day"]),
        participant=participant_uid(row["participant"]),
        admitted=dated(person, row["admitted_day"]),
        discharged=dated(person, row["discharged_day"]),
        ongoing=YesNo.NO,
        reason=HospitalReason.EVENT,
        event=RecordUid(uid_of("adverse_event", row["participant"], row["ctcae_term"])),
        details=row["what_for"],
    )


def _medication(person: Row, row: Row) -> Medication:
    return Medication(
        uid=uid_of("medication", row["participant"], row["drug"]),
        participant=participant_uid(row["participant"]),
        drug=row["drug"],
        role=code_of(MedicationRole, row["role"]),
        dose_text=row["dose"],
        start=dated(person, row["start_day"]),
        end=dated(person, row["end_day"]),
        ongoing=YesNo.NO,
        indication=row["given_for"],
    )
