"""Supportive care: transfusions and other medication."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from dosebook.domain.absence import MEASURED, UNKNOWN_ONLY, Absence
from dosebook.domain.codelists import (
    LabUnit,
    MedicationRole,
    TransfusionIndication,
    TransfusionProduct,
    YesNo,
)
from dosebook.domain.measurement import Measurement
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import ParticipantUid, Record
from dosebook.domain.variable import Outside, absences, variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfusion(Record):
    """Blood products given on one day."""

    kind: ClassVar[str] = "transfusion"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Transfusion")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"),
        cdisc="USUBJID",
        refers_to="participant",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The participant who got it."),
        example="05-02",
    )
    product: TransfusionProduct | None = variable(
        QT_TRANSLATE_NOOP("variable", "Product"),
        cdisc="PRTRT",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "From the label of the bag."),
        absent=UNKNOWN_ONLY,
    )
    adult_doses: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Amount"),
        unit=QT_TRANSLATE_NOOP("variable", "adult doses or units"),
        cdisc="PRDOSE",
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Platelets in adult doses: one apheresis unit or one pool is 1. Red cells and others in units: one bag is 1.",
        ),
        example="1",
        absent=MEASURED,
    )
    date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Date"),
        cdisc="PRSTDTC",
        help=QT_TRANSLATE_NOOP("variable", "The day on which it began; from the transfusion record."),
        example="7 May 2018",
        absent=UNKNOWN_ONLY,
    )
    indication: TransfusionIndication | None = variable(
        QT_TRANSLATE_NOOP("variable", "Given for"),
        cdisc="PRINDC",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "Why it was given; from the order."),
        absent=UNKNOWN_ONLY,
    )
    count_before: Measurement | None = variable(
        QT_TRANSLATE_NOOP("variable", "Count before"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Platelets in ×10⁹/L or haemoglobin in g/dL, the last before this transfusion."
        ),
        example="9",
        outside=Outside.SUPPLEMENTAL,
        absent=MEASURED,
    )
    count_before_unit: LabUnit | None = variable(
        QT_TRANSLATE_NOOP("variable", "Unit of that count"),
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "As the laboratory prints it."),
        outside=Outside.SUPPLEMENTAL,
        absent=UNKNOWN_ONLY,
    )
    count_before_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Date of that count"),
        help=QT_TRANSLATE_NOOP("variable", "The day on which that sample was drawn."),
        example="7 May 2018",
        outside=Outside.SUPPLEMENTAL,
        absent=UNKNOWN_ONLY,
    )
    note: str = variable(
        QT_TRANSLATE_NOOP("variable", "Note"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "Anything else that matters."),
        example=QT_TRANSLATE_NOOP("variable", "Given at the local hospital"),
        outside=Outside.COMMENT,
    )
    absences: tuple[Absence, ...] = absences()


@dataclass(frozen=True, slots=True, kw_only=True)
class Medication(Record):
    """A concomitant medication; growth factors and other supportive care are told by their role."""

    kind: ClassVar[str] = "medication"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Medication")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"),
        cdisc="USUBJID",
        refers_to="participant",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The participant who got it."),
        example="05-02",
    )
    drug: str = variable(
        QT_TRANSLATE_NOOP("variable", "Drug"),
        cdisc="CMTRT",
        default="",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The generic name; from the medication chart."),
        example="filgrastim",
        never_absent="a record without its drug is none",
    )
    role: MedicationRole | None = variable(
        QT_TRANSLATE_NOOP("variable", "Kind"),
        cdisc="CMCAT",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "What it was given as."),
        absent=UNKNOWN_ONLY,
    )
    dose_text: str = variable(
        QT_TRANSLATE_NOOP("variable", "Dose and frequency"),
        cdisc="CMDOSTXT",
        default="",
        help=QT_TRANSLATE_NOOP("variable", "As ordered, with unit and frequency."),
        example=QT_TRANSLATE_NOOP("variable", "300 µg once a day"),
        absent=UNKNOWN_ONLY,
    )
    start: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Started"),
        cdisc="CMSTDTC",
        help=QT_TRANSLATE_NOOP("variable", "The first day, as far as it is known."),
        example="12 May 2018",
        absent=UNKNOWN_ONLY,
    )
    end: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Stopped"),
        cdisc="CMENDTC",
        help=QT_TRANSLATE_NOOP("variable", "The last day on which it was given."),
        example="16 May 2018",
        absent=UNKNOWN_ONLY,
    )
    ongoing: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Ongoing"),
        cdisc="CMENRF",
        help=QT_TRANSLATE_NOOP("variable", "Yes while it is still given."),
        absent=UNKNOWN_ONLY,
    )
    indication: str = variable(
        QT_TRANSLATE_NOOP("variable", "Given for"),
        cdisc="CMINDC",
        default="",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "Why it was given; from the order."),
        example="Neutrophil count decreased",
        absent=UNKNOWN_ONLY,
    )
    absences: tuple[Absence, ...] = absences()
