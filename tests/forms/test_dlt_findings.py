"""What the DLT definition proposes and nobody judged is a finding of the participant."""

from datetime import date
from typing import Any

import pytest

from builders import cohort, dose, event, on, participant, study, study_data
from dosebook.domain.codelists import DltJudgement
from dosebook.domain.decision_codelists import ClauseKind
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.records import DltAssessment, ParticipantUid, Record
from dosebook.forms.study_findings import study_findings

TODAY = date(2018, 2, 1)
CLAUSE = DltClause(uid="c2", number=2, clause_kind=ClauseKind.GRADE, least_grade=3)


def sick(uid: str = "e1", **said: Any) -> Record:
    return event(uid, **({"ctcae_term": "Nausea", "grade": 3, "end": on("2018-01-14")} | said))


def told(*records: Record) -> list[str]:
    data = study_data(study(), cohort(1, "31.25"), participant(), dose(), list(records))
    found = study_findings(data, TODAY)
    return [one.finding.message for one in found if one.finding.check_id.startswith("missing.dlt_candidate")]


def test_a_candidate_that_nobody_judged_names_clause_and_evidence() -> None:
    (message,) = told(CLAUSE, sick())
    assert message == (
        "Not yet judged: clause 2 (certain): Nausea, grade 3, 12 Jan 2018 (day 4) to 14 Jan 2018 (day 6), "
        "attribution: not recorded."
    )


def test_several_are_one_finding_that_begins_with_the_surest() -> None:
    (message,) = told(CLAUSE, sick(grade=None), sick("e2"), sick("e3"))
    assert message.startswith("Not yet judged: clause 2 (certain): Nausea, grade 3")
    assert message.endswith("2 more.")


def test_without_clauses_or_events_there_is_nothing_to_judge() -> None:
    assert told(sick()) == []
    assert told(CLAUSE) == []


@pytest.mark.parametrize("judgement", [DltJudgement.YES, DltJudgement.NO, DltJudgement.NOT_EVALUABLE])
def test_any_answer_of_a_person_settles_it(judgement: DltJudgement) -> None:
    judged = DltAssessment(uid="j", participant=ParticipantUid("p01-01"), judgement=judgement)
    assert told(CLAUSE, sick(), judged) == []
    assert told(CLAUSE, sick(), DltAssessment(uid="j", participant=ParticipantUid("p01-01"))) != []
