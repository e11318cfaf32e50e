"""Which dose is right in a scenario, and what a scenario cannot be."""

import pytest

from dosebook.domain.planning.scenario import Scenario, usual_scenarios


@pytest.mark.parametrize(
    ("rates", "right"),
    [
        ((0.05, 0.15, 0.30, 0.45), 3),
        ((0.30, 0.45), 1),
        ((0.01, 0.05, 0.10), 3),
        ((0.20, 0.40), 1),  # equally near, so the lower one
        ((0.41, 0.60), 1),
        ((0.42, 0.60), None),
        ((0.70, 0.80), None),
    ],
)
def test_the_right_dose_is_nearest_to_the_target_unless_all_are_too_toxic(
    rates: tuple[float, ...], right: int | None
) -> None:
    assert Scenario("s", rates).right_level(0.3, 1.4 * 0.3) == right


def test_faults_are_named_at_their_level() -> None:
    found = dict(Scenario("s", (0.2, 1.2, 0.1)).faults())
    assert "1.2 is no DLT rate" in found[2]
    assert "0.1 is below 1.2" in found[3]
    assert not list(Scenario("s", (0.0, 0.3, 0.3, 1.0)).faults())


@pytest.mark.parametrize("target", [0.1, 0.2, 0.25, 0.3, 0.33])
def test_the_ready_made_scenarios_put_the_target_at_each_dose_in_turn(target: float) -> None:
    *each, toxic = usual_scenarios(target, 5)
    too_high = 1.4 * target
    assert [one.right_level(target, too_high) for one in each] == [1, 2, 3, 4, 5]
    assert [one.rates[place] for place, one in enumerate(each)] == [target] * 5
    assert toxic.right_level(target, too_high) is None
    for one in (*each, toxic):
        assert not list(one.faults())
