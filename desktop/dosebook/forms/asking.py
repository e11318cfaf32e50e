"""New queries as they are saved: by a person, from a finding, or as an accepted finding; and their answers."""

from dataclasses import dataclass, replace
from datetime import date

from dosebook.domain.partial_date import PartialDate
from dosebook.domain.queries import open_queries_about
from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.query_record import Query
from dosebook.domain.record import RecordUid
from dosebook.domain.study_data import StudyData
from dosebook.forms.finding import Finding


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks or answers, on which day."""

    name: str
    today: date


def manual(uid: str, place: tuple[str, str], text: str, data: StudyData, asker: Asker) -> Query:
    """Return an open query asked by a person; ``place`` is the uid of a saved record and a field of it."""
    subject, field = place
    return Query(
        uid=uid,
        subject=RecordUid(subject),
        subject_version=data.entries[subject].version,
        field=field,
        text=text,
        asked_by=asker.name,
        asked_on=PartialDate.of(asker.today),
        status=QueryStatus.OPEN,
    )


def raised(uid: str, finding: Finding, data: StudyData, asker: Asker) -> Query:
    """Return an open query that asks what the finding says."""
    place = (finding.record_uid or "", finding.field or "")
    return replace(manual(uid, place, finding.message, data, asker), check_id=finding.check_id)


def accepted(uid: str, finding: Finding, reason: str, data: StudyData, asker: Asker) -> Query:
    """Return the query by which a person takes a value as right: the open one of this check, else a new one."""
    about = open_queries_about(finding.record_uid or "", data)
    known = next((query for query in about if query.check_id == finding.check_id), None)
    query = raised(uid, finding, data, asker)
    if known is not None:
        query = replace(known, subject_version=query.subject_version, text=query.text)
    return answered(query, reason, asker, QueryStatus.ACCEPTED)


def answered(query: Query, answer: str, asker: Asker, status: QueryStatus = QueryStatus.ANSWERED) -> Query:
    """Return the query with its answer."""
    answered_on = PartialDate.of(asker.today)
    return replace(query, status=status, answer=answer, answered_by=asker.name, answered_on=answered_on)
