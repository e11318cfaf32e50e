"""How records and their values read to people, everywhere: lists, audit trail, findings."""

from collections.abc import Callable, Mapping
from datetime import datetime, time
from decimal import Decimal
from typing import Any

from dosebook.domain.absent_values import absence_words, reason_words
from dosebook.domain.codelists import Code, DoseFrequency
from dosebook.domain.date_words import with_dates
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.dose_decision_record import DoseDecision
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.localised import localised
from dosebook.domain.measurement import Measurement
from dosebook.domain.organ_classes import organ_class_words
from dosebook.domain.partial_date import PartialDate, day_words
from dosebook.domain.records import (
    AdverseEvent,
    CheckSwitch,
    Cohort,
    CutOff,
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
    ReportIssue,
    Response,
    Result,
    SaeReport,
    Study,
    Transfusion,
    Visit,
)
from dosebook.domain.regimen_words import cohort_name, cohort_title, regimen_words
from dosebook.domain.severity_words import grade_words
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_units import amount_unit, unit_of
from dosebook.domain.variable import ValueKind, Variable, variables
from dosebook.domain.words import translate

MISSING = "–"
_JOINT = " · "
_ORGAN_CLASS = "AEBODSYS"
"""What CDISC calls the class of an event, whose recorded name is shown in the language."""


def value_words(variable: Variable, value: Any, data: StudyData) -> str:
    """Return how a recorded value reads, with its unit; a dash when nothing is recorded."""
    if value is None or value in ("", ()):
        return MISSING
    if variable.kind is ValueKind.FRACTIONS:
        return regimen_words(value, data.study)
    if variable.kind is ValueKind.GRADE_CHANGES:
        return "; ".join(change_words(change) for change in value)
    if variable.kind is ValueKind.ABSENCES:
        return "; ".join(absence_words(variable.owner, one) for one in value)
    if isinstance(value, tuple):
        return "; ".join(_plain(variable, item, data) for item in value)
    words = _plain(variable, value, data)
    unit = unit_of(variable, data.study)
    return f"{words} {unit}" if unit else words


