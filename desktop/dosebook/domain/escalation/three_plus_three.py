"""The 3+3 rule in its variants, as a table of cases on the counts at the dose given last.

Source of the standard reading: Storer 1989 (Biometrics 45:925); of the requirement of six at the
recommended dose: Korn 1994 (Stat Med 13:1799).
"""

from dataclasses import dataclass

from dosebook.domain.escalation.outcomes import Outcomes, Tally
from dosebook.domain.escalation.recommendation import Decision, Recommendation, starting_dose
from dosebook.domain.words import translate

FULL = 6
FIRST = 3
TOO_MANY = 2


@dataclass(frozen=True, slots=True)
class ThreePlusThree:
    """The settings that protocols differ in.

    ``expands_last``: at the highest dose, or below a closed one, three without DLT are completed to six
    before the trial ends. ``reads_four_or_five``: four or five without DLT allow escalation, else they
    wait for six. ``stops_early``: two DLTs close the dose at any number, else three are waited for.
    """

    allows_de_escalation: bool = True
    expands_last: bool = False
    reads_four_or_five: bool = False
    stops_early: bool = False

    @property
    def name(self) -> str:
        """The rule with its settings in words."""
        parts = [
            translate("escalation", "with de-escalation")
            if self.allows_de_escalation
            else translate("escalation", "without de-escalation"),
            translate("escalation", "the last dose is completed to six")
            if self.expands_last
            else translate("escalation", "the last dose ends with three"),
            translate("escalation", "four or five without DLT allow escalation")
            if self.reads_four_or_five
            else translate("escalation", "four or five wait for six"),
            translate("escalation", "two DLTs at any number close the dose")
            if self.stops_early
            else translate("escalation", "a group of three is completed first"),
        ]
        return "3+3: " + "; ".join(parts)

    def decision(self, tally: Tally) -> Decision:
        """Return the letter for the counts at one dose; staying means to treat more at it."""
        is_complete = tally.evaluable >= FULL or tally.evaluable == FIRST
        if tally.with_dlt >= TOO_MANY and (is_complete or self.stops_early):
            return Decision.DE_ESCALATE
        if tally.with_dlt == 0 and (is_complete or (self.reads_four_or_five and tally.evaluable > FIRST)):
            return Decision.ESCALATE
        if tally.with_dlt == 1 and tally.evaluable >= FULL:
            return Decision.ESCALATE
        return Decision.STAY

    def recommend(self, outcomes: Outcomes) -> Recommendation:
        """Return the dose for the next participants, or the one recommended when the trial ends."""
        level = outcomes.last_level
        if level is None:
            return starting_dose(outcomes) or Recommendation(1, continues=True, reasons=())
        tally = outcomes.tally(level)
        decision = self.decision(tally)
        if decision is Decision.STAY:
            return _advice(tally, level, decision, level, continues=True)
        if decision is Decision.ESCALATE:
            return self._up(outcomes, level, tally)
        return self._down(outcomes, level, tally)

    def _up(self, outcomes: Outcomes, level: int, tally: Tally) -> Recommendation:
        top = level
        # A dose may be given again below one that was cleared already; that one needs nobody more.
        while top < outcomes.levels and _is_cleared(outcomes.tally(top + 1)):
            top += 1
        if top < outcomes.levels and not _is_toxic(outcomes.tally(top + 1)):
            return _advice(tally, level, Decision.ESCALATE, top + 1, continues=True)
        if outcomes.tally(top).evaluable < FULL and self.expands_last:
            return _advice(tally, level, Decision.STAY, top, continues=True)
        return _advice(tally, level, Decision.STAY, top, continues=False)

    def _down(self, outcomes: Outcomes, level: int, tally: Tally) -> Recommendation:
        lower = level - 1
        if not self.allows_de_escalation:
            return _advice(tally, level, Decision.DE_ESCALATE, lower or None, continues=False)
        while lower and outcomes.tally(lower).evaluable >= FULL and _is_toxic(outcomes.tally(lower)):
            lower -= 1
        if lower == 0:
            return _advice(tally, level, Decision.DE_ESCALATE, None, continues=False)
        is_open = outcomes.tally(lower).evaluable < FULL
        return _advice(tally, level, Decision.DE_ESCALATE, lower, continues=is_open)


def _is_toxic(tally: Tally) -> bool:
    return tally.with_dlt >= TOO_MANY


def _is_cleared(tally: Tally) -> bool:
    return tally.evaluable >= FULL and not _is_toxic(tally)


def _advice(
    tally: Tally, level: int, decision: Decision, following: int | None, *, continues: bool
) -> Recommendation:
    counts = translate("escalation", "{dlt}/{evaluable} with DLT at dose level {level}").format(
        dlt=tally.with_dlt, evaluable=tally.evaluable, level=level
    )
    if following is None:
        words = translate("escalation", "{counts}: no dose can be recommended.")
    elif not continues:
        words = translate("escalation", "{counts}: escalation ends; dose level {next} is recommended.")
    elif following == level:
        words = translate("escalation", "{counts}: treat more participants at this dose.")
    else:
        words = translate("escalation", "{counts}: dose level {next} is next.")
    return Recommendation(following, continues, (words.format(counts=counts, next=following),), decision)
