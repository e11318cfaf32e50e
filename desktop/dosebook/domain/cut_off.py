"""What a report at a data cut-off knows: what is certainly or possibly dated on or before that day.

The position in the ledger is chosen before: ``data`` is the study as it stood there. What ends after
the day reads as ongoing; an end of participation, a death, a new therapy or a decision after the day
is not known. Records of cut-offs and of reports made are no part of what is reported.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Any

from dosebook.domain.codelists import (
    CohortStatus,
    Disposition,
    DltJudgement,
    EventOutcome,
    FractionStatus,
    SeriousnessCriterion,
    YesNo,
)
from dosebook.domain.death import day_of_death
from dosebook.domain.decision_codelists import AdviceOutcome
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.dose_decision_record import DoseDecision
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.grade_course import known_by, worst_of_course
from dosebook.domain.partial_date import PartialDate, certainly_on_or_before, possibly_on_or_before
from dosebook.domain.records import (
    AdverseEvent,
    CheckSwitch,
    Cohort,
    Deviation,
    DltAssessment,
    DmcReview,
    Dose,
    HospitalStay,
    Medication,
    Participant,
    PlannedVisit,
    Query,
    Record,
    ReferenceRange,
    Response,
    Result,
    SaeReport,
    Study,
    Transfusion,
    Visit,
)
from dosebook.domain.study_data import Entry, StudyData


class Dated(Enum):
    """How a record lies to the cut-off."""

    CERTAINLY = "certainly on or before"
    POSSIBLY = "possibly on or before"
    UNDATED = "no date recorded"
    AFTER = "certainly after"


@dataclass(frozen=True)
class Reported:
    """The study as a report at ``day`` knows it.

    ``possibly`` and ``undated`` are the uids of records that are in, but marked; ``left_out`` counts
    those entered that are certainly dated after the day.
    """

    data: StudyData
    day: date
    possibly: frozenset[str]
    undated: frozenset[str]
    left_out: int = 0

    def mark(self, uid: str) -> str:
        """Return the sign that a report puts beside a record whose date is not certain, else nothing."""
        return POSSIBLY_MARK if uid in self.possibly else UNDATED_MARK if uid in self.undated else ""


POSSIBLY_MARK = "†"
UNDATED_MARK = "‡"


def reported(data: StudyData, day: date) -> Reported:
    """Return what of ``data`` is known at the end of ``day`` (site time)."""
    absent = {person.uid for person in data.participants if _of_participant(person, data, day) is Dated.AFTER}
    kept: dict[str, Entry] = {}
    dated: dict[str, Dated] = {}
    left_out = 0
    for uid, entry in data.entries.items():
        record = entry.record
        if entry.is_voided or type(record) not in _DATED:
            continue
        found = _DATED[type(record)](record, data, day)
        if found is Dated.AFTER or getattr(record, "participant", None) in absent:
            left_out += 1
            continue
        dated[uid] = found
        known = _as_known(record, data, day)
        # Most of tens of thousands of records read on the day as they do now: they need no copy.
        kept[uid] = entry if known is record else replace(entry, record=known)
    return Reported(
        data=StudyData(MappingProxyType(kept), data.position, data.head),
        day=day,
        possibly=_uids(dated, Dated.POSSIBLY),
        undated=_uids(dated, Dated.UNDATED),
        left_out=left_out,
    )


def reported_once(data: StudyData, day: date) -> Reported:
    """Return the same as ``reported``, worked out once for the day that was asked for last."""
    kept = data.once(_kept)
    found = kept.get(day)
    if found is None:
        found = reported(data, day)
        kept.clear()
        kept[day] = found
    return found


def _kept(_data: StudyData) -> dict[date, Reported]:
    return {}


def is_after(moment: PartialDate | None, day: date) -> bool:
    """Whether a recorded date lies certainly after ``day``."""
    return moment is not None and not possibly_on_or_before(moment, day)


def lies(moment: PartialDate | None, day: date) -> Dated:
    """Return how a date lies to the cut-off."""
    if moment is None or moment.is_unknown:
        return Dated.UNDATED
    if certainly_on_or_before(moment, day):
        return Dated.CERTAINLY
    return Dated.POSSIBLY if possibly_on_or_before(moment, day) else Dated.AFTER


def _uids(dated: Mapping[str, Dated], wanted: Dated) -> frozenset[str]:
    return frozenset(uid for uid, found in dated.items() if found is wanted)


def _always(_record: Record, _data: StudyData, _day: date) -> Dated:
    return Dated.CERTAINLY


def _best(dates: Iterable[PartialDate | None], day: date) -> Dated:
    """Return how the most certain of several dates lies; a record is in as soon as one of them is."""
    found = {lies(moment, day) for moment in dates if moment is not None}
    order = (Dated.CERTAINLY, Dated.POSSIBLY, Dated.AFTER)
    return next((kind for kind in order if kind in found), Dated.UNDATED)


def _of_participant(person: Participant, data: StudyData, day: date) -> Dated:
    doses = [dose.date for dose in data.of_participant(Dose, person.uid)]
    return _best((person.consent_date, person.enrolment_date, *doses), day)


def _of_dose(dose: Dose, _data: StudyData, day: date) -> Dated:
    if dose.status is FractionStatus.SCHEDULED:
        return Dated.CERTAINLY
    if dose.status is FractionStatus.OMITTED:
        return lies(dose.date or dose.planned_date, day)
    return lies(dose.date, day)


def _of_span(start: PartialDate | None, end: PartialDate | None, day: date) -> Dated:
    """Return how something with a start and an end lies; what ended in time also began in time."""
    found = lies(start, day)
    is_open = found in {Dated.UNDATED, Dated.POSSIBLY}
    return Dated.CERTAINLY if is_open and lies(end, day) is Dated.CERTAINLY else found


def _of_event(event: AdverseEvent, _data: StudyData, day: date) -> Dated:
    return _of_span(event.onset, event.end, day)


def _of_medication(drug: Medication, _data: StudyData, day: date) -> Dated:
    return _of_span(drug.start, drug.end, day)


def _of_stay(stay: HospitalStay, _data: StudyData, day: date) -> Dated:
    return _of_span(stay.admitted, stay.discharged, day)


def _of_assessment(judged: DltAssessment, _data: StudyData, day: date) -> Dated:
    if judged.judgement in {None, DltJudgement.NOT_YET_JUDGED}:
        return Dated.CERTAINLY
    return lies(judged.assessed_on, day)


def _of_sae_report(report: SaeReport, _data: StudyData, day: date) -> Dated:
    return lies(report.aware_on, day)


def _of_review(review: DmcReview, _data: StudyData, day: date) -> Dated:
    return lies(review.meeting_date, day)


def _of_decision(decision: DoseDecision, _data: StudyData, day: date) -> Dated:
    return lies(decision.day, day)


def _of_visit(visit: Visit, _data: StudyData, day: date) -> Dated:
    """A visit that did not take place has no date; it is known since it was entered."""
    return Dated.CERTAINLY if visit.date is None else lies(visit.date, day)


def _by_date(record: Any, _data: StudyData, day: date) -> Dated:
    return lies(record.date, day)


_DATED: Mapping[type[Record], Callable[[Any, StudyData, date], Dated]] = {
    Study: _always,
    Cohort: _always,
    Participant: _of_participant,
    Dose: _of_dose,
    AdverseEvent: _of_event,
    DltAssessment: _of_assessment,
    SaeReport: _of_sae_report,
    Transfusion: _by_date,
    Medication: _of_medication,
    HospitalStay: _of_stay,
    Deviation: _by_date,
    Result: _by_date,
    ReferenceRange: _always,
    Response: _by_date,
    DmcReview: _of_review,
    EscalationDesign: _always,
    DltClause: _always,
    DoseDecision: _of_decision,
    Query: _always,
    PlannedVisit: _always,
    Visit: _of_visit,
    CheckSwitch: _always,
}


def _as_known(record: Record, data: StudyData, day: date) -> Record:
    """Return the record without what happened after the day."""
    if isinstance(record, Participant):
        return _participant_as_known(record, day)
    if isinstance(record, AdverseEvent):
        return _event_as_known(record, data, day)
    if isinstance(record, Dose | Medication | HospitalStay):
        return _span_as_known(record, day)
    if isinstance(record, Cohort):
        return _cohort_as_known(record, data, day)
    if isinstance(record, SaeReport):
        return _sae_report_as_known(record, day)
    if isinstance(record, DoseDecision) and is_after(record.decided_on, day):
        return replace(
            record,
            outcome=AdviceOutcome.NOT_DECIDED,
            decided_dose="",
            reason="",
            decided_by="",
            decided_on=None,
        )
    if isinstance(record, DmcReview) and is_after(record.sponsor_decided_on, day):
        return replace(
            record, sponsor_decision=None, sponsor_decided_by="", sponsor_decided_on=None, sponsor_note=""
        )
    return record


def _span_as_known(record: Dose | Medication | HospitalStay, day: date) -> Record:
    """Return what went on beyond the day as going on; a period of doses is counted up to the day."""
    if isinstance(record, Dose):
        return replace(record, period_end=PartialDate.of(day)) if is_after(record.period_end, day) else record
    if isinstance(record, HospitalStay):
        is_open = is_after(record.discharged, day)
        return replace(record, discharged=None, ongoing=YesNo.YES) if is_open else record
    return replace(record, end=None, ongoing=YesNo.YES) if is_after(record.end, day) else record


def _sae_report_as_known(report: SaeReport, day: date) -> SaeReport:
    changes: dict[str, Any] = {}
    if is_after(report.sent_on, day):
        changes |= {"sent_on": None, "sent_at": None}
    if is_after(report.authority_on, day):
        changes["authority_on"] = None
    return replace(report, **changes) if changes else report


def _participant_as_known(person: Participant, day: date) -> Participant:
    changes: dict[str, Any] = {}
    if is_after(person.disposition_date, day):
        changes |= {"disposition": None, "disposition_date": None}
    if is_after(person.death_date, day):
        changes |= {"death_date": None, "death_cause": None, "death_cause_text": "", "death_event": None}
        if person.disposition is Disposition.DEATH:
            changes |= {"disposition": None, "disposition_date": None}
    if is_after(person.new_therapy_date, day):
        changes["new_therapy_date"] = None
    if is_after(person.evaluability_date, day):
        changes |= {
            "evaluability": None,
            "evaluability_reason": "",
            "evaluability_by": "",
            "evaluability_date": None,
        }
    for name in ("events_checked_to", "serious_checked_to", "transfusions_checked_to"):
        # Whoever checked beyond the day has checked up to the day.
        if is_after(getattr(person, name), day):
            changes[name] = PartialDate.of(day)
    return replace(person, **changes) if changes else person


def _event_as_known(event: AdverseEvent, data: StudyData, day: date) -> AdverseEvent:
    changes: dict[str, Any] = {}
    if is_after(event.end, day):
        changes |= {"end": None, "ongoing": YesNo.YES, "outcome": EventOutcome.NOT_RECOVERED}
    person = data.find(event.participant)
    if isinstance(person, Participant) and is_after(_death_of(person, data), day):
        changes |= _before_death(event)
    changes |= _course_as_known(event, day)
    return replace(event, **changes) if changes else event


def _death_of(person: Participant, data: StudyData) -> PartialDate | None:
    """Return the day of a death; each of somebody's events asks for it."""
    known = data.once(_deaths)
    if person.uid not in known:
        known[person.uid] = day_of_death(person, data)
    return known[person.uid]


