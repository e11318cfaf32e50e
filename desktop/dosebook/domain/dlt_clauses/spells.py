"""When a participant had the grade that a clause asks for: by the events recorded and by the blood counts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dosebook.domain.certainty import Certainty
from dosebook.domain.day_span import DaySpan
from dosebook.domain.decision_records import DltClause
from dosebook.domain.dlt_clauses.attribution import may_be_related
from dosebook.domain.dlt_clauses.blood_counts import TEST_OF
from dosebook.domain.dlt_clauses.count_runs import Run, runs_below
from dosebook.domain.dlt_clauses.question import Question
from dosebook.domain.dlt_clauses.terms import has_grade, looks_at, tests_of
from dosebook.domain.records import AdverseEvent


@dataclass(frozen=True, slots=True)
class Spell:
    """A time at the grade: one event, or a run of low counts with the events that were recorded about it.

    ``certainty`` says whether it was of the right kind and grade, and of a cause that counts. Without a
    ``run`` the days are those of the whole event, of which only a part may have been at this grade.
    """

    certainty: Certainty
    span: DaySpan
    events: tuple[AdverseEvent, ...]
    run: Run | None = None

    @property
    def records(self) -> tuple[str, ...]:
        """The uids of what shows it: events first, since a judgement concerns these."""
        counts = tuple(low.record for low in self.run.lows) if self.run is not None else ()
        return tuple(dict.fromkeys((*(event.uid for event in self.events), *counts)))


def spells(clause: DltClause, question: Question, grade: int) -> tuple[Spell, ...]:
    """Return every time at ``grade`` or a higher one that the clause looks at, not yet asked for the window.

    An event that is nothing but a blood count is told by its counts wherever they show the grade.
    """
    looked_at = [event for event in question.events if looks_at(clause, event) is not Certainty.NO]
    found: list[Spell] = []
    told: set[str] = set()
    for test in tests_of(clause):
        same = [event for event in looked_at if TEST_OF.get(event.ctcae_term.casefold()) is test]
        for run in runs_below(question, test, grade):
            about = [event for event in same if _overlaps(question.span(event), run.span)]
            told |= {event.uid for event in about}
            cause = may_be_related(clause, about)
            found.append(Spell(min(run.certainty, cause), run.span, tuple(about), run))
    untold = [event for event in looked_at if event.uid not in told]
    found += _of_events(clause, question, grade, untold)
    return tuple(spell for spell in found if spell.certainty is not Certainty.NO)


def _of_events(
    clause: DltClause, question: Question, grade: int, events: Sequence[AdverseEvent]
) -> Iterator[Spell]:
    for event in events:
        certainty = min(looks_at(clause, event), has_grade(event, grade), may_be_related(clause, [event]))
        yield Spell(certainty, question.span(event), (event,))


def _overlaps(one: DaySpan, other: DaySpan) -> bool:
    return one.overlaps(other) is not Certainty.NO
