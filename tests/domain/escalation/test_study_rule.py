"""The study's rule from its settings; what is missing or cannot be is named at its field, and nothing computed."""

from decimal import Decimal
from typing import Any

import pytest

from domain.escalation.trial import design, trial
from dosebook.domain.codelists import YesNo
from dosebook.domain.decision_codelists import DoseAxis, EscalationRule, ModelForm
from dosebook.domain.escalation.dose_levels import dose_levels
from dosebook.domain.escalation.outcomes import read_outcomes
from dosebook.domain.escalation.study_rule import RuleRead, study_rule
from dosebook.domain.escalation.waiting import Pending, Waiting

THIRTY = Decimal("0.30")


def read(**said: Any) -> RuleRead:
    made = design(**said)
    return study_rule(made, dose_levels(made, trial("1NNN", levels=3)))


def problems(**said: Any) -> dict[str, str]:
    found = read(**said)
    assert found.problems == () or found.rule is None
    return {one.field: one.message for one in found.problems}


def test_no_rule_and_no_axis_are_asked_for() -> None:
    assert set(problems(rule=None, dose_axis=None)) == {"rule", "dose_axis"}


@pytest.mark.parametrize("target", ["0", "1", "1.2", "-0.3", "30"])
@pytest.mark.parametrize("rule", [EscalationRule.BOIN, EscalationRule.KEYBOARD, EscalationRule.MTPI_2])
def test_a_target_outside_0_to_1_is_named(rule: EscalationRule, target: str) -> None:
    message = problems(rule=rule, target_rate=Decimal(target))["target_rate"]
    assert message == f"“Target DLT rate” is {float(target):g}; it lies between 0 and 1."


def test_a_target_that_is_missing_is_named() -> None:
    assert problems(rule=EscalationRule.BOIN) == {
        "target_rate": "“Target DLT rate” is empty; the rule needs it."
    }


def test_margins_that_leave_0_to_1_are_named() -> None:
    said = {"rule": EscalationRule.KEYBOARD, "target_rate": THIRTY}
    assert set(problems(**said, margin_below=Decimal("0.3"))) == {"margin_below"}
    assert set(problems(**said, margin_above=Decimal("0.7"))) == {"margin_above"}
    assert set(problems(**said, margin_above=Decimal(0))) == {"margin_above"}


def test_boin_margins_lie_on_both_sides_of_the_target() -> None:
    said = {"rule": EscalationRule.BOIN, "target_rate": THIRTY}
    assert set(problems(**said, safe_rate=Decimal("0.4"))) == {"target_rate"}
    assert set(problems(**said, toxic_rate=Decimal("0.2"))) == {"toxic_rate"}


def test_a_skeleton_that_does_not_rise_is_named_at_its_level() -> None:
    said = {"rule": EscalationRule.CRM, "target_rate": THIRTY}
    assert problems(**said, skeleton=("0.1", "0.3", "0.2")) == {
        "skeleton": "The skeleton does not rise: level 3 has 0.2, level 2 has 0.3."
    }
    assert problems(**said, skeleton=("0.1", "0.3"))["skeleton"] == (
        "The skeleton has 2 rates, but the study has 3 dose levels."
    )
    assert problems(**said, skeleton=("0.1", "2", "3"))["skeleton"].startswith("Skeleton, level 3: 3 ")
    assert problems(**said, skeleton=("0.1", "a", "0.3"))["skeleton"].startswith("Skeleton, level 2: ")
    assert set(problems(**said)) == {"skeleton"}


def test_a_computed_skeleton_needs_a_width_and_a_level_of_the_study() -> None:
    said = {"rule": EscalationRule.CRM, "target_rate": THIRTY, "half_width": Decimal("0.05")}
    assert set(problems(**said, prior_level=4)) == {"prior_level"}
    assert set(problems(**said | {"half_width": Decimal("0.35")}, prior_level=2)) == {"half_width"}
    assert read(**said, prior_level=2).rule is not None


