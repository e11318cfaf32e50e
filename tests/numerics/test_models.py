"""What the models answer for many counts at once is what the single fit answers for each."""

import numpy as np
import pytest

from dosebook.domain.decision_codelists import EscalationRule, ModelForm
from dosebook.domain.escalation.crm import Treated, fit_crm
from dosebook.domain.escalation.model_rules import BlrmRule, CrmRule
from dosebook.domain.escalation.outcomes import Tally
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.numerics.blrm_kernel import BlrmFit
from dosebook.numerics.counts import Counts
from dosebook.numerics.crm_kernel import CrmModelFit
from dosebook.numerics.state_cache import StateCache
from numerics.plans import BLRM, CRM, DOSES, LOGISTIC_CRM, SKELETON, design, rule_of


def _counts(states: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    source = np.random.default_rng(seed)
    evaluable = 3 * source.integers(0, 4, (states, 5))
    return evaluable, (evaluable * source.random((states, 5)) ** 2 + 0.3).astype(np.int64)


WIDE = design(EscalationRule.CRM, skeleton=SKELETON, model_form=ModelForm.LOGISTIC, prior_sd=3.0)


@pytest.mark.parametrize("one", [CRM, LOGISTIC_CRM, WIDE], ids=["empiric", "logistic", "wide prior"])
def test_the_crm_answers_as_the_single_fit(one: EscalationDesign) -> None:
    base = rule_of(one).base
    assert isinstance(base, CrmRule)
    evaluable, with_dlt = _counts(25, seed=3)
    answers = CrmModelFit(base.design)(evaluable, with_dlt)
    assert len(set(answers.tolist())) > 1
    for row, answer in enumerate(answers.tolist()):
        treated = [
            Treated(level, has_dlt=place < dlt)
            for level, (n, dlt) in enumerate(zip(evaluable[row], with_dlt[row], strict=True), start=1)
            for place in range(n)
        ]
        assert fit_crm(base.design, treated).level == answer + 1


def test_the_regression_answers_as_the_single_fit() -> None:
    base = rule_of(BLRM, doses=DOSES).base
    assert isinstance(base, BlrmRule)
    evaluable = np.array([[3, 0, 0, 0, 0], [3, 3, 6, 0, 0], [6, 6, 3, 0, 0]])
    with_dlt = np.array([[3, 0, 0, 0, 0], [0, 0, 1, 0, 0], [0, 1, 2, 0, 0]])
    answers = BlrmFit(base)(evaluable, with_dlt).tolist()
    for row, answer in enumerate(answers):
        counted = zip(base.doses, evaluable[row].tolist(), with_dlt[row].tolist(), strict=True)
        data = [(dose, Tally(n, dlt)) for dose, n, dlt in counted if n]
        best = base.control.best(base.model.fit(data), base.doses)
        assert (None if answer < 0 else base.doses[answer]) == best
    assert answers[0] == -1


def test_counts_seen_before_are_not_fitted_again() -> None:
    asked: list[int] = []

    def fit(evaluable: np.ndarray, _with_dlt: np.ndarray) -> np.ndarray:
        asked.append(len(evaluable))
        return evaluable.sum(axis=1) % 5

    cache = StateCache(fit, at_once=2, tick=lambda: None)
    counts = Counts.before(3, 4, 0)
    counts.evaluable[:] = [[3, 3, 6, 9], [0, 0, 3, 0], [0, 0, 0, 0]]
    running = np.array([True, True, True, False])
    assert cache.levels(counts, running).tolist() == [3, 3, 4, 0]
    assert cache.levels(counts, np.ones(4, np.bool_)).tolist() == [3, 3, 4, 4]
    assert asked == [2, 1]
