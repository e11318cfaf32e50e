"""A recommendation as people read it: the dose, what it would mean to go there, and that people decide."""

from dosebook.domain.escalation.dose_levels import DoseLevels
from dosebook.domain.escalation.recommendation import Recommendation
from dosebook.domain.words import translate


def next_words(advice: Recommendation, levels: DoseLevels, current: int | None = None) -> str:
    """Return what comes next in the middle of a sentence: ``escalate to dose level 4 (31.25 mCi/m²)``."""
    if advice.level is None:
        return translate("escalation", "no dose can be recommended")
    if not advice.continues:
        words = translate("escalation", "escalation ends, {dose} is recommended")
    elif advice.waits:
        words = translate("escalation", "wait, then {dose}")
    elif current is None:
        words = translate("escalation", "begin at {dose}")
    elif advice.level > current:
        words = translate("escalation", "escalate to {dose}")
    elif advice.level < current:
        words = translate("escalation", "de-escalate to {dose}")
    else:
        words = translate("escalation", "stay at {dose}")
    return words.format(dose=levels.words(advice.level))


def headline(advice: Recommendation, levels: DoseLevels, current: int | None) -> str:
    """Return the advice as a sentence that begins the page; ``current`` is the level given last."""
    if advice.level is None:
        return translate("escalation", "The rule would recommend no dose: enrolment ends.")
    dose = levels.words(advice.level)
    if not advice.continues:
        words = translate("escalation", "The rule would end escalation and recommend {dose}.")
    elif advice.waits:
        words = translate("escalation", "The rule would wait before the next participant, then give {dose}.")
    elif current is None:
        words = translate("escalation", "The rule would begin at {dose}.")
    elif advice.level > current:
        words = translate("escalation", "The rule would escalate to {dose}.")
    elif advice.level < current:
        words = translate("escalation", "The rule would de-escalate to {dose}.")
    else:
        words = translate("escalation", "The rule would stay at {dose}.")
    return words.format(dose=dose)


def advisory() -> str:
    """Return the sentence that stands wherever an advice is shown or printed."""
    return translate("escalation", "Advice computed from the records as they are. People decide.")


def is_same(one: Recommendation, other: Recommendation) -> bool:
    """Whether two recommendations lead to the same act."""
    return (one.level, one.continues, one.waits) == (other.level, other.continues, other.waits)
