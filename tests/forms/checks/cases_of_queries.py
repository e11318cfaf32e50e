"""Queries with one mistake each, and the same queries without it."""

from builders import on
from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.records import Query
from forms.checks.check_cases import Cases, slip

ASKED = Query(uid="q", text="Is the grade right?", asked_on=on("2018-08-01"), status=QueryStatus.OPEN)
ANSWERED = Query(uid="q", text="Is it right?", status=QueryStatus.ANSWERED, answer="It is, see the chart.")

CASES_OF_QUERIES: Cases = {
    "query.no_answer": slip(ANSWERED, answer=" "),
    "query.open_with_answer": slip(ASKED, answer="Yes."),
    "query.no_question": slip(ASKED, text=""),
}
