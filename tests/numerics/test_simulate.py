"""A whole plan: the same seed gives the same answer, designs meet the same participants, and it can be stopped."""

from dataclasses import replace

import pytest

from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.planning.characteristics import PlanResult
from dosebook.domain.planning.plan import Plan, PlannedDesign
from dosebook.domain.planning.plan_check import rules_of
from dosebook.domain.planning.scenario import Scenario
from dosebook.numerics import simulate as simulating
from dosebook.numerics.simulate import simulate
from numerics.plans import BOIN, CRM, THREE, design, plan_of


def _run(plan: Plan) -> PlanResult:
    return simulate(plan, rules_of(plan), lambda _done, _all: None)


def test_the_same_seed_gives_the_same_answer_and_another_seed_another() -> None:
    plan = plan_of(BOIN, THREE, trials=300)
    assert _run(plan).found == _run(plan).found
    assert _run(plan).found != _run(replace(plan, seed=2)).found


def test_the_answer_does_not_depend_on_the_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = plan_of(BOIN, CRM, trials=100)
    whole = _run(plan).found
    monkeypatch.setattr(simulating, "BATCH", 33)
    for former, again in zip(whole, _run(plan).found, strict=True):
        assert (former.selected, former.design) == (again.selected, again.design)
        assert former.size.value == pytest.approx(again.size.value, abs=1e-12)


def test_another_design_or_a_longer_trial_of_another_changes_no_design() -> None:
    alone = _run(plan_of(BOIN, trials=200)).found[0]
    longer = design(EscalationRule.BOIN, most_participants=12)
    both = _run(plan_of(BOIN, longer, trials=200))
    assert both.found[0] == alone
    assert both.found[1].size.value <= 12


def test_scenarios_are_different_participants_and_each_design_meets_all() -> None:
    rates = (0.1, 0.3, 0.5)
    plan = Plan(
        "Plan",
        (PlannedDesign("A", BOIN), PlannedDesign("B", THREE)),
        (Scenario("one", rates), Scenario("the same", rates)),
        trials=200,
    )
    found = _run(plan)
    assert [(one.scenario.name, one.design) for one in found.found] == [
        ("one", "A"), ("one", "B"), ("the same", "A"), ("the same", "B")
    ]  # fmt: skip
    assert found.found[0].selected != found.found[2].selected
    assert len(found.rule_words) == 2


def test_progress_ends_at_all_trials_and_never_runs_back() -> None:
    plan = plan_of(BOIN, THREE, trials=6000)
    heard: list[tuple[int, int]] = []
    simulate(plan, rules_of(plan), lambda done, total: heard.append((done, total)))
    assert heard[-1] == (12000, 12000)
    assert heard == sorted(heard)


@pytest.mark.parametrize("one", [BOIN, CRM], ids=["BOIN", "CRM"])
def test_it_stops_at_once_when_asked(one: object) -> None:
    class Stopped(Exception):
        pass

    calls: list[int] = []

    def stop(_done: int, _total: int) -> None:
        calls.append(1)
        if len(calls) > 2:
            raise Stopped

    plan = plan_of(one, trials=2000)  # type: ignore[arg-type]
    with pytest.raises(Stopped):
        simulate(plan, rules_of(plan), stop)
    assert len(calls) == 3


def test_overdosing_counts_participants_above_the_right_dose() -> None:
    plan = plan_of(THREE, rates=(0.0, 0.3, 1.0), trials=400)
    (found,) = _run(plan).found
    assert found.right_level == 2
    above = found.treated[2].value
    assert 0 < found.overdosed.value < 1
    assert found.dlts[2].value == pytest.approx(above)
    assert found.correct.value == found.chosen(2).value
    assert found.chosen_too_high.value == 0


def test_where_no_dose_is_right_choosing_none_is_correct() -> None:
    (found,) = _run(plan_of(BOIN, rates=(0.6, 0.7), trials=400)).found
    assert found.right_level is None
    assert found.correct == found.no_dose
    assert found.correct.value > 0.8
    assert found.overdosed.value == pytest.approx(1)
    assert found.size.value < 36


def test_the_error_of_a_share_is_that_of_a_binomial_one() -> None:
    (found,) = _run(plan_of(BOIN, trials=400)).found
    share = found.correct.value
    assert found.correct.error == pytest.approx((share * (1 - share) / 400) ** 0.5)
