"""A cohort: its number, planned fractions and state."""

from dataclasses import dataclass
from typing import ClassVar

from dosebook.domain.codelists import (
    CohortStatus,
)
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import Record
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.variable import Outside, variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Cohort(Record):
    """A group of participants who receive one regimen."""

    kind: ClassVar[str] = "cohort"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Cohort")
    never_absent: ClassVar[str] = "decided and approved, not observed: an empty one holds the cohort back"

    number: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Cohort number"),
        cdisc="ARMCD",
        help=QT_TRANSLATE_NOOP("variable", "Dose levels are counted from the lowest; from the protocol."),
        example="5",
    )
    planned_participants: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Planned participants"),
        help=QT_TRANSLATE_NOOP(
            "variable", "How many evaluable participants the protocol asks for at this level."
        ),
        example="4",
        outside=Outside.SETTING,
    )
    fractions: tuple[PlannedFraction, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Regimen"),
        unit="{dose}",
        cdisc="ARM",
        help=QT_TRANSLATE_NOOP(
            "variable", "One line per fraction: dose, day (the first is day 1), days early and late."
        ),
        default=(),
        example="15.625, 1",
    )
    protocol_version: str = variable(
        QT_TRANSLATE_NOOP("variable", "Protocol version"),
        help=QT_TRANSLATE_NOOP("variable", "The version of the protocol that allows this cohort."),
        default="",
        carried=True,
        example="2.0",
        outside=Outside.SETTING,
    )
    approvals: str = variable(
        QT_TRANSLATE_NOOP("variable", "Approvals"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Who approved that it opens: ethics committee, authority, radiation safety."
        ),
        default="",
        example=QT_TRANSLATE_NOOP("variable", "Ethics committee, 2 Jan 2018"),
        outside=Outside.SETTING,
    )
    approved_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Last approval on"),
        help=QT_TRANSLATE_NOOP("variable", "The date of the last approval that was needed; from its letter."),
        example="12 Aug 2018",
        outside=Outside.SETTING,
    )
    status: CohortStatus | None = variable(
        QT_TRANSLATE_NOOP("variable", "Status"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Planned, open, closed, under review, cleared: as it stands today."
        ),
        outside=Outside.SETTING,
    )
    opened_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Opened on"),
        help=QT_TRANSLATE_NOOP("variable", "The first day on which somebody could be enrolled into it."),
        example="2 Jan 2018",
        outside=Outside.SETTING,
    )
    closed_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Closed on"),
        help=QT_TRANSLATE_NOOP("variable", "The day of the last enrolment, or of the decision to close it."),
        example="24 Apr 2018",
        outside=Outside.SETTING,
    )
    note: str = variable(
        QT_TRANSLATE_NOOP("variable", "Note"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP("variable", "Anything else that a reader of the study should know."),
        example=QT_TRANSLATE_NOOP("variable", "Opened after the amendment"),
        outside=Outside.COMMENT,
    )
