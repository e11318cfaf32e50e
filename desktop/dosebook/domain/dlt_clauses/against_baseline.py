"""The clause that compares laboratory values with the last one before treatment."""

from collections.abc import Iterator
from decimal import Decimal

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import LabUnit
from dosebook.domain.date_words import with_dates
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.dlt_clauses.question import Answer, Question
from dosebook.domain.partial_date import PartialDate, certainly_on_or_before
from dosebook.domain.records import Result
from dosebook.domain.words import translate

_FACTORS = {LabUnit.TEN3_UL: (LabUnit.TEN9_L, Decimal(1)), LabUnit.G_L: (LabUnit.G_DL, Decimal("0.1"))}
"""Units of one dimension, so that a baseline in another of them still compares."""


def against_baseline(clause: DltClause, question: Question) -> Iterator[Answer]:
    """The value inside the window that lies furthest beyond so many times the baseline.

    Without a baseline nobody can tell, so that the furthest value is possible.
    """
    times = clause.times_baseline
    if clause.test is None or times is None:
        return
    results = [
        one
        for one in question.data.of_participant(Result, question.person.uid)
        if one.test is clause.test and one.value is not None and one.unit is not None
    ]
    baseline = _baseline(results, question)
    rises = times >= 1
    best: tuple[Certainty, Decimal, Result] | None = None
    for one in results:
        found = min(_beyond(one, baseline, times, rises=rises), _when(one, baseline, question))
        far = _number(one) if rises else -_number(one)
        if found is not Certainty.NO and (best is None or (found, far) > best[:2]):
            best = (found, far, one)
    if best is not None:
        yield _answer(best[0], best[2], baseline, question)


def _baseline(results: list[Result], question: Question) -> Result | None:
    """Return the last value on or before the day of the first fraction; that day's counts, since it is drawn before."""
    start = question.first_dose
    before = [
        one
        for one in results
        if one.date is not None
        and one.date.is_complete
        and start.exact is not None
        and certainly_on_or_before(one.date, start.exact)
    ]
    return max(before, key=lambda one: (one.date or PartialDate()).first, default=None)


def _when(one: Result, baseline: Result | None, question: Question) -> Certainty:
    moment = one.date or PartialDate()
    start = question.first_dose
    if one is baseline or (start.exact is not None and certainly_on_or_before(moment, start.exact)):
        return Certainty.NO
    return question.day_inside(moment)


def _beyond(one: Result, baseline: Result | None, times: Decimal, *, rises: bool) -> Certainty:
    """Whether the value lies beyond the limit; a value with a comparator may lie on either side."""
    if baseline is None or _unit(one) is not _unit(baseline):
        return Certainty.POSSIBLE
    if one.value is None or baseline.value is None:
        return Certainty.NO
    number, limit = _number(one), times * _number(baseline)
    further, nearer = (">", "<") if rises else ("<", ">")
    sign, base_sign = one.value.comparator, baseline.value.comparator
    is_beyond = number > limit if rises else number < limit
    if is_beyond or (sign == further and number == limit):
        is_sure = not sign.startswith(nearer) and not base_sign.startswith(further)
        return Certainty.CERTAIN if is_sure else Certainty.POSSIBLE
    may_be = sign.startswith(further) or base_sign.startswith(nearer)
    return Certainty.POSSIBLE if may_be else Certainty.NO


def _number(one: Result) -> Decimal:
    factor = _FACTORS[one.unit][1] if one.unit in _FACTORS else Decimal(1)
    return one.value.number * factor if one.value is not None else Decimal(0)


def _unit(one: Result) -> LabUnit | None:
    return _FACTORS[one.unit][0] if one.unit in _FACTORS else one.unit


def _answer(certainty: Certainty, one: Result, baseline: Result | None, question: Question) -> Answer:
    shown = _shown(one, question)
    if baseline is None:
        words = translate("dlt", "{value}; no baseline is recorded.")
        return Answer(certainty, (one.uid,), words.format(value=shown))
    words = translate("dlt", "{value}; baseline {baseline}.")
    if _unit(one) is not _unit(baseline):
        words = translate("dlt", "{value}; baseline {baseline}, in another unit.")
    return Answer(
        certainty, (one.uid, baseline.uid), words.format(value=shown, baseline=_shown(baseline, question))
    )


def _shown(one: Result, question: Question) -> str:
    words = translate("dlt", "{test} {value} {unit} on {day}")
    return with_dates(
        words,
        test=one.test.label if one.test else "",
        value=one.value.text if one.value else "",
        unit=one.unit.label if one.unit else "",
        day=question.on(one.date),
    )
