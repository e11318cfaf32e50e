"""A participant treated on 9 January 2018, asked about one clause; the window ends on 3 April 2018 (day 85)."""

from datetime import date, timedelta
from typing import Any

from builders import cohort, dose, event, participant, result, study, study_data
from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import AssessedItem, Attribution, LabTest, LabUnit
from dosebook.domain.decision_codelists import ClauseKind
from dosebook.domain.dlt_candidates import DltCandidate, dlt_candidates
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent, Dose, Record, Result

FIRST = date(2018, 1, 9)
AFTER = date(2018, 6, 1)
ASSESSED = {"assessed_by": "Dr Hale", "assessed_items": (AssessedItem.ATTRIBUTION,)}
UNRELATED = {"attribution": Attribution.UNRELATED, **ASSESSED}


def day(number: int) -> PartialDate:
    """A study day as a date: the first fraction is day 1."""
    return PartialDate.of(FIRST + timedelta(days=number - 1))


def clause(kind: ClauseKind, **said: Any) -> DltClause:
    """A clause of this kind."""
    return DltClause(uid="clause", number=1, clause_kind=kind, **said)


def happened(term: str, grade: int | None, first: int, last: int | None, **said: Any) -> AdverseEvent:
    """An event from one study day to another."""
    end = day(last) if last is not None else None
    uid = said.pop("uid", f"e-{term}-{first}")
    return event(uid, ctcae_term=term, grade=grade, **({"onset": day(first), "end": end} | said))


def count(number: int, value: str, test: LabTest = LabTest.PLATELETS, **said: Any) -> Result:
    """A blood count of a study day."""
    unit = said.pop("unit", LabUnit.G_DL if test is LabTest.HAEMOGLOBIN else LabUnit.TEN9_L)
    uid = said.pop("uid", f"r-{test.value}-{number}-{value}")
    return result(uid, value=value, test=test, unit=unit, **({"date": day(number)} | said))


def asked(
    wanted: DltClause,
    *records: Record,
    on: date = AFTER,
    person: dict[str, Any] | None = None,
    rules: dict[str, Any] | None = None,
) -> tuple[DltCandidate, ...]:
    """What the clause proposes; one fraction was given unless doses are among the records."""
    doses = () if any(isinstance(record, Dose) for record in records) else (dose(),)
    regimen = cohort(1, "15.625", "15.625") if doses == () else cohort(1, "31.25")
    data = study_data(
        study(**(rules or {})), regimen, participant(**(person or {})), doses, list(records), wanted
    )
    return dlt_candidates(data.participants[0], data, on)


def certainty(wanted: DltClause, *records: Record, **around: Any) -> Certainty:
    """How sure the best candidate is; no where there is none."""
    return max((found.certainty for found in asked(wanted, *records, **around)), default=Certainty.NO)
