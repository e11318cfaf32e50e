"""How queries read to people, and which finding stands for an open one."""

from collections.abc import Collection

from dosebook.domain.queries import open_queries_about, participant_of
from dosebook.domain.query_record import Query
from dosebook.domain.records import Record
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.forms.finding import Finding, Severity
from dosebook.forms.record_words import MISSING

OPEN_QUERY = "missing.answer"
"""The id of the finding that stands for an open query: an answer is missing."""
RESOLVED_QUERY = "missing.closing"
"""The id of the finding that stands for an open query whose check finds nothing any more."""
QUERY_IDS = frozenset({OPEN_QUERY, RESOLVED_QUERY})


def field_label(subject: str | None, name: str, data: StudyData) -> str:
    """Return the label of the field that a query is about, nothing where it is about the whole record."""
    record = data.find(subject)
    found = variables(type(record)).get(name) if isinstance(record, Record) else None
    return found.label if found is not None else ""


def about_words(query: Query, data: StudyData) -> str:
    """Return the form and the field that a query is about: ``Adverse event: Grade``."""
    subject = data.find(query.subject)
    if not isinstance(subject, Record):
        return ""
    form, field = translate("variable", subject.title_marked), field_label(query.subject, query.field, data)
    return f"{form}: {field}" if field else form


def participant_words_of(query: Query, data: StudyData) -> str:
    """Return the id of the participant whom a query is about; a dash for records of the study."""
    person = participant_of(query, data)
    return person.participant_id if person is not None else MISSING


def query_findings(uid: str, data: StudyData, firing: Collection[str]) -> tuple[Finding, ...]:
    """Return a finding at the field of each open query about a record, so that it is seen where it is answered.

    ``firing`` are the checks that find something in the record: a query from any other of its checks was
    resolved by a change and can be closed.
    """
    return tuple(
        Finding(
            _id(query, data, firing), query.field or None, _words(query, data, firing), Severity.WARNS, uid
        )
        for query in open_queries_about(uid, data)
    )


def query_of(finding: Finding, data: StudyData) -> Query | None:
    """Return the open query that a finding stands for, None for other findings."""
    if finding.check_id not in QUERY_IDS or finding.record_uid is None:
        return None
    about = open_queries_about(finding.record_uid, data)
    firing = {query.check_id for query in about} if finding.check_id == OPEN_QUERY else set()
    return next((query for query in about if _words(query, data, firing) == finding.message), None)


def _is_resolved(query: Query, data: StudyData, firing: Collection[str]) -> bool:
    """Whether the check that asked is one of the record's own and finds nothing any more."""
    subject = data.find(query.subject)
    is_own = isinstance(subject, Record) and query.check_id.startswith(f"{subject.kind}.")
    return is_own and query.check_id not in firing


def _id(query: Query, data: StudyData, firing: Collection[str]) -> str:
    return RESOLVED_QUERY if _is_resolved(query, data, firing) else OPEN_QUERY


def _words(query: Query, data: StudyData, firing: Collection[str]) -> str:
    if _is_resolved(query, data, firing):
        words = translate("findings", "Resolved by a change, the query is still open: {text}")
    else:
        words = translate("findings", "Open query: {text}")
    return words.format(text=query.text)
