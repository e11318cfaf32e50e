"""What a report may know: entered up to a position, and possibly or certainly dated on or before a day."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from dosebook.domain.codelists import DltJudgement, YesNo
from dosebook.domain.partial_date import PartialDate, certainly_on_or_before, possibly_on_or_before
from dosebook.domain.records import (
    AdverseEvent,
    Cohort,
    CutOff,
    Deviation,
    DltAssessment,
    DmcReview,
    Dose,
    Medication,
    Participant,
    Record,
    ReportIssue,
    Response,
    Result,
    Transfusion,
)
from dosebook.domain.study_data import Entry, StudyData

_DATE_OF: dict[type[Record], Callable[..., PartialDate | None]] = {
    Dose: lambda dose: dose.date or dose.planned_date,
    AdverseEvent: lambda event: event.onset,
    DltAssessment: lambda judged: judged.assessed_on,
    Transfusion: lambda given: given.date,
    Medication: lambda drug: drug.start,
    Deviation: lambda deviation: deviation.date,
    Result: lambda result: result.date,
    Response: lambda response: response.date,
    DmcReview: lambda review: review.meeting_date,
    Participant: lambda participant: participant.consent_date,
}


@dataclass(frozen=True)
class Reported:
    """The data of a report.

    ``data`` holds the records that belong to it, with ends after the day read as ongoing. ``possibly``
    are the uids of records whose partial date only may lie on or before the day, ``undated`` of those
    without any date; both are in ``data`` and marked where they are printed.
    """

    data: StudyData
    day: date
    possibly: frozenset[str]
    undated: frozenset[str]


def reported(data: StudyData, day: date) -> Reported:
    """Limit ``data``, as it stood at the position of the cut-off, to the day of the cut-off."""
    entries: dict[str, Entry] = {}
    possibly: set[str] = set()
    undated: set[str] = set()
    for uid, entry in data.entries.items():
        if entry.is_voided or isinstance(entry.record, CutOff | ReportIssue):
            continue
        moment = _moment(entry.record)
        if moment is not None and not possibly_on_or_before(moment, day):
            later = _as_known(entry.record, day)
            if later is not None:
                entries[uid] = replace(entry, record=later)
            continue
        if _needs_date(entry.record):
            if moment is None or moment.is_unknown:
                undated.add(uid)
            elif not certainly_on_or_before(moment, day):
                possibly.add(uid)
        entries[uid] = replace(entry, record=_cut(entry.record, day))
    limited = StudyData(MappingProxyType(entries), data.position, data.head)
    return Reported(limited, day, frozenset(possibly), frozenset(undated))


def _moment(record: Record) -> PartialDate | None:
    date_of = _DATE_OF.get(type(record))
    return date_of(record) if date_of is not None else None


def _needs_date(record: Record) -> bool:
    """Whether a date belongs to what is counted; a judgement not yet made and a person need none."""
    if isinstance(record, DltAssessment):
        return record.judgement not in {None, DltJudgement.NOT_YET_JUDGED}
    return type(record) in _DATE_OF and not isinstance(record, Participant)


def _as_known(record: Record, day: date) -> Record | None:
    """Return what was known on the day of a record dated after it: of a judgement, that it was open."""
    if isinstance(record, DltAssessment):
        return DltAssessment(uid=record.uid, participant=record.participant)
    del day
    return None


def _cut(record: Record, day: date) -> Record:
    """Return the record with everything that certainly lies after the day not yet known."""
    if isinstance(record, AdverseEvent) and _is_later(record.end, day):
        return replace(record, end=None, ongoing=YesNo.YES, outcome=None)
    if isinstance(record, Medication) and _is_later(record.end, day):
        return replace(record, end=None, ongoing=YesNo.YES)
    if isinstance(record, Participant):
        return _cut_participant(record, day)
    if isinstance(record, DmcReview) and _is_later(record.sponsor_decided_on, day):
        return replace(
            record, sponsor_decision=None, sponsor_decided_on=None, sponsor_decided_by="", sponsor_note=""
        )
    if isinstance(record, Cohort) and _is_later(record.closed_on, day):
        return replace(record, closed_on=None)
    return record


def _cut_participant(participant: Participant, day: date) -> Participant:
    if _is_later(participant.disposition_date, day):
        participant = replace(participant, disposition=None, disposition_date=None)
    if _is_later(participant.death_date, day):
        participant = replace(participant, death_date=None, death_cause=None, death_cause_text="")
    if _is_later(participant.new_therapy_date, day):
        participant = replace(participant, new_therapy_date=None)
    if _is_later(participant.evaluability_date, day):
        participant = replace(
            participant, evaluability=None, evaluability_reason="", evaluability_by="", evaluability_date=None
        )
    return participant


def _is_later(moment: PartialDate | None, day: date) -> bool:
    return moment is not None and not possibly_on_or_before(moment, day)
