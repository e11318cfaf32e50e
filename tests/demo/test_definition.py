"""The demo's clauses say what its definition in words says, and propose nothing that its story contradicts."""

from datetime import date

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import DltJudgement, LabTest
from dosebook.domain.dlt_adjudication import Standing, adjudications
from dosebook.domain.dlt_clause_words import clause_sentence
from dosebook.domain.dlt_clauses.count_runs import runs_below
from dosebook.domain.dlt_clauses.question import question_about
from dosebook.domain.study_data import StudyData

LAST_CUT_OFF = date(2018, 8, 15)
PNEUMONIA = {"02-03", "03-02", "04-01", "05-03"}


def test_each_clause_is_assumed_and_stands_for_a_part_of_the_words(demo_data: StudyData) -> None:
    clauses = demo_data.dlt_clauses
    assert [clause.number for clause in clauses] == list(range(1, 8))
    for clause in clauses:
        assert clause.note.startswith("Assumed for the demo; part (")
        assert clause.note[27:30] in demo_data.study.dlt_definition
    sentences = " ".join(clause_sentence(clause) for clause in clauses)
    for words in ("longer than 28 days", "longer than 21 days", "longer than 7 days", "hemorrhage"):
        assert words in sentences


def test_only_the_pneumonias_are_possible_and_all_are_judged_no(demo_data: StudyData) -> None:
    found = [
        (person.participant_id, one)
        for person in demo_data.participants
        for one in adjudications(person, demo_data, LAST_CUT_OFF)
    ]
    assert {participant for participant, _one in found} == PNEUMONIA
    for _participant, one in found:
        assert one.candidate.certainty is Certainty.POSSIBLE
        assert one.standing is Standing.JUDGED
        assert one.assessment is not None
        assert one.assessment.judgement is DltJudgement.NO
        assert "attribution: unlikely" in one.candidate.evidence
        assert "unlikely to be related" in one.assessment.rationale


def test_low_platelets_were_looked_at_and_lasted_too_short_for_the_clause(demo_data: StudyData) -> None:
    """Many had platelets of grade 4; by the counts none of them can have had it for longer than 28 days."""
    runs = [
        run
        for person in demo_data.participants
        for run in runs_below(question_about(person, demo_data, LAST_CUT_OFF), LabTest.PLATELETS, 4)
    ]
    assert len(runs) >= 8
    assert max(run.span.most_days or 0 for run in runs) <= 28
