"""Simulating whole trials, against drawing 10,000 × 36 uniform numbers with NumPy in the same run."""

import sys
import time
from collections.abc import Callable

from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.planning.plan import Plan, PlannedDesign
from dosebook.domain.planning.plan_check import rules_of
from dosebook.domain.planning.scenario import Scenario
from dosebook.numerics.simulate import simulate

RATES = (0.05, 0.12, 0.20, 0.30, 0.42, 0.55)
BOIN_TRIALS, CRM_TRIALS, PARTICIPANTS = 10_000, 1_000, 36
MOST_FOR_BOIN, MOST_FOR_CRM = 25, 300
ROUNDS = 25

BOIN = EscalationDesign(uid="b", rule=EscalationRule.BOIN)
CRM = EscalationDesign(
    uid="c", rule=EscalationRule.CRM, skeleton=("0.05", "0.11", "0.20", "0.30", "0.41", "0.52")
)


def _seconds(work: Callable[[], object]) -> float:
    """How much of the processor ``work`` takes at its best; what other programs take meanwhile does not count."""
    best = float("inf")
    for _round in range(ROUNDS):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def _simulated(design: EscalationDesign, trials: int) -> float:
    plan = Plan(
        "Benchmark",
        (PlannedDesign("One", design),),
        (Scenario("Rising", RATES),),
        participants=PARTICIPANTS,
        trials=trials,
    )

    def work() -> None:
        # All of it: the tables of the rule, the draw, the trials, the choice at the end, the summary.
        simulate(plan, rules_of(plan), lambda _done, _all: None)

    return _seconds(work)


def test_trials_are_simulated_in_few_draws() -> None:
    import numpy as np  # after our own package, which says how many threads it may use

    source = np.random.default_rng(1)
    draw = _seconds(lambda: source.random((BOIN_TRIALS, PARTICIPANTS)))
    boin, crm = _simulated(BOIN, BOIN_TRIALS) / draw, _simulated(CRM, CRM_TRIALS) / draw
    sys.stdout.write(
        f"\none draw {draw * 1e3:.2f} ms; {BOIN_TRIALS} BOIN trials {boin:.1f} × (at most {MOST_FOR_BOIN}); "
        f"{CRM_TRIALS} CRM trials of 12 cohorts {crm:.0f} × (at most {MOST_FOR_CRM})\n"
    )
    assert boin <= MOST_FOR_BOIN
    assert crm <= MOST_FOR_CRM
