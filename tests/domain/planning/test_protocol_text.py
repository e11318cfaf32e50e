"""The protocol text says what the simulated rule is, and how the simulation can be repeated."""

from dataclasses import replace

from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.planning.characteristics import PlanResult
from dosebook.domain.planning.plan import Plan, PlannedDesign
from dosebook.domain.planning.protocol_text import design_texts, simulation_text
from dosebook.domain.planning.scenario import Scenario


def _plan(*rules: EscalationRule, **settings: object) -> Plan:
    designs = tuple(
        PlannedDesign(rule.label, EscalationDesign(uid=rule.value, rule=rule, **settings))  # type: ignore[arg-type]
        for rule in rules
    )
    return Plan("Plan", designs, (Scenario("s", (0.1, 0.2, 0.3)),), doses=("10", "20", "40"))


def test_an_interval_design_ends_by_size_and_chooses_by_isotonic_regression() -> None:
    ((name, text),) = design_texts(replace(_plan(EscalationRule.BOIN), starting_level=2))
    assert name == "BOIN"
    for words in (
        "cohorts of 3, beginning at dose 2 (20) of 3 dose levels",
        "BOIN, target 0.3",
        "ends with 36 participants",
        "isotonic regression is nearest to 30 %",
        "The rule advises; the sponsor decides",
    ):
        assert words in text


def test_three_plus_three_ends_itself() -> None:
    ((_name, text),) = design_texts(_plan(EscalationRule.THREE_PLUS_THREE))
    assert "The rule itself ends the trial" in text
    assert "isotonic" not in text


def test_rolling_six_says_its_places_its_end_and_what_it_recommends() -> None:
    ((_name, text),) = design_texts(replace(_plan(EscalationRule.ROLLING_SIX), arrivals=2.0))
    for words in (
        "enrolled one by one, beginning at dose 1 (10)",
        "also while others are still in the DLT window: Rolling six",
        "A dose has six places.",
        "the dose below, which is filled to six",
        "The rule itself ends the trial",
        "no DLT among three or more, or one among six; unless it is the highest of all, six were treated there.",
    ):
        assert words in text
    assert "has completed the DLT window" not in text
    ((_name, cut),) = design_texts(
        replace(_plan(EscalationRule.ROLLING_SIX, most_participants=9), arrivals=2.0)
    )
    assert "ends with 9 participants" in cut
    assert "may have treated fewer than six there" in cut


def test_a_rule_for_pending_participants_waits_for_no_window() -> None:
    plan = replace(_plan(EscalationRule.TITE_BOIN), arrivals=2.0, cohort_size=2)
    ((_name, text),) = design_texts(plan)
    assert "When the first participant of a cohort arrives" in text
    assert "isotonic regression is nearest to 30 %" in text
    ((_name, single),) = design_texts(replace(_plan(EscalationRule.BOIN), cohort_size=1))
    assert "enrolled one by one" in single
    assert "When a participant has completed the DLT window" in single


def test_the_text_of_the_simulation_names_seed_trials_and_scenarios() -> None:
    plan = replace(_plan(EscalationRule.BOIN), seed=77, trials=5000)
    text = simulation_text(PlanResult(plan, ("BOIN",), ()))
    for words in ("5000 simulated trials", "scenarios: 1", "seed: 77", "same participants"):
        assert words in text


def test_with_arrivals_the_text_says_how_time_was_simulated() -> None:
    plan = replace(_plan(EscalationRule.TITE_BOIN), arrivals=2.5)
    text = simulation_text(PlanResult(plan, ("TITE-BOIN",), ()))
    assert "2.5 per DLT window" in text
    assert "followed to the end of its window" in simulation_text(
        PlanResult(_plan(EscalationRule.BOIN), ("BOIN",), ())
    )
