"""A new record as a form opens it: what the study decides is filled, no clinical fact ever."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from dosebook.domain.codelists import CohortStatus
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.records import (
    RECORD_TYPE_OF,
    AdverseEvent,
    Cohort,
    CutOff,
    DmcReview,
    Dose,
    Participant,
    PlannedVisit,
    Record,
)
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import variables


def new_record(
    kind: str, uid: str, data: StudyData, today: date, *, participant: str | None = None
) -> Record:
    """Return an empty record of this kind; ``participant`` is the uid of the one it is about.

    KeyError for a kind that does not exist. ``today`` is not recorded anywhere: no date is ever guessed.
    """
    del today
    record_type = RECORD_TYPE_OF[kind]
    known: dict[str, Any] = {}
    if participant is not None and "participant" in variables(record_type):
        known["participant"] = participant
    if record_type is AdverseEvent:
        known["ctcae_version"] = data.study.ctcae_version
    elif record_type is Cohort:
        known |= {"number": _next(cohort.number for cohort in data.cohorts), "status": CohortStatus.PLANNED}
    elif record_type is DmcReview:
        known["number"] = _next(review.number for review in data.dmc_reviews)
        known |= _of_the_newest_report(data)
    elif record_type is DltClause:
        known["number"] = _next(clause.number for clause in data.dlt_clauses)
    elif record_type is PlannedVisit:
        known["number"] = _next(visit.number for visit in data.planned_visits)
    elif record_type is Dose and participant is not None:
        known["fraction"] = _missing_fraction(participant, data)
    return record_type(uid=uid, **known)


def _of_the_newest_report(data: StudyData) -> dict[str, Any]:
    """Return the newest report that no review is about yet, with its cut-off and cohort: what a committee will see."""
    seen = {review.report for review in data.dmc_reviews}
    issue = data.report_issues[-1] if data.report_issues else None
    cut_off = data.find(issue.cut_off) if issue is not None else None
    if issue is None or issue.uid in seen or not isinstance(cut_off, CutOff):
        return {}
    cohorts = (cut_off.cohort,) if cut_off.cohort is not None else ()
    return {"report": issue.uid, "cut_off": cut_off.day, "cohorts": cohorts}


def _missing_fraction(participant: str, data: StudyData) -> int | None:
    """Return the first fraction of the regimen that is not recorded yet; None when all of them are."""
    person = data.find(participant)
    cohort = data.find(person.cohort) if isinstance(person, Participant) else None
    planned = len(cohort.fractions) if isinstance(cohort, Cohort) else 0
    recorded = {dose.fraction for dose in data.of_participant(Dose, participant)}
    return next((number for number in range(1, max(planned, 1) + 1) if number not in recorded), None)


def _next(numbers: Iterable[int | None]) -> int:
    return max((number for number in numbers if number is not None), default=0) + 1
