"""The record of a report about a serious event: when the site knew, when the sponsor and the authority did."""

from dataclasses import dataclass
from datetime import time
from typing import ClassVar

from dosebook.domain.absence import ASSESSED, UNKNOWN_ONLY, Absence
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import ParticipantUid, Record, RecordUid
from dosebook.domain.safety_codelists import Expectedness, SaeReportVersion
from dosebook.domain.variable import Outside, absences, variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class SaeReport(Record):
    """One version of the report of a serious event; what happened itself stands on the event."""

    kind: ClassVar[str] = "sae_report"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "SAE report")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"),
        cdisc="USUBJID",
        refers_to="participant",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The participant who had the event."),
        example="05-02",
    )
    event: RecordUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Serious event"),
        refers_to="adverse_event",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The serious event that this report tells of."),
        example="Lung infection",
        outside=Outside.LINK,
    )
    report_version: SaeReportVersion | None = variable(
        QT_TRANSLATE_NOOP("variable", "Version"),
        cdisc="SAERCAT",
        help=QT_TRANSLATE_NOOP("variable", "The first report, or one that follows it up."),
        never_absent="initial or follow-up is known to whoever reports",
    )
    follow_up_number: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Follow-up number"),
        help=QT_TRANSLATE_NOOP("variable", "1 for the first report that follows the initial one."),
        example="1",
        outside=Outside.OWN,
        never_absent="counted, not observed",
    )
    aware_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Site became aware on"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "When the first person of the site knew what this version tells; the 24 hours count from then.",
        ),
        example="12 Aug 2018",
        outside=Outside.OWN,
        absent=UNKNOWN_ONLY,
    )
    aware_at: time | None = variable(
        QT_TRANSLATE_NOOP("variable", "Aware at"),
        help=QT_TRANSLATE_NOOP(
            "variable", "The time of that, on the clock of 24 hours; without it the whole day counts."
        ),
        example="14:05",
        outside=Outside.OWN,
        absent=UNKNOWN_ONLY,
    )
    sent_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Sent to the sponsor on"),
        help=QT_TRANSLATE_NOOP("variable", "The day in the confirmation of the fax, mail or portal."),
        example="13 Aug 2018",
        outside=Outside.OWN,
        never_absent="not yet sent is what the 24-hour clock counts; unk can be typed",
    )
    sent_at: time | None = variable(
        QT_TRANSLATE_NOOP("variable", "Sent at"),
        help=QT_TRANSLATE_NOOP("variable", "The time in that confirmation."),
        example="9:30",
        outside=Outside.OWN,
        absent=UNKNOWN_ONLY,
    )
    expectedness: Expectedness | None = variable(
        QT_TRANSLATE_NOOP("variable", "Expectedness"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Against the reference safety information, such as the investigator's brochure."
        ),
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    authority_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Reported to the authority on"),
        help=QT_TRANSLATE_NOOP(
            "variable", "By the sponsor; the 7 or 15 days count from the day that the sponsor knew."
        ),
        example="18 Aug 2018",
        outside=Outside.OWN,
        never_absent="not yet reported is what the 7 and 15 days count; unk can be typed",
    )
    late_reason: str = variable(
        QT_TRANSLATE_NOOP("variable", "Reason for a late report"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP("variable", "Why the 24 hours were missed; printed with the report."),
        example=QT_TRANSLATE_NOOP("variable", "The hospital told the site after the weekend"),
        outside=Outside.OWN,
        never_absent="whoever was late knows why",
    )
    news: str = variable(
        QT_TRANSLATE_NOOP("variable", "What this version adds"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP("variable", "What was not known when the version before was sent."),
        example=QT_TRANSLATE_NOOP("variable", "Blood culture: no growth"),
        outside=Outside.OWN,
    )
    reported_by: str = variable(
        QT_TRANSLATE_NOOP("variable", "Reported by"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "Who sent it."),
        example="Ines Ferrer",
        never_absent="whoever sends a report puts a name to it",
        outside=Outside.OWN,
    )
    absences: tuple[Absence, ...] = absences()
