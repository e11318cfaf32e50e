"""3+3, rolling six, TITE-BOIN, the isotonic choice and the modifiers."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dosebook.domain.escalation.isotonic import pool_adjacent, select_mtd
from dosebook.domain.escalation.modifiers import LeastAtRecommended, NoSkipping, StopAtSize, StopWhenTooToxic
from dosebook.domain.escalation.outcomes import ImpossibleOutcomes, Outcomes, Tally, read_outcomes
from dosebook.domain.escalation.pending_rules import RollingSixRule
from dosebook.domain.escalation.recommendation import Decision, Recommendation
from dosebook.domain.escalation.rolling_six import Rolling, must_wait, rolling_six
from dosebook.domain.escalation.three_plus_three import ThreePlusThree
from dosebook.domain.escalation.tite_boin import TiteBoin, Wait, WithPending
from dosebook.domain.escalation.waiting import Pending, Waiting
from escalation_reference import cases, rows


def _said(rule: ThreePlusThree, notation: str, levels: int = 4) -> tuple[int | None, bool]:
    advice = rule.recommend(read_outcomes(notation, levels))
    return advice.level, advice.continues


@pytest.mark.parametrize(
    ("notation", "said"),
    [
        ("", (1, True)),
        ("1NNN", (2, True)),
        ("1NNT", (1, True)),
        ("1NNT 1NNN", (2, True)),
        ("1NNT 1NNT", (None, False)),
        ("1NNN 2NTT", (1, True)),
        ("1NNN 2NTT 1NNT", (1, False)),
        ("1NNN 2TTT 1NTT", (None, False)),
        ("1NNN 2NNN 3NNN 4NNN", (4, False)),
        ("1NNN 2NNN 3NNN 4TTT 3NTT 2NNT", (2, False)),
        ("1NNN 2NNT 2NN", (2, True)),
    ],
)
def test_three_plus_three_with_de_escalation(notation: str, said: tuple[int | None, bool]) -> None:
    assert _said(ThreePlusThree(), notation) == said


def test_two_dlts_among_six_end_escalation_without_de_escalation() -> None:
    assert _said(ThreePlusThree(allows_de_escalation=False), "1NNN 2NNT 2NNT") == (1, False)
    assert _said(ThreePlusThree(allows_de_escalation=False), "1NNN 2TTT", 5) == (1, False)


def test_the_last_dose_may_be_completed_to_six() -> None:
    assert _said(ThreePlusThree(expands_last=True), "1NNN 2NNN", 2) == (2, True)
    assert _said(ThreePlusThree(expands_last=True), "1NNN 2NNN 2NNN", 2) == (2, False)


def test_four_or_five_are_read_as_the_study_says() -> None:
    assert _said(ThreePlusThree(), "1NNNN") == (1, True)
    assert _said(ThreePlusThree(reads_four_or_five=True), "1NNNN") == (2, True)
    assert _said(ThreePlusThree(reads_four_or_five=True), "1NNNNT") == (1, True)
    assert _said(ThreePlusThree(stops_early=True), "1NNN 2NTTN") == (1, True)
    assert _said(ThreePlusThree(), "1NNN 2NTTN") == (2, True)


def test_a_dose_given_again_below_a_cleared_one_does_not_end_the_trial() -> None:
    cleared = "1NNN 2NNN 3NNNNNN 2NNN"
    assert _said(ThreePlusThree(), cleared) == (4, True)
    assert _said(ThreePlusThree(), cleared, 3) == (3, False)


def test_every_enumerated_path_agrees() -> None:
    for row in rows("three_plus_three_paths_sample.csv"):
        rule = ThreePlusThree(allows_de_escalation=row["allow_deescalate"] == "TRUE")
        level, continues = _said(rule, row["outcomes"], int(row["num_doses"]))
        found = ("NA" if level is None else str(level), str(continues).upper())
        assert found == (row["recommended_dose"], row["continue"]), row


@pytest.mark.parametrize(
    ("rate", "chance"),
    [(0.05, 0.973), (0.10, 0.906), (0.20, 0.709), (0.30, 0.494), (0.40, 0.309), (0.50, 0.172)],
)
def test_chance_of_escalating_past_a_dose_is_published(rate: float, chance: float) -> None:
    total = 0.0
    for first in itertools.product("NT", repeat=3):
        for second in itertools.product("NT", repeat=3):
            shown = "".join(first) if first.count("T") != 1 else "".join(first + second)
            if _said(ThreePlusThree(), f"1{shown}", 2) == (2, True):
                dlts = (*first, *second).count("T")
                total += rate**dlts * (1 - rate) ** (6 - dlts)
    assert total == pytest.approx(chance, abs=5e-4)


@given(st.lists(st.sampled_from(["NNN", "NNT", "NTT", "TTT"]), max_size=12), st.booleans())
def test_three_plus_three_never_skips_a_level(cohorts: list[str], de_escalates: bool) -> None:
    rule = ThreePlusThree(allows_de_escalation=de_escalates)
    outcomes, highest = Outcomes(5), 0
    for cohort in cohorts:
        advice = rule.recommend(outcomes)
        if not advice.continues or advice.level is None:
            break
        assert advice.level <= highest + 1
        highest = max(highest, advice.level)
        outcomes = outcomes.after(advice.level, Tally(3, cohort.count("T")))
        assert outcomes.tally(advice.level).evaluable <= 6


@pytest.mark.parametrize(
    ("here", "decision"),
    [
        (Rolling(0, 3, 0), Decision.ESCALATE),
        (Rolling(0, 3, 1), Decision.STAY),
        (Rolling(0, 2, 2), Decision.STAY),
        (Rolling(1, 2, 0), Decision.STAY),
        (Rolling(0, 5, 1), Decision.ESCALATE),
        (Rolling(1, 5, 0), Decision.ESCALATE),
        (Rolling(1, 4, 1), Decision.STAY),
        (Rolling(2, 1, 3), Decision.DE_ESCALATE),
    ],
)
def test_rolling_six(here: Rolling, decision: Decision) -> None:
    assert rolling_six(here) is decision


def test_rolling_six_waits_when_all_places_are_taken() -> None:
    assert must_wait(Rolling(1, 4, 1))
    assert not must_wait(Rolling(1, 3, 1))
    with pytest.raises(ImpossibleOutcomes, match="places"):
        rolling_six(Rolling(1, 5, 1))


@pytest.mark.parametrize(
    ("treated", "dlt", "pending", "follow_up", "decision"),
    [
        (3, 0, 1, 0.0, Decision.ESCALATE),
        (3, 0, 2, 0.9, Wait.SUSPEND),
        (3, 1, 2, 0.0, Decision.DE_ESCALATE),
        (3, 2, 1, 0.0, Decision.DE_ESCALATE_ELIMINATE),
        (6, 1, 4, 1.0, Wait.SUSPEND),
        (9, 1, 3, 0.78, Decision.ESCALATE),
        (9, 1, 3, 0.76, Decision.STAY),
        (9, 1, 4, 2.16, Decision.ESCALATE),
        (9, 1, 4, 2.14, Decision.STAY),
        (9, 2, 1, 0.53, Decision.STAY),
        (9, 2, 1, 0.51, Decision.DE_ESCALATE),
        (9, 2, 4, 3.74, Decision.STAY),
        (9, 2, 4, 3.72, Decision.DE_ESCALATE),
        (9, 4, 5, 0.0, Decision.DE_ESCALATE_ELIMINATE),
    ],
)
def test_tite_boin_gives_the_published_table_for_twenty_percent(
    treated: int, dlt: int, pending: int, follow_up: float, decision: Decision | Wait
) -> None:
    """Table 1 of Contemp Clin Trials Commun 2022 (PMC9260438), whose STFT is the total of the shares.

    Its thresholds are printed with two decimals, so the cases lie one hundredth beside them. Its row for
    1 DLT among 6 with up to 3 pending names no threshold; the formula de-escalates there below 1.86.
    """
    here = WithPending(Tally(treated - pending, dlt), (follow_up / pending,) * pending)
    assert TiteBoin(0.2).decide(here) is decision


def test_tite_boin_without_pending_is_boin() -> None:
    from dosebook.domain.escalation.boin import boin

    for evaluable in range(1, 13):
        for dlt in range(evaluable + 1):
            tally = Tally(evaluable, dlt)
            assert TiteBoin(0.3).decide(WithPending(tally)) is boin(0.3).decision(tally)


def test_the_published_isotonic_choice() -> None:
    found = select_mtd([Tally(3, 0), Tally(3, 0), Tally(15, 4), Tally(9, 4), Tally()], 0.3)
    assert found.level == 3
    assert [None if rate is None else round(rate, 2) for rate in found.rates] == [
        0.02,
        0.02,
        0.27,
        0.45,
        None,
    ]


def test_the_isotonic_choices_of_the_larger_set_agree() -> None:
    for case in cases("boin_select_mtd_sample.json"):
        tallies = [Tally(*pair) for pair in zip(case["npts"], case["ntox"], strict=True)]
        found = select_mtd(tallies, case["target"])
        assert found.level == case["expected"]["mtd"]
        assert [None if r is None else float(f"{r:.2f}") for r in found.rates] == case["expected"]["phat"]


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0.1, 10)), min_size=1, max_size=9))
def test_pooling_rises_and_keeps_the_weighted_mean(pairs: list[tuple[float, float]]) -> None:
    values, weights = zip(*pairs, strict=True)
    pooled = pool_adjacent(values, weights)
    assert all(low <= high + 1e-12 for low, high in itertools.pairwise(pooled))
    before = sum(v * w for v, w in pairs)
    assert sum(v * w for v, w in zip(pooled, weights, strict=True)) == pytest.approx(before)


class _Jumps:
    """A rule that leaps to the top and stops there."""

    name = "jumps"

    def __init__(self, *, continues: bool = True) -> None:
        self.continues = continues

    def recommend(self, outcomes: Outcomes) -> Recommendation:
        return Recommendation(outcomes.levels, self.continues, ("to the top",))


def test_no_dose_is_skipped() -> None:
    advice = NoSkipping(_Jumps()).recommend(read_outcomes("1NNN", 4))
    assert advice.level == 2
    assert "skip" in advice.reasons[0]


@pytest.mark.parametrize(
    ("known", "pending", "level"),
    [("", (1, 1, 1), 2), ("1NNN", (2,), 3), ("1NNN", (), 2), ("", (), 4)],
)
def test_a_dose_given_to_somebody_pending_counts_as_given(
    known: str, pending: tuple[int, ...], level: int
) -> None:
    """Three pending at the lowest dose and nobody known: the rule may leap, the participants must not."""
    waiting = Waiting(tuple(Pending(one, 0.1) for one in pending), pending[-1] if pending else None)
    assert NoSkipping(_Jumps(), waiting).recommend(read_outcomes(known, 4)).level == level


@pytest.mark.parametrize(
    ("known", "level", "continues"),
    [("1NNN 2NTT 1NNN", 1, False), ("1NNN 2NTT 1NN", 1, True), ("1NNN 2NNT 1N", 2, True)],
)
def test_rolling_six_never_returns_to_a_dose_that_two_dlts_closed(
    known: str, level: int, *, continues: bool
) -> None:
    advice = RollingSixRule(Waiting(current=1)).recommend(read_outcomes(known, 3))
    assert (advice.level, advice.continues) == (level, continues)


def test_a_toxic_lowest_dose_stops_the_trial() -> None:
    rule = StopWhenTooToxic(_Jumps(), rate=0.3)
    assert rule.recommend(read_outcomes("1TTT", 4)) == Recommendation(
        None, continues=False, reasons=("3/3 with DLT at the lowest dose: too toxic, enrolment stops.",)
    )
    assert rule.recommend(read_outcomes("1NTT", 4)).continues


def test_the_trial_ends_at_its_size_and_asks_for_enough_at_its_dose() -> None:
    full = read_outcomes("1NNN 2NNN", 2)
    assert not StopAtSize(_Jumps(), 6).recommend(full).continues
    assert StopAtSize(_Jumps(), 7).recommend(full).continues
    assert LeastAtRecommended(_Jumps(continues=False), 6).recommend(full).continues
    assert not LeastAtRecommended(_Jumps(continues=False), 3).recommend(full).continues


@pytest.mark.parametrize(("known", "level"), [("1NNN", 1), ("1NNN 2NNN", 2), ("1NNN 2NNN 1NNN", 2)])
def test_a_trial_that_ends_at_its_size_recommends_no_dose_that_nobody_received(
    known: str, level: int
) -> None:
    outcomes = read_outcomes(known, 4)
    advice = StopAtSize(_Jumps(), len(outcomes.treated)).recommend(outcomes)
    assert (advice.level, advice.continues) == (level, False)
    assert advice.reasons[-1].startswith("Nobody received dose level 4")


def test_outcomes_read_and_write_the_notation_of_the_literature() -> None:
    outcomes = read_outcomes("1NNN 2NNT 2NT", 3)
    assert outcomes.notation() == "1NNN 2NNTNT"
    assert outcomes.tallies() == (Tally(3, 0), Tally(5, 2), Tally())
    for wrong in ("1NNX", "NNN", "1"):
        with pytest.raises(ImpossibleOutcomes, match="no cohort"):
            read_outcomes(wrong, 3)
    with pytest.raises(ImpossibleOutcomes, match="no dose level 4"):
        read_outcomes("4NNN", 3)
