"""BOIN, Keyboard, mTPI and mTPI-2 against the published tables."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dosebook.domain.escalation.boin import boin, boundaries, boundary_counts
from dosebook.domain.escalation.interval_design import IntervalDesign, decision_table
from dosebook.domain.escalation.keyboard import keyboard
from dosebook.domain.escalation.margins import Margins
from dosebook.domain.escalation.mtpi import mtpi, mtpi2
from dosebook.domain.escalation.outcomes import ImpossibleOutcomes, Tally, read_outcomes
from dosebook.domain.escalation.recommendation import Decision
from escalation_reference import rows

DESIGNS: dict[str, Callable[[float], IntervalDesign]] = {
    "BOIN": boin,
    "Keyboard": keyboard,
    "mTPI": mtpi,
    "mTPI-2": mtpi2,
}


@pytest.mark.parametrize(
    ("target", "escalate", "de_escalate"),
    [(0.10, ".0784", ".1190"), (0.20, ".1572", ".2385"), (0.25, ".1968", ".2984"), (0.30, ".2365", ".3585"),
     (1 / 3, ".2630", ".3987"), (0.40, ".3164", ".4797")],
)  # fmt: skip
def test_boin_boundaries_are_those_of_liu_and_yuan(target: float, escalate: str, de_escalate: str) -> None:
    found = boundaries(target)
    assert f"{found.escalate:.4f}"[1:] == escalate
    assert f"{found.de_escalate:.4f}"[1:] == de_escalate


def test_boin_counts_for_a_target_of_thirty_percent() -> None:
    counts = boundary_counts(boin(0.3), 30)
    thirds = [counts[n - 1] for n in (3, 6, 9, 12, 15, 18, 21, 24, 27, 30)]
    assert [count.escalate_up_to for count in thirds] == [0, 1, 2, 2, 3, 4, 4, 5, 6, 7]
    assert [count.de_escalate_from for count in thirds] == [2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
    assert [count.eliminate_from for count in thirds] == [3, 4, 5, 7, 8, 9, 10, 11, 12, 14]
    assert counts[1].eliminate_from is None


def _letters(design: IntervalDesign, evaluable: int) -> str:
    return " ".join(design.decision(Tally(evaluable, dlt)).value for dlt in range(evaluable + 1))


def test_keyboard_letters_are_published() -> None:
    assert _letters(keyboard(0.3), 3) == "E S D DE"
    assert _letters(keyboard(0.3), 6) == "E E S D DE DE DE"
    assert _letters(keyboard(0.3), 12).startswith("E E E S S D D DE")


@pytest.mark.parametrize(
    ("counts", "first", "second"),
    [("1/2 2/4 2/5 3/6 3/7 3/8 4/9 4/10 4/11 5/11 5/12", "S", "D"), ("1/5 2/9 2/10", "S", "E")],
)
def test_mtpi_stays_where_mtpi_2_moves(counts: str, first: str, second: str) -> None:
    for count in counts.split():
        dlt, evaluable = map(int, count.split("/"))
        assert mtpi(0.3).decision(Tally(evaluable, dlt)).value == first
        assert mtpi2(0.3).decision(Tally(evaluable, dlt)).value == second


def test_every_letter_of_the_larger_table_agrees() -> None:
    designs: dict[tuple[str, str], IntervalDesign] = {}
    for row in rows("interval_design_decisions.csv"):
        key = (row["design"], row["target"])
        design = designs.setdefault(key, DESIGNS[row["design"]](float(row["target"])))
        assert design.decision(Tally(int(row["n"]), int(row["dlt"]))).value == row["decision"], row


def test_the_path_of_the_boin_tutorial() -> None:
    path = [("1NNN", 2), ("2NNN", 3), ("3NTT", 2), ("2NTN", 3), ("3NNN", 3), ("3NNN", 4), ("4TTT", 3),
            ("3NTN", 3), ("3NNT", 3), ("3TNN", 3)]  # fmt: skip
    taken = ""
    for cohort, following in path:
        taken += f" {cohort}"
        advice = boin(0.3).recommend(read_outcomes(taken, 5))
        assert (advice.level, advice.continues) == (following, True), taken


def test_no_dose_is_left_when_the_lowest_is_closed() -> None:
    advice = boin(0.3).recommend(read_outcomes("1TTT", 4))
    assert advice.level is None
    assert not advice.continues


@settings(deadline=None)
@given(evaluable=st.integers(1, 40), target=st.floats(0.1, 0.4), name=st.sampled_from(sorted(DESIGNS)))
def test_more_dlts_never_lead_higher(evaluable: int, target: float, name: str) -> None:
    step = {Decision.ESCALATE: 1, Decision.STAY: 0}
    steps = [step.get(decision, -1) for tally, decision in decision_table(DESIGNS[name](target), evaluable)
             if tally.evaluable == evaluable]  # fmt: skip
    assert steps == sorted(steps, reverse=True)


@pytest.mark.parametrize("target", [0, 1, -0.3, 30])
def test_a_target_that_is_no_rate_is_named(target: float) -> None:
    for design in DESIGNS.values():
        with pytest.raises(ImpossibleOutcomes, match="between 0 and 1"):
            design(target)


def test_margins_beyond_the_scale_are_named() -> None:
    with pytest.raises(ImpossibleOutcomes, match="must lie between"):
        mtpi(0.03, Margins(0.05, 0.05))
    with pytest.raises(ImpossibleOutcomes, match="both sides"):
        boin(0.3, safe=0.4)


def test_more_dlts_than_participants_are_refused() -> None:
    with pytest.raises(ImpossibleOutcomes, match="4 with DLT among 3"):
        Tally(3, 4)
