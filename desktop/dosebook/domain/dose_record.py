"""The record of one fraction: planned, prescribed, prepared, administered."""

from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from typing import ClassVar

from dosebook.domain.absence import ASSESSED, MEASURED, UNKNOWN_ONLY, Absence
from dosebook.domain.codelists import (
    DoseChange,
    DoseChangeReason,
    DoseDetermination,
    DoseFrequency,
    DoseRoute,
    FractionStatus,
    YesNoUnknown,
)
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import ParticipantUid, Record
from dosebook.domain.variable import Outside, absences, variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose(Record):
    """One fraction of one participant: planned, prescribed, administered."""

    kind: ClassVar[str] = "dose"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Dose")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"),
        cdisc="USUBJID",
        refers_to="participant",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The participant who was to get it."),
        example="05-02",
    )
    fraction: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Fraction"),
        cdisc="ECSPID",
        help=QT_TRANSLATE_NOOP("variable", "Its number in the regimen of the cohort, counted from 1."),
        example="1",
        never_absent="its place in the regimen is counted, not observed",
    )
    status: FractionStatus | None = variable(
        QT_TRANSLATE_NOOP("variable", "Given"),
        cdisc="ECMOOD",
        help=QT_TRANSLATE_NOOP(
            "variable", "Whether it was given; one that was left out is recorded too, with its reason."
        ),
    )
    planned_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Planned date"),
        help=QT_TRANSLATE_NOOP(
            "variable", "The day that the regimen asks for, counted from the first fraction."
        ),
        example="16 Jan 2018",
        outside=Outside.SUPPLEMENTAL,
    )
    planned_dose: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Planned dose"),
        unit="{dose}",
        cdisc="ECDOSE",
        help=QT_TRANSLATE_NOOP("variable", "As the cohort's regimen has it for this fraction."),
        example="15.625",
        absent=UNKNOWN_ONLY,
    )
    height_cm: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Height"),
        unit="cm",
        cdisc="HEIGHT",
        help=QT_TRANSLATE_NOOP("variable", "The last measured before this fraction; from the visit note."),
        example="178",
        absent=MEASURED,
    )
    weight_kg: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Weight of that day"),
        unit="kg",
        cdisc="WEIGHT",
        help=QT_TRANSLATE_NOOP("variable", "Measured on the day of this fraction or as the protocol allows."),
        example="92",
        absent=MEASURED,
    )
    bsa_typed: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Body surface area, if not calculated"),
        unit="m²",
        cdisc="BSA",
        help=QT_TRANSLATE_NOOP(
            "variable", "Leave empty to use the study's formula. A typed value needs its source."
        ),
        example="2.08",
    )
    bsa_source: str = variable(
        QT_TRANSLATE_NOOP("variable", "Source of that area"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "Where the area was calculated, and how."),
        example=QT_TRANSLATE_NOOP("variable", "Pharmacy worksheet"),
        outside=Outside.SUPPLEMENTAL,
        never_absent="a typed area is used only with its source",
    )
    directive_by: str = variable(
        QT_TRANSLATE_NOOP("variable", "Written directive signed by"),
        help=QT_TRANSLATE_NOOP("variable", "The authorised user who signed it before use."),
        default="",
        example="Dr Lindqvist",
        outside=Outside.SUPPLEMENTAL,
        never_absent="10 CFR 35.40 asks for it before use; a dose without one stays a question",
    )
    directive_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Directive signed on"),
        help=QT_TRANSLATE_NOOP("variable", "The date beside that signature."),
        example="9 Jan 2018",
        outside=Outside.SUPPLEMENTAL,
        never_absent="10 CFR 35.40 asks for it before use; a dose without one stays a question",
    )
    prescribed_amount: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Prescribed amount"),
        unit="{amount}",
        cdisc="ECDOSTOT",
        help=QT_TRANSLATE_NOOP("variable", "The amount on the written directive."),
        example="33.33",
        absent=ASSESSED,
    )
    administered_amount: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Administered amount"),
        unit="{amount}",
        cdisc="EXDOSE",
        help=QT_TRANSLATE_NOOP(
            "variable",
            "What the participant received; with assay and residuals it is calculated and offered.",
        ),
        example="33.10",
        absent=MEASURED,
    )
    date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Date given"),
        cdisc="EXSTDTC",
        help=QT_TRANSLATE_NOOP(
            "variable", "The day on which the administration began; from the administration record."
        ),
        example="9 Jan 2018",
        absent=UNKNOWN_ONLY,
    )
    start_time: time | None = variable(
        QT_TRANSLATE_NOOP("variable", "Time given"),
        cdisc="EXSTDTC",
        help=QT_TRANSLATE_NOOP("variable", "When the administration began, on the clock of 24 hours."),
        example="10:15",
        absent=ASSESSED,
    )
    change: DoseChange | None = variable(
        QT_TRANSLATE_NOOP("variable", "Against the plan"),
        cdisc="ECADJ",
        help=QT_TRANSLATE_NOOP("variable", "Compared with the regimen of the cohort."),
    )
    change_reason: DoseChangeReason | None = variable(
        QT_TRANSLATE_NOOP("variable", "Reason"),
        cdisc="ECREASOC",
        help=QT_TRANSLATE_NOOP("variable", "Why it differs from the regimen; from the source."),
        absent=UNKNOWN_ONLY,
    )
    change_note: str = variable(
        QT_TRANSLATE_NOOP("variable", "Reason in words"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "The reason in a few words, from the source."),
        example=QT_TRANSLATE_NOOP("variable", "The shipment came a day late"),
        outside=Outside.SUPPLEMENTAL,
    )
    extravasation: YesNoUnknown | None = variable(
        QT_TRANSLATE_NOOP("variable", "Extravasation"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Whether some of it went beside the vein; from the administration record."
        ),
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    route: DoseRoute | None = variable(
        QT_TRANSLATE_NOOP("variable", "Route"),
        cdisc="EXROUTE",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "From the administration record."),
        absent=UNKNOWN_ONLY,
    )
    prescribed_low: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Prescribed range from"),
        unit="{amount}",
        help=QT_TRANSLATE_NOOP("variable", "Only where the written directive gives a range."),
        example="30",
        outside=Outside.SUPPLEMENTAL,
    )
    prescribed_high: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Prescribed range to"),
        unit="{amount}",
        help=QT_TRANSLATE_NOOP("variable", "Only where the written directive gives a range."),
        example="36",
        outside=Outside.SUPPLEMENTAL,
    )
    lot: str = variable(
        QT_TRANSLATE_NOOP("variable", "Lot"),
        cdisc="EXLOT",
        default="",
        help=QT_TRANSLATE_NOOP("variable", "From the label of the vial."),
        example="L2018-014",
        absent=ASSESSED,
    )
    purity: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Radiochemical purity"),
        unit="%",
        help=QT_TRANSLATE_NOOP("variable", "From the certificate of the batch or the pharmacy's own test."),
        example="98.5",
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    calibration_amount: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Labelled activity"),
        unit="{amount}",
        help=QT_TRANSLATE_NOOP("variable", "As on the label of the vial, at the calibration time."),
        example="1850 MBq",
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    calibration_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Calibration date"),
        help=QT_TRANSLATE_NOOP("variable", "As on the label of the vial."),
        example="8 Jan 2018",
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    calibration_time: time | None = variable(
        QT_TRANSLATE_NOOP("variable", "Calibration time"),
        help=QT_TRANSLATE_NOOP("variable", "As on the label of the vial, in the time zone of the site."),
        example="12:00",
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    determination: DoseDetermination | None = variable(
        QT_TRANSLATE_NOOP("variable", "Activity determined by"),
        help=QT_TRANSLATE_NOOP(
            "variable", "A site that does not assay may correct the labelled activity for decay."
        ),
        carried=True,
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    determined_by: str = variable(
        QT_TRANSLATE_NOOP("variable", "Determined by (name)"),
        default="",
        help=QT_TRANSLATE_NOOP(
            "variable", "Who read the dose calibrator or corrected the label; from the record."
        ),
        example="Ines Ferrer",
        outside=Outside.OWN,
        absent=ASSESSED,
    )
    assay_amount: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Assay before"),
        unit="{amount}",
        help=QT_TRANSLATE_NOOP("variable", "Reading of the dose calibrator, not corrected for decay."),
        example="33.9",
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    assay_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Assay date"),
        help=QT_TRANSLATE_NOOP("variable", "The day of that reading; from the dose calibrator's record."),
        example="9 Jan 2018",
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    assay_time: time | None = variable(
        QT_TRANSLATE_NOOP("variable", "Assay time"),
        help=QT_TRANSLATE_NOOP("variable", "The time of that reading; from the dose calibrator's record."),
        example="9:40",
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    residual_vial: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Left in the vial"),
        unit="{amount}",
        help=QT_TRANSLATE_NOOP("variable", "Reading after the infusion, not corrected for decay; 0 if none."),
        example="0.4",
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    residual_syringe: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Left in the syringe"),
        unit="{amount}",
        help=QT_TRANSLATE_NOOP("variable", "Reading after the infusion, not corrected for decay; 0 if none."),
        example="0.2",
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    residual_line: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Left in the line"),
        unit="{amount}",
        help=QT_TRANSLATE_NOOP("variable", "Reading after the infusion, not corrected for decay; 0 if none."),
        example="0.1",
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    residual_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Residual measured on"),
        help=QT_TRANSLATE_NOOP("variable", "The day of these readings."),
        example="9 Jan 2018",
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    residual_time: time | None = variable(
        QT_TRANSLATE_NOOP("variable", "Residual measured at"),
        help=QT_TRANSLATE_NOOP("variable", "The time of these readings."),
        example="11:05",
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    end_time: time | None = variable(
        QT_TRANSLATE_NOOP("variable", "Infusion ended"),
        cdisc="EXENDTC",
        help=QT_TRANSLATE_NOOP("variable", "When the infusion ended, on the clock of 24 hours."),
        example="10:45",
        absent=ASSESSED,
    )
    interruptions: str = variable(
        QT_TRANSLATE_NOOP("variable", "Interruptions"),
        help=QT_TRANSLATE_NOOP("variable", "From and to, and why; empty means none."),
        default="",
        example=QT_TRANSLATE_NOOP("variable", "10:20 to 10:35, line blocked"),
        outside=Outside.SUPPLEMENTAL,
    )
    user_direction: str = variable(
        QT_TRANSLATE_NOOP("variable", "Authorised user's direction"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Name, date and what was directed, when the activity is off the prescription."
        ),
        default="",
        example=QT_TRANSLATE_NOOP("variable", "Dr Lindqvist, 9 Jan 2018: give as assayed"),
        outside=Outside.SUPPLEMENTAL,
    )
    safety_officer_word: str = variable(
        QT_TRANSLATE_NOOP("variable", "Radiation safety officer's word"),
        help=QT_TRANSLATE_NOOP("variable", "Whether it was a medical event, by whom and when."),
        default="",
        example=QT_TRANSLATE_NOOP("variable", "No medical event; R. Silva, 10 Jan 2018"),
        outside=Outside.OWN,
    )
    thyroid_from: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Thyroid protection from"),
        help=QT_TRANSLATE_NOOP(
            "variable", "The first day of iodide or perchlorate; from the medication chart."
        ),
        example="8 Jan 2018",
        outside=Outside.SUPPLEMENTAL,
        absent=MEASURED,
    )
    thyroid_to: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Thyroid protection to"),
        help=QT_TRANSLATE_NOOP("variable", "The last day of it."),
        example="22 Jan 2018",
        outside=Outside.SUPPLEMENTAL,
        absent=MEASURED,
    )
    exposure_rate: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Exposure rate at release"),
        unit=QT_TRANSLATE_NOOP("variable", "µSv/h at 1 m"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Measured when the participant was released; from radiation safety."
        ),
        example="25",
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    period_end: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Last day of the period"),
        cdisc="EXENDTC",
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Where the same amount was given again and again, such as a tablet a day: the day of the last one.",
        ),
        example="22 Jan 2018",
        absent=UNKNOWN_ONLY,
    )
    frequency: DoseFrequency | None = variable(
        QT_TRANSLATE_NOOP("variable", "How often"),
        cdisc="EXDOSFRQ",
        help=QT_TRANSLATE_NOOP(
            "variable", "Amounts are those of one administration. Leave empty for a single one."
        ),
        absent=UNKNOWN_ONLY,
    )
    absences: tuple[Absence, ...] = absences()
