"""A plan that cannot be simulated says why, at each place, before anything is computed."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from dosebook.domain.codelists import YesNo
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation.interval_design import IntervalDesign
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.planning.plan import Plan, PlannedDesign
from dosebook.domain.planning.plan_check import rules_of
from dosebook.domain.planning.refusals import PlanProblem, PlanRefused
from dosebook.domain.planning.scenario import Scenario

BOIN = EscalationDesign(uid="d", rule=EscalationRule.BOIN)
PLAN = Plan("Plan", (PlannedDesign("BOIN", BOIN),), (Scenario("flat", (0.1, 0.2, 0.3)),))


def _problems(plan: Plan) -> tuple[PlanProblem, ...]:
    with pytest.raises(PlanRefused) as refused:
        rules_of(plan)
    return refused.value.problems


def _designed(**settings: Any) -> Plan:
    return replace(PLAN, designs=(PlannedDesign("One", EscalationDesign(uid="d", **settings)),))


def test_a_design_takes_from_the_plan_what_it_leaves_empty() -> None:
    (rule,) = rules_of(replace(PLAN, target=0.25, cohort_size=2, participants=20))
    assert isinstance(rule.base, IntervalDesign)
    assert (rule.base.target, rule.cohort_size, rule.design.most_participants) == (0.25, 2, 20)


def test_a_design_keeps_what_it_says_itself() -> None:
    plan = _designed(
        rule=EscalationRule.BOIN, target_rate=Decimal("0.2"), cohort_size=1, most_participants=12
    )
    (rule,) = rules_of(plan)
    assert isinstance(rule.base, IntervalDesign)
    assert (rule.base.target, rule.cohort_size, rule.design.most_participants) == (0.2, 1, 12)


def test_three_plus_three_ends_itself_and_goes_by_threes() -> None:
    (rule,) = rules_of(
        replace(_designed(rule=EscalationRule.THREE_PLUS_THREE), cohort_size=4, participants=9)
    )
    assert (rule.cohort_size, rule.design.most_participants) == (3, None)


@pytest.mark.parametrize(
    ("change", "field", "words"),
    [
        ({"target": 1.0}, "target", "The target DLT rate is 1"),
        ({"trials": 0}, "trials", "“Simulated trials” is 0"),
        ({"participants": 1000}, "participants", "between 1 and 300"),
        ({"cohort_size": 0}, "cohort_size", "“Participants per cohort” is 0"),
        ({"starting_level": 4}, "starting_level", "no dose level 4"),
        ({"seed": -1}, "seed", "“Seed” is -1"),
        ({"arrivals": 0.0}, "arrivals", "0 arrivals per DLT window"),
        ({"doses": ("10", "20")}, "doses", "2 doses, but 3 dose levels"),
        ({"doses": ("10", "20", "15")}, "doses", "level 3: 15 is not above 20"),
        ({"doses": ("10", "x", "15")}, "doses", "level 2"),
        ({"scenarios": ()}, "scenarios", "no scenario"),
        ({"designs": ()}, "designs", "no design"),
    ],
)
def test_a_setting_that_cannot_be_is_named(change: dict[str, Any], field: str, words: str) -> None:
    problems = _problems(replace(PLAN, **change))
    (found,) = [one for one in problems if one.field == field]
    assert words in found.message
    assert found.part == "plan"


def test_a_rate_that_cannot_be_is_named_at_its_cell() -> None:
    bad = Scenario("steep", (0.1, 0.5, 0.4))
    (problem,) = _problems(replace(PLAN, scenarios=(*PLAN.scenarios, bad)))
    assert (problem.part, problem.number, problem.field) == ("scenario", 2, "3")
    assert problem.message.startswith("Scenario 2 (“steep”), dose level 3: 0.4 is below 0.5")


def test_scenarios_have_the_same_number_of_levels() -> None:
    (problem,) = _problems(replace(PLAN, scenarios=(*PLAN.scenarios, Scenario("short", (0.1,)))))
    assert "“short”) has 1 DLT rates" in problem.message


def test_rolling_six_ends_itself_and_goes_one_by_one() -> None:
    plan = replace(_designed(rule=EscalationRule.ROLLING_SIX), arrivals=2.0, participants=9)
    (rule,) = rules_of(plan)
    assert (rule.cohort_size, rule.design.most_participants) == (1, None)


@pytest.mark.parametrize(
    ("settings", "words"),
    [({"cohort_size": 3}, "no cohorts of 3"), ({"least_at_recommended": 7}, "6 places at a dose")],
)
def test_what_rolling_six_has_no_place_for_is_named(settings: dict[str, int], words: str) -> None:
    (problem,) = _problems(replace(_designed(rule=EscalationRule.ROLLING_SIX, **settings), arrivals=2.0))
    assert (problem.part, problem.number, problem.field) == ("design", 1, *settings)
    assert words in problem.message


@pytest.mark.parametrize("waiting", [EscalationRule.TITE_BOIN, EscalationRule.ROLLING_SIX])
def test_rules_for_pending_participants_need_arrivals(waiting: EscalationRule) -> None:
    plan = _designed(rule=waiting)
    (problem,) = _problems(plan)
    assert (problem.part, problem.field) == ("plan", "arrivals")
    assert len(rules_of(replace(plan, arrivals=2.5))) == 1


def test_faults_of_a_rule_stand_at_its_fields() -> None:
    table = _designed(rule=EscalationRule.DECISION_TABLE, decision_rows=("0/3 E", "1/3 S", "3/3 D"))
    (gap,) = _problems(table)
    assert gap.field == "decision_rows"
    assert "2/3" in gap.message
    skeleton = _designed(rule=EscalationRule.CRM, skeleton=("0.1", "0.3", "0.2"))
    assert _problems(skeleton)[0].field == "skeleton"


def test_the_regression_needs_doses() -> None:
    settings = {
        name: Decimal(1)
        for name in ("reference_dose", "log_alpha_mean", "log_alpha_sd", "log_beta_mean", "log_beta_sd")
    }
    plan = _designed(rule=EscalationRule.BLRM, no_skipping=YesNo.YES, **settings)
    assert _problems(plan)[0].field == "doses"
    assert len(rules_of(replace(plan, doses=("10", "20", "30")))) == 1


def test_names_are_there_once() -> None:
    twice = replace(PLAN, designs=(PLAN.designs[0], PLAN.designs[0], PlannedDesign(" ", BOIN)))
    assert [problem.number for problem in _problems(twice)] == [2, 3]


def test_all_problems_come_at_once() -> None:
    plan = replace(PLAN, trials=0, scenarios=(Scenario("bad", (0.1, 2.0, 3.0)),))
    assert len(_problems(plan)) == 3
