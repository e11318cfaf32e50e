"""Rolling six: its published decisions, and that every trial by it ends, within six places at open doses."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dosebook.domain.codelists import YesNo
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation.dose_levels import DoseLevels
from dosebook.domain.escalation.outcomes import Outcome, Outcomes, Tally, read_outcomes
from dosebook.domain.escalation.pending_rules import RollingSixRule
from dosebook.domain.escalation.recommendation import Decision, Recommendation
from dosebook.domain.escalation.rolling_six import Rolling, must_wait, recommended_dose, rolling_six
from dosebook.domain.escalation.study_rule import StudyRule, study_rule
from dosebook.domain.escalation.waiting import Pending, Waiting
from dosebook.domain.escalation_design_record import EscalationDesign

LEVELS = 4
STAY, HOLD, UP, DOWN = "same dose", "hold accrual", "escalate", "de-escalate"
PUBLISHED = (
    (range(6), (0,), 0, STAY),
    ((6,), (0, 1, 2), 0, HOLD),
    (range(1, 6), (1,), 0, STAY),
    (range(2, 6), (2,), 0, STAY),
    ((3,), (3,), 0, UP),
    ((4, 5), (3,), 0, STAY),
    ((6,), (3, 4), 0, HOLD),
    ((4,), (4,), 0, UP),
    ((5,), (4,), 0, STAY),
    ((5, 6), (5,), 0, UP),
    (range(1, 6), (1, 2, 3, 4, 5), 1, STAY),
    ((6,), (1, 2, 3, 4, 5), 1, HOLD),
    ((6,), (6,), 0, UP),
    ((6,), (6,), 1, UP),
    (range(2, 7), (2, 3, 4, 5, 6), 2, DOWN),
    (range(3, 7), (3, 4, 5, 6), 3, DOWN),
)
"""Participants at the dose, how many of them are evaluable, with a DLT: what comes next (the column of the
rolling six in Frankel et al. 2020, JAMA Netw Open 3:e204787, table 2)."""


def _next(here: Rolling) -> str:
    letter = rolling_six(here)
    if letter is Decision.STAY:
        return HOLD if must_wait(here) else STAY
    return UP if letter is Decision.ESCALATE else DOWN


@pytest.mark.parametrize(("totals", "evaluable", "dlt", "published"), PUBLISHED)
def test_decisions_are_those_published(
    totals: range, evaluable: tuple[int, ...], dlt: int, published: str
) -> None:
    for total in totals:
        for known in evaluable:
            if known <= total:
                assert _next(Rolling(dlt, known - dlt, total - known)) == published, (total, known)


def _said(known: str, current: int, *pending: int, levels: int = 3) -> Recommendation:
    waiting = Waiting(tuple(Pending(level, 0.5) for level in pending), current)
    return RollingSixRule(waiting).recommend(read_outcomes(known, levels))


@pytest.mark.parametrize(
    ("known", "current", "pending", "level", "continues", "waits"),
    [
        ("1NNNNNT 2TT", 2, (), 1, False, False),
        ("1NNNNN 2TT", 2, (1,), 1, False, False),
        ("1NNN 2TT 1N", 1, (1,), 1, True, False),
        ("1NNN 2TT 1NN", 1, (), 1, True, False),
        ("1NNN 2TT 1NT", 1, (1,), 1, True, True),
        ("1NNN 2TT 1TT", 1, (), None, False, False),
        ("1NNN 2NNN 3TT 2TT", 2, (), 1, True, False),
        ("1NNN 2NNN 3TT 2TT 1NNN", 1, (), 1, False, False),
        ("1NNN 2NNN 3NNN", 3, (), 3, False, False),
        ("1NNN 2NNNNNN", 1, (), 3, True, False),
        ("1NNN 2NNNN", 1, (2, 2), 2, True, True),
        ("1NNN 2NNN 3N 2TT", 3, (), 1, True, False),
        ("1NNN 2NNNNN 3TT", 3, (3, 3, 3), 2, True, False),
    ],
    ids=[
        "six were at the lower dose", "the last one cannot change it", "fills up, one is pending", "fills up to six",
        "waits for the sixth", "the lowest closes too", "down twice", "ends after going down twice", "the top",
        "passes a full dose", "waits at a full dose", "a second DLT lower down came late", "the sixth enters below",
    ],
)  # fmt: skip
def test_it_ends_or_goes_on_below_a_closed_dose(
    known: str, current: int, pending: tuple[int, ...], level: int | None, continues: bool, waits: bool
) -> None:
    found = _said(known, current, *pending)
    assert (found.level, found.continues, found.waits) == (level, continues, waits)


def test_its_reasons_say_why_it_ends() -> None:
    assert _said("1NNNNNT 2TT", 2).reasons == (
        "2/2 with DLT at dose level 2: de-escalate (rolling six).",
        "Two or more had a DLT at dose level 2, so nobody goes there again.",
        "All 6 places at dose level 1 are taken, with at most one DLT, so escalation ends there.",
    )


@pytest.mark.parametrize(
    ("known", "level"),
    [("1NNN 2NTT", 1), ("1NNT", None), ("1NNN 2NNT", 1), ("1NNNNNT 2NNNNNN 3TT", 2), ("1TT 2NNN", None)],
)
def test_the_recommended_dose_is_the_highest_cleared_below_a_closed_one(
    known: str, level: int | None
) -> None:
    assert recommended_dose(read_outcomes(known, 3).tallies()) == level


def _rule(least: int | None) -> StudyRule:
    design = EscalationDesign(
        uid="r", rule=EscalationRule.ROLLING_SIX, no_skipping=YesNo.YES, least_at_recommended=least
    )
    found = study_rule(design, DoseLevels(None)).rule
    assert found is not None
    return found


def test_more_than_its_places_cannot_be_asked_for() -> None:
    design = EscalationDesign(uid="r", rule=EscalationRule.ROLLING_SIX, least_at_recommended=7)
    (problem,) = study_rule(design, DoseLevels(None)).problems
    assert problem.field == "least_at_recommended"
    assert "6 places" in problem.message


def test_six_at_the_top_wait_for_the_last_one() -> None:
    waiting = Waiting((Pending(1, 0.5),), 1)
    found = _rule(6).asked(waiting).recommend(read_outcomes("1NNNNN", 1))
    assert (found.level, found.continues, found.waits) == (1, True, True)
    assert found.reasons[0].startswith("Only 5 of 6 are evaluable at dose level 1, 1 pending")


@settings(max_examples=200, deadline=None)
@given(st.data(), st.sampled_from([None, 6]), st.integers(1, LEVELS))
def test_every_trial_ends_within_six_places_at_open_doses(
    data: st.DataObject, least: int | None, start: int
) -> None:
    """In whatever order participants arrive and outcomes come, with whatever outcomes."""
    rule, likely = _rule(least), data.draw(st.integers(1, 9))
    outcomes, pending = Outcomes(LEVELS), []
    current, highest = start, start
    pending.append(start)
    while True:
        waiting = Waiting(tuple(Pending(level, 0.5) for level in pending), current)
        advice = rule.asked(waiting).recommend(outcomes)
        if not advice.continues:
            break
        assert advice.level is not None
        assert advice.level <= highest + 1
        if advice.waits or (pending and data.draw(st.booleans())):
            # Who waits, waits for somebody: otherwise the trial would stand still for ever.
            known = pending.pop(data.draw(st.integers(0, len(pending) - 1)))
            has_dlt = data.draw(st.integers(0, 9)) >= likely
            outcomes = Outcomes(LEVELS, (*outcomes.treated, Outcome(known, has_dlt)))
            continue
        current = advice.level
        assert all(outcomes.tally(level).with_dlt < 2 for level in range(1, current + 1))
        pending.append(current)
        highest = max(highest, current)
        assert outcomes.tally(current).evaluable + pending.count(current) <= 6
    for level in pending:
        outcomes = Outcomes(LEVELS, (*outcomes.treated, Outcome(level, data.draw(st.booleans()))))
    if advice.level is not None:
        final = recommended_dose(outcomes.tallies())
        assert final == advice.level, "whoever is pending at the end changes nothing below a closed dose"
        here = outcomes.tally(advice.level)
        assert here.with_dlt <= 1
        assert here.evaluable == 6 or (advice.level == LEVELS and here == Tally(here.evaluable, 0))
