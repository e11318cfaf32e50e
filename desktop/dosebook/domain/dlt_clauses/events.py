"""The clauses that look at grades: a grade, one that lasts, one despite care, one with a complication."""

from collections.abc import Iterator
from dataclasses import replace

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import YesNo
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.dlt_clauses.question import Answer, Question
from dosebook.domain.dlt_clauses.spell_words import event_words, lasting_words, spell_words
from dosebook.domain.dlt_clauses.spells import Spell, spells
from dosebook.domain.dlt_clauses.terms import has_grade, is_named
from dosebook.domain.records import AdverseEvent
from dosebook.domain.words import translate


def grade(clause: DltClause, question: Question) -> Iterator[Answer]:
    """Every time at the grade inside the window."""
    for spell in _inside(clause, question, clause.least_grade):
        yield Answer(spell.certainty, spell.records, f"{spell_words(spell, question)}.")


def grade_lasting(clause: DltClause, question: Question) -> Iterator[Answer]:
    """Every time at the grade that lasted, or may come to last, for longer than the days."""
    if clause.longer_than_days is None:
        return
    for spell in _inside(clause, question, clause.least_grade):
        certainty = min(spell.certainty, _lasts(spell, clause.longer_than_days))
        yield Answer(certainty, spell.records, f"{_with_length(spell, question)}.")


def despite_care(clause: DltClause, question: Question) -> Iterator[Answer]:
    """Every time at the grade for which treatment was not denied; whether it was optimal a person judges."""
    days = clause.longer_than_days
    for spell in _inside(clause, question, clause.least_grade):
        lasts = Certainty.CERTAIN if days is None else _lasts(spell, days)
        words = spell_words(spell, question) if days is None else _with_length(spell, question)
        evidence = translate(
            "dlt", "{evidence}; {care}; whether the care was optimal is for a person to judge."
        )
        certainty = min(spell.certainty, lasts, _was_treated(spell))
        yield Answer(certainty, spell.records, evidence.format(evidence=words, care=_care_words(spell)))


def persistent_grade_2(clause: DltClause, question: Question) -> Iterator[Answer]:
    """Every time at grade 2 or higher that lasted; whether it could be borne a person judges."""
    if clause.longer_than_days is None:
        return
    for spell in _inside(clause, question, 2):
        certainty = min(spell.certainty, _lasts(spell, clause.longer_than_days), Certainty.POSSIBLE)
        evidence = translate("dlt", "{evidence}; whether it could be borne is for a person to judge.")
        words = _with_length(spell, question)
        yield Answer(certainty, spell.records, evidence.format(evidence=words))


def complication(clause: DltClause, question: Question) -> Iterator[Answer]:
    """Every time at the grade on whose days one of the named events went on too."""
    others = [(event, found) for event in question.events if (found := _is_complication(clause, event))]
    for spell in _inside(clause, question, clause.least_grade):
        for event, found in others:
            certainty = min(spell.certainty, found, _together(spell, event, question))
            if certainty is Certainty.NO or event in spell.events:
                continue
            words = translate("dlt", "{evidence}; together with {complication}.")
            evidence = words.format(
                evidence=spell_words(spell, question), complication=event_words(event, question)
            )
            yield Answer(certainty, (*spell.records, event.uid), evidence)


def _inside(clause: DltClause, question: Question, least_grade: int | None) -> Iterator[Spell]:
    if least_grade is None:
        return
    for spell in spells(clause, question, least_grade):
        certainty = min(spell.certainty, question.inside(spell.span, is_exact=spell.is_exact))
        if certainty is not Certainty.NO:
            yield replace(spell, certainty=certainty)


def _lasts(spell: Spell, days: int) -> Certainty:
    """Counts and the course of a grade tell the days at it; else only the length of the event is known."""
    lasts = spell.span.longer_than(days)
    return lasts if spell.is_exact else min(lasts, Certainty.POSSIBLE)


def _with_length(spell: Spell, question: Question) -> str:
    words = translate("dlt", "{evidence}; {length}")
    return words.format(evidence=spell_words(spell, question), length=lasting_words(spell))


def _was_treated(spell: Spell) -> Certainty:
    said = {event.treatment_given for event in spell.events}
    return Certainty.NO if said == {YesNo.NO} else Certainty.POSSIBLE


def _care_words(spell: Spell) -> str:
    notes = [event.treatment_note for event in spell.events if event.treatment_note]
    if notes:
        return translate("dlt", "treatment: {notes}").format(notes=", ".join(notes))
    if any(event.treatment_given is YesNo.YES for event in spell.events):
        return translate("dlt", "treatment was given")
    return translate("dlt", "no treatment is recorded")


def _is_complication(clause: DltClause, event: AdverseEvent) -> Certainty:
    named = is_named(event.ctcae_term, clause.complication_terms)
    kind = Certainty.CERTAIN if named else Certainty.NO if event.ctcae_term else Certainty.POSSIBLE
    return min(kind, has_grade(event, clause.complication_grade or 1))


def _together(spell: Spell, event: AdverseEvent, question: Question) -> Certainty:
    span = question.span(event)
    overlap = spell.span.overlaps(span)
    if not spell.is_exact:
        overlap = min(overlap, Certainty.POSSIBLE)
    return min(overlap, question.inside(span, is_exact=False))
