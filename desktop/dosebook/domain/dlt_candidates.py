"""What the clauses of the DLT definition find in the records: proposals with evidence, never an answer.

A candidate says which clause, how sure it is while dates, grades or attributions may be missing, and
what shows it. Whether it is a dose-limiting toxicity a person decides.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from dosebook.domain.certainty import Certainty
from dosebook.domain.decision_codelists import ClauseKind
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.dlt_clause_words import clause_title
from dosebook.domain.dlt_clauses import death, events, fractions, transfusions
from dosebook.domain.dlt_clauses.against_baseline import against_baseline
from dosebook.domain.dlt_clauses.question import Answer, Question, question_about
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import fractions_given, treated_participants

FINDERS: Mapping[ClauseKind, Callable[[DltClause, Question], Iterator[Answer]]] = {
    ClauseKind.GRADE: events.grade,
    ClauseKind.GRADE_LASTING: events.grade_lasting,
    ClauseKind.DESPITE_CARE: events.despite_care,
    ClauseKind.COMPLICATION: events.complication,
    ClauseKind.TRANSFUSION: transfusions.transfusions,
    ClauseKind.RELATIVE_TO_BASELINE: against_baseline,
    ClauseKind.FRACTION_DELAYED: fractions.fraction_delayed,
    ClauseKind.PERSISTENT_GRADE_2: events.persistent_grade_2,
    ClauseKind.DEATH: death.death,
}
"""What looks for each kind of clause."""


@dataclass(frozen=True, slots=True)
class DltCandidate:
    """Something that may be a DLT: ``records`` are the uids of what shows it, ``evidence`` says it in words."""

    participant: str
    clause: DltClause
    certainty: Certainty
    records: tuple[str, ...]
    evidence: str

    @property
    def title(self) -> str:
        """The clause with its number and its sentence."""
        return clause_title(self.clause)


def dlt_candidates(person: Participant, data: StudyData, day: date) -> tuple[DltCandidate, ...]:
    """Return what the definition proposes about one participant at the end of ``day``, clause by clause.

    Nothing for whoever was never treated: a DLT needs a dose. Asked for once per participant and day.
    """
    known = data.once(_known)
    if (person, day) not in known:
        known[person, day] = _found(person, data, day)
    return known[person, day]


def _known(_data: StudyData) -> dict[tuple[Participant, date], tuple[DltCandidate, ...]]:
    return {}


def _found(person: Participant, data: StudyData, day: date) -> tuple[DltCandidate, ...]:
    if not data.dlt_clauses or not fractions_given(data, person.uid):
        return ()
    question = question_about(person, data, day)
    return tuple(
        DltCandidate(person.uid, clause, answer.certainty, answer.records, answer.evidence)
        for clause in data.dlt_clauses
        if clause.clause_kind is not None
        for answer in FINDERS[clause.clause_kind](clause, question)
        if answer.certainty is not Certainty.NO
    )


def study_candidates(data: StudyData, day: date) -> tuple[DltCandidate, ...]:
    """Return what the definition proposes about all treated participants, by participant id."""
    return tuple(
        candidate for person in treated_participants(data) for candidate in dlt_candidates(person, data, day)
    )
