"""The reports about the serious events of the demo: an initial one within a day, a follow-up at the end."""

from datetime import date, time

from dosebook.demo.naming import INVESTIGATOR, uid_of
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import RecordUid
from dosebook.domain.records import AdverseEvent, SaeReport
from dosebook.domain.safety_codelists import Expectedness, SaeReportVersion
from dosebook.domain.words import within_sentence

_HEARD, _SENT = time(8, 20), time(15, 45)
"""When the site hears of a serious event, and when its report goes out, on the same day."""


def initial_report(event: AdverseEvent, day: date) -> SaeReport:
    """Return the report of an event of which the site heard on ``day``."""
    return _report(event, day, SaeReportVersion.INITIAL)


def last_report(event: AdverseEvent, day: date) -> SaeReport:
    """Return the follow-up that tells the end of an event, of which the site heard on ``day``."""
    ended = event.end.words() if event.end is not None else ""
    outcome = within_sentence(event.outcome.label) if event.outcome is not None else ""
    news = f"Ended on {ended}; outcome: {outcome}."
    return _report(event, day, SaeReportVersion.FOLLOW_UP, 1, news)


def _report(
    event: AdverseEvent,
    day: date,
    version: SaeReportVersion,
    number: int | None = None,
    news: str = "",
) -> SaeReport:
    return SaeReport(
        uid=uid_of("sae_report", event.uid, number or 0),
        participant=event.participant,
        event=RecordUid(event.uid),
        report_version=version,
        follow_up_number=number,
        aware_on=PartialDate.of(day),
        aware_at=_HEARD,
        sent_on=PartialDate.of(day),
        sent_at=_SENT,
        expectedness=Expectedness.UNEXPECTED,
        news=news,
        reported_by=INVESTIGATOR,
    )
