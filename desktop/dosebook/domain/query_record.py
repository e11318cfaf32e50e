"""A query: a question about one recorded value, asked by a person or by an edit check, and its answer."""

from dataclasses import dataclass
from typing import ClassVar

from dosebook.domain.partial_date import PartialDate
from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.record import Record, RecordUid
from dosebook.domain.variable import Outside, variable
from dosebook.domain.words import QT_TRANSLATE_NOOP

_ANY_KIND = (
    "study",
    "cohort",
    "participant",
    "dose",
    "adverse_event",
    "dlt_assessment",
    "transfusion",
    "medication",
    "hospital_stay",
    "deviation",
    "result",
    "reference_range",
    "response",
    "dmc_review",
    "escalation_design",
    "dlt_clause",
    "dose_decision",
    "planned_visit",
    "visit",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Query(Record):
    """One question about a record, or about a field of it.

    ``check_id`` names the check that asked, empty where a person did; ``text`` is then the sentence of the
    finding, and ``subject_version`` the version of the record that it was about.
    """

    kind: ClassVar[str] = "query"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Query")
    never_absent: ClassVar[str] = "a question and its answer, never an observation"

    subject: RecordUid | None = variable(QT_TRANSLATE_NOOP("variable", "About"), refers_to=_ANY_KIND)
    subject_version: int | None = variable(QT_TRANSLATE_NOOP("variable", "About version"))
    field: str = variable(QT_TRANSLATE_NOOP("variable", "Field"), default="")
    check_id: str = variable(QT_TRANSLATE_NOOP("variable", "Asked by the check"), default="")
    text: str = variable(QT_TRANSLATE_NOOP("variable", "Question"), default="", is_long=True)
    asked_by: str = variable(QT_TRANSLATE_NOOP("variable", "Asked by"), default="")
    asked_on: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Asked on"))
    status: QueryStatus | None = variable(
        QT_TRANSLATE_NOOP("variable", "Status"),
        help=QT_TRANSLATE_NOOP("variable", "Open until the answer satisfies whoever asked."),
        outside=Outside.OWN,
    )
    answer: str = variable(
        QT_TRANSLATE_NOOP("variable", "Answer"),
        help=QT_TRANSLATE_NOOP("variable", "What the source says, or why the value is right as it stands."),
        default="",
        is_long=True,
        example=QT_TRANSLATE_NOOP("variable", "As in the source of 12 Aug 2018"),
        outside=Outside.OWN,
    )
    answered_by: str = variable(
        QT_TRANSLATE_NOOP("variable", "Answered by"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "Who answered."),
        example="Ines Ferrer",
        outside=Outside.OWN,
    )
    answered_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Answered on"),
        help=QT_TRANSLATE_NOOP("variable", "The day of the answer."),
        example="12 Aug 2018",
        outside=Outside.OWN,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckSwitch(Record):
    """A warning that the study does without, and why; voiding the record switches it on again."""

    kind: ClassVar[str] = "check_switch"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Warning switched off")
    never_absent: ClassVar[str] = "a decision of the study lead, never an observation"

    check_id: str = variable(
        QT_TRANSLATE_NOOP("variable", "Warning"),
        default="",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The warning that is not to be asked any more in this study."),
        outside=Outside.SETTING,
        example=QT_TRANSLATE_NOOP("variable", "Study: The expected nadir ends after the DLT window."),
    )
    reason: str = variable(
        QT_TRANSLATE_NOOP("variable", "Reason for switching it off"),
        help=QT_TRANSLATE_NOOP("variable", "Why nobody in this study needs to be asked."),
        default="",
        is_long=True,
        example=QT_TRANSLATE_NOOP("variable", "All participants are older than 60"),
        outside=Outside.SETTING,
    )
    decided_by: str = variable(
        QT_TRANSLATE_NOOP("variable", "Decided by"),
        help=QT_TRANSLATE_NOOP("variable", "The study lead who decided it."),
        default="",
        example="Dr Okafor",
        outside=Outside.OWN,
    )
    decided_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Decided on"),
        help=QT_TRANSLATE_NOOP("variable", "The day of that decision."),
        example="12 Aug 2018",
        outside=Outside.OWN,
    )
