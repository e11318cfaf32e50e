"""The evidence of a time at a grade, as a sentence that names values, days and what is not known."""

from dosebook.domain.date_words import with_dates
from dosebook.domain.day_span import DaySpan
from dosebook.domain.dlt_clause_words import days_words
from dosebook.domain.dlt_clauses.attribution import attribution_words
from dosebook.domain.dlt_clauses.count_runs import Run
from dosebook.domain.dlt_clauses.indicated import INDICATED_GRADE
from dosebook.domain.dlt_clauses.question import Question
from dosebook.domain.dlt_clauses.spells import Spell
from dosebook.domain.localised import localised
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent, Transfusion
from dosebook.domain.words import translate


def spell_words(spell: Spell, question: Question) -> str:
    """Return ``Platelets below 25 ×10⁹/L in 3 counts, …; recorded as Platelet count decreased, grade 4 …``."""
    if spell.transfusion is not None:
        return _given_words(spell.transfusion, question)
    events = "; ".join(event_words(event, question) for event in spell.events)
    if spell.run is None:
        return events
    counted = run_words(spell.run, question)
    if not events:
        return translate("dlt", "{counts}; no event is recorded").format(counts=counted)
    return translate("dlt", "{counts}; recorded as {events}").format(counts=counted, events=events)


def event_words(event: AdverseEvent, question: Question) -> str:
    """Return ``Nausea, grade 3, 3 Jun 2018 (day 40) to 9 Jun 2018 (day 46), attribution: probable``."""
    grade = (
        translate("dlt", "grade not recorded")
        if event.grade is None
        else translate("dlt", "grade {grade}").format(grade=event.grade)
    )
    term = event.ctcae_term or translate("dlt", "“{reported}”, not coded").format(
        reported=event.reported_term
    )
    parts = [term, grade, _when(event, question), attribution_words(event, question.data.study)]
    if event.grade_changes:
        step = translate("dlt", "{grade} from {day}")
        course = "; ".join(
            with_dates(step, grade=one.grade, day=question.on(one.since)) for one in event.grade_changes
        )
        parts.append(translate("dlt", "course of the grade: {course}").format(course=course))
    return ", ".join(parts)


def run_words(run: Run, question: Question) -> str:
    """Return ``Platelets below 25 ×10⁹/L in 3 counts, 3 Jun 2018 (day 40) to 17 Jun 2018 (day 54), lowest 12``."""
    lows = run.lows
    lowest = min(lows, key=lambda low: low.value.signed.highest)
    if len(lows) == 1:
        words = translate("dlt", "{test} below {limit} {unit} on {first}: {lowest}")
    else:
        words = translate(
            "dlt", "{test} below {limit} {unit} in {count} counts, {first} to {last}, lowest {lowest}"
        )
    shown = with_dates(
        words,
        test=run.test.label,
        limit=f"{localised(lows[0].limit):f}",
        unit=lows[0].unit.label,
        count=len(lows),
        first=question.on(lows[0].moment),
        last=question.on(lows[-1].moment),
        lowest=lowest.value.text,
    )
    if run.is_hidden:
        hidden = translate("dlt", "{counts}; higher counts under support are not taken for recovery")
        shown = hidden.format(counts=shown)
    return shown


def lasting_words(spell: Spell) -> str:
    """Return for how long it lasted: ``at least 15, at most 27 days``, and what is not known about it."""
    words = _length(spell.span)
    if not spell.is_exact:
        return translate("dlt", "the event lasted {days}; the days at each grade are not recorded").format(
            days=words
        )
    return translate("dlt", "this lasted {days}").format(days=words)


def _given_words(given: Transfusion, question: Question) -> str:
    words = translate("dlt", "{product} on {day}; where a transfusion was indicated, the grade is {grade}")
    product = given.product.label if given.product is not None else ""
    return with_dates(words, product=product, day=question.on(given.date), grade=INDICATED_GRADE)


def _length(span: DaySpan) -> str:
    least, most = span.least_days, span.most_days
    if span.may_go_on:
        words = translate("dlt", "at least {least} so far, and may go on")
    elif most is None:
        words = translate("dlt", "at least {least}")
    elif least == most:
        words = translate("dlt", "{least}")
    else:
        words = translate("dlt", "at least {least}, at most {most}")
    return words.format(least=days_words(least), most=days_words(most or least))


def _when(event: AdverseEvent, question: Question) -> str:
    onset = question.on(event.onset)
    if event.end is None:
        span = question.span(event)
        words = (
            translate("dlt", "since {onset}")
            if span.may_go_on
            else translate("dlt", "from {onset}, end not recorded")
        )
        return with_dates(words, onset=onset)
    if event.end == event.onset and event.end != PartialDate():
        return onset
    words = translate("dlt", "{onset} to {end}")
    return with_dates(words, onset=onset, end=question.on(event.end))
