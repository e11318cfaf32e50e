"""Rules that look at pending participants too, each asked after outcomes like any other rule."""

from dataclasses import dataclass

from dosebook.domain.escalation.outcomes import Outcomes
from dosebook.domain.escalation.recommendation import Decision, Recommendation, starting_dose
from dosebook.domain.escalation.rolling_six import PLACES, Rolling, must_wait, rolling_six
from dosebook.domain.escalation.steps import all_closed, counts_words, held, step
from dosebook.domain.escalation.tite_boin import TiteBoin, Wait, WithPending
from dosebook.domain.escalation.waiting import Waiting
from dosebook.domain.words import translate


@dataclass(frozen=True, slots=True)
class RollingSixRule:
    """Rolling six with those who are pending now."""

    waiting: Waiting

    @property
    def name(self) -> str:
        """The rule in words."""
        return translate("escalation", "Rolling six: up to six at a dose without waiting for each")

    def recommend(self, outcomes: Outcomes) -> Recommendation:
        """Return the dose for the next participant; raises ImpossibleOutcomes for more than six at it."""
        level = self.waiting.current or outcomes.last_level
        if level is None:
            return starting_dose(outcomes) or Recommendation(1, continues=True, reasons=())
        tally = outcomes.tally(level)
        here = Rolling(tally.with_dlt, tally.without_dlt, len(self.waiting.shares(level)))
        letter = rolling_six(here)
        counts = _with_pending(counts_words(tally, level), here.pending)
        if must_wait(here):
            words = translate("escalation", "{counts}: all {places} places are taken, so enrolment waits.")
            reason = words.format(counts=counts, places=PLACES)
            return Recommendation(level, continues=True, reasons=(reason,), decision=letter, waits=True)
        words = translate("escalation", "{counts}: {decision} (rolling six).")
        reason = words.format(counts=counts, decision=letter.label.lower())
        if letter is Decision.DE_ESCALATE:
            return Recommendation(level - 1 or None, continues=level > 1, reasons=(reason,), decision=letter)
        if (
            letter is Decision.ESCALATE
            and level < outcomes.levels
            and outcomes.tally(level + 1).with_dlt >= 2
        ):
            return _below_a_closed_dose(here, level, reason)
        if letter is Decision.ESCALATE and level == outcomes.levels:
            return Recommendation(level, continues=False, reasons=(reason, _top()), decision=letter)
        return Recommendation(
            step(letter, level, outcomes.levels), continues=True, reasons=(reason,), decision=letter
        )


def _below_a_closed_dose(here: Rolling, level: int, reason: str) -> Recommendation:
    """Two DLTs closed the dose above: this one is filled to six and then recommended."""
    closed = translate(
        "escalation", "Two or more had a DLT at dose level {level}, so nobody goes there again."
    )
    reasons = (reason, closed.format(level=level + 1))
    is_full = here.enrolled - here.pending >= PLACES
    return Recommendation(level, continues=not is_full, reasons=reasons, decision=Decision.STAY)


@dataclass(frozen=True, slots=True)
class TiteBoinRule:
    """TITE-BOIN with those who are pending now and how far each is followed."""

    design: TiteBoin
    waiting: Waiting

    @property
    def name(self) -> str:
        """The rule with its target in words."""
        words = translate("escalation", "TITE-BOIN, target {target:g}")
        return words.format(target=self.design.target)

    def recommend(self, outcomes: Outcomes) -> Recommendation:
        """Return the dose for the next participant, or that enrolment waits."""
        level = self.waiting.current or outcomes.last_level
        if level is None:
            return starting_dose(outcomes) or Recommendation(1, continues=True, reasons=())
        tally = outcomes.tally(level)
        here = WithPending(tally, self.waiting.shares(level))
        answer = self.design.decide(here)
        counts = _with_pending(counts_words(tally, level), len(here.followed))
        highest = self._highest_open(outcomes)
        if highest == 0:
            return all_closed(self.design.elimination.decision)
        if isinstance(answer, Wait):
            words = translate("escalation", "{counts}: more than half are pending, so enrolment waits.")
            reason = words.format(counts=counts)
            return Recommendation(
                min(level, highest), continues=True, reasons=(reason,), decision=Decision.STAY, waits=True
            )
        words = translate("escalation", "{counts}: {decision} (TITE-BOIN).")
        reason = words.format(counts=counts, decision=answer.label.lower())
        following = step(answer, level, highest)
        reasons = (reason, *held(answer, level, following))
        return Recommendation(following, continues=True, reasons=reasons, decision=answer)

    def _highest_open(self, outcomes: Outcomes) -> int:
        for level in range(1, outcomes.levels + 1):
            if self.design.elimination.applies(outcomes.tally(level), self.design.target):
                return level - 1
        return outcomes.levels


def _with_pending(counts: str, pending: int) -> str:
    if not pending:
        return counts
    return translate("escalation", "{counts}, {pending} pending").format(counts=counts, pending=pending)


def _top() -> str:
    return translate("escalation", "It is the highest dose level, so escalation ends.")
