"""The clocks of a serious event in words, for its form, its list and the overview."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from dosebook.domain.records import AdverseEvent, Record, SaeReport
from dosebook.domain.sae_clock import (
    authority_days,
    authority_deadline,
    is_judged_for_authority,
    sponsor_deadline,
)
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import variables
from dosebook.domain.words import translate

SPONSOR_CLOCK = frozenset({"missing.sae_sponsor", "sae_report.sponsor_overdue"})
AUTHORITY_CLOCK = frozenset({"missing.sae_authority", "sae_report.authority_overdue"})
"""The findings that tell of a clock which runs."""


def report_on_form(values: Mapping[str, Any]) -> SaeReport:
    """Return the report that a form shows, as a record of its own."""
    names = variables(SaeReport)
    return SaeReport(uid="", **{name: value for name, value in values.items() if name in names})


def event_of(report: SaeReport, data: StudyData) -> AdverseEvent | None:
    """Return the event that a report tells of."""
    found = data.find(report.event)
    return found if isinstance(found, AdverseEvent) else None


def sponsor_words(report: SaeReport, now: datetime | None = None) -> str:
    """Return ``due 12 Jun 2018 14:05, 3 h left``; empty where no clock runs."""
    deadline = sponsor_deadline(report)
    return deadline.words(now) if deadline is not None else ""


def authority_words(report: SaeReport, data: StudyData, now: datetime | None = None) -> str:
    """Return ``15 days: due 27 Jun 2018, 4 days left``, or why no clock runs."""
    event = event_of(report, data)
    days = authority_days(report, event) if event is not None else None
    if event is None or days is None:
        return translate("sae", "nothing to be expedited")
    deadline = authority_deadline(report, event)
    if deadline is None:
        words = translate("sae", "{days} days from the day on which the sponsor gets the report")
        return words.format(days=days)
    words = translate("sae", "{days} days: {clock}")
    if not is_judged_for_authority(report, event):
        words = translate("sae", "{days} days unless expected or unrelated: {clock}")
    return words.format(days=days, clock=deadline.words(now))


def sponsor_cell(report: SaeReport) -> str:
    """Return the 24-hour clock as a list shows it."""
    deadline = sponsor_deadline(report)
    return deadline.short_words() if deadline is not None else ""


def authority_cell(report: SaeReport, data: StudyData) -> str:
    """Return the 7- or 15-day clock as a list shows it; empty where nothing is to be expedited."""
    event = event_of(report, data)
    days = authority_days(report, event) if event is not None else None
    if event is None or days is None:
        return ""
    deadline = authority_deadline(report, event)
    clock = deadline.short_words() if deadline is not None else translate("sae", "not begun")
    return translate("sae", "{days} days: {clock}").format(days=days, clock=clock)


def clock_words(check_id: str, record: Record, data: StudyData, now: datetime) -> str:
    """Return what the clock that a finding tells of says now; empty for any other finding."""
    if not isinstance(record, SaeReport):
        return ""
    if check_id in SPONSOR_CLOCK:
        return sponsor_words(record, now)
    return authority_words(record, data, now) if check_id in AUTHORITY_CLOCK else ""
