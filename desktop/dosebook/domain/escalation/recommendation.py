"""What a rule recommends, in the letters of the published decision tables and in words."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from dosebook.domain.escalation.outcomes import Outcomes
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate


class Decision(Enum):
    """The letters of a decision table; the last two also eliminate the dose and all above it."""

    ESCALATE = "E"
    STAY = "S"
    DE_ESCALATE = "D"
    DE_ESCALATE_ELIMINATE = "DE"
    DE_ESCALATE_UNACCEPTABLE = "DU"

    @property
    def eliminates(self) -> bool:
        """Whether the dose must not be given again."""
        return self in {Decision.DE_ESCALATE_ELIMINATE, Decision.DE_ESCALATE_UNACCEPTABLE}

    @property
    def label(self) -> str:
        """The decision in words."""
        return translate("escalation", _WORDS[self])


_WORDS = {
    Decision.ESCALATE: QT_TRANSLATE_NOOP("escalation", "Escalate"),
    Decision.STAY: QT_TRANSLATE_NOOP("escalation", "Stay at this dose"),
    Decision.DE_ESCALATE: QT_TRANSLATE_NOOP("escalation", "De-escalate"),
    Decision.DE_ESCALATE_ELIMINATE: QT_TRANSLATE_NOOP("escalation", "De-escalate and close this dose"),
    Decision.DE_ESCALATE_UNACCEPTABLE: QT_TRANSLATE_NOOP("escalation", "De-escalate and close this dose"),
}


@dataclass(frozen=True, slots=True)
class Recommendation:
    """Advice, never a decision: a person decides.

    ``level`` is the dose level for the next cohort while the trial goes on, else the one recommended at
    the end; None = no dose can be recommended. ``reasons`` are sentences, the most important first.
    ``waits`` tells that nobody may enter before more is known of those who are pending.
    """

    level: int | None
    continues: bool
    reasons: tuple[str, ...]
    decision: Decision | None = None
    waits: bool = False


class Rule(Protocol):
    """A dose-escalation rule."""

    @property
    def name(self) -> str:
        """The name by which the literature knows the rule, with its settings."""

    def recommend(self, outcomes: Outcomes) -> Recommendation:
        """Return what the rule says after these outcomes."""


def starting_dose(outcomes: Outcomes, level: int = 1) -> Recommendation | None:
    """Return the advice while nobody was treated: the starting dose; None afterwards."""
    if outcomes.treated:
        return None
    words = translate("escalation", "Nobody is evaluable yet: begin at dose level {level}.")
    return Recommendation(level, continues=True, reasons=(words.format(level=level),))
