"""From a letter at a dose level to the level that is next."""

from dosebook.domain.escalation.outcomes import Tally
from dosebook.domain.escalation.recommendation import Decision, Recommendation
from dosebook.domain.words import translate


def step(decision: Decision, level: int, highest: int) -> int:
    """Return the level that a letter leads to, within 1 and the highest open level."""
    change = {Decision.ESCALATE: 1, Decision.STAY: 0}.get(decision, -1)
    return min(max(1, level + change), highest)


def held(decision: Decision, level: int, following: int) -> tuple[str, ...]:
    """Return why a letter that leads up or down does not: there is no such dose, or it is closed."""
    if following != level or decision is Decision.STAY:
        return ()
    if decision is Decision.ESCALATE:
        return (translate("escalation", "There is no higher dose that is open, so the dose stays."),)
    return (translate("escalation", "There is no lower dose, so the dose stays."),)


def letter_between(former: int, following: int) -> Decision:
    """Return the letter of a rule that names a level rather than a letter."""
    if following == former:
        return Decision.STAY
    return Decision.ESCALATE if following > former else Decision.DE_ESCALATE


def all_closed(decision: Decision | None) -> Recommendation:
    """Return the advice when even the lowest dose is closed."""
    words = translate("escalation", "The lowest dose is closed, so no dose can be recommended.")
    return Recommendation(None, continues=False, reasons=(words,), decision=decision)


def counts_words(tally: Tally, level: int) -> str:
    """Return ``1/6 with DLT at dose level 3``."""
    words = translate("escalation", "{dlt}/{evaluable} with DLT at dose level {level}")
    return words.format(dlt=tally.with_dlt, evaluable=tally.evaluable, level=level)
