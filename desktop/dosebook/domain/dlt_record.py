"""What a person judged of a possible dose-limiting toxicity."""

from dataclasses import dataclass
from typing import ClassVar

from dosebook.domain.codelists import (
    DltJudgement,
)
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import ParticipantUid, Record
from dosebook.domain.variable import Outside, variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class DltAssessment(Record):
    """The adjudication of one participant; the program never sets the answer itself."""

    kind: ClassVar[str] = "dlt_assessment"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "DLT assessment")
    never_absent: ClassVar[str] = (
        "a judgement; not yet judged and not evaluable are its answers, and an unjudged window must stay in sight"
    )

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"),
        cdisc="USUBJID",
        refers_to="participant",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The participant whose DLT window is judged."),
        example="05-02",
    )
    judgement: DltJudgement | None = variable(
        QT_TRANSLATE_NOOP("variable", "Dose-limiting toxicity"),
        cdisc="AEDLT",
        default=DltJudgement.NOT_YET_JUDGED,
        help=QT_TRANSLATE_NOOP("variable", "As the investigator judges it, by the protocol's definition."),
    )
    concerns: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Events or doses concerned"),
        refers_to=("adverse_event", "dose"),
        default=(),
        help=QT_TRANSLATE_NOOP("variable", "The events or doses that the judgement is about."),
        example="Platelet count decreased",
        outside=Outside.LINK,
    )
    clause: str = variable(
        QT_TRANSLATE_NOOP("variable", "Clause of the definition"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "The clause of the protocol's definition that is met."),
        example="1",
        outside=Outside.SUPPLEMENTAL,
    )
    rationale: str = variable(
        QT_TRANSLATE_NOOP("variable", "Rationale"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP("variable", "Why it is or is not a DLT, for whoever reads it later."),
        example=QT_TRANSLATE_NOOP("variable", "No event met a clause of the definition"),
        outside=Outside.COMMENT,
    )
    assessed_by: str = variable(
        QT_TRANSLATE_NOOP("variable", "Judged by"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "The investigator or the committee that judged."),
        example="Dr Okafor",
        outside=Outside.OWN,
    )
    assessed_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Judged on"),
        help=QT_TRANSLATE_NOOP("variable", "The date of that judgement."),
        example="30 Jul 2018",
        outside=Outside.OWN,
    )
