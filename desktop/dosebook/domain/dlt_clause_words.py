"""A clause of the DLT definition as one sentence that a person can check against the protocol."""

from collections.abc import Callable, Mapping, Sequence

from dosebook.domain.codelists import YesNo
from dosebook.domain.decision_codelists import ClauseKind, ClauseScope
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.localised import localised
from dosebook.domain.records import Study
from dosebook.domain.words import translate, within_sentence

OPEN = "…"
"""Stands where a clause is not filled in yet."""


def clause_sentence(clause: DltClause) -> str:
    """Return ``Grade 4 or higher, any blood count, for longer than 7 days; not counted when unrelated.``"""
    if clause.clause_kind is None:
        return ""
    words = _SENTENCES[clause.clause_kind](clause)
    if clause.unless_unrelated is YesNo.YES and clause.clause_kind in ATTRIBUTED:
        words = translate("dlt", "{clause}; not counted when unrelated").format(clause=words)
    return f"{words[:1].upper()}{words[1:]}."


def clause_title(clause: DltClause) -> str:
    """Return ``Clause 3: …`` with the sentence, as it is offered to choose from."""
    words = translate("dlt", "Clause {number}: {sentence}")
    return words.format(number=clause.number or OPEN, sentence=clause_sentence(clause))


def window_sentence(study: Study) -> str:
    """Return in which days a DLT counts; empty while the study has no window."""
    if study.dlt_window_days is None or study.dlt_window_anchor is None:
        return ""
    words = translate("dlt", "Counted within {days}, of which the day of the {anchor} is day 1.")
    return words.format(
        days=days_words(study.dlt_window_days), anchor=within_sentence(study.dlt_window_anchor.label)
    )


def _grade(clause: DltClause) -> str:
    grade = clause.least_grade
    if grade == 5:
        return translate("dlt", "grade 5, {events}").format(events=_events(clause))
    words = translate("dlt", "grade {grade} or higher, {events}")
    return words.format(grade=OPEN if grade is None else grade, events=_events(clause))


def _lasting(clause: DltClause) -> str:
    return translate("dlt", "{events}, {lasting}").format(events=_grade(clause), lasting=_longer(clause))


def _despite_care(clause: DltClause) -> str:
    words = translate("dlt", "{events}, despite optimal care")
    if clause.longer_than_days is not None:
        words = translate("dlt", "{events}, despite optimal care {lasting}")
    return words.format(events=_grade(clause), lasting=_longer(clause))


def _complication(clause: DltClause) -> str:
    words = translate("dlt", "{events}, together with {others}")
    if clause.complication_grade is not None:
        words = translate("dlt", "{events}, together with {others} of grade {grade} or higher")
    return words.format(
        events=_grade(clause), others=_one_of(clause.complication_terms), grade=clause.complication_grade
    )


def _persistent(clause: DltClause) -> str:
    words = translate("dlt", "persistent grade 2, {events}, {lasting}, if it cannot be borne")
    return words.format(events=_events(clause), lasting=_longer(clause))


def _transfusion(clause: DltClause) -> str:
    product = clause.product.label if clause.product else translate("dlt", "any blood product")
    days = clause.transfusion_days or 1
    words = translate("dlt", "{product} transfused")
    if days > 1:
        words = translate("dlt", "{product} transfused on {days} separate days")
    if days > 1 and clause.within_days is not None:
        words = translate("dlt", "{product} transfused on {days} separate days within {within} days")
    return words.format(product=product, days=days, within=clause.within_days)


def _relative(clause: DltClause) -> str:
    times = clause.times_baseline
    words = translate("dlt", "{test} above {times} times the baseline")
    if times is not None and times < 1:
        words = translate("dlt", "{test} below {times} times the baseline")
    return words.format(
        test=clause.test.label if clause.test else OPEN,
        times=OPEN if times is None else f"{localised(times):f}",
    )


def _delayed(clause: DltClause) -> str:
    if clause.delayed_days is None:
        return translate("dlt", "a fraction omitted because of toxicity")
    words = translate("dlt", "a fraction omitted, or delayed by more than {days}, because of toxicity")
    return words.format(days=days_words(clause.delayed_days))


def _death(_clause: DltClause) -> str:
    return translate("dlt", "death that is not due to the disease")


_SENTENCES: Mapping[ClauseKind, Callable[[DltClause], str]] = {
    ClauseKind.GRADE: _grade,
    ClauseKind.GRADE_LASTING: _lasting,
    ClauseKind.DESPITE_CARE: _despite_care,
    ClauseKind.COMPLICATION: _complication,
    ClauseKind.TRANSFUSION: _transfusion,
    ClauseKind.RELATIVE_TO_BASELINE: _relative,
    ClauseKind.FRACTION_DELAYED: _delayed,
    ClauseKind.PERSISTENT_GRADE_2: _persistent,
    ClauseKind.DEATH: _death,
}

OF_EVENTS = frozenset(
    {
        ClauseKind.GRADE,
        ClauseKind.GRADE_LASTING,
        ClauseKind.DESPITE_CARE,
        ClauseKind.COMPLICATION,
        ClauseKind.PERSISTENT_GRADE_2,
    }
)
"""The kinds of clause that look at adverse events."""

ATTRIBUTED = OF_EVENTS | {ClauseKind.DEATH}
"""The kinds for which somebody records an attribution, so that the unrelated can be left out."""


def _events(clause: DltClause) -> str:
    words = _scope(clause)
    if not clause.except_terms:
        return words
    return translate("dlt", "{events}, except {terms}").format(
        events=words, terms=_joined(clause.except_terms, translate("dlt", "and"))
    )


def _scope(clause: DltClause) -> str:
    if clause.scope is ClauseScope.TERMS:
        return _one_of(clause.terms)
    if clause.scope is ClauseScope.HAEMATOLOGICAL:
        return translate("dlt", "any blood count")
    if clause.scope is ClauseScope.NON_HAEMATOLOGICAL:
        return translate("dlt", "anything but blood counts")
    return translate("dlt", "any event")


def _longer(clause: DltClause) -> str:
    days = clause.longer_than_days
    words = translate("dlt", "for longer than {days}")
    return words.format(days=days_words(days) if days is not None else OPEN)


def days_words(count: int) -> str:
    """Return ``1 day`` or ``40 days``."""
    words = translate("dlt", "1 day") if count == 1 else translate("dlt", "{count} days")
    return words.format(count=count)


def _one_of(terms: Sequence[str]) -> str:
    return _joined(terms, translate("dlt", "or"))


def _joined(terms: Sequence[str], last: str) -> str:
    if not terms:
        return OPEN
    if len(terms) == 1:
        return terms[0]
    return f"{', '.join(terms[:-1])} {last} {terms[-1]}"
