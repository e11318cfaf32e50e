"""Trials with pending participants are those that the rules of the program would have run, at the same times."""

from typing import Any

import numpy as np
import pytest

from dosebook.domain.codelists import YesNo
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation.outcomes import Tally
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.numerics.calendar import CalendarSource
from dosebook.numerics.draws import draw, streams
from dosebook.numerics.simulate import simulate
from dosebook.numerics.timed_trials import TimedSimulator
from dosebook.numerics.trials import Simulator
from numerics.plain_timed import Chance, PlainTimed, plain_timed_trial
from numerics.plans import BOIN, CRM, RATES, SKELETON, THREE, design, plan_of, rule_of

R = EscalationRule
TOXIC = (0.35, 0.5, 0.6, 0.7, 0.8)
TITE_BOIN = design(R.TITE_BOIN)
ROLLING_SIX = design(R.ROLLING_SIX)
TITE_CRM = design(R.TITE_CRM, skeleton=SKELETON, no_skipping=YesNo.YES, stopping_rate=0.4)


def _same(one: EscalationDesign, trials: int, arrivals: float, rates: tuple[float, ...] = RATES, start: int = 1,
          **settings: object) -> list[PlainTimed]:  # fmt: skip
    rule = rule_of(one, rates, arrivals=arrivals, **settings)
    simulator = TimedSimulator(rule, len(rates), start, lambda: None)
    uniforms = draw(streams(3, 1, simulator.participants), trials)
    calendar = CalendarSource(3, 1, simulator.participants, arrivals).draw(trials)
    found = simulator.run(rates, uniforms, calendar)
    plain = []
    for lane in range(trials):
        chance = Chance(*(part[:, lane].tolist() for part in (uniforms, calendar.gaps, calendar.moments)))
        one_trial = plain_timed_trial(rule, rates, chance, start)
        counts = zip(found.evaluable[:, lane].tolist(), found.with_dlt[:, lane].tolist(), strict=True)
        assert int(found.chosen[lane]) == one_trial.chosen
        assert tuple(Tally(*pair) for pair in counts) == one_trial.tallies
        assert found.duration is not None
        assert found.duration[lane] == pytest.approx(one_trial.duration, abs=1e-12)
        plain.append(one_trial)
    return plain


@pytest.mark.parametrize("arrivals", [0.5, 3.0, 12.0])
def test_tite_boin_runs_as_the_plain_rule_slowly_and_quickly(arrivals: float) -> None:
    assert any(one.chosen for one in _same(TITE_BOIN, 60, arrivals))


def test_tite_boin_in_a_toxic_place_from_a_higher_dose_in_twos() -> None:
    one = design(R.TITE_BOIN, cohort_size=2, elimination_cut_off=0.8)
    found = _same(one, 60, 4.0, TOXIC, start=2, participants=21)
    assert any(not one.chosen for one in found)


def test_tite_crm_runs_as_the_plain_rule() -> None:
    assert len(_same(TITE_CRM, 3, 4.0, participants=12)) == 3


def test_tite_crm_one_by_one_stops_where_the_lowest_dose_is_too_toxic() -> None:
    one = design(R.TITE_CRM, skeleton=SKELETON, cohort_size=1, stopping_rate=0.3, stopping_confidence=0.6)
    found = _same(one, 4, 2.0, TOXIC, participants=8)
    assert any(not one.chosen for one in found)


@pytest.mark.parametrize("arrivals", [0.3, 2.0, 6.0, 40.0])
def test_rolling_six_runs_as_the_plain_rule_slowly_and_quickly(arrivals: float) -> None:
    found = _same(ROLLING_SIX, 80, arrivals)
    assert {one.chosen for one in found} >= {1, 2, 3}
    assert max(tally.evaluable for one in found for tally in one.tallies) == 6


@pytest.mark.parametrize(
    ("rates", "start", "settings"),
    [
        (TOXIC, 3, {}),
        ((0.01, 0.02, 0.03), 1, {}),
        ((0.01, 0.02, 0.03), 1, {"least_at_recommended": 6}),
        ((0.15,), 1, {"least_at_recommended": 5}),
        (RATES, 1, {"most_participants": 11}),
        (RATES, 2, {"stopping_rate": 0.2, "stopping_confidence": 0.6, "no_skipping": YesNo.YES}),
    ],
    ids=["from a toxic dose", "to the top", "six at the top", "one dose", "cut short", "lowest too toxic"],
)
def test_rolling_six_with_limits_runs_as_the_plain_rule(
    rates: tuple[float, ...], start: int, settings: dict[str, Any]
) -> None:
    found = _same(design(R.ROLLING_SIX, **settings), 60, 5.0, rates, start=start, starting_level=start)
    least = settings.get("least_at_recommended", 3)
    chosen = [one.tallies[one.chosen - 1].evaluable for one in found if one.chosen]
    assert all(least <= number <= 6 for number in chosen)
    assert max(sum(tally.evaluable for tally in one.tallies) for one in found) <= settings.get(
        "most_participants", 6 * len(rates)
    )


