"""The record of a stay in hospital: a healthcare encounter of SDTM (domain HO)."""

from dataclasses import dataclass
from typing import ClassVar

from dosebook.domain.absence import UNKNOWN_ONLY, Absence
from dosebook.domain.codelists import YesNo
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import ParticipantUid, Record, RecordUid
from dosebook.domain.safety_codelists import HospitalReason
from dosebook.domain.variable import Outside, absences, variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class HospitalStay(Record):
    """One stay from admission to discharge; whether the event behind it is serious stands on the event."""

    kind: ClassVar[str] = "hospital_stay"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Hospital stay")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"),
        cdisc="USUBJID",
        refers_to="participant",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The participant who was in hospital."),
        example="05-02",
    )
    admitted: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Admitted on"),
        cdisc="HOSTDTC",
        help=QT_TRANSLATE_NOOP("variable", "The day of the admission; from the discharge letter."),
        example="6 Apr 2018",
        absent=UNKNOWN_ONLY,
    )
    discharged: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Discharged on"),
        cdisc="HOENDTC",
        help=QT_TRANSLATE_NOOP(
            "variable", "The day on which the participant left; from the discharge letter."
        ),
        example="17 Apr 2018",
        absent=UNKNOWN_ONLY,
    )
    ongoing: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Still in hospital"),
        cdisc="HOENRF",
        help=QT_TRANSLATE_NOOP("variable", "Yes while the participant is still there."),
        absent=UNKNOWN_ONLY,
    )
    reason: HospitalReason | None = variable(
        QT_TRANSLATE_NOOP("variable", "Reason for admission"),
        cdisc="HOINDC",
        help=QT_TRANSLATE_NOOP("variable", "Why the participant was admitted; from the discharge letter."),
        absent=UNKNOWN_ONLY,
    )
    event: RecordUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Adverse event"),
        help=QT_TRANSLATE_NOOP("variable", "The event that led to the admission or made the stay longer."),
        refers_to="adverse_event",
        example="Lung infection",
        outside=Outside.LINK,
        never_absent="a stay for another reason names none; of one for an event the event is known",
    )
    details: str = variable(
        QT_TRANSLATE_NOOP("variable", "What it was for"),
        cdisc="HOTERM",
        default="",
        help=QT_TRANSLATE_NOOP("variable", "What the stay was for, in the words of the letter."),
        example=QT_TRANSLATE_NOOP("variable", "Antibiotics by infusion"),
    )
    absences: tuple[Absence, ...] = absences()