def test_the_regression_names_each_setting_that_cannot_be() -> None:
    said = {
        "rule": EscalationRule.BLRM,
        "reference_dose": Decimal(20),
        "log_alpha_mean": Decimal("-0.85"),
        "log_alpha_sd": Decimal(1),
        "log_beta_mean": Decimal(1),
        "log_beta_sd": Decimal(1),
    }
    assert read(**said).rule is not None
    assert set(problems(**said | {"log_alpha_sd": Decimal(0), "reference_dose": None})) == {
        "log_alpha_sd",
        "reference_dose",
    }
    assert set(problems(**said, prior_correlation=Decimal("-1"))) == {"prior_correlation"}
    assert set(problems(**said | {"log_beta_sd": Decimal(800)})) == {"log_beta_sd"}
    assert set(problems(**said | {"log_beta_mean": Decimal(-999)})) == {"log_beta_mean"}
    assert set(problems(**said, target_low=Decimal("0.4"))) == {"target_high"}
    # The planned cohorts have no mean amount given yet, so the model has no dose for them.
    assert set(problems(**said, dose_axis=DoseAxis.TOTAL_AMOUNT)) == {"dose_levels"}


def test_limits_are_checked_for_every_rule() -> None:
    assert set(problems(cohort_size=0, stopping_rate=Decimal(2), stopping_confidence=Decimal(0))) == {
        "cohort_size",
        "stopping_rate",
        "stopping_confidence",
    }


def test_settings_of_three_plus_three_reach_the_rule() -> None:
    strict = read().rule
    loose = read(reads_four_or_five=YesNo.YES, allows_de_escalation=YesNo.NO).rule
    assert strict is not None
    assert loose is not None
    four = read_outcomes("1NNNN", 3)
    assert strict.asked(Waiting()).recommend(four).level == 1
    assert loose.asked(Waiting()).recommend(four).level == 2
    assert "without de-escalation" in loose.name
    assert "four or five without DLT allow escalation" in loose.name


def test_limits_wrap_the_rule() -> None:
    rule = read(most_participants=3, least_at_recommended=6, no_skipping=YesNo.YES).rule
    assert rule is not None
    said = rule.asked(Waiting()).recommend(read_outcomes("1NNN", 3))
    assert not said.continues
    assert said.reasons[0] == "3 participants are evaluable: the trial has reached its size."


@pytest.mark.parametrize(
    ("rule", "uses"),
    [(EscalationRule.BOIN, False), (EscalationRule.TITE_BOIN, True), (EscalationRule.ROLLING_SIX, True)],
)
def test_a_rule_says_whether_it_looks_at_the_pending(rule: EscalationRule, *, uses: bool) -> None:
    made = read(rule=rule, target_rate=THIRTY).rule
    assert made is not None
    assert made.uses_pending is uses


def test_a_rule_of_counts_stays_while_nobody_at_the_dose_is_evaluable() -> None:
    rule = read().rule
    assert rule is not None
    said = rule.asked(Waiting((Pending(2, 0.1),), 2)).recommend(read_outcomes("1NNN", 3))
    assert (said.level, said.continues) == (2, True)
    assert said.reasons == ("Nobody at dose level 2 is evaluable yet (1 pending): stay until more is known.",)


def test_a_rule_of_counts_judges_the_dose_given_last_not_the_last_outcome() -> None:
    rule = read().rule
    assert rule is not None
    # Level 2 was left with a DLT; level 1 is given again, and its own counts decide.
    said = rule.asked(Waiting((), 1)).recommend(read_outcomes("1NNN 2NNT", 3))
    assert said.level == 2


def test_tite_crm_takes_the_pending_into_account() -> None:
    made = read(
        rule=EscalationRule.TITE_CRM,
        target_rate=THIRTY,
        skeleton=("0.1", "0.3", "0.5"),
        model_form=ModelForm.EMPIRIC,
    ).rule
    assert made is not None
    known = read_outcomes("1NT", 3)
    alone = made.asked(Waiting((), 1)).recommend(known).reasons[0]
    followed = made.asked(Waiting((Pending(1, 0.9),) * 6, 1)).recommend(known).reasons[0]
    assert alone != followed


def test_settings_with_which_no_computation_would_end_are_named() -> None:
    keyboard = {"rule": EscalationRule.KEYBOARD, "target_rate": THIRTY}
    narrow = problems(**keyboard, margin_below=Decimal("0.00000000000001"))
    assert narrow == {"margin_below": "“Margin below the target” is 1e-14; at least 0.001 can be computed."}
    assert problems(rule=EscalationRule.THREE_PLUS_THREE, cohort_size=9999) == {
        "cohort_size": "“Participants per cohort” is 9999; at most 200 can be computed."
    }
