"""Rolling six (Skolnik et al. 2008, J Clin Oncol 26:190): up to six at a dose without waiting for each."""

from dataclasses import dataclass

from dosebook.domain.escalation.outcomes import ImpossibleOutcomes
from dosebook.domain.escalation.recommendation import Decision
from dosebook.domain.words import translate

PLACES = 6


@dataclass(frozen=True, slots=True)
class Rolling:
    """Who was enrolled at the current dose: with a DLT, without one, and still pending."""

    with_dlt: int
    without_dlt: int
    pending: int

    @property
    def enrolled(self) -> int:
        """How many places are taken."""
        return self.with_dlt + self.without_dlt + self.pending


def rolling_six(here: Rolling) -> Decision:
    """Return at which dose the next participant enters.

    Two DLTs de-escalate. No DLT among three or more known, with nobody pending, escalates, as does none
    or one among six known. Everybody else stays, while there are places; with six enrolled and somebody
    pending, enrolment waits, which is to stay as well.
    """
    if min(here.with_dlt, here.without_dlt, here.pending) < 0 or here.enrolled > PLACES:
        words = translate("escalation", "Rolling six has {places} places at a dose, not {enrolled}.")
        raise ImpossibleOutcomes(words.format(places=PLACES, enrolled=here.enrolled))
    if here.with_dlt >= 2:
        return Decision.DE_ESCALATE
    if here.with_dlt == 0 and here.pending == 0 and here.without_dlt >= 3:
        return Decision.ESCALATE
    if here.with_dlt <= 1 and here.with_dlt + here.without_dlt == PLACES:
        return Decision.ESCALATE
    if here.with_dlt == 0 and here.without_dlt >= 5:
        return Decision.ESCALATE
    return Decision.STAY


def must_wait(here: Rolling) -> bool:
    """Whether nobody may enter before a pending participant is known: all six places are taken."""
    return rolling_six(here) is Decision.STAY and here.enrolled >= PLACES
