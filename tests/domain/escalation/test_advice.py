"""The whole advice: where it begins, how it changes, what is warned of, what else could be done."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

import builders
from domain.escalation.trial import START, day_after, design, trial
from dosebook.domain.codelists import Coverage
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation.advice import Advice, advise
from dosebook.domain.escalation.advice_words import advice_text, inputs_text
from dosebook.domain.escalation.kept_advice import kept_advice
from dosebook.domain.escalation.recommendation_words import headline

THIRTY = Decimal("0.30")


def advice(notation: str, **said: Any) -> Advice:
    found = advise(trial(notation, **said), day_after(notation)).advice
    assert found is not None
    return found


def said(found: Advice) -> str:
    return headline(found.now, found.levels, found.current)


def test_before_anybody_is_treated_the_rule_begins_at_the_starting_dose() -> None:
    found = advice("")
    assert said(found) == "The rule would begin at dose level 1 (10 mCi/m²)."
    assert found.now.reasons == ("Nobody is evaluable yet: begin at dose level 1.",)
    assert [one.words for one in found.alternatives] == [
        "Begin at dose level 2 (20 mCi/m²)",
        "Give no further dose",
    ]
    assert found.warnings == ()


def test_the_advice_changes_after_each_participant() -> None:
    steps = {
        "1P": "stay at dose level 1",
        "1N": "stay at dose level 1",
        "1NN": "stay at dose level 1",
        "1NNN": "escalate to dose level 2",
        "1NNN 2N": "stay at dose level 2",
        "1NNN 2NTT": "de-escalate to dose level 1",
        "1NNN 2NTT 1NNN": "end escalation and recommend dose level 1",
        "1NTT": "recommend no dose",
    }
    for notation, words in steps.items():
        assert words in said(advice(notation)), notation


@pytest.mark.parametrize(
    ("notation", "levels", "reason"),
    [
        ("1NT", 3, "There is no lower dose, so the dose stays."),
        ("1NNN", 1, "There is no higher dose that is open, so the dose stays."),
        ("1NNN 2TTT 1NNN", 2, "There is no higher dose that is open, so the dose stays."),
    ],
)
def test_why_a_letter_does_not_lead_to_another_dose(notation: str, levels: int, reason: str) -> None:
    found = advice(notation, levels=levels, rule=EscalationRule.BOIN, target_rate=THIRTY)
    assert "stay at dose level 1" in said(found)
    assert found.now.reasons[-1] == reason


def test_no_rule_or_one_site_or_a_bad_setting_computes_nothing() -> None:
    data = builders.study_data(builders.cohort())
    nothing = advise(data, START)
    assert (nothing.advice, nothing.has_rule) == (None, False)
    assert "No escalation rule is set up" in nothing.problems[0].message
    site = builders.study_data(
        replace(builders.study(), coverage=Coverage.ONE_SITE), design(), builders.cohort()
    )
    assert "one site only" in advise(site, START).problems[0].message
    bad = advise(trial("1NNN", rule=EscalationRule.BOIN, target_rate=Decimal(3)), START)
    assert bad.advice is None
    assert bad.problems[0].field == "target_rate"


def test_more_at_a_dose_than_the_rule_has_places_for_is_said() -> None:
    found = advise(trial("1NNNNNNN", rule=EscalationRule.ROLLING_SIX), day_after("1NNNNNNN"))
    assert found.advice is None
    assert found.problems[0].message == "Rolling six has 6 places at a dose, not 7."


def test_escalating_right_after_a_dlt_is_incoherent() -> None:
    """1/9 at level 1 is below λe = 0.2365, so BOIN escalates, although the last one had a DLT."""
    found = advice("1NNNNNNNNT", rule=EscalationRule.BOIN, target_rate=THIRTY)
    assert "escalate to dose level 2" in said(found)
    assert found.warnings[0] == "Escalating right after a DLT: 10-8, the last evaluable one, had a DLT."
    coherent = advice("1NNNNNTNN", rule=EscalationRule.BOIN, target_rate=THIRTY)
    assert coherent.warnings[0] == "Escalating although the last cohort had a DLT (1/8)."
    assert advice("1NNN").warnings == ()


def test_the_pending_are_named_with_what_they_can_still_change() -> None:
    (warning,) = advice("1NNN 2NNP").warnings
    assert "a DLT window is open for 21-2" in warning
    assert "if nobody of them has a DLT, escalate to dose level 3 (30 mCi/m²)" in warning
    (firm,) = advice("1NTTP").warnings
    assert firm == "A DLT window is open for 10-3; it cannot change the advice."


def test_who_is_not_judged_is_named_and_not_counted() -> None:
    data = trial("1NNN")
    judged = {uid: entry for uid, entry in data.entries.items() if uid != "j10-1"}
    found = advise(type(data)(judged, data.position, data.head), day_after("1NNN")).advice
    assert found is not None
    (warning,) = found.warnings
    assert warning.startswith(
        "The advice may still change, since nobody has judged or the DLT window is open for 10-1"
    )
    pooled = found.rows[0].pooled
    assert (pooled.tally.evaluable, pooled.pending, pooled.not_judged, pooled.treated) == (2, 0, 1, 3)


def test_two_cohorts_on_one_level_are_pooled_and_apart() -> None:
    found = advice("1NNN 2NNT", doses=("10", "10", "20"))
    first = found.rows[0]
    assert (first.pooled.tally.evaluable, first.pooled.tally.with_dlt) == (6, 1)
    assert [(cohort.number, counts.tally.with_dlt) for cohort, counts in first.apart] == [(1, 0), (2, 1)]
    assert "Cohort 1 and cohort 2 stand on one level of this dose axis (10 mCi/m²)" in found.warnings[-1]


def test_alternatives_say_what_each_would_mean() -> None:
    found = advice("1NNN 2NNT", rule=EscalationRule.BOIN, target_rate=THIRTY)
    assert "stay at dose level 2" in said(found)
    up, down, stop = found.alternatives
    assert up.words == "Escalate to dose level 3 (30 mCi/m²)"
    assert up.meaning[:2] == ("Nobody is evaluable there yet.", "50 % more than the dose given last.")
    assert down.words == "De-escalate to dose level 1 (10 mCi/m²)"
    assert down.meaning[:2] == ("So far 0/3 with DLT there.", "50 % less than the dose given last.")
    # Beta(1, 4) after 0/3: P(rate > 0.35) = 0.65⁴, P(0.25 to 0.35) = 0.75⁴ − 0.65⁴.
    assert down.meaning[2] == "Probability of overdosing 17.9 %, of the target 13.8 %."
    assert stop.level is None
    assert stop.meaning == ("The trial would end with 6 evaluable; the committee names the dose.",)


def test_a_closed_dose_says_so_among_the_alternatives() -> None:
    found = advice("1NNN 2TTT", rule=EscalationRule.BOIN, target_rate=THIRTY)
    assert {one.level: one.is_closed for one in found.alternatives} == {3: True, 2: True, None: False}


def test_several_rules_stand_side_by_side_with_their_settings() -> None:
    found = advice("1NNN 2NNT")
    others = {one.rule: one for one in found.others}
    assert next(iter(others)) is EscalationRule.THREE_PLUS_THREE
    assert others[EscalationRule.THREE_PLUS_THREE].is_own
    boin = others[EscalationRule.BOIN]
    assert boin.settings == "usual target 0.30, since the study names none"
    assert boin.says is not None
    assert (boin.says.level, boin.differs(found.now)) == (2, False)
    assert len(others) == 5


def test_a_rule_that_says_otherwise_is_told_apart() -> None:
    """mTPI stays at 3/6 where BOIN and mTPI-2 with target 0.30 de-escalate (see the published tables)."""
    found = advice("1NNN 2NNNTTT", rule=EscalationRule.MTPI, target_rate=THIRTY)
    differing = {one.rule for one in found.others if one.differs(found.now)}
    assert {EscalationRule.BOIN, EscalationRule.MTPI_2, EscalationRule.KEYBOARD} <= differing


def test_a_rule_that_cannot_be_asked_says_why() -> None:
    found = advice("1NNNNNNNN", rule=EscalationRule.BOIN, target_rate=THIRTY)
    rolling = next(one for one in found.others if one.rule is EscalationRule.ROLLING_SIX)
    assert rolling.says is None
    assert rolling.problem == "Rolling six has 6 places at a dose, not 8."


def test_the_kept_advice_holds_inputs_rule_and_program() -> None:
    found = advice("1NNN 2NNT")
    kept = kept_advice(found, 77, "a1", "Dosebook 9")
    assert (kept.cohort, kept.position, kept.program) == ("c2", 77, "Dosebook 9")
    assert kept.rule_words == found.rule.name
    assert inputs_text(found).splitlines() == [
        "Data to 5 Mar 2018. Dose axis: total of all fractions, as planned.",
        "Dose level 1 (10 mCi/m²): 0/3 with DLT",
        "Dose level 2 (20 mCi/m²): 1/3 with DLT",
        "In the order of treatment (a dose level, then N without and T with a DLT): 1NNN 2NNT",
    ]
    assert advice_text(found).startswith("The rule would stay at dose level 2 (20 mCi/m²).\n1/3 with DLT")
    assert advice_text(found).endswith("People decide.")
    assert kept.outcome is not None
    assert kept.outcome.label == "Not decided yet"


@pytest.mark.parametrize("days", [0, 7, 26])
def test_while_the_window_is_open_the_participant_is_pending(days: int) -> None:
    found = advise(trial("1N"), START + timedelta(days=days)).advice
    assert found is not None
    # The judgement stands in the records already; a window that is open comes before it.
    assert found.rows[0].pooled.pending == 1
