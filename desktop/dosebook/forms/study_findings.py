"""All that may be wrong or missing in a study at a day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from threading import RLock

from dosebook.domain.queries import is_settled
from dosebook.domain.records import Participant, Record
from dosebook.domain.stepping_aside import step_aside
from dosebook.domain.study_data import StudyData
from dosebook.forms.catalogue import FORMS
from dosebook.forms.finding import Finding
from dosebook.forms.missing import Case, missing_findings
from dosebook.forms.situation import Situation
from dosebook.forms.spec import record_findings


@dataclass(frozen=True, slots=True)
class StudyFinding:
    """A finding with the record that it leads to, and the participant that the record is about."""

    finding: Finding
    kind: str
    record_uid: str
    participant_uid: str | None


def study_findings(data: StudyData, today: date) -> tuple[StudyFinding, ...]:
    """Return the findings of all records that are not voided, kind by kind, then what is missing.

    The time grows with the number of records: what checks look up is indexed once. Who asks again for the same day
    gets the same, and does not wait twice.
    """
    return data.once(_Days).on(data, today)


class _Days:
    """The findings of a study by day; of a day that two threads ask for, the second waits for the first."""

    def __init__(self, _data: StudyData) -> None:
        self._lock = RLock()
        self._found: dict[date, tuple[StudyFinding, ...]] = {}

    def on(self, data: StudyData, today: date) -> tuple[StudyFinding, ...]:
        if today not in self._found:
            with self._lock:
                if today not in self._found:
                    self._found[today] = (*findings_of_records(data, today), *_missing(data, today))
        return self._found[today]


def findings_of_records(data: StudyData, today: date) -> Iterator[StudyFinding]:
    """Yield what the checks find in each record by itself, kind by kind."""
    situation = Situation(data, today)
    for kind, form in FORMS.items():
        for record in data.all(form.record):
            step_aside()
            participant = participant_uid_of(record)
            for finding in record_findings(form, record, situation):
                yield StudyFinding(finding, kind, record.uid, participant)


def _missing(data: StudyData, today: date) -> Iterator[StudyFinding]:
    days = [day for item in data.cut_offs if item.day is not None and (day := item.day.exact) is not None]
    cut_off = max(days, default=None)
    for person in data.participants:
        step_aside()
        for finding in missing_findings(Case(person, data, today, cut_off)):
            if is_settled(person.uid, finding.check_id, finding.message, data):
                continue
            yield StudyFinding(finding, Participant.kind, person.uid, person.uid)


def participant_uid_of(record: Record) -> str | None:
    """Return the uid of the participant that a record is about, None for records of the study."""
    if isinstance(record, Participant):
        return record.uid
    uid: str | None = getattr(record, "participant", None)
    return uid
