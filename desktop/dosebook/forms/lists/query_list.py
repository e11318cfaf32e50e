"""The list of queries: whose, about what, for how long and where each stands."""

from dosebook.domain.queries import participant_of
from dosebook.domain.query_record import Query
from dosebook.domain.records import Record
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.list_spec import ListSpec
from dosebook.forms.lists.columns import code_column, date_column, text_column
from dosebook.forms.query_words import field_label


def _whose(query: Query, data: StudyData) -> str:
    person = participant_of(query, data)
    return person.participant_id if person is not None else ""


def about_words(query: Query, data: StudyData) -> str:
    """Return the form and the field that a query is about: ``Adverse event: Grade``."""
    subject = data.find(query.subject)
    if not isinstance(subject, Record):
        return ""
    form, field = translate("variable", subject.title_marked), field_label(query.subject, query.field, data)
    return f"{form}: {field}" if field else form


QUERY_LIST = ListSpec(
    columns=(
        text_column(QT_TRANSLATE_NOOP("lists", "ID"), _whose),
        date_column(QT_TRANSLATE_NOOP("lists", "Asked on"), "asked_on"),
        text_column(QT_TRANSLATE_NOOP("lists", "Field"), about_words),
        text_column(QT_TRANSLATE_NOOP("lists", "Question"), lambda query, _data: query.text),
        code_column(QT_TRANSLATE_NOOP("lists", "Status"), "status"),
    ),
    default_sort=1,
)
