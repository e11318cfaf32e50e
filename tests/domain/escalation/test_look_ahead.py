"""Look-ahead, what the pending can still bring, and how the branches are said."""

from decimal import Decimal

import pytest

from domain.escalation.trial import day_after, trial
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation.advice import Advice, advise
from dosebook.domain.escalation.look_ahead import branch_sentences, look_ahead, next_group, pending_bounds
from dosebook.domain.escalation.outcomes import read_outcomes
from dosebook.domain.escalation.waiting import Pending, Waiting


def advice(notation: str, **said: object) -> Advice:
    found = advise(trial(notation, **said), day_after(notation)).advice  # type: ignore[arg-type]
    assert found is not None
    return found


def test_three_plus_three_looks_ahead_over_the_next_cohort() -> None:
    found = advice("1NNN")
    assert [
        (branch.tally.with_dlt, branch.then.level, branch.then.continues) for branch in found.branches
    ] == [
        (0, 3, True),
        (1, 2, True),
        (2, 1, True),
        (3, 1, True),
    ]
    assert branch_sentences(found.branches, found.levels, found.now.level) == (
        "0 of 3 with DLT: escalate to dose level 3 (30 mCi/m²).",
        "1 of 3 with DLT: stay at dose level 2 (20 mCi/m²).",
        "2 or 3 of 3 with DLT: de-escalate to dose level 1 (10 mCi/m²).",
    )


def test_boin_looks_ahead_as_its_published_table_says() -> None:
    """Target 0.30 (Liu and Yuan 2015): 0/3 escalates, 1/3 stays, 2/3 de-escalates, 3/3 closes the dose."""
    found = advice("1NNN", rule=EscalationRule.BOIN, target_rate=Decimal("0.3"))
    assert [branch.then.level for branch in found.branches] == [3, 2, 1, 1]


@pytest.mark.parametrize(("notation", "size"), [("", 3), ("1N", 2), ("1NN", 1), ("1NNN", 3), ("1NNNN", 2)])
def test_the_next_group_completes_the_cohort(notation: str, size: int) -> None:
    assert next_group(advice("1NNN").rule, read_outcomes(notation, 3), 1) == size


def test_the_pending_are_among_the_next() -> None:
    rule = advice("1NNN").rule
    waiting = Waiting((Pending(1, 0.5), Pending(1, 0.2)), 1)
    branches = look_ahead(rule, read_outcomes("1N", 2), waiting, 1)
    assert [branch.tally.evaluable for branch in branches] == [2, 2, 2]
    assert branches[0].then.level == 2


def test_the_bounds_tell_whether_the_pending_can_change_the_advice() -> None:
    now = advice("1NNN 2P").now
    rule = advice("1NNN").rule
    assert pending_bounds(rule, read_outcomes("1NNN", 3), Waiting((), 1)) is None
    may = pending_bounds(rule, read_outcomes("1NNN 2NN", 3), Waiting((Pending(2, 0.9),), 2))
    assert may is not None
    assert (may.best.level, may.worst.level) == (3, 2)
    assert may.can_change(now)
    cannot = pending_bounds(rule, read_outcomes("1NNN", 3), Waiting((Pending(2, 0.9),), 2))
    assert cannot is not None
    assert not cannot.can_change(now)
