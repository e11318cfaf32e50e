"""Rules wrapped in rules: no skipping, stop when too toxic, stop at n, a least number at the dose recommended."""

from dataclasses import dataclass, replace

from dosebook.domain.escalation.beta_posterior import probability_above
from dosebook.domain.escalation.outcomes import Outcomes
from dosebook.domain.escalation.recommendation import Recommendation, Rule
from dosebook.domain.escalation.waiting import Waiting
from dosebook.domain.localised import localised
from dosebook.domain.words import translate


@dataclass(frozen=True, slots=True)
class NoSkipping:
    """Never go beyond the level above the highest one given so far, to those who are pending included."""

    rule: Rule
    waiting: Waiting = Waiting()

    @property
    def name(self) -> str:
        """The rule with the modifier in words."""
        return translate("escalation", "{rule}; no dose is skipped").format(rule=self.rule.name)

    def recommend(self, outcomes: Outcomes) -> Recommendation:
        """Return the advice, held back to one level above the highest given."""
        advice = self.rule.recommend(outcomes)
        given = [one.level for one in outcomes.treated] + [one.level for one in self.waiting.pending]
        given += [self.waiting.current] if self.waiting.current is not None else []
        if not given or advice.level is None or advice.level <= max(given) + 1:
            return advice
        highest = max(given) + 1
        words = translate("escalation", "Dose level {level} would skip a dose, so level {next} comes first.")
        reason = words.format(level=advice.level, next=highest)
        return replace(advice, level=highest, continues=True, reasons=(reason, *advice.reasons))


@dataclass(frozen=True, slots=True)
class StopWhenTooToxic:
    """Stop when the DLT rate at the lowest dose is above ``rate`` with a probability above ``confidence``."""

    rule: Rule
    rate: float
    confidence: float = 0.95
    least_evaluable: int = 3

    @property
    def name(self) -> str:
        """The rule with the modifier in words."""
        words = translate(
            "escalation", "{rule}; stops when P(DLT rate at the lowest dose > {rate:g}) > {confidence:g}"
        )
        return words.format(
            rule=self.rule.name, rate=localised(self.rate), confidence=localised(self.confidence)
        )

    def recommend(self, outcomes: Outcomes) -> Recommendation:
        """Return the advice, or that no dose can be recommended."""
        lowest = outcomes.tally(1)
        chance = probability_above(self.rate, lowest)
        if lowest.evaluable < self.least_evaluable or chance <= self.confidence:
            return self.rule.recommend(outcomes)
        words = translate(
            "escalation", "{dlt}/{evaluable} with DLT at the lowest dose: too toxic, enrolment stops."
        )
        reason = words.format(dlt=lowest.with_dlt, evaluable=lowest.evaluable)
        return Recommendation(None, continues=False, reasons=(reason,))


@dataclass(frozen=True, slots=True)
class StopAtSize:
    """Stop when so many participants are evaluable in the whole trial; no dose that nobody received is recommended."""

    rule: Rule
    size: int

    @property
    def name(self) -> str:
        """The rule with the modifier in words."""
        return translate("escalation", "{rule}; ends with {size} participants").format(
            rule=self.rule.name, size=self.size
        )

    def recommend(self, outcomes: Outcomes) -> Recommendation:
        """Return the advice, and that the trial ends once the size is reached."""
        advice = self.rule.recommend(outcomes)
        if len(outcomes.treated) < self.size or not advice.continues:
            return advice
        words = translate("escalation", "{size} participants are evaluable: the trial has reached its size.")
        reasons = (words.format(size=self.size), *advice.reasons)
        highest = max(one.level for one in outcomes.treated)
        if advice.level is None or advice.level <= highest:
            return replace(advice, continues=False, reasons=reasons)
        untried = translate(
            "escalation", "Nobody received dose level {level}, so level {highest} is the highest left."
        )
        untried = untried.format(level=advice.level, highest=highest)
        return replace(advice, level=highest, continues=False, reasons=(*reasons, untried))


@dataclass(frozen=True, slots=True)
class LeastAtRecommended:
    """Go on at the recommended dose until so many participants are evaluable there.

    Those who are pending there can become evaluable, so nobody more enters in their place.
    """

    rule: Rule
    least: int = 6
    waiting: Waiting = Waiting()

    @property
    def name(self) -> str:
        """The rule with the modifier in words."""
        return translate("escalation", "{rule}; at least {least} at the dose recommended").format(
            rule=self.rule.name, least=self.least
        )

    def recommend(self, outcomes: Outcomes) -> Recommendation:
        """Return the advice, and that the trial goes on while too few were treated at that dose."""
        advice = self.rule.recommend(outcomes)
        if advice.continues or advice.level is None:
            return advice
        have = outcomes.tally(advice.level).evaluable
        if have >= self.least:
            return advice
        pending = len(self.waiting.shares(advice.level))
        if have + pending >= self.least:
            words = translate(
                "escalation",
                "Only {have} of {least} are evaluable at dose level {level}, {pending} pending: enrolment waits.",
            )
            reason = words.format(have=have, least=self.least, level=advice.level, pending=pending)
            return replace(advice, continues=True, waits=True, reasons=(reason, *advice.reasons))
        words = translate(
            "escalation", "Only {have} of {least} are evaluable at dose level {level}: treat more there."
        )
        reason = words.format(have=have, least=self.least, level=advice.level)
        return replace(advice, continues=True, reasons=(reason, *advice.reasons))
