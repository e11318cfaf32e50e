"""What may be wrong with a clause of the DLT definition: a part that is open, a term that never matches."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from dosebook.domain.decision_codelists import ClauseKind, ClauseScope
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.dlt_clauses.terms import is_named
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.ctcae_tables import ctcae_table
from dosebook.forms.finding import EditCheck, Fires
from dosebook.forms.situation import Situation

NEEDED: Mapping[ClauseKind, tuple[str, ...]] = MappingProxyType(
    {
        ClauseKind.GRADE: ("least_grade",),
        ClauseKind.GRADE_LASTING: ("least_grade", "longer_than_days"),
        ClauseKind.DESPITE_CARE: ("least_grade",),
        ClauseKind.COMPLICATION: ("least_grade", "complication_terms"),
        ClauseKind.TRANSFUSION: (),
        ClauseKind.RELATIVE_TO_BASELINE: ("test", "times_baseline"),
        ClauseKind.FRACTION_DELAYED: (),
        ClauseKind.PERSISTENT_GRADE_2: ("longer_than_days",),
        ClauseKind.DEATH: (),
    }
)
"""What a kind of clause cannot do without."""

_OPEN = QT_TRANSLATE_NOOP("findings", "Without this the clause proposes nothing.")
_UNKNOWN = QT_TRANSLATE_NOOP(
    "findings", "{version} has no term {terms}, so the clause will never look at it. Check the spelling."
)
_TERMS = ("terms", "except_terms", "complication_terms")


def _is_open(name: str) -> Fires:
    def fires(clause: DltClause, _: Situation) -> bool:
        needed = NEEDED.get(clause.clause_kind, ()) if clause.clause_kind is not None else ()
        return name in needed and getattr(clause, name) in {None, ()}

    return fires


def _names_nothing(clause: DltClause, _: Situation) -> bool:
    return clause.scope is ClauseScope.TERMS and not clause.terms


def _unknown_terms(name: str) -> Callable[[DltClause, Situation], Mapping[str, str] | None]:
    def fires(clause: DltClause, situation: Situation) -> Mapping[str, str] | None:
        version = situation.study.ctcae_version
        if version is None:
            return None
        known = [term.name for term in ctcae_table(version).terms]
        unknown = [one for one in getattr(clause, name) if not any(is_named(term, (one,)) for term in known)]
        return (
            {"version": version.label, "terms": ", ".join(f"“{one}”" for one in unknown)} if unknown else None
        )

    return fires


def _number_taken(clause: DltClause, situation: Situation) -> Mapping[str, str] | None:
    twins = [
        one for one in situation.data.dlt_clauses if one.number == clause.number and one.uid != clause.uid
    ]
    return {"number": str(clause.number)} if twins and clause.number is not None else None


def _too_close(clause: DltClause, _: Situation) -> bool:
    days, within = clause.transfusion_days, clause.within_days
    return days is not None and within is not None and days > within


DLT_CLAUSE_CHECKS = (
    EditCheck(
        "dlt_clause.number_taken",
        "number",
        QT_TRANSLATE_NOOP("findings", "There is another clause {number}; give one of them its own number."),
        _number_taken,
    ),
    EditCheck(
        "dlt_clause.no_kind",
        "clause_kind",
        _OPEN,
        lambda clause, _: clause.clause_kind is None,
    ),
    EditCheck("dlt_clause.no_terms", "terms", _OPEN, _names_nothing),
    *(
        EditCheck(f"dlt_clause.no_{name}", name, _OPEN, _is_open(name))
        for name in sorted({name for names in NEEDED.values() for name in names})
    ),
    *(EditCheck(f"dlt_clause.unknown_{name}", name, _UNKNOWN, _unknown_terms(name)) for name in _TERMS),
    EditCheck(
        "dlt_clause.days_within",
        "transfusion_days",
        QT_TRANSLATE_NOOP("findings", "So many separate days do not fit into the days below."),
        _too_close,
    ),
    EditCheck(
        "dlt_clause.times_baseline",
        "times_baseline",
        QT_TRANSLATE_NOOP("findings", "A multiple of the baseline lies above zero."),
        lambda clause, _: clause.times_baseline is not None and clause.times_baseline <= 0,
    ),
)
