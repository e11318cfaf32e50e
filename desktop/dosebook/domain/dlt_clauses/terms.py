"""Which events, and which blood counts, a clause looks at."""

from collections.abc import Iterable

from dosebook.domain.certainty import Certainty, sure
from dosebook.domain.codelists import LabTest
from dosebook.domain.decision_codelists import ClauseScope
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.dlt_clauses.blood_counts import BLOOD_COUNT_TERMS, TEST_OF
from dosebook.domain.records import AdverseEvent

_ANY = "any "
"""Before a word: every term that holds the word."""


def is_named(term: str, names: Iterable[str]) -> bool:
    """Whether a term is one of ``names``; ``any hemorrhage`` names every term with that word."""
    known = term.casefold()
    return any(_names(name.strip().casefold(), known) for name in names)


def looks_at(clause: DltClause, event: AdverseEvent) -> Certainty:
    """Whether the clause looks at this event; nobody can tell while the event has no CTCAE term."""
    term = event.ctcae_term
    if not term:
        return Certainty.POSSIBLE
    if is_named(term, clause.except_terms):
        return Certainty.NO
    return Certainty.CERTAIN if _in_scope(clause, term) else Certainty.NO


def has_grade(event: AdverseEvent, least: int) -> Certainty:
    """Whether the event has the grade or a higher one; nobody can tell while it has none."""
    return sure(
        certain=event.grade is not None and event.grade >= least,
        possible=event.grade is None,
    )


def tests_of(clause: DltClause) -> tuple[LabTest, ...]:
    """Return the blood counts that are graded like the events which the clause looks at."""
    if clause.scope is ClauseScope.NON_HAEMATOLOGICAL:
        return ()
    left_out = {test for term, test in TEST_OF.items() if is_named(term, clause.except_terms)}
    wanted = {test for term, test in TEST_OF.items() if _in_scope(clause, term)}
    return tuple(test for test in LabTest if test in wanted - left_out)


def _in_scope(clause: DltClause, term: str) -> bool:
    if clause.scope is ClauseScope.TERMS:
        return is_named(term, clause.terms)
    if clause.scope is ClauseScope.HAEMATOLOGICAL:
        return term.casefold() in BLOOD_COUNT_TERMS
    if clause.scope is ClauseScope.NON_HAEMATOLOGICAL:
        return term.casefold() not in BLOOD_COUNT_TERMS
    return True


def _names(name: str, term: str) -> bool:
    if name.startswith(_ANY):
        return f" {name.removeprefix(_ANY).strip()} " in f" {term} "
    return name == term
