"""The demo's dose decisions: the path that the trial took, and where every rule would have gone another way."""

from datetime import date
from decimal import Decimal

import pytest

from dosebook.actions.advise_dose import advise_dose
from dosebook.domain.decision_codelists import AdviceOutcome
from dosebook.domain.escalation.advice import advise
from dosebook.domain.escalation.advice_tables import path_table
from dosebook.domain.escalation.advice_words import advice_text, inputs_text
from dosebook.domain.escalation.decision_path import PathStep, decision_path
from dosebook.domain.study_data import StudyData

LAST_ENTRY = date(2018, 8, 28)


@pytest.fixture(scope="module")
def path(demo_data: StudyData) -> tuple[PathStep, ...]:
    return decision_path(demo_data)


def test_the_rule_says_that_it_is_assumed(demo_data: StudyData) -> None:
    design = demo_data.escalation_design
    assert design is not None
    assert design.note.startswith("Assumed for the demo")


def test_the_kept_advice_gives_the_path_that_the_trial_took(path: tuple[PathStep, ...]) -> None:
    assert [step.cohort.number if step.cohort else None for step in path] == [1, 2, 3, 4, 5]
    advised = [step.again.now.level if step.again else None for step in path]
    assert advised == [2, 3, 4, 5, 5]
    taken = [step.taken.dose if step.taken else None for step in path]
    assert taken == [Decimal("18.75"), Decimal(25), Decimal("31.25"), Decimal("31.25"), None]
    assert [step.decision.outcome for step in path] == [
        *[AdviceOutcome.FOLLOWED] * 3,
        AdviceOutcome.OVERRIDDEN,
        AdviceOutcome.NOT_DECIDED,
    ]


def test_after_cohort_4_every_rule_would_have_given_more_and_the_reason_is_kept(
    path: tuple[PathStep, ...],
) -> None:
    assert [len(step.otherwise) for step in path] == [0, 0, 0, 5, 0]
    fourth = path[3].decision
    assert fourth.decided_dose == "2 × 15.625 mCi/m², one week apart"
    assert "two fractions about a week apart first" in fourth.reason
    cell = path_table(path).rows[3][5]
    assert cell == "3+3, BOIN, mTPI-2, Keyboard, Rolling six: escalate to dose level 5 (37.5 mCi/m²)"


def test_what_was_kept_is_what_the_rule_says_of_the_same_day_now(path: tuple[PathStep, ...]) -> None:
    for step in path:
        assert step.again is not None
        assert step.decision.inputs == inputs_text(step.again)
        assert step.decision.advice == advice_text(step.again)


def test_cohorts_4_and_5_are_pooled_and_apart(demo_data: StudyData) -> None:
    advice = advise(demo_data, LAST_ENTRY).advice
    assert advice is not None
    fourth = advice.rows[3]
    assert (fourth.pooled.tally.evaluable, fourth.pooled.tally.with_dlt) == (8, 0)
    assert [(cohort.number, counts.tally.evaluable) for cohort, counts in fourth.apart] == [(4, 4), (5, 4)]


def test_cohort_6_may_not_be_dosed_yet(demo_data: StudyData) -> None:
    ((places, answer),) = advise_dose(demo_data, LAST_ENTRY).cohorts
    assert places.cohort.number == 6
    assert not answer.may
    assert "planned, not open" in answer.reason


def test_each_cohort_that_opened_has_its_protocol_version_and_approvals(demo_data: StudyData) -> None:
    opened = [cohort for cohort in demo_data.cohorts if cohort.opened_on is not None]
    assert [cohort.protocol_version for cohort in opened] == ["1.0", "1.1", "1.1", "2.0", "3.0"]
    assert all("assumed for the demo" in cohort.approvals for cohort in opened)