def moment_words(text: str) -> str:
    """Return a moment that the program recorded as people read it, ``20 Aug 2018 09:14``; another text as it is."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return f"{day_words(moment.date())} {moment:%H:%M}"


def field_words(record: Record, name: str, data: StudyData) -> str:
    """Return how one value of a record reads; why there is none, where the record says so."""
    value = value_words(variables(type(record))[name], getattr(record, name), data)
    return (reason_words(record, name) or value) if value == MISSING else value


def _plain(variable: Variable, value: Any, data: StudyData) -> str:
    if variable.refers_to:
        record = data.find(value)
        return record_title(record, data) if record is not None else str(value)
    if isinstance(value, Code):
        return value.label
    if isinstance(value, PartialDate):
        return value.words()
    if isinstance(value, Measurement):
        return value.text
    if isinstance(value, Decimal):
        return f"{localised(value):f}"
    if variable.owner is CutOff and variable.name == "report_time":
        return moment_words(value)
    if variable.cdisc == _ORGAN_CLASS:
        return organ_class_words(str(value))
    return value.strftime("%H:%M") if isinstance(value, time) else str(value)


def record_title(record: Record, data: StudyData) -> str:
    """Return one line by which a person recognises the record; voided records say so."""
    maker = _TITLES.get(type(record))
    parts = maker(record, data) if maker else []
    title = _JOINT.join(part for part in parts if part)
    title = title or translate("variable", record.title_marked)
    entry = data.entries.get(record.uid)
    if entry is not None and entry.is_voided:
        return translate("forms", "{title} (voided)").format(title=title)
    return title


def participant_words(uid: str | None, data: StudyData) -> str:
    """Return the id of the participant with this uid; a dash when there is none."""
    person = data.find(uid)
    return person.participant_id or MISSING if isinstance(person, Participant) else MISSING


def date_words(moment: PartialDate | None) -> str:
    """Return a date as people read it, nothing for none."""
    return moment.words() if moment is not None else ""


def label_of(code: Code | None) -> str:
    """Return the words of a code, nothing for none."""
    return code.label if code is not None else ""


def change_words(change: GradeChange) -> str:
    """Return one step in the course of an event: ``grade 3 from 9 Jun 2018``."""
    return with_dates(translate("forms", "grade {grade} from {day}"), grade=change.grade, day=change.since)


def event_term(event: AdverseEvent) -> str:
    """Return the term of an event: the CTCAE term, or what was reported while nobody coded it."""
    return event.term


def _study(study: Study, _data: StudyData) -> list[str]:
    return [study.short_title or study.protocol_number]


def _cohort(cohort: Cohort, data: StudyData) -> list[str]:
    return [cohort_title(cohort, data.study)]


def _participant(person: Participant, _data: StudyData) -> list[str]:
    return [person.participant_id]


def _dose(dose: Dose, data: StudyData) -> list[str]:
    fraction = translate("forms", "fraction {number}").format(number=dose.fraction) if dose.fraction else ""
    amount = dose.administered_amount
    given = (
        f"{localised(amount):f} {amount_unit(data.study)}".rstrip()
        if amount is not None
        else label_of(dose.status)
    )
    if dose.frequency is not None and dose.frequency is not DoseFrequency.ONCE:
        given = f"{given}, {dose.frequency.label.casefold()}"
    days = date_words(dose.date)
    if dose.period_end is not None:
        words = translate("forms", "{first} to {last}")
        days = words.format(first=days, last=date_words(dose.period_end))
    return [participant_words(dose.participant, data), fraction, given, days]


def _event(event: AdverseEvent, data: StudyData) -> list[str]:
    words = event_term(event)
    if event.grade is not None or event.severity is not None:
        words = f"{words}, {grade_words(event)}"
    return [participant_words(event.participant, data), words, date_words(event.onset)]


def sae_version_words(report: SaeReport) -> str:
    """Return ``Initial`` or ``Follow-up 2``."""
    return " ".join(
        part for part in (label_of(report.report_version), str(report.follow_up_number or "")) if part
    )


def _sae_report(report: SaeReport, data: StudyData) -> list[str]:
    event = data.find(report.event)
    term = event_term(event) if isinstance(event, AdverseEvent) else ""
    return [participant_words(report.participant, data), term, sae_version_words(report)]


def _dlt(judged: DltAssessment, data: StudyData) -> list[str]:
    answer = translate("forms", "DLT: {answer}").format(answer=label_of(judged.judgement) or MISSING)
    return [participant_words(judged.participant, data), answer]


def _transfusion(given: Transfusion, data: StudyData) -> list[str]:
    amount = f"{localised(given.adult_doses):f} × " if given.adult_doses is not None else ""
    return [
        participant_words(given.participant, data),
        amount + (label_of(given.product) or MISSING),
        date_words(given.date),
    ]


def _medication(drug: Medication, data: StudyData) -> list[str]:
    return [participant_words(drug.participant, data), drug.drug, date_words(drug.start)]


def _hospital_stay(stay: HospitalStay, data: StudyData) -> list[str]:
    kind = translate("variable", HospitalStay.title_marked)
    return [participant_words(stay.participant, data), kind, date_words(stay.admitted)]


def _deviation(deviation: Deviation, data: StudyData) -> list[str]:
    kind = label_of(deviation.category) or translate("variable", Deviation.title_marked)
    return [participant_words(deviation.participant, data), kind, date_words(deviation.date)]


def _result(result: Result, data: StudyData) -> list[str]:
    value = result.value.text if result.value is not None else MISSING
    words = " ".join(part for part in (label_of(result.test), value, label_of(result.unit)) if part)
    return [participant_words(result.participant, data), words, date_words(result.date)]


def _reference_range(one: ReferenceRange, _data: StudyData) -> list[str]:
    return [one.laboratory, label_of(one.test), label_of(one.sex), date_words(one.valid_from)]


def _response(response: Response, data: StudyData) -> list[str]:
    return [
        participant_words(response.participant, data),
        label_of(response.category),
        date_words(response.date),
    ]


def _review(review: DmcReview, data: StudyData) -> list[str]:
    name = translate("forms", "DMC review {number}").format(number=review.number) if review.number else ""
    cohorts = [data.find(uid) for uid in review.cohorts]
    reviewed = ", ".join(cohort_name(cohort) for cohort in cohorts if isinstance(cohort, Cohort))
    return [name or translate("variable", DmcReview.title_marked), reviewed, date_words(review.meeting_date)]


def _cut_off(cut_off: CutOff, _data: StudyData) -> list[str]:
    return [translate("forms", "Data to {day}").format(day=date_words(cut_off.day) or MISSING)]


def _issue(issue: ReportIssue, _data: StudyData) -> list[str]:
    name = translate("forms", "Report {number}").format(number=issue.number) if issue.number else ""
    return [name, label_of(issue.status)]


def _design(design: EscalationDesign, _data: StudyData) -> list[str]:
    return [label_of(design.rule)]


def _clause(clause: DltClause, _data: StudyData) -> list[str]:
    name = translate("forms", "Clause {number}").format(number=clause.number) if clause.number else ""
    return [name, label_of(clause.clause_kind)]


def _decision(decision: DoseDecision, data: StudyData) -> list[str]:
    cohort = data.find(decision.cohort)
    after = cohort_name(cohort) if isinstance(cohort, Cohort) else ""
    words = translate("forms", "Advice after {cohort}").format(cohort=after) if after else ""
    return [words, date_words(decision.day)]


def _query(query: Query, data: StudyData) -> list[str]:
    subject = data.find(query.subject)
    about = record_title(subject, data) if isinstance(subject, Record) else ""
    return [translate("variable", Query.title_marked), about]


def _planned_visit(visit: PlannedVisit, _data: StudyData) -> list[str]:
    return [visit.name]


def _visit(visit: Visit, data: StudyData) -> list[str]:
    planned = data.find(visit.planned)
    name = planned.name if isinstance(planned, PlannedVisit) else ""
    return [participant_words(visit.participant, data), name, date_words(visit.date)]


def _check_switch(switch: CheckSwitch, _data: StudyData) -> list[str]:
    return [translate("variable", CheckSwitch.title_marked), date_words(switch.decided_on)]


_TITLES: Mapping[type[Record], Callable[[Any, StudyData], list[str]]] = {
    Study: _study,
    Cohort: _cohort,
    Participant: _participant,
    Dose: _dose,
    AdverseEvent: _event,
    SaeReport: _sae_report,
    DltAssessment: _dlt,
    Transfusion: _transfusion,
    Medication: _medication,
    HospitalStay: _hospital_stay,
    Deviation: _deviation,
    Result: _result,
    ReferenceRange: _reference_range,
    Response: _response,
    DmcReview: _review,
    CutOff: _cut_off,
    ReportIssue: _issue,
    EscalationDesign: _design,
    DltClause: _clause,
    DoseDecision: _decision,
    Query: _query,
    PlannedVisit: _planned_visit,
    Visit: _visit,
    CheckSwitch: _check_switch,
}
