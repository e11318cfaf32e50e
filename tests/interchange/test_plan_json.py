"""A plan written and read again is the same plan; a file that is none says where."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from dosebook.cli.planning import EXAMPLE
from dosebook.domain.codelists import YesNo
from dosebook.domain.decision_codelists import EscalationRule, ModelForm
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.planning.plan import Plan, PlannedDesign
from dosebook.domain.planning.plan_check import rules_of
from dosebook.domain.planning.refusals import PlanUnreadable
from dosebook.domain.planning.scenario import Scenario, usual_scenarios
from dosebook.interchange.planning.plan_json import plan_json, plan_of, read_plan

DESIGNS = [{"rule": "BOIN"}]
SCENARIOS = [{"rates": [0.1, 0.3]}]


def _never(_path: Path) -> tuple[str, ...]:
    raise AssertionError


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    crm = EscalationDesign(
        uid="design-1",
        rule=EscalationRule.CRM,
        model_form=ModelForm.LOGISTIC,
        skeleton=("0.05", "0.25"),
        prior_sd=Decimal("1.34"),
        no_skipping=YesNo.YES,
        most_participants=24,
        note="A “note”",
    )
    table = EscalationDesign(
        uid="design-2", rule=EscalationRule.DECISION_TABLE, decision_rows=("0/1 E", "1/1 D")
    )
    rolling = EscalationDesign(uid="design-3", rule=EscalationRule.ROLLING_SIX, least_at_recommended=6)
    plan = Plan(
        "Plan",
        (PlannedDesign("CRM", crm), PlannedDesign("Table", table), PlannedDesign("Rolling", rolling)),
        (Scenario("Flat", (0.2, 0.3)),),
        target=0.25,
        participants=24,
        cohort_size=2,
        starting_level=2,
        trials=500,
        seed=99,
        doses=("10", "12.5"),
        arrivals=2.5,
    )
    path = tmp_path / "plan.json"
    path.write_bytes(plan_json(plan))
    assert read_plan(path, _never) == plan


def test_the_example_of_the_help_can_be_simulated() -> None:
    assert len(rules_of(plan_of(json.loads(EXAMPLE)))) == 3


def test_what_is_left_out_has_its_usual_value_and_names_follow_the_rule() -> None:
    plan = plan_of({"designs": [{"rule": "mtpi-2"}], "scenarios": SCENARIOS})
    assert (plan.target, plan.participants, plan.cohort_size, plan.seed) == (0.3, 36, 3, 1)
    assert plan.designs[0].name == "mTPI-2"
    assert plan.scenarios[0].name == "Scenario 1"


def test_usual_scenarios_are_made_for_the_target() -> None:
    plan = plan_of({"target": 0.2, "doses": [1, 2, 3], "designs": DESIGNS, "scenarios": "usual"})
    assert plan.scenarios == usual_scenarios(0.2, 3)
    assert plan.doses == ("1", "2", "3")


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ([], "JSON object"),
        ({"designs": DESIGNS, "scenarios": SCENARIOS, "sise": 3}, "no setting “sise”"),
        ({"designs": DESIGNS, "scenarios": SCENARIOS, "trials": "many"}, "“trials” is many"),
        ({"designs": DESIGNS, "scenarios": SCENARIOS, "trials": 1.5}, "“trials” is 1.5"),
        ({"designs": DESIGNS, "scenarios": SCENARIOS, "trials": float("inf")}, "“trials” is inf"),
        ({"designs": DESIGNS, "scenarios": SCENARIOS, "seed": 10**400}, "“seed” is 1000"),
        ({"designs": DESIGNS, "scenarios": [{"rates": [10**400]}]}, "“Scenario 1” is 1000"),
        ({"designs": DESIGNS, "scenarios": [{"rates": [float("nan")]}]}, "“Scenario 1” is nan"),
        ({"designs": DESIGNS, "scenarios": SCENARIOS, "target": True}, "“target” is True"),
        ({"designs": DESIGNS, "scenarios": [{"rates": [0.1, "x"]}]}, "“Scenario 1” is x"),
        ({"designs": DESIGNS, "scenarios": [{"name": "a"}]}, "Scenario 1 needs a list"),
        ({"designs": DESIGNS, "scenarios": "usual"}, "need “levels”"),
        ({"designs": {"rule": "BOIN"}, "scenarios": SCENARIOS}, "“designs” must be a list"),
        ({"designs": ["BOIN"], "scenarios": SCENARIOS}, "Design 1 must be an object"),
        ({"designs": [{"rule": "BOING"}], "scenarios": SCENARIOS}, "“BOING” cannot be the value of “rule”"),
        ({"designs": [{"rule": "BOIN", "uid": "x"}], "scenarios": SCENARIOS}, "unknown setting “uid”"),
        ({"designs": [{"rule": "BOIN", "dose_axis": "x"}], "scenarios": SCENARIOS}, "“dose_axis”"),
        ({"designs": [{"rule": "BOIN", "target_rate": "NaN"}], "scenarios": SCENARIOS}, "“target_rate”"),
        ({"designs": [{"rule": "CRM", "skeleton": 0.3}], "scenarios": SCENARIOS}, "“skeleton”"),
        ({"designs": [{"rule": "3+3", "cohort_size": 2.5}], "scenarios": SCENARIOS}, "“cohort_size”"),
    ],
)
def test_what_is_no_plan_is_named(found: Any, words: str) -> None:
    with pytest.raises(PlanUnreadable, match=words.replace("+", "\\+")):
        plan_of(found)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 100_000])
def test_a_file_that_is_no_json_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "plan.json"
    path.write_bytes(content)
    with pytest.raises(PlanUnreadable, match=r"plan\.json"):
        read_plan(path, _never)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(PlanUnreadable, match=r"missing\.json cannot be read"):
        read_plan(tmp_path / "missing.json", _never)
