"""What the queries of a study say: which are open, and which findings a person has dealt with."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.query_record import Query
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData

LOOKED_AT, MOSTLY = 10, 8
"""A check whose last ten queries were accepted as recorded eight times or more tells people nothing new."""
SETTLED = frozenset({QueryStatus.ANSWERED, QueryStatus.ACCEPTED, QueryStatus.CLOSED})


def is_open(query: Query) -> bool:
    """Whether the query waits for an answer; one without a status does too."""
    return query.status not in SETTLED


def open_queries(data: StudyData) -> tuple[Query, ...]:
    """Return the open queries about records that still count, in the order of entry."""
    return data.once(_open)


def open_queries_about(uid: str, data: StudyData) -> tuple[Query, ...]:
    """Return the open queries about one record."""
    return data.once(_open_by_subject).get(uid, ())


def is_settled(uid: str, check_id: str, sentence: str, data: StudyData) -> bool:
    """Whether somebody dealt with this finding, and neither the record nor the sentence changed since."""
    entry = data.entries.get(uid)
    return entry is not None and (uid, check_id, sentence, entry.version) in data.once(_settled)


def is_check_settled(uid: str, check_id: str, data: StudyData) -> bool:
    """Whether somebody dealt with what a check says about the record as it stands, whatever the sentence."""
    entry = data.entries.get(uid)
    return entry is not None and (uid, check_id, entry.version) in data.once(_settled_checks)


def is_asked(uid: str, check_id: str, data: StudyData) -> bool:
    """Whether an open query about the record came from this check."""
    return any(query.check_id == check_id for query in open_queries_about(uid, data))


def mostly_accepted(data: StudyData) -> tuple[tuple[Query, int], ...]:
    """Return the newest query of each check that is mostly accepted as recorded, with how often it was, of ten."""
    by_check: dict[str, list[Query]] = {}
    for query in data.queries:
        if query.check_id and query.status in SETTLED:
            by_check.setdefault(query.check_id, []).append(query)
    last = [queries[-LOOKED_AT:] for queries in by_check.values() if len(queries) >= LOOKED_AT]
    counted = ((ten[-1], sum(query.status is QueryStatus.ACCEPTED for query in ten)) for ten in last)
    return tuple((query, count) for query, count in counted if count >= MOSTLY)


def days_open(query: Query, today: date) -> int | None:
    """Return for how many days the query has been asked, None where the day is not fully known."""
    asked = query.asked_on.exact if query.asked_on is not None else None
    return None if asked is None else (today - asked).days


def participant_of(query: Query, data: StudyData) -> Participant | None:
    """Return the participant whom the query is about, None for records of the study."""
    subject = data.find(query.subject)
    if isinstance(subject, Participant):
        return subject
    found = data.find(getattr(subject, "participant", None))
    return found if isinstance(found, Participant) else None


def _open(data: StudyData) -> tuple[Query, ...]:
    return tuple(
        query
        for query in data.queries
        if is_open(query)
        and (entry := data.entries.get(query.subject or "")) is not None
        and not entry.is_voided
    )


def _open_by_subject(data: StudyData) -> Mapping[str, tuple[Query, ...]]:
    found: dict[str, tuple[Query, ...]] = {}
    for query in open_queries(data):
        uid = query.subject or ""
        found[uid] = (*found.get(uid, ()), query)
    return MappingProxyType(found)


def _settled_checks(data: StudyData) -> frozenset[tuple[str, str, int]]:
    return frozenset((uid, check, version) for uid, check, _sentence, version in data.once(_settled))


def _settled(data: StudyData) -> frozenset[tuple[str, str, str, int]]:
    return frozenset(
        (query.subject or "", query.check_id, query.text, query.subject_version or 0)
        for query in data.queries
        if query.check_id and query.status in SETTLED
    )
