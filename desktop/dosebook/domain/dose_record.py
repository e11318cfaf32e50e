"""The record of one fraction: planned, prescribed, prepared, administered."""

from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from typing import ClassVar

from dosebook.domain.absence import Absence
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
from dosebook.domain.variable import absences, variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose(Record):
    """One fraction of one participant: planned, prescribed, administered."""

    kind: ClassVar[str] = "dose"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Dose")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"), cdisc="USUBJID", refers_to="participant", carried=True
    )
    fraction: int | None = variable(QT_TRANSLATE_NOOP("variable", "Fraction"), cdisc="ECSPID")
    status: FractionStatus | None = variable(QT_TRANSLATE_NOOP("variable", "Given"), cdisc="ECMOOD")
    planned_date: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Planned date"))
    planned_dose: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Planned dose"), unit="{dose}", cdisc="ECDOSE"
    )
    height_cm: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Height"), unit="cm", cdisc="HEIGHT", may_be_absent=True
    )
    weight_kg: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Weight of that day"),
        unit="kg",
        cdisc="WEIGHT",
        may_be_absent=True,
    )
    bsa_typed: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Body surface area, if not calculated"),
        unit="m²",
        cdisc="BSA",
        help=QT_TRANSLATE_NOOP(
            "variable", "Leave empty to use the study's formula. A typed value needs its source."
        ),
    )
    bsa_source: str = variable(QT_TRANSLATE_NOOP("variable", "Source of that area"), default="")
    directive_by: str = variable(
        QT_TRANSLATE_NOOP("variable", "Written directive signed by"),
        help=QT_TRANSLATE_NOOP("variable", "The authorised user who signed it before use."),
        default="",
    )
    directive_date: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Directive signed on"))
    prescribed_amount: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Prescribed amount"), unit="{amount}", cdisc="ECDOSTOT"
    )
    administered_amount: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Administered amount"),
        unit="{amount}",
        cdisc="EXDOSE",
        may_be_absent=True,
    )
    date: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Date given"), cdisc="EXSTDTC")
    start_time: time | None = variable(QT_TRANSLATE_NOOP("variable", "Time given"), cdisc="EXSTDTC")
    change: DoseChange | None = variable(QT_TRANSLATE_NOOP("variable", "Against the plan"), cdisc="ECADJ")
    change_reason: DoseChangeReason | None = variable(
        QT_TRANSLATE_NOOP("variable", "Reason"), cdisc="ECREASOC"
    )
    change_note: str = variable(QT_TRANSLATE_NOOP("variable", "Reason in words"), default="")
    extravasation: YesNoUnknown | None = variable(QT_TRANSLATE_NOOP("variable", "Extravasation"))
    route: DoseRoute | None = variable(QT_TRANSLATE_NOOP("variable", "Route"), cdisc="EXROUTE", carried=True)
    prescribed_low: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Prescribed range from"),
        unit="{amount}",
        help=QT_TRANSLATE_NOOP("variable", "Only where the written directive gives a range."),
    )
    prescribed_high: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Prescribed range to"), unit="{amount}"
    )
    lot: str = variable(QT_TRANSLATE_NOOP("variable", "Lot"), cdisc="EXLOT", default="")
    purity: Decimal | None = variable(QT_TRANSLATE_NOOP("variable", "Radiochemical purity"), unit="%")
    calibration_amount: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Labelled activity"),
        unit="{amount}",
        help=QT_TRANSLATE_NOOP("variable", "As on the label of the vial, at the calibration time."),
    )
    calibration_date: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Calibration date"))
    calibration_time: time | None = variable(QT_TRANSLATE_NOOP("variable", "Calibration time"))
    determination: DoseDetermination | None = variable(
        QT_TRANSLATE_NOOP("variable", "Activity determined by"),
        help=QT_TRANSLATE_NOOP(
            "variable", "A site that does not assay may correct the labelled activity for decay."
        ),
        carried=True,
    )
    determined_by: str = variable(QT_TRANSLATE_NOOP("variable", "Determined by (name)"), default="")
    assay_amount: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Assay before"),
        unit="{amount}",
        help=QT_TRANSLATE_NOOP("variable", "Reading of the dose calibrator, not corrected for decay."),
    )
    assay_date: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Assay date"))
    assay_time: time | None = variable(QT_TRANSLATE_NOOP("variable", "Assay time"))
    residual_vial: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Left in the vial"),
        unit="{amount}",
        help=QT_TRANSLATE_NOOP(
            "variable", "Readings after the infusion, not corrected for decay; 0 if none."
        ),
    )
    residual_syringe: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Left in the syringe"), unit="{amount}"
    )
    residual_line: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Left in the line"), unit="{amount}"
    )
    residual_date: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Residual measured on"))
    residual_time: time | None = variable(QT_TRANSLATE_NOOP("variable", "Residual measured at"))
    end_time: time | None = variable(QT_TRANSLATE_NOOP("variable", "Infusion ended"), cdisc="EXENDTC")
    interruptions: str = variable(
        QT_TRANSLATE_NOOP("variable", "Interruptions"),
        help=QT_TRANSLATE_NOOP("variable", "From and to, and why; empty means none."),
        default="",
    )
    user_direction: str = variable(
        QT_TRANSLATE_NOOP("variable", "Authorised user's direction"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Name, date and what was directed, when the activity is off the prescription."
        ),
        default="",
    )
    safety_officer_word: str = variable(
        QT_TRANSLATE_NOOP("variable", "Radiation safety officer's word"),
        help=QT_TRANSLATE_NOOP("variable", "Whether it was a medical event, by whom and when."),
        default="",
    )
    thyroid_from: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Thyroid protection from"))
    thyroid_to: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Thyroid protection to"))
    exposure_rate: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Exposure rate at release"),
        unit=QT_TRANSLATE_NOOP("variable", "µSv/h at 1 m"),
    )
    period_end: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Last day of the period"),
        cdisc="EXENDTC",
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Where the same amount was given again and again, such as a tablet a day: the day of the last one.",
        ),
    )
    frequency: DoseFrequency | None = variable(
        QT_TRANSLATE_NOOP("variable", "How often"),
        cdisc="EXDOSFRQ",
        help=QT_TRANSLATE_NOOP(
            "variable", "Amounts are those of one administration. Leave empty for a single one."
        ),
    )
    absences: tuple[Absence, ...] = absences()
