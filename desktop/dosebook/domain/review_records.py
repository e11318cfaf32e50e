"""What the committee saw and said: cut-offs of the data, reports made, reviews."""

from dataclasses import dataclass
from typing import ClassVar

from dosebook.domain.codelists import (
    Determination,
    Recommendation,
    ReportStatus,
    SponsorDecision,
    YesNo,
)
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import CohortUid, Record, RecordUid
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.variable import Outside, variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class DmcReview(Record):
    """A review by the committee: what it recommended, what the sponsor decided, what was opened."""

    kind: ClassVar[str] = "dmc_review"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "DMC review")
    never_absent: ClassVar[str] = "minutes of a decision, never an observation"

    number: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Review number"),
        help=QT_TRANSLATE_NOOP("variable", "Meetings of the committee are counted from 1."),
        example="5",
        outside=Outside.OWN,
    )
    meeting_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Meeting"),
        help=QT_TRANSLATE_NOOP("variable", "The day of the meeting; from its minutes."),
        example="28 Aug 2018",
        outside=Outside.OWN,
    )
    cut_off: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Data cut-off"),
        cdisc="DCUTDTC",
        help=QT_TRANSLATE_NOOP("variable", "Up to this day the data were given to the committee."),
        example="15 Aug 2018",
    )
    cohorts: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Cohorts reviewed"),
        refers_to="cohort",
        default=(),
        help=QT_TRANSLATE_NOOP("variable", "The cohorts that the committee looked at."),
        example=QT_TRANSLATE_NOOP("variable", "Cohort 5"),
        outside=Outside.LINK,
    )
    determination: Determination | None = variable(
        QT_TRANSLATE_NOOP("variable", "Determination"),
        help=QT_TRANSLATE_NOOP(
            "variable", "What the committee found about safety, in the words of its letter."
        ),
        outside=Outside.OWN,
    )
    recommendation: Recommendation | None = variable(
        QT_TRANSLATE_NOOP("variable", "Recommendation"),
        help=QT_TRANSLATE_NOOP("variable", "What the committee advises the sponsor to do."),
        outside=Outside.OWN,
    )
    recommended_fractions: tuple[PlannedFraction, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Recommended regimen"),
        unit="{dose}",
        default=(),
        help=QT_TRANSLATE_NOOP("variable", "Where the committee states a regimen: one line per fraction."),
        example="18.75, 1",
        outside=Outside.OWN,
    )
    conditions: str = variable(
        QT_TRANSLATE_NOOP("variable", "Conditions"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP("variable", "What the committee asks for beside its recommendation."),
        example=QT_TRANSLATE_NOOP("variable", "Platelets twice a week until day 64"),
        outside=Outside.OWN,
    )
    members: str = variable(
        QT_TRANSLATE_NOOP("variable", "Members present"),
        default="",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "Who took part and voted; from the minutes."),
        example="Prof. Adeyemi; Dr Brandt",
        outside=Outside.OWN,
    )
    chair: str = variable(
        QT_TRANSLATE_NOOP("variable", "Chair"),
        default="",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "Who led the meeting; from its minutes."),
        example="Prof. Adeyemi",
        outside=Outside.OWN,
    )
    report: RecordUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Report that the committee saw"),
        refers_to="report_issue",
        help=QT_TRANSLATE_NOOP("variable", "The report of Dosebook that was in front of the committee."),
        example=QT_TRANSLATE_NOOP("variable", "Report 5"),
        outside=Outside.LINK,
    )
    quorum: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Quorum present"),
        help=QT_TRANSLATE_NOOP("variable", "By the committee's charter."),
        outside=Outside.OWN,
    )
    conflicts: str = variable(
        QT_TRANSLATE_NOOP("variable", "Conflicts of interest declared"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Who declared what; “none” where everybody was asked and had none."
        ),
        default="",
        is_long=True,
        example="none",
        outside=Outside.OWN,
    )
    sponsor_decision: SponsorDecision | None = variable(
        QT_TRANSLATE_NOOP("variable", "Sponsor's decision"),
        help=QT_TRANSLATE_NOOP("variable", "What the sponsor decided upon the recommendation."),
        outside=Outside.OWN,
    )
    sponsor_decided_by: str = variable(
        QT_TRANSLATE_NOOP("variable", "Decided by"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "Who decided for the sponsor."),
        example="Dr Vance",
        outside=Outside.OWN,
    )
    sponsor_decided_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Decided on"),
        help=QT_TRANSLATE_NOOP("variable", "The day of that decision."),
        example="30 Aug 2018",
        outside=Outside.OWN,
    )
    sponsor_note: str = variable(
        QT_TRANSLATE_NOOP("variable", "Decision in words"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP("variable", "The decision as the sponsor wrote it."),
        example=QT_TRANSLATE_NOOP("variable", "Open cohort 6 after the amendment"),
        outside=Outside.OWN,
    )
    next_cohort: CohortUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Cohort created from it"),
        refers_to="cohort",
        help=QT_TRANSLATE_NOOP("variable", "The cohort that was created from this recommendation."),
        example=QT_TRANSLATE_NOOP("variable", "Cohort 6"),
        outside=Outside.LINK,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CutOff(Record):
    """A data cut-off: a day and a position in the ledger, with the text that belongs to it."""

    kind: ClassVar[str] = "cut_off"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Data cut-off")
    never_absent: ClassVar[str] = "made by the program"

    day: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Data to"),
        cdisc="DCUTDTC",
        help=QT_TRANSLATE_NOOP("variable", "The last day whose data count for the report."),
        example="15 Aug 2018",
    )
    position: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Position in the audit trail"),
        help=QT_TRANSLATE_NOOP("variable", "What was entered up to this entry is in the report."),
    )
    report_time: str = variable(QT_TRANSLATE_NOOP("variable", "Taken at (UTC)"), default="")
    cohort: CohortUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Cohort under review"),
        refers_to="cohort",
        help=QT_TRANSLATE_NOOP("variable", "The cohort on which the committee is to decide."),
        example=QT_TRANSLATE_NOOP("variable", "Cohort 5"),
        outside=Outside.LINK,
    )
    medical_monitor_text: str = variable(
        QT_TRANSLATE_NOOP("variable", "Text of the medical monitor"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP("variable", "What the medical monitor wants printed on page 1."),
        example=QT_TRANSLATE_NOOP("variable", "No new signal"),
        outside=Outside.COMMENT,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportIssue(Record):
    """A report that was made: which cut-off, draft or final, and the digest that its pages carry."""

    kind: ClassVar[str] = "report_issue"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Report made")
    never_absent: ClassVar[str] = "made by the program"

    number: int | None = variable(QT_TRANSLATE_NOOP("variable", "Report number"))
    status: ReportStatus | None = variable(QT_TRANSLATE_NOOP("variable", "Status"))
    cut_off: RecordUid | None = variable(QT_TRANSLATE_NOOP("variable", "Data cut-off"), refers_to="cut_off")
    digest: str = variable(QT_TRANSLATE_NOOP("variable", "Digest of the reported data"), default="")
    file_name: str = variable(QT_TRANSLATE_NOOP("variable", "File name"), default="")
    pages: int | None = variable(QT_TRANSLATE_NOOP("variable", "Pages"))
