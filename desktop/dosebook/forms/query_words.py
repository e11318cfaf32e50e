"""How queries read to people, and which finding stands for an open one."""

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


def query_findings(uid: str, data: StudyData) -> tuple[Finding, ...]:
    """Return a finding at the field of each open query about a record, so that it is seen where it is answered."""
    return tuple(
        Finding(OPEN_QUERY, query.field or None, _words(query), Severity.WARNS, uid)
        for query in open_queries_about(uid, data)
    )


def query_of(finding: Finding, data: StudyData) -> Query | None:
    """Return the open query that a finding stands for, None for other findings."""
    if finding.check_id != OPEN_QUERY or finding.record_uid is None:
        return None
    about = open_queries_about(finding.record_uid, data)
    return next((query for query in about if _words(query) == finding.message), None)


def _words(query: Query) -> str:
    return translate("findings", "Open query: {text}").format(text=query.text)
