"""A deviation from the protocol."""

from dataclasses import dataclass
from typing import ClassVar

from dosebook.domain.absence import UNKNOWN_ONLY, Absence
from dosebook.domain.codelists import (
    DeviationCategory,
)
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import ParticipantUid, Record
from dosebook.domain.variable import absences, variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Deviation(Record):
    """A departure from the protocol."""

    kind: ClassVar[str] = "deviation"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Protocol deviation")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"),
        cdisc="USUBJID",
        refers_to="participant",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The participant whom it concerns."),
        example="05-02",
    )
    date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Date"),
        cdisc="DVSTDTC",
        help=QT_TRANSLATE_NOOP("variable", "The day on which the protocol was not followed."),
        example="22 May 2018",
        absent=UNKNOWN_ONLY,
    )
    category: DeviationCategory | None = variable(
        QT_TRANSLATE_NOOP("variable", "Category"),
        cdisc="DVCAT",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "By its weight for safety and for the study's result."),
        never_absent="other is an answer",
    )
    description: str = variable(
        QT_TRANSLATE_NOOP("variable", "What happened"),
        cdisc="DVTERM",
        default="",
        is_long=True,
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "What was done instead of what the protocol asks for."),
        example=QT_TRANSLATE_NOOP("variable", "Count of day 36 drawn on day 39"),
        never_absent="a record that does not say what happened is none",
    )
    absences: tuple[Absence, ...] = absences()
