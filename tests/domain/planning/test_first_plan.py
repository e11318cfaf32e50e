"""The plan that a person begins with can be simulated at once; an open study gives its rule and doses."""

from decimal import Decimal

import pytest

from dosebook.domain.codelists import YesNo
from dosebook.domain.decision_codelists import DoseAxis, EscalationRule
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.planning.first_plan import first_plan, new_design
from dosebook.domain.planning.plan_check import rules_of
from dosebook.domain.records import Study
from dosebook.domain.study_data import StudyData


def test_without_a_study_it_can_be_simulated() -> None:
    assert [rule.design.rule for rule in rules_of(first_plan())] == [
        EscalationRule.THREE_PLUS_THREE, EscalationRule.BOIN
    ]  # fmt: skip


def test_a_study_gives_its_rule_target_and_doses() -> None:
    design = EscalationDesign(
        uid="e",
        rule=EscalationRule.KEYBOARD,
        target_rate=Decimal("0.25"),
        dose_axis=DoseAxis.TOTAL_PLANNED,
        dose_levels=("12.5", "18.75", "25.00", "31.25"),
    )
    plan = first_plan(StudyData.of([Study(uid="s", short_title="CLR 131"), design]))
    assert plan.title == "CLR 131"
    assert (plan.target, plan.doses) == (0.25, ("12.5", "18.75", "25", "31.25"))
    assert plan.designs[0].design == design
    assert len(rules_of(plan)) == 3
    assert plan.scenarios[1].rates[1] == 0.25


def test_without_a_rule_the_usual_designs_are_compared() -> None:
    design = EscalationDesign(uid="e", rule=None)
    plan = first_plan(StudyData.of([Study(uid="s"), design]))
    assert len(plan.designs) == 2
    assert rules_of(plan)


@pytest.mark.parametrize("rule", [EscalationRule.TITE_BOIN, EscalationRule.ROLLING_SIX])
def test_a_rule_for_pending_participants_brings_arrivals(rule: EscalationRule) -> None:
    # Six places of a cohort, of which the rule is asked for each.
    design = EscalationDesign(uid="e", rule=rule, cohort_size=6)
    plan = first_plan(StudyData.of([Study(uid="s"), design]))
    assert plan.arrivals is not None
    assert len(rules_of(plan)) == 3
    assert first_plan().arrivals is None


def test_a_new_model_skips_no_dose() -> None:
    assert new_design(EscalationRule.CRM, 1).no_skipping is YesNo.YES
    assert new_design(EscalationRule.BOIN, 1).no_skipping is None
