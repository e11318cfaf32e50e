"""The reports about the serious events of the demo: an initial one within a day, a follow-up at the end."""

from datetime import datetime, time, timedelta

from dosebook.demo.naming import INVESTIGATOR, uid_of
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import RecordUid
from dosebook.domain.records import AdverseEvent, SaeReport
from dosebook.domain.safety_codelists import Expectedness, SaeReportVersion

_TO_SPONSOR = timedelta(hours=7, minutes=25)


def initial_report(event: AdverseEvent, entered: datetime) -> SaeReport:
    """Return the report of an event of which the site heard in the hour before it was entered."""
    return _report(event, entered - timedelta(minutes=40), SaeReportVersion.INITIAL)


def last_report(event: AdverseEvent, entered: datetime) -> SaeReport:
    """Return the follow-up that tells the end of an event."""
    ended = event.end.words() if event.end is not None else ""
    outcome = event.outcome.label.lower() if event.outcome is not None else ""
    news = f"Ended on {ended}; outcome: {outcome}."
    return _report(event, entered - timedelta(minutes=25), SaeReportVersion.FOLLOW_UP, 1, news)


def _report(
    event: AdverseEvent,
    aware: datetime,
    version: SaeReportVersion,
    number: int | None = None,
    news: str = "",
) -> SaeReport:
    sent = aware + _TO_SPONSOR
    return SaeReport(
        uid=uid_of("sae_report", event.uid, number or 0),
        participant=event.participant,
        event=RecordUid(event.uid),
        report_version=version,
        follow_up_number=number,
        aware_on=PartialDate.of(aware.date()),
        aware_at=time(aware.hour, aware.minute),
        sent_on=PartialDate.of(sent.date()),
        sent_at=time(sent.hour, sent.minute),
        expectedness=Expectedness.UNEXPECTED,
        news=news,
        reported_by=INVESTIGATOR,
    )
