"""The list of queries: whose, about what, for how long and where each stands."""

from datetime import date

from dosebook.domain.queries import days_open
from dosebook.domain.query_record import Query
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.list_spec import ListColumn, ListSpec
from dosebook.forms.lists.columns import code_column, number_key, text_column
from dosebook.forms.query_words import about_words, participant_words_of
from dosebook.forms.record_words import MISSING


def _asked(query: Query, _data: StudyData) -> str:
    return query.asked_on.words() if query.asked_on is not None else MISSING


def _age(query: Query, today: date) -> str:
    age = days_open(query, today)
    return MISSING if age is None else str(age)


def _age_key(query: Query, _data: StudyData) -> object:
    asked = query.asked_on.exact if query.asked_on is not None else None
    return number_key(-asked.toordinal() if asked is not None else None)


QUERY_LIST = ListSpec(
    columns=(
        text_column(QT_TRANSLATE_NOOP("lists", "ID"), participant_words_of),
        ListColumn(QT_TRANSLATE_NOOP("lists", "Days"), _asked, _age_key, align="right", on_day=_age),
        text_column(QT_TRANSLATE_NOOP("lists", "Field"), about_words),
        code_column(QT_TRANSLATE_NOOP("lists", "Status"), "status"),
        text_column(QT_TRANSLATE_NOOP("lists", "Question"), lambda query, _data: query.text),
    ),
    default_sort=1,
    newest_first=True,
)
"""The oldest first: sorting by age, descending."""
