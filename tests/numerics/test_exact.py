"""Simulated characteristics against exact ones: every possible trial with its probability."""

import math

import pytest

from dosebook.domain.codelists import YesNo
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.planning.characteristics import Estimate
from dosebook.numerics.simulate import simulate
from numerics.exact import enumerate_trials
from numerics.plans import BOIN, TABLE, THREE, design, plan_of, rule_of

TRIALS = 20_000
MOST_ERRORS = 4.5
"""With some hundred comparisons at one fixed seed, a deviation beyond this is a fault and not chance."""

DESIGNS = {
    "3+3": (THREE, (0.1, 0.25, 0.4, 0.5)),
    "3+3 without de-escalation": (
        design(EscalationRule.THREE_PLUS_THREE, allows_de_escalation=YesNo.NO),
        (0.1, 0.25, 0.4, 0.5),
    ),
    "3+3 completing the last dose": (
        design(EscalationRule.THREE_PLUS_THREE, expands_last=YesNo.YES),
        (0.05, 0.1, 0.3),
    ),
    "BOIN": (BOIN, (0.15, 0.3, 0.5)),
    "mTPI": (design(EscalationRule.MTPI), (0.15, 0.3, 0.5)),
    "Keyboard": (design(EscalationRule.KEYBOARD), (0.3, 0.45)),
    "table": (design(EscalationRule.DECISION_TABLE, decision_rows=TABLE), (0.2, 0.35, 0.5)),
}


def _near(found: Estimate, exact: float) -> bool:
    spread = max(found.error, math.sqrt(1 / TRIALS) * 0.02)
    return abs(found.value - exact) <= MOST_ERRORS * spread


@pytest.mark.parametrize(("one", "rates"), DESIGNS.values(), ids=DESIGNS.keys())
def test_shares_and_means_are_the_exact_ones_within_their_error(
    one: EscalationDesign, rates: tuple[float, ...]
) -> None:
    plan = plan_of(one, rates=rates, trials=TRIALS, participants=15, seed=11)
    exact = enumerate_trials(rule_of(one, rates, participants=15), rates, plan.target)
    (found,) = simulate(plan, (rule_of(one, rates, participants=15),), lambda _done, _all: None).found
    assert sum(exact.chosen) == pytest.approx(1)
    assert sum(found.selected) == TRIALS
    for level, chance in enumerate(exact.chosen):
        assert _near(found.chosen(level), chance), f"level {level}"
    for level, (treated, dlts) in enumerate(zip(exact.treated, exact.dlts, strict=True)):
        assert _near(found.treated[level], treated)
        assert _near(found.dlts[level], dlts)
    assert _near(found.size, sum(exact.treated))
    assert _near(found.total_dlts, sum(exact.dlts))


@pytest.mark.parametrize(
    ("rate", "past"),
    [(0.05, 0.973), (0.10, 0.906), (0.20, 0.709), (0.30, 0.494), (0.40, 0.309), (0.50, 0.172)],
)
def test_3_plus_3_passes_a_dose_as_often_as_published(rate: float, past: float) -> None:
    # Whoever passes the first dose treats three at the second; the closed form is Storer's.
    one = design(EscalationRule.THREE_PLUS_THREE, allows_de_escalation=YesNo.NO)
    exact = enumerate_trials(rule_of(one, (rate, 0.999999)), (rate, 0.999999), 0.3)
    assert exact.treated[1] / 3 == pytest.approx(past, abs=6e-4)
    plan = plan_of(one, rates=(rate, 0.999999), trials=TRIALS)
    (found,) = simulate(plan, (rule_of(one, (rate, 0.999999)),), lambda _done, _all: None).found
    passed = found.treated[1]
    assert abs(passed.value / 3 - past) <= MOST_ERRORS * passed.error / 3 + 6e-4


def test_3_plus_3_without_going_down_chooses_as_its_closed_form_says() -> None:
    # Storer: a dose is passed with no DLT of three, or one of three and none of three more.
    rates = (0.08, 0.2, 0.35, 0.55)
    passed = [(1 - p) ** 3 + 3 * p * (1 - p) ** 5 for p in rates]
    reached = [math.prod(passed[:level]) for level in range(len(rates) + 1)]
    expected = [*(reached[level] * (1 - passed[level]) for level in range(len(rates))), reached[-1]]
    one = design(EscalationRule.THREE_PLUS_THREE, allows_de_escalation=YesNo.NO)
    plan = plan_of(one, rates=rates, trials=TRIALS, seed=3)
    (found,) = simulate(plan, (rule_of(one, rates),), lambda _done, _all: None).found
    for level, chance in enumerate(expected):
        assert _near(found.chosen(level), chance), f"level {level}"