@pytest.mark.parametrize(
    ("rate", "published"),
    [(0.05, 0.973), (0.10, 0.906), (0.20, 0.709), (0.30, 0.494), (0.40, 0.309), (0.50, 0.172)],
)
def test_with_everybody_known_a_dose_is_cleared_as_often_as_published_for_three_plus_three(
    rate: float, published: float
) -> None:
    # None of three, or one of six, whatever the number in which they come.
    one = TimedSimulator(rule_of(ROLLING_SIX, (rate,), arrivals=1.0), 1, 1, lambda: None)
    uniforms = draw(streams(8, 1, one.participants), 20_000)
    found = one.run((rate,), uniforms, CalendarSource(8, 1, one.participants, 1e-6).draw(20_000))
    assert (found.chosen == 1).mean() == pytest.approx(published, abs=0.01)


def test_with_everybody_known_rolling_six_stops_at_three_at_six_or_at_the_second_dlt() -> None:
    rates = (0.1, 0.3, 0.5)
    one = TimedSimulator(rule_of(ROLLING_SIX, rates, arrivals=1.0), 3, 1, lambda: None)
    uniforms = draw(streams(5, 1, one.participants), 300)
    found = one.run(rates, uniforms, CalendarSource(5, 1, one.participants, 1e-6).draw(300))
    sizes = {(n, dlt) for n, dlt in zip(found.evaluable.ravel().tolist(), found.with_dlt.ravel().tolist(),
                                        strict=True)}  # fmt: skip
    assert sizes <= {(0, 0), (3, 0), (6, 0), (6, 1), *((n, 2) for n in range(2, 7))}
    assert {(3, 0), (6, 1), (2, 2), (6, 2)} <= sizes


def test_with_everybody_known_the_rules_are_those_without_pending() -> None:
    # Arrivals so rare that each window is over before the next participant comes.
    rates = (0.1, 0.3, 0.5)
    for timed, plain in (
        (TITE_BOIN, BOIN),
        (design(R.TITE_CRM, skeleton=SKELETON[:3]), design(R.CRM, skeleton=SKELETON[:3])),
    ):
        one = TimedSimulator(rule_of(timed, rates, arrivals=1.0), 3, 1, lambda: None)
        other = Simulator(rule_of(plain, rates), 3, 1, 0.3)
        uniforms = draw(streams(5, 1, 36), 200)
        calendar = CalendarSource(5, 1, 36, 1e-6).draw(200)
        first, second = one.run(rates, uniforms, calendar), other.run(rates, uniforms, calendar)
        assert np.array_equal(first.chosen, second.chosen)
        assert np.array_equal(first.evaluable, second.evaluable)
        assert first.duration == pytest.approx(second.duration)


def test_a_rule_that_waits_takes_longer_and_three_windows_for_three_cohorts() -> None:
    plan = plan_of(BOIN, TITE_BOIN, trials=400, participants=9, arrivals=1000.0)
    boin, tite = simulate(plan, [rule_of(one, participants=9, arrivals=1000.0) for one in (BOIN, TITE_BOIN)],
                          lambda _done, _all: None).found  # fmt: skip
    assert boin.duration is not None
    assert tite.duration is not None
    # With immediate arrivals a cohort of three takes one window unless all its outcomes are DLTs.
    assert 2.9 < boin.duration.value <= 3.03
    assert tite.duration.value < boin.duration.value


def test_without_arrivals_there_is_no_duration_and_the_rest_is_the_same() -> None:
    quiet = plan_of(THREE, CRM, trials=100)
    timed = plan_of(THREE, CRM, trials=100, arrivals=2.0)
    rules = [rule_of(THREE), rule_of(CRM)]
    for former, again in zip(
        simulate(quiet, rules, lambda _d, _a: None).found,
        simulate(timed, rules, lambda _d, _a: None).found,
        strict=True,
    ):
        assert former.duration is None
        assert again.duration is not None
        assert (former.selected, former.treated, former.dlts) == (again.selected, again.treated, again.dlts)


def test_arrivals_come_as_often_as_was_said() -> None:
    gaps = CalendarSource(1, 1, 30, 4.0).draw(2000).gaps
    assert gaps.mean() == pytest.approx(0.25, rel=0.02)
    assert gaps.std() == pytest.approx(0.25, rel=0.02)
