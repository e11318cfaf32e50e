"""A laboratory result as printed by the laboratory."""

from dataclasses import dataclass
from datetime import time as clock_time
from decimal import Decimal
from typing import ClassVar

from dosebook.domain.absence import ASSESSED, MEASURED, UNKNOWN_ONLY, Absence
from dosebook.domain.codelists import (
    LabTest,
    LabUnit,
)
from dosebook.domain.measurement import Measurement
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import ParticipantUid, Record
from dosebook.domain.variable import Outside, absences, variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Result(Record):
    """One laboratory value."""

    kind: ClassVar[str] = "result"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Result")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"),
        cdisc="USUBJID",
        refers_to="participant",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The participant whose sample it is."),
        example="05-02",
    )
    date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Date"),
        cdisc="LBDTC",
        help=QT_TRANSLATE_NOOP(
            "variable", "The day on which the sample was drawn, not that of the print-out."
        ),
        example="7 May 2018",
        absent=UNKNOWN_ONLY,
    )
    time: clock_time | None = variable(
        QT_TRANSLATE_NOOP("variable", "Time"),
        cdisc="LBDTC",
        help=QT_TRANSLATE_NOOP("variable", "When the sample was drawn, where there were several on a day."),
        example="7:45",
        absent=ASSESSED,
    )
    test: LabTest | None = variable(
        QT_TRANSLATE_NOOP("variable", "Test"),
        cdisc="LBTESTCD",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The laboratory test or the measurement."),
        never_absent="a value of nobody knows which test is no result",
    )
    value: Measurement | None = variable(
        QT_TRANSLATE_NOOP("variable", "Value"),
        cdisc="LBORRES",
        help=QT_TRANSLATE_NOOP("variable", "As printed by the laboratory; <0.2 is kept as it is."),
        example="<0.2",
        absent=MEASURED,
    )
    unit: LabUnit | None = variable(
        QT_TRANSLATE_NOOP("variable", "Unit"),
        cdisc="LBORRESU",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "As printed beside the value; it decides how the value is read."),
        absent=ASSESSED,
    )
    laboratory: str = variable(
        QT_TRANSLATE_NOOP("variable", "Laboratory"),
        cdisc="LBNAM",
        help=QT_TRANSLATE_NOOP(
            "variable", "Its reference range applies, unless one is typed below with the value."
        ),
        default="",
        carried=True,
        example=QT_TRANSLATE_NOOP("variable", "Central laboratory"),
    )
    reference_low: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Normal from"),
        cdisc="LBORNRLO",
        help=QT_TRANSLATE_NOOP(
            "variable", "As printed beside the value, where the laboratory's range is not recorded."
        ),
        example="150",
        absent=ASSESSED,
    )
    reference_high: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Normal to"),
        cdisc="LBORNRHI",
        help=QT_TRANSLATE_NOOP(
            "variable", "As printed beside the value, where the laboratory's range is not recorded."
        ),
        example="400",
        absent=ASSESSED,
    )
    note: str = variable(
        QT_TRANSLATE_NOOP("variable", "Note"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "Anything on the print-out that matters for reading it."),
        example=QT_TRANSLATE_NOOP("variable", "Repeated the same day"),
        outside=Outside.COMMENT,
    )
    absences: tuple[Absence, ...] = absences()
