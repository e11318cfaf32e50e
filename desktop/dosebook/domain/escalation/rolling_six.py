"""Rolling six (Skolnik et al. 2008, J Clin Oncol 26:190): up to six at a dose without waiting for each."""

from collections.abc import Sequence
from dataclasses import dataclass

from dosebook.domain.escalation.outcomes import ImpossibleOutcomes, Tally
from dosebook.domain.escalation.recommendation import Decision
from dosebook.domain.words import translate

PLACES = 6
CLOSING = 2
"""So many participants with a DLT close a dose, and with it all above."""


@dataclass(frozen=True, slots=True)
class Rolling:
    """Who was enrolled at one dose: with a DLT, without one, and still pending."""

    with_dlt: int
    without_dlt: int
    pending: int

    @property
    def enrolled(self) -> int:
        """How many places are taken."""
        return self.with_dlt + self.without_dlt + self.pending

    @property
    def is_full(self) -> bool:
        """Whether nobody more may enter at this dose."""
        return self.enrolled >= PLACES

    @property
    def is_cleared(self) -> bool:
        """Whether all places are taken and, whatever the pending bring, at most one has a DLT."""
        return self.is_full and self.with_dlt + self.pending < CLOSING


def rolling_six(here: Rolling) -> Decision:
    """Return at which dose the next participant enters.

    Two DLTs de-escalate. No DLT among three or more known, with nobody pending, escalates, as does none
    or one among six known. Everybody else stays, while there are places; with six enrolled and somebody
    pending, enrolment waits, which is to stay as well, unless five without a DLT leave nothing to wait for.
    """
    if min(here.with_dlt, here.without_dlt, here.pending) < 0 or here.enrolled > PLACES:
        words = translate("escalation", "Rolling six has {places} places at a dose, not {enrolled}.")
        raise ImpossibleOutcomes(words.format(places=PLACES, enrolled=here.enrolled))
    if here.with_dlt >= CLOSING:
        return Decision.DE_ESCALATE
    if here.with_dlt == 0 and here.pending == 0 and here.without_dlt >= 3:
        return Decision.ESCALATE
    if here.is_cleared:
        return Decision.ESCALATE
    return Decision.STAY


def must_wait(here: Rolling) -> bool:
    """Whether nobody may enter before a pending participant is known: all six places are taken."""
    return here.is_full and not here.is_cleared and here.with_dlt < CLOSING


def recommended_dose(tallies: Sequence[Tally]) -> int | None:
    """Return the level that a trial ends with, once everybody is known; None = no dose.

    It is the highest at which the rule would escalate, below the lowest that two DLTs closed. A trial that
    the rule itself ended has six participants there, unless there is no higher dose.
    """
    found = None
    for level, tally in enumerate(tallies, start=1):
        if tally.with_dlt >= CLOSING:
            break
        if rolling_six(Rolling(tally.with_dlt, tally.without_dlt, 0)) is Decision.ESCALATE:
            found = level
    return found
