"""What may be wrong with a query and its answer."""

from dosebook.domain.queries import is_open
from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.query_record import Query
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.finding import EditCheck, Severity
from dosebook.forms.situation import Situation


def _without_answer(query: Query, _: Situation) -> bool:
    return query.status in {QueryStatus.ANSWERED, QueryStatus.ACCEPTED} and not query.answer.strip()


def _open_with_answer(query: Query, _: Situation) -> bool:
    return is_open(query) and bool(query.answer.strip())


def _without_question(query: Query, _: Situation) -> bool:
    return not query.text.strip()


QUERY_CHECKS = (
    EditCheck(
        "query.no_answer",
        "answer",
        QT_TRANSLATE_NOOP("findings", "Say what the answer is, or why the value is right as recorded."),
        _without_answer,
        Severity.BLOCKS,
    ),
    EditCheck(
        "query.open_with_answer",
        "status",
        QT_TRANSLATE_NOOP("findings", "There is an answer, but the query is still open."),
        _open_with_answer,
    ),
    EditCheck(
        "query.no_question",
        "text",
        QT_TRANSLATE_NOOP("findings", "The query asks nothing."),
        _without_question,
    ),
)
