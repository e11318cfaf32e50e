"""How many values are recorded as not done, unknown, not applicable or refused."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from dosebook.domain.absence import AbsenceReason
from dosebook.domain.absent_values import absent_values
from dosebook.domain.records import RECORD_TYPES, Participant, Record
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import ABSENCES, Variable, variables


@dataclass(frozen=True, slots=True)
class AbsenceCount:
    """How often a variable of a kind of record is said to be absent, by reason; ``records`` are all of that kind."""

    record_type: type[Record]
    variable: Variable
    by_reason: Mapping[AbsenceReason, int]
    records: int


def absence_counts(data: StudyData, people: frozenset[str]) -> tuple[AbsenceCount, ...]:
    """Return a count for each variable that is absent in a record of these participants (uids), form by form."""
    found = []
    for record_type in RECORD_TYPES:
        known = variables(record_type)
        if ABSENCES not in known:
            continue
        records = [one for one in data.all(record_type) if _whose(one) in people]
        counted: dict[str, Counter[AbsenceReason]] = {}
        for record in records:
            for name, reason in absent_values(record).items():
                counted.setdefault(name, Counter())[reason] += 1
        found += [
            AbsenceCount(record_type, known[name], counted[name], len(records))
            for name in known
            if name in counted
        ]
    return tuple(found)


def _whose(record: Record) -> str | None:
    return record.uid if isinstance(record, Participant) else getattr(record, "participant", None)
