"""The clause about a death that is not due to the disease."""

from collections.abc import Iterator

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import DeathCause, YesNo
from dosebook.domain.date_words import with_dates
from dosebook.domain.death import death_told_by, is_fatal
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.dlt_clauses.attribution import may_be_related
from dosebook.domain.dlt_clauses.question import Answer, Question
from dosebook.domain.dlt_clauses.spell_words import event_words
from dosebook.domain.records import AdverseEvent, Participant
from dosebook.domain.words import translate, within_sentence


def death(clause: DltClause, question: Question) -> Iterator[Answer]:
    """The death of the participant inside the window, unless the disease is recorded as its cause."""
    person = question.person
    fatal = [event for event in question.events if is_fatal(event)]
    died = death_told_by(person, fatal)
    if died is None:
        return
    certainty = min(_cause(clause, person, fatal), question.day_inside(died))
    cause = (
        within_sentence(person.death_cause.label) if person.death_cause else translate("dlt", "not recorded")
    )
    words = with_dates(translate("dlt", "Died on {day}; cause: {cause}"), day=question.on(died), cause=cause)
    if person.death_cause_text:
        words = f"{words} ({person.death_cause_text})"
    evidence = "; ".join((words, *(event_words(event, question) for event in fatal)))
    yield Answer(certainty, tuple(event.uid for event in fatal), f"{evidence}.")


def _cause(clause: DltClause, person: Participant, fatal: list[AdverseEvent]) -> Certainty:
    """Whether the disease was not the cause; another cause counts as the events that led to it were judged."""
    if person.death_cause is DeathCause.DISEASE:
        return Certainty.NO
    if person.death_cause is DeathCause.STUDY_TREATMENT:
        return Certainty.CERTAIN
    if person.death_cause is not DeathCause.OTHER:
        return min(Certainty.POSSIBLE, may_be_related(clause, fatal))
    return may_be_related(clause, fatal) if clause.unless_unrelated is YesNo.YES else Certainty.CERTAIN
