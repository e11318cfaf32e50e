"""A click on a proposal names events and clause; whatever the form holds, the answer stays as it was."""

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from builders import cohort, dose, event, participant, result, study, study_data
from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import DltJudgement, LabTest, LabUnit
from dosebook.domain.decision_codelists import ClauseKind
from dosebook.domain.dlt_candidates import DltCandidate
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.records import DltAssessment
from dosebook.domain.variable import variables
from dosebook.forms.dlt_linking import LINKED, is_linked, linked
from dosebook.forms.spec import values_of

COUNT = result("r1", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L)
DATA = study_data(study(), cohort(), participant(), dose(), event("e1"), event("e2"), COUNT)
UIDS = ("e1", "e2", "d01-01-1", "r1", "gone")
KINDS = st.sampled_from(list(ClauseKind))


def candidate(
    kind: ClauseKind = ClauseKind.DEATH, records: tuple[str, ...] = ("e1", "r1"), number: int = 1
) -> DltCandidate:
    clause = DltClause(uid="c", number=number, clause_kind=kind)
    return DltCandidate("p01-01", clause, Certainty.CERTAIN, records, "Evidence.")


@given(
    judgement=st.sampled_from([None, *DltJudgement]),
    concerns=st.lists(st.sampled_from(UIDS), unique=True),
    clause=st.text(max_size=40),
    rationale=st.text(max_size=20),
    proposals=st.lists(
        st.tuples(KINDS, st.lists(st.sampled_from(UIDS), max_size=4), st.integers(1, 9)), max_size=4
    ),
)
def test_no_proposal_ever_sets_the_answer_or_takes_anything_away(
    judgement: DltJudgement | None, concerns: list[str], clause: str, rationale: str, proposals: list[Any]
) -> None:
    before = DltAssessment(
        uid="j", judgement=judgement, concerns=tuple(concerns), clause=clause.strip(), rationale=rationale
    )
    after = before
    for kind, records, number in proposals:
        filled = linked(values_of(after), candidate(kind, tuple(records), number), DATA)
        assert set(filled) == set(LINKED)
        after = replace(after, **filled)
    untouched = set(variables(DltAssessment)) - set(LINKED)
    assert {name: getattr(after, name) for name in untouched} == {
        name: getattr(before, name) for name in untouched
    }
    assert after.concerns[: len(concerns)] == before.concerns
    assert after.clause.startswith(before.clause)


def test_only_events_and_doses_are_linked() -> None:
    found = linked({}, candidate(records=("e1", "r1", "d01-01-1", "gone")), DATA)
    assert found == {
        "concerns": ("e1", "d01-01-1"),
        "clause": "Clause 1: Death that is not due to the disease.",
    }


def test_linking_twice_says_it_once_and_a_second_clause_comes_behind() -> None:
    first = linked({"concerns": ("e2",)}, candidate(), DATA)
    assert linked(first, candidate(), DATA) == first
    assert is_linked(first, candidate(), DATA)
    other = candidate(ClauseKind.FRACTION_DELAYED, ("d01-01-1",), 2)
    assert not is_linked(first, other, DATA)
    both = linked(first, other, DATA)
    assert both["concerns"] == ("e2", "e1", "d01-01-1")
    assert both["clause"].endswith("disease. Clause 2: A fraction omitted because of toxicity.")