def _deaths(_data: StudyData) -> dict[str, PartialDate | None]:
    return {}


def _course_as_known(event: AdverseEvent, day: date) -> dict[str, Any]:
    """Return what changes where the grade got worse only after the day: the worst grade until then counts."""
    known = known_by(event.grade_changes, day)
    if not known or known == event.grade_changes:
        return {}
    worst = max(change.grade for change in known)
    return {"grade_changes": known} | ({"grade": worst} if event.grade == worst_of_course(event) else {})


def _before_death(event: AdverseEvent) -> dict[str, Any]:
    """Return what changes in an event whose participant was alive on the day; its grade then is not known."""
    changes: dict[str, Any] = {}
    if event.grade == 5:
        changes["grade"] = None
    if event.outcome is EventOutcome.FATAL:
        changes |= {"outcome": EventOutcome.NOT_RECOVERED, "end": None, "ongoing": YesNo.YES}
    if SeriousnessCriterion.DEATH in event.seriousness_criteria:
        others = tuple(item for item in event.seriousness_criteria if item is not SeriousnessCriterion.DEATH)
        changes["seriousness_criteria"] = others
    return changes


_LATER = {CohortStatus.CLOSED, CohortStatus.UNDER_REVIEW, CohortStatus.CLEARED, CohortStatus.STOPPED}
"""What a cohort becomes only after it was closed to enrolment."""
_DECIDED = {CohortStatus.CLEARED, CohortStatus.STOPPED}


def _cohort_as_known(cohort: Cohort, data: StudyData, day: date) -> Cohort:
    if is_after(cohort.opened_on, day):
        return replace(cohort, opened_on=None, closed_on=None, status=CohortStatus.PLANNED)
    if is_after(cohort.closed_on, day):
        status = CohortStatus.OPEN if cohort.status in _LATER else cohort.status
        return replace(cohort, closed_on=None, status=status)
    if cohort.status in _DECIDED and _is_reviewed_only_after(cohort, data, day):
        return replace(cohort, status=CohortStatus.CLOSED if cohort.closed_on else CohortStatus.OPEN)
    return cohort


def _is_reviewed_only_after(cohort: Cohort, data: StudyData, day: date) -> bool:
    """Whether the committee reviewed the cohort, but not up to the day; its status then tells of that."""
    meetings = [review.meeting_date for review in data.dmc_reviews if cohort.uid in review.cohorts]
    return bool(meetings) and all(is_after(meeting, day) for meeting in meetings)
