"""The clause about a fraction that was omitted, or came late, because of toxicity."""

from collections.abc import Iterator
from datetime import date, timedelta

from dosebook.domain.certainty import Certainty, sure
from dosebook.domain.codelists import Disposition, DoseChangeReason
from dosebook.domain.date_words import with_dates
from dosebook.domain.day_span import DaySpan
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.dlt_clause_words import days_words
from dosebook.domain.dlt_clauses.question import Answer, Question
from dosebook.domain.partial_date import PartialDate, day_words
from dosebook.domain.planned_fractions import Fate, FractionFate, planned_fractions
from dosebook.domain.records import Cohort
from dosebook.domain.treatment import fractions_given
from dosebook.domain.words import translate, within_sentence

_GIVEN_UP = {None, Disposition.ADVERSE_EVENT, Disposition.PHYSICIAN_DECISION}
"""Whoever left for another reason missed a fraction because of that reason."""


def fraction_delayed(clause: DltClause, question: Question) -> Iterator[Answer]:
    """Each planned fraction that was omitted or delayed, unless a reason other than toxicity is recorded."""
    for fraction in planned_fractions(question.person, question.data):
        due = _due(fraction, question)
        if fraction.fate in {Fate.OMITTED, Fate.OMITTED_FOR_TOXICITY}:
            yield from _omitted(fraction, due, question)
        elif clause.delayed_days is not None and due is not None:
            yield from _late(fraction, due, clause.delayed_days, question)


def _omitted(fraction: FractionFate, due: date | None, question: Question) -> Iterator[Answer]:
    recorded = fraction.dose.date if fraction.dose is not None else None
    moment = recorded or (PartialDate.of(due) if due is not None else None)
    certainty = min(_for_toxicity(fraction), question.day_inside(moment))
    words = translate("dlt", "Fraction {number}, due on {day}, was omitted; reason: {reason}.")
    if moment is None:
        words = translate("dlt", "Fraction {number} was omitted; reason: {reason}.")
    evidence = with_dates(words, number=fraction.number, day=question.on(moment), reason=_reason(fraction))
    yield Answer(certainty, _records(fraction), evidence)


def _late(fraction: FractionFate, due: date, most: int, question: Question) -> Iterator[Answer]:
    dose = fraction.dose
    given = dose.date if dose is not None and fraction.fate is Fate.GIVEN else None
    if given is None and (fraction.fate is Fate.GIVEN or not _is_awaited(question, due)):
        return
    until = given or PartialDate.of(question.day)
    first, last = max(until.first, due), max(min(until.last, question.day), due)
    limit = due + timedelta(days=most)
    certainty = min(
        sure(certain=first > limit, possible=last > limit),
        _for_toxicity(fraction),
        question.inside(DaySpan(due, due, first, last)),
    )
    late = days_words((last - due).days)
    yield Answer(certainty, _records(fraction), _late_words(fraction, due, given, late, question))


def _late_words(
    fraction: FractionFate, due: date, given: PartialDate | None, late: str, question: Question
) -> str:
    if given is None:
        words = translate(
            "dlt", "Fraction {number}, due on {due}, is not recorded {days} later; reason: {reason}."
        )
    else:
        words = translate(
            "dlt", "Fraction {number}, due on {due}, was given on {day}, {days} late; reason: {reason}."
        )
    return with_dates(
        words,
        number=fraction.number,
        due=day_words(due),
        day=question.on(given),
        days=late,
        reason=_reason(fraction),
    )


def _is_awaited(question: Question, due: date) -> bool:
    """Whether the fraction is late and not just impossible: nobody treats whoever died or left before it was due."""
    person = question.person
    if question.last_day < question.day or due > question.day:
        return False
    left = person.disposition_date
    is_gone = person.disposition is not None and (left is None or left.first <= due)
    return not is_gone or person.disposition in _GIVEN_UP


def _for_toxicity(fraction: FractionFate) -> Certainty:
    reason = fraction.dose.change_reason if fraction.dose is not None else None
    if reason is DoseChangeReason.TOXICITY:
        return Certainty.CERTAIN
    return Certainty.POSSIBLE if reason is None else Certainty.NO


def _reason(fraction: FractionFate) -> str:
    dose = fraction.dose
    if dose is None or dose.change_reason is None:
        return translate("dlt", "not recorded")
    label = within_sentence(dose.change_reason.label)
    return f"{label} ({dose.change_note})" if dose.change_note else label


def _records(fraction: FractionFate) -> tuple[str, ...]:
    return (fraction.dose.uid,) if fraction.dose is not None else ()


def _due(fraction: FractionFate, question: Question) -> date | None:
    """Return when the fraction was planned: as recorded with it, else by the regimen from the first fraction given."""
    planned = fraction.dose.planned_date if fraction.dose is not None else None
    if planned is not None and planned.exact is not None:
        return planned.exact
    cohort = question.data.find(question.person.cohort)
    given = fractions_given(question.data, question.person.uid)
    start = given[0].date.exact if given and given[0].date is not None else None
    if not isinstance(cohort, Cohort) or start is None:
        return None
    days = sorted(one.day for one in cohort.fractions)
    begun = min(given[0].fraction or 1, len(days))
    return start + timedelta(days=days[fraction.number - 1] - days[begun - 1])
