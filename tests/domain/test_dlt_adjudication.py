"""What the definition proposes beside what a person judged; the proposal never becomes the answer."""

from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

import pytest

from builders import cohort, dose, participant, study, study_data
from domain.dlt_clauses.asking import clause, day, happened
from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import DltJudgement
from dosebook.domain.decision_codelists import ClauseKind
from dosebook.domain.dlt_adjudication import (
    Adjudication,
    Standing,
    adjudications,
    judged_without_candidate,
    standing_words,
)
from dosebook.domain.dlt_candidates import dlt_candidates, study_candidates
from dosebook.domain.dlt_status import dlt_status
from dosebook.domain.records import DltAssessment, ParticipantUid, Record
from dosebook.domain.study_data import Entry, StudyData

ON = date(2018, 6, 1)
GRADE_3 = clause(ClauseKind.GRADE, least_grade=3)
SICK = happened("Nausea", 3, 10, 12)


def judged(judgement: DltJudgement, **said: Any) -> DltAssessment:
    return DltAssessment(uid="j", participant=ParticipantUid("p01-01"), judgement=judgement, **said)


def data_of(*records: Record) -> StudyData:
    return study_data(study(), cohort(1, "31.25"), participant(), dose(), GRADE_3, list(records))


def standing(data: StudyData) -> Adjudication:
    (found,) = adjudications(data.participants[0], data, ON)
    return found


def with_seqs(data: StudyData, **seqs: int) -> StudyData:
    """The data with records first entered at these rows of the ledger."""
    entries = {
        uid: Entry(entry.record, 1, is_voided=False, seq=seqs.get(uid.replace("-", "_"), 1))
        for uid, entry in data.entries.items()
    }
    return StudyData(MappingProxyType(entries), 9, "")


@pytest.mark.parametrize(
    ("judgement", "expected", "words"),
    [
        (None, Standing.NOT_JUDGED, "not yet judged"),
        (DltJudgement.NOT_YET_JUDGED, Standing.NOT_JUDGED, "not yet judged"),
        (DltJudgement.YES, Standing.JUDGED, "judged yes"),
        (DltJudgement.NO, Standing.JUDGED, "judged no, although the records meet the clause"),
        (DltJudgement.NOT_EVALUABLE, Standing.JUDGED, "judged not evaluable"),
    ],
)
def test_a_candidate_waits_until_a_person_answers(
    judgement: DltJudgement | None, expected: Standing, words: str
) -> None:
    found = standing(data_of(SICK, *([judged(judgement)] if judgement else [])))
    assert found.standing is expected
    assert found.is_open is (expected is not Standing.JUDGED)
    assert standing_words(found) == words


def test_only_a_certain_candidate_differs_from_a_no() -> None:
    vague = replace(SICK, grade=None)
    assert standing(data_of(SICK, judged(DltJudgement.NO))).differs
    assert not standing(data_of(vague, judged(DltJudgement.NO))).differs


def test_an_event_entered_after_the_judgement_waits_again_until_it_is_linked() -> None:
    data = data_of(SICK, judged(DltJudgement.NO))
    assert standing(with_seqs(data, j=5, e_Nausea_10=4)).standing is Standing.JUDGED
    later = standing(with_seqs(data, j=5, e_Nausea_10=6))
    assert later.standing is Standing.CAME_LATER
    assert standing_words(later) == "judged no before this was entered"
    named = data_of(SICK, judged(DltJudgement.NO, concerns=(SICK.uid,)))
    assert standing(with_seqs(named, j=5, e_Nausea_10=6)).standing is Standing.JUDGED


def test_a_correction_after_the_judgement_is_no_new_finding() -> None:
    data = with_seqs(data_of(SICK, judged(DltJudgement.NO)), j=5)
    entries = dict(data.entries) | {SICK.uid: Entry(SICK, 2, is_voided=False, seq=7)}
    assert standing(StudyData(MappingProxyType(entries), 9, "")).standing is Standing.JUDGED


def test_a_dlt_that_no_clause_proposes_is_named() -> None:
    unproposed = data_of(judged(DltJudgement.YES))
    assert [person.uid for person in judged_without_candidate(unproposed, ON)] == ["p01-01"]
    assert judged_without_candidate(data_of(SICK, judged(DltJudgement.YES)), ON) == ()
    assert judged_without_candidate(data_of(judged(DltJudgement.NO)), ON) == ()


def test_a_proposal_changes_no_count_and_no_state() -> None:
    with_clause = data_of(SICK)
    without = StudyData.of([one.record for one in with_clause.entries.values() if one.record is not GRADE_3])
    assert dlt_candidates(with_clause.participants[0], with_clause, ON)
    assert dlt_status("p01-01", with_clause, ON) == dlt_status("p01-01", without, ON)


def test_candidates_of_the_study_come_by_participant() -> None:
    other = (participant("01-02"), dose("01-02"))
    second = replace(SICK, uid="e2", participant=ParticipantUid("p01-02"))
    found = study_candidates(data_of(SICK, *other, second, participant("01-03")), ON)
    assert [(one.participant, one.certainty) for one in found] == [
        ("p01-01", Certainty.CERTAIN),
        ("p01-02", Certainty.CERTAIN),
    ]
    assert day(10) == SICK.onset
