"""The record of a report about a serious event: when the site knew, when the sponsor and the authority did."""

from dataclasses import dataclass
from datetime import time
from typing import ClassVar

from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import ParticipantUid, Record, RecordUid
from dosebook.domain.safety_codelists import Expectedness, SaeReportVersion
from dosebook.domain.variable import variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class SaeReport(Record):
    """One version of the report of a serious event; what happened itself stands on the event."""

    kind: ClassVar[str] = "sae_report"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "SAE report")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"), cdisc="USUBJID", refers_to="participant", carried=True
    )
    event: RecordUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Serious event"), refers_to="adverse_event", carried=True
    )
    report_version: SaeReportVersion | None = variable(
        QT_TRANSLATE_NOOP("variable", "Version"), cdisc="SAERCAT"
    )
    follow_up_number: int | None = variable(QT_TRANSLATE_NOOP("variable", "Follow-up number"))
    aware_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Site became aware on"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "When the first person of the site knew what this version tells; the 24 hours count from then.",
        ),
    )
    aware_at: time | None = variable(QT_TRANSLATE_NOOP("variable", "Aware at"))
    sent_on: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Sent to the sponsor on"))
    sent_at: time | None = variable(QT_TRANSLATE_NOOP("variable", "Sent at"))
    expectedness: Expectedness | None = variable(
        QT_TRANSLATE_NOOP("variable", "Expectedness"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Against the reference safety information, such as the investigator's brochure."
        ),
    )
    authority_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Reported to the authority on"),
        help=QT_TRANSLATE_NOOP(
            "variable", "By the sponsor; the 7 or 15 days count from the day that the sponsor knew."
        ),
    )
    late_reason: str = variable(
        QT_TRANSLATE_NOOP("variable", "Reason for a late report"), default="", is_long=True
    )
    news: str = variable(QT_TRANSLATE_NOOP("variable", "What this version adds"), default="", is_long=True)
    reported_by: str = variable(QT_TRANSLATE_NOOP("variable", "Reported by"), default="")
