"""The code list of queries: where a question about a recorded value stands."""

from dosebook.domain.codelists import Code
from dosebook.domain.words import QT_TRANSLATE_NOOP


class QueryStatus(Code):
    """Where a query stands; only an open one waits for the site."""

    OPEN = "OPEN", QT_TRANSLATE_NOOP("code", "Open")
    ANSWERED = "ANSWERED", QT_TRANSLATE_NOOP("code", "Answered")
    ACCEPTED = "ACCEPTED", QT_TRANSLATE_NOOP("code", "Accepted as recorded")
    CLOSED = "CLOSED", QT_TRANSLATE_NOOP("code", "Closed")
