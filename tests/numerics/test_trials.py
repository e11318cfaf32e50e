"""A simulated trial is the trial that the rules of the program would have run, participant by participant."""

import numpy as np
import pytest

from dosebook.domain.codelists import YesNo
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation.outcomes import Tally
from dosebook.domain.escalation.study_rule import StudyRule
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.numerics.draws import draw, streams
from dosebook.numerics.trials import Simulator, Trials
from numerics.plain_trials import PlainTrial, plain_trial
from numerics.plans import BLRM, BOIN, CRM, DOSES, LOGISTIC_CRM, RATES, TABLE, THREE, design, rule_of

R = EscalationRule

BY_COUNTS = {
    "BOIN": BOIN,
    "BOIN with limits": design(R.BOIN, stopping_rate=0.2, stopping_confidence=0.6, most_participants=20),
    "BOIN with margins": design(R.BOIN, safe_rate=0.15, toxic_rate=0.4, elimination_cut_off=0.8),
    "BOIN, cohorts of two": design(R.BOIN, cohort_size=2, most_participants=25),
    "Keyboard": design(R.KEYBOARD),
    "mTPI": design(R.MTPI, target_rate=0.25),
    "mTPI-2": design(R.MTPI_2, margin_below=0.1),
    "table": design(R.DECISION_TABLE, decision_rows=TABLE),
    "table, cohorts of one": design(R.DECISION_TABLE, decision_rows=TABLE, cohort_size=1),
    "3+3": THREE,
    "3+3 without de-escalation": design(R.THREE_PLUS_THREE, allows_de_escalation=YesNo.NO),
    "3+3 completing the last dose": design(R.THREE_PLUS_THREE, expands_last=YesNo.YES),
    "3+3 in twos": design(
        R.THREE_PLUS_THREE, cohort_size=2, reads_four_or_five=YesNo.YES, stops_early=YesNo.YES
    ),
    "3+3 with nine at the end": design(R.THREE_PLUS_THREE, least_at_recommended=9),
    "3+3 cut short": design(R.THREE_PLUS_THREE, most_participants=10),
}


def _same(rule: StudyRule, trials: int, start: int = 1, rates: tuple[float, ...] = RATES) -> int:
    """Compare every trial with the plain one; return how many chose a dose."""
    simulator = Simulator(rule, len(rates), start, 0.3)
    uniforms = draw(streams(3, 1, simulator.participants), trials)
    found = simulator.run(rates, uniforms)
    for lane in range(trials):
        plain = plain_trial(rule, rates, uniforms[:, lane].tolist(), start, 0.3)
        assert _seen(found, lane) == plain
    return int((found.chosen > 0).sum())


def _seen(found: Trials, lane: int) -> PlainTrial:
    counts = zip(found.evaluable[:, lane].tolist(), found.with_dlt[:, lane].tolist(), strict=True)
    return PlainTrial(int(found.chosen[lane]), tuple(Tally(*pair) for pair in counts))


@pytest.mark.parametrize("one", BY_COUNTS.values(), ids=BY_COUNTS.keys())
def test_trials_of_a_rule_by_counts_are_those_of_the_plain_rule(one: EscalationDesign) -> None:
    assert _same(rule_of(one), 120) > 0


@pytest.mark.parametrize("name", ["BOIN", "Keyboard", "table", "3+3", "3+3 without de-escalation"])
def test_a_trial_may_begin_higher_up_and_in_a_toxic_place(name: str) -> None:
    toxic = (0.3, 0.5, 0.6, 0.7, 0.8)
    assert _same(rule_of(BY_COUNTS[name], toxic), 120, start=3, rates=toxic) > 0


@pytest.mark.parametrize("one", [CRM, LOGISTIC_CRM], ids=["empiric", "logistic"])
def test_trials_of_the_crm_are_those_of_the_single_fit(one: EscalationDesign) -> None:
    assert _same(rule_of(one, participants=15), 3) > 0


def test_trials_of_the_regression_are_those_of_the_single_fit() -> None:
    assert _same(rule_of(BLRM, participants=6, doses=DOSES), 2) > 0


def test_the_size_of_a_batch_changes_nothing() -> None:
    simulator = Simulator(rule_of(BOIN), len(RATES), 1, 0.3)
    whole = draw(streams(5, 2, 36), 50)
    sources = streams(5, 2, 36)
    parts = np.concatenate([draw(sources, 20), draw(sources, 30)], axis=1)
    assert np.array_equal(whole, parts)
    assert np.array_equal(simulator.run(RATES, whole).chosen[20:], simulator.run(RATES, whole[:, 20:]).chosen)


def test_the_stream_of_numbers_is_the_one_that_results_were_printed_with() -> None:
    first = draw(streams(1, 1, 2), 2).tolist()
    assert first == [[0.33187239186810047, 0.6118959736456587], [0.7889561705202418, 0.570514369671135]]
