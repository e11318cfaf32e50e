"""A rule as a table of counts, and its stopping rules with threshold and observed."""

from decimal import Decimal
from typing import Any

import pytest

from domain.escalation.trial import day_after, trial
from dosebook.domain.codelists import YesNo
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation.advice import Advice, advise
from dosebook.domain.escalation.outcomes import Tally
from escalation_reference import rows

THIRTY = Decimal("0.30")


def advice(notation: str, **said: Any) -> Advice:
    found = advise(trial(notation, **said), day_after(notation)).advice
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("rule", "design"),
    [
        (EscalationRule.BOIN, "BOIN"),
        (EscalationRule.KEYBOARD, "Keyboard"),
        (EscalationRule.MTPI, "mTPI"),
        (EscalationRule.MTPI_2, "mTPI-2"),
    ],
)
def test_the_grid_is_the_published_table(rule: EscalationRule, design: str) -> None:
    grid = advice("1NNN", rule=rule, target_rate=THIRTY).grid
    assert grid is not None
    published = {
        (int(row["n"]), int(row["dlt"])): row["decision"]
        for row in rows("interval_design_decisions.csv")
        if row["design"] == design and row["target"] == "0.3" and int(row["n"]) <= 12
    }
    assert grid.letters == published
    assert grid.current == Tally(3, 0)


def test_the_grid_of_three_plus_three_has_the_counts_of_the_current_dose() -> None:
    grid = advice("1NNN 2NNT").grid
    assert grid is not None
    assert (grid.columns, grid.current) == ((1, 2, 3, 4, 5, 6), Tally(3, 1))
    assert [grid.letters[(6, dlt)] for dlt in range(7)] == ["E", "E", "D", "D", "D", "D", "D"]
    assert [grid.letters[(3, dlt)] for dlt in range(4)] == ["E", "S", "D", "D"]


def test_a_model_has_no_grid() -> None:
    found = advice("1NNN", rule=EscalationRule.CRM, target_rate=THIRTY, skeleton=("0.1", "0.2", "0.3"))
    assert found.grid is None
    assert found.stopping == ()


def test_the_lowest_dose_is_watched_with_its_probability() -> None:
    """P(rate > 0.30 | 3/3) with a uniform prior is 1 − 0.3⁴ = 0.9919."""
    found = advice("1TTT", stopping_rate=THIRTY)
    watched = found.stopping[0]
    assert (watched.threshold, watched.observed, watched.is_met) == ("> 0.95", "0.992 (3/3)", True)
    assert watched.stops_trial
    assert (found.now.level, found.now.continues) == (None, False)
    assert not advice("1NTT", stopping_rate=THIRTY).stopping[0].is_met


def test_the_size_of_the_trial_is_watched() -> None:
    found = advice("1NNN", most_participants=3).stopping[0]
    assert (found.threshold, found.observed, found.is_met) == ("≥ 3", "3", True)


def test_each_dose_with_participants_is_watched() -> None:
    found = advice("1NNN 2TTT", rule=EscalationRule.BOIN, target_rate=THIRTY).stopping
    assert [(one.level, one.is_met) for one in found] == [(1, False), (2, True)]


@pytest.mark.parametrize(("setting", "is_met"), [(YesNo.YES, True), (YesNo.NO, False)])
def test_whether_two_of_four_close_a_dose_is_the_study_s_setting(setting: YesNo, *, is_met: bool) -> None:
    found = advice("1NNTT", stops_early=setting).stopping
    assert [one.is_met for one in found] == [is_met]
