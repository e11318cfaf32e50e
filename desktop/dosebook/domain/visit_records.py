"""The schedule of assessments as the protocol plans it, and what is recorded about one participant's visit."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from dosebook.domain.codelists import YesNo
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import ParticipantUid, Record, RecordUid
from dosebook.domain.variable import Outside, variable
from dosebook.domain.visit_codelists import Assessment, NotDoneReason, VisitAnchor
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedVisit(Record):
    """One visit of the schedule: when it is due, for whom, and what is expected at it (CDISC TV).

    ``day`` is a whole number: the day of the anchor is 1, the day before it −1, and there is no 0.
    """

    kind: ClassVar[str] = "planned_visit"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Planned visit")
    never_absent: ClassVar[str] = "a setting of the study, decided and not observed"

    number: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Visit number"),
        cdisc="VISITNUM",
        help=QT_TRANSLATE_NOOP("variable", "As in the protocol's schedule of assessments."),
        example="15",
    )
    name: str = variable(
        QT_TRANSLATE_NOOP("variable", "Name of the visit"),
        cdisc="VISIT",
        help=QT_TRANSLATE_NOOP("variable", "As the protocol calls it, short: Day 15, Month 3."),
        default="",
        example="Day 15",
    )
    anchor: VisitAnchor | None = variable(
        QT_TRANSLATE_NOOP("variable", "Counted from"),
        cdisc="TVSTRL",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The day from which the protocol counts this visit."),
    )
    day: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "On day"),
        cdisc="VISITDY",
        help=QT_TRANSLATE_NOOP(
            "variable", "The day counted from is day 1, the day before it is -1; there is no day 0."
        ),
        example="15",
    )
    days_early: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Days early"),
        help=QT_TRANSLATE_NOOP("variable", "How many days before it the visit still counts; empty means 0."),
        example="1",
        outside=Outside.SETTING,
    )
    days_late: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Days late"),
        help=QT_TRANSLATE_NOOP("variable", "How many days after it the visit still counts; empty means 0."),
        example="3",
        outside=Outside.SETTING,
    )
    cohorts: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Only for cohorts"),
        refers_to="cohort",
        help=QT_TRANSLATE_NOOP("variable", "Tick none for a visit that everybody has."),
        default=(),
        carried=True,
        example=QT_TRANSLATE_NOOP("variable", "Cohort 5"),
        outside=Outside.SETTING,
    )
    assessments: tuple[Assessment, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Expected"),
        default=(),
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "What the schedule of assessments marks for this visit."),
        outside=Outside.SETTING,
    )
    note: str = variable(
        QT_TRANSLATE_NOOP("variable", "Note"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "A footnote of the schedule that matters at the visit."),
        example=QT_TRANSLATE_NOOP("variable", "By telephone"),
        outside=Outside.COMMENT,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(Record):
    """What is recorded about a planned visit of one participant: that it took place, or what was not done (SV).

    Results, responses and events are records of their own; ``done`` holds what has no other record.
    """

    kind: ClassVar[str] = "visit"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Visit")
    never_absent: ClassVar[str] = "has its own not done, with a reason by code list"

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"),
        cdisc="USUBJID",
        refers_to="participant",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The participant whose visit it is."),
        example="05-02",
    )
    planned: RecordUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Visit"),
        cdisc="VISIT",
        refers_to="planned_visit",
        carried=True,
        help=QT_TRANSLATE_NOOP(
            "variable", "The visit of the schedule; leave empty for one that was not planned."
        ),
        example="Day 15",
    )
    occurred: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Took place"),
        cdisc="SVOCCUR",
        help=QT_TRANSLATE_NOOP(
            "variable", "No for one that will never take place; then the reason is needed."
        ),
    )
    date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Date"),
        cdisc="SVSTDTC",
        help=QT_TRANSLATE_NOOP("variable", "The day on which the participant was seen."),
        example="23 Jan 2018",
    )
    done: tuple[Assessment, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Done"),
        help=QT_TRANSLATE_NOOP("variable", "What has no other form. The rest is seen from its own records."),
        default=(),
        outside=Outside.SUPPLEMENTAL,
        example=QT_TRANSLATE_NOOP("variable", "Physical examination"),
    )
    not_done: tuple[Assessment, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Not done"),
        cdisc="--STAT",
        help=QT_TRANSLATE_NOOP("variable", "What will never be there. Each of them needs the reason."),
        default=(),
    )
    reason: NotDoneReason | None = variable(
        QT_TRANSLATE_NOOP("variable", "Reason why not"),
        cdisc="SVREASOC",
        help=QT_TRANSLATE_NOOP("variable", "From the source; it is printed with what is missing."),
    )
    note: str = variable(
        QT_TRANSLATE_NOOP("variable", "Note"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "Anything else that matters."),
        example=QT_TRANSLATE_NOOP("variable", "Seen at the local hospital"),
        outside=Outside.COMMENT,
    )
