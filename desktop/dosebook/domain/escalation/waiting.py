"""Who is still in the window: what rules that look at pending participants are told besides the outcomes."""

from dataclasses import dataclass, replace

from dosebook.domain.escalation.outcomes import Outcomes, Tally
from dosebook.domain.escalation.recommendation import Decision, Recommendation, Rule
from dosebook.domain.words import translate


@dataclass(frozen=True, slots=True)
class Pending:
    """One participant whose outcome is open: the level, and the share of the window seen without a DLT (0 to 1)."""

    level: int
    share: float


@dataclass(frozen=True, slots=True)
class Waiting:
    """Everybody whose outcome is open, and the level given last to anybody; None before anybody was treated."""

    pending: tuple[Pending, ...] = ()
    current: int | None = None

    def shares(self, level: int) -> tuple[float, ...]:
        """Return how far those pending at a level are followed."""
        return tuple(one.share for one in self.pending if one.level == level)

    def at(self, level: int) -> "Waiting":
        """Return the same once ``level`` is the one given last."""
        return replace(self, current=level)


@dataclass(frozen=True, slots=True)
class FromCurrentDose:
    """A rule asked from the dose given last, which nobody may be evaluable at yet.

    Rules that go by the last evaluable participant would else judge a dose that was left long ago.
    """

    rule: Rule
    waiting: Waiting

    @property
    def name(self) -> str:
        """The name of the rule."""
        return self.rule.name

    def recommend(self, outcomes: Outcomes) -> Recommendation:
        """Return the advice of the rule, or to stay while nobody at the dose is evaluable."""
        current = self.waiting.current
        if current is None or outcomes.last_level == current:
            return self.rule.recommend(outcomes)
        if outcomes.tally(current) == Tally():
            words = translate(
                "escalation",
                "Nobody at dose level {level} is evaluable yet ({count} pending): stay until more is known.",
            )
            count = len(self.waiting.shares(current))
            reason = words.format(level=current, count=count)
            return Recommendation(current, continues=True, reasons=(reason,), decision=Decision.STAY)
        return self.rule.recommend(_ending_at(outcomes, current))


def _ending_at(outcomes: Outcomes, level: int) -> Outcomes:
    """Return the outcomes with those of one level last; rules of counts look at the level that ends them."""
    here = [one for one in outcomes.treated if one.level == level]
    others = [one for one in outcomes.treated if one.level != level]
    return Outcomes(outcomes.levels, (*others, *here))
