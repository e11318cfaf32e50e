"""When a participant had the grade that a clause asks for: by the events recorded and by the blood counts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import LabTest
from dosebook.domain.day_span import DaySpan
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.dlt_clauses.attribution import may_be_related
from dosebook.domain.dlt_clauses.blood_counts import TEST_OF
from dosebook.domain.dlt_clauses.count_runs import Run, runs_below
from dosebook.domain.dlt_clauses.grade_course import spans_at
from dosebook.domain.dlt_clauses.indicated import indicated
from dosebook.domain.dlt_clauses.question import Question
from dosebook.domain.dlt_clauses.terms import has_grade, looks_at, tests_of
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent, Transfusion


@dataclass(frozen=True, slots=True)
class Spell:
    """A time at the grade: one event, a run of low counts with the events about it, or the day of a transfusion.

    ``certainty`` says whether it was of the right kind and grade, and of a cause that counts. Where it is
    not ``is_exact``, the days are those of the whole event, of which only a part may have been at this grade.
    """

    certainty: Certainty
    span: DaySpan
    events: tuple[AdverseEvent, ...]
    run: Run | None = None
    transfusion: Transfusion | None = None
    is_exact: bool = True

    @property
    def records(self) -> tuple[str, ...]:
        """The uids of what shows it: events first, since a judgement concerns these."""
        counts = [low.record for low in self.run.lows] if self.run is not None else []
        given = [self.transfusion.uid] if self.transfusion is not None else []
        return tuple(dict.fromkeys((*(event.uid for event in self.events), *counts, *given)))


def spells(clause: DltClause, question: Question, grade: int) -> tuple[Spell, ...]:
    """Return every time at ``grade`` or a higher one that the clause looks at, not yet asked for the window.

    An event that is nothing but a blood count is told by its counts wherever they show the grade.
    """
    looked_at = [event for event in question.events if looks_at(clause, event) is not Certainty.NO]
    found: list[Spell] = []
    told: set[str] = set()
    for test in tests_of(clause):
        same = [event for event in looked_at if TEST_OF.get(event.ctcae_term.casefold()) is test]
        runs = runs_below(question, test, grade)
        for run in runs:
            about = [event for event in same if _overlaps(question.span(event), run.span)]
            told |= {event.uid for event in about}
            cause = may_be_related(clause, about)
            found.append(Spell(min(run.certainty, cause), run.span, tuple(about), run))
        graded = [event for event in same if has_grade(event, grade) is not Certainty.NO]
        known = [*(run.span for run in runs), *(question.span(event) for event in graded)]
        found += _of_transfusions(clause, question, test, grade, known)
    untold = [event for event in looked_at if event.uid not in told]
    found += _of_events(clause, question, grade, untold)
    return tuple(spell for spell in found if spell.certainty is not Certainty.NO)


def _of_events(
    clause: DltClause, question: Question, grade: int, events: Sequence[AdverseEvent]
) -> Iterator[Spell]:
    for event in events:
        certainty = min(looks_at(clause, event), has_grade(event, grade), may_be_related(clause, [event]))
        spans = spans_at(event, grade, question)
        for span in spans:
            yield Spell(certainty, span, (event,))
        if not spans:
            yield Spell(certainty, question.span(event), (event,), is_exact=False)


def _of_transfusions(
    clause: DltClause, question: Question, test: LabTest, grade: int, known: Sequence[DaySpan]
) -> Iterator[Spell]:
    """The transfusions that may have made the grade, where neither a count nor an event tells of it."""
    for one in indicated(question, test, grade):
        moment = one.date or PartialDate()
        last = min(moment.last, question.last_day)
        span = DaySpan(moment.first, last, moment.first, last)
        if not any(_overlaps(span, other) for other in known):
            certainty = min(Certainty.POSSIBLE, may_be_related(clause, ()))
            yield Spell(certainty, span, (), transfusion=one)


def _overlaps(one: DaySpan, other: DaySpan) -> bool:
    return one.overlaps(other) is not Certainty.NO
