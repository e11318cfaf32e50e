"""Rules that look at pending participants too, each asked after outcomes like any other rule."""

from dataclasses import dataclass

from dosebook.domain.escalation.outcomes import Outcomes
from dosebook.domain.escalation.recommendation import Decision, Recommendation, starting_dose
from dosebook.domain.escalation.rolling_six import CLOSING, PLACES, Rolling, must_wait, rolling_six
from dosebook.domain.escalation.steps import all_closed, counts_words, held, step
from dosebook.domain.escalation.tite_boin import TiteBoin, Wait, WithPending
from dosebook.domain.escalation.waiting import Waiting
from dosebook.domain.localised import localised
from dosebook.domain.words import translate, within_sentence


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
        here = self._at(outcomes, level)
        letter = rolling_six(here)
        counts = _with_pending(counts_words(outcomes.tally(level), level), here.pending)
        closed = _lowest_closed(outcomes)
        if level < closed and must_wait(here):
            words = translate("escalation", "{counts}: all {places} places are taken, so enrolment waits.")
            reason = words.format(counts=counts, places=PLACES)
            return Recommendation(level, continues=True, reasons=(reason,), decision=letter, waits=True)
        if level > closed:  # the second DLT lower down came late
            letter = Decision.DE_ESCALATE
        words = translate("escalation", "{counts}: {decision} (rolling six).")
        reason = words.format(counts=counts, decision=within_sentence(letter.label))
        return self._within(outcomes, closed, _Step(level, letter, reason))

    def _at(self, outcomes: Outcomes, level: int) -> Rolling:
        tally = outcomes.tally(level)
        return Rolling(tally.with_dlt, tally.without_dlt, len(self.waiting.shares(level)))

    def _within(self, outcomes: Outcomes, closed: int, now: "_Step") -> Recommendation:
        """Go where the letter leads, past doses that need nobody more, and stay below ``closed``."""
        if closed == 1:
            return Recommendation(None, continues=False, reasons=(now.reason,), decision=now.letter)
        to = closed - 1
        if now.level < closed:
            to = now.level + 1 if now.letter is Decision.ESCALATE else now.level
        while to < closed and self._at(outcomes, to).is_cleared:
            to += 1
        if to > outcomes.levels:
            reasons = (now.reason, _top())
            return Recommendation(outcomes.levels, continues=False, reasons=reasons, decision=now.letter)
        if to == closed:
            return self._below_a_closed_dose(outcomes, closed, now)
        if must_wait(self._at(outcomes, to)):
            words = translate(
                "escalation", "All {places} places at dose level {level} are taken, so enrolment waits."
            )
            reasons = (now.reason, words.format(places=PLACES, level=to))
            return Recommendation(to, continues=True, reasons=reasons, decision=now.letter, waits=True)
        return Recommendation(to, continues=True, reasons=(now.reason,), decision=now.letter)

    def _below_a_closed_dose(self, outcomes: Outcomes, closed: int, now: "_Step") -> Recommendation:
        """Two DLTs closed the dose above: this one is filled to six and then recommended."""
        words = translate(
            "escalation", "Two or more had a DLT at dose level {level}, so nobody goes there again."
        )
        reasons = (now.reason, words.format(level=closed))
        letter = Decision.STAY if now.level == closed - 1 else now.letter
        if not self._at(outcomes, closed - 1).is_full:
            return Recommendation(closed - 1, continues=True, reasons=reasons, decision=letter)
        words = translate(
            "escalation",
            "All {places} places at dose level {level} are taken, with at most one DLT, so escalation ends there.",
        )
        ended = words.format(places=PLACES, level=closed - 1)
        return Recommendation(closed - 1, continues=False, reasons=(*reasons, ended), decision=letter)


@dataclass(frozen=True, slots=True)
class _Step:
    """The dose given last, the letter of the rule there, and the sentence that says so."""

    level: int
    letter: Decision
    reason: str


def _lowest_closed(outcomes: Outcomes) -> int:
    """Return the lowest level that two DLTs closed; one above the highest where none is."""
    closed = [level for level, tally in enumerate(outcomes.tallies(), start=1) if tally.with_dlt >= CLOSING]
    return closed[0] if closed else outcomes.levels + 1


@dataclass(frozen=True, slots=True)
class TiteBoinRule:
    """TITE-BOIN with those who are pending now and how far each is followed."""

    design: TiteBoin
    waiting: Waiting

    @property
    def name(self) -> str:
        """The rule with its target in words."""
        words = translate("escalation", "TITE-BOIN, target {target:g}")
        return words.format(target=localised(self.design.target))

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
        reason = words.format(counts=counts, decision=within_sentence(answer.label))
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
