"""TITE-BOIN: BOIN while some participants are still in their window (Yuan, Lin, Li, Nie and Warren 2018,
Clin Cancer Res 24:4921).

The unseen outcome of a pending participant counts as p̃/(1 − p̃) × the share of the window still to come,
where p̃ is the posterior mean of the DLT rate among those known, with the prior Beta(φ/2, 1 − φ/2).
"""

from dataclasses import dataclass
from enum import Enum

from dosebook.domain.escalation.boin import boundaries
from dosebook.domain.escalation.interval_design import Elimination
from dosebook.domain.escalation.outcomes import ImpossibleOutcomes, Tally
from dosebook.domain.escalation.recommendation import Decision
from dosebook.domain.words import translate

_ROUNDING = 1e-9


class Wait(Enum):
    """No dose can be chosen yet."""

    SUSPEND = "suspend enrolment until more is known"


@dataclass(frozen=True, slots=True)
class WithPending:
    """The participants at one dose: those known, and the share of the window (0 to 1) of each pending one."""

    known: Tally
    followed: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        """Raise ImpossibleOutcomes for a share outside 0 to 1."""
        if any(not 0 <= share <= 1 for share in self.followed):
            words = translate("escalation", "A pending participant has seen between 0 and 1 of the window.")
            raise ImpossibleOutcomes(words)

    @property
    def treated(self) -> int:
        """How many were treated at the dose."""
        return self.known.evaluable + len(self.followed)


@dataclass(frozen=True, slots=True)
class TiteBoin:
    """The design; enrolment is suspended while more than ``most_pending`` of the participants are pending."""

    target: float
    most_pending: float = 0.5
    elimination: Elimination = Elimination()
    safe: float | None = None
    toxic: float | None = None

    def expected_rate(self, here: WithPending) -> float:
        """Return the DLT rate with the pending outcomes imputed."""
        posterior = (here.known.with_dlt + self.target / 2) / (here.known.evaluable + 1)
        unseen = len(here.followed) - sum(here.followed)
        return (here.known.with_dlt + posterior / (1 - posterior) * unseen) / here.treated

    def decide(self, here: WithPending) -> Decision | Wait:
        """Return the letter, or that enrolment waits; ImpossibleOutcomes where nobody was treated."""
        if here.treated == 0:
            raise ImpossibleOutcomes(translate("escalation", "Nobody was treated at this dose yet."))
        limits = boundaries(self.target, self.safe, self.toxic)
        seen = Tally(here.treated, here.known.with_dlt)
        if self.elimination.applies(seen, self.target):
            return self.elimination.decision
        if seen.with_dlt >= limits.de_escalate * seen.evaluable - _ROUNDING:
            # More outcomes can only raise the rate.
            return Decision.DE_ESCALATE
        if len(here.followed) > self.most_pending * here.treated + _ROUNDING:
            return Wait.SUSPEND
        rate = self.expected_rate(here)
        if rate <= limits.escalate + _ROUNDING:
            return Decision.ESCALATE
        return Decision.DE_ESCALATE if rate >= limits.de_escalate - _ROUNDING else Decision.STAY
