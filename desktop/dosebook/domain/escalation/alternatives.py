"""What else could be decided than the rule advises, and what each would mean."""

from collections.abc import Iterator
from dataclasses import dataclass

from dosebook.domain.escalation.dose_levels import DoseLevels
from dosebook.domain.escalation.look_ahead import branch_sentences, look_ahead
from dosebook.domain.escalation.outcomes import Outcomes
from dosebook.domain.escalation.probabilities import Probabilities
from dosebook.domain.escalation.recommendation import Recommendation
from dosebook.domain.escalation.stopping_rules import StoppingRule
from dosebook.domain.escalation.study_rule import StudyRule
from dosebook.domain.escalation.waiting import Waiting
from dosebook.domain.percent_words import percent_words
from dosebook.domain.rounding import half_up
from dosebook.domain.words import translate


@dataclass(frozen=True, slots=True)
class Grounds:
    """What an alternative is judged by: everything that the advice itself was made from."""

    rule: StudyRule
    levels: DoseLevels
    outcomes: Outcomes
    waiting: Waiting
    chances: Probabilities
    stopping: tuple[StoppingRule, ...]


@dataclass(frozen=True, slots=True)
class Alternative:
    """One other dose, or None for giving no dose; ``meaning`` are sentences, ``is_closed`` by the rule."""

    level: int | None
    words: str
    meaning: tuple[str, ...]
    is_closed: bool = False


def alternatives(grounds: Grounds, now: Recommendation) -> tuple[Alternative, ...]:
    """Return the doses around the one given last, and stopping, without what is advised."""
    current = grounds.waiting.current
    around = (1, 2) if current is None else (current + 1, current, current - 1)
    advised = now.level if now.continues else None
    found = [
        _alternative(grounds, level)
        for level in around
        if grounds.levels.level(level) is not None and level != advised
    ]
    if advised is not None:
        found.append(_stopping(grounds))
    return tuple(found)


def _alternative(grounds: Grounds, level: int) -> Alternative:
    closing = [one for one in grounds.stopping if one.is_met and one.level is not None and one.level <= level]
    return Alternative(
        level,
        _act(grounds, level),
        tuple(_meaning(grounds, level, is_closed=bool(closing))),
        is_closed=bool(closing),
    )


def _act(grounds: Grounds, level: int) -> str:
    current, dose = grounds.waiting.current, grounds.levels.words(level)
    if current is None:
        return translate("escalation", "Begin at {dose}").format(dose=dose)
    if level > current:
        return translate("escalation", "Escalate to {dose}").format(dose=dose)
    if level < current:
        return translate("escalation", "De-escalate to {dose}").format(dose=dose)
    return translate("escalation", "Treat more at {dose}").format(dose=dose)


def _meaning(grounds: Grounds, level: int, *, is_closed: bool) -> Iterator[str]:
    if is_closed:
        yield translate("escalation", "The rule holds this dose closed.")
    tally = grounds.outcomes.tally(level)
    if tally.evaluable:
        words = translate("escalation", "So far {dlt}/{evaluable} with DLT there.")
        yield words.format(dlt=tally.with_dlt, evaluable=tally.evaluable)
    else:
        yield translate("escalation", "Nobody is evaluable there yet.")
    step = _step_words(grounds, level)
    if step:
        yield step
    chances = grounds.chances.of(level)
    if chances is not None:
        words = translate("escalation", "Probability of overdosing {over}, of the target {target}.")
        yield words.format(over=percent_words(chances.over, 1), target=percent_words(chances.target, 1))
    branches = look_ahead(grounds.rule, grounds.outcomes, grounds.waiting, level)
    yield from branch_sentences(branches, grounds.levels, level)


def _step_words(grounds: Grounds, level: int) -> str:
    """Return how much more or less this dose is than the one given last."""
    here, last = grounds.levels.level(level), grounds.levels.level(grounds.waiting.current)
    if here is None or last is None or not here.dose or not last.dose or here.dose == last.dose:
        return ""
    percent = (here.dose / last.dose - 1) * 100
    words = (
        translate("escalation", "{percent} % more than the dose given last.")
        if percent > 0
        else translate("escalation", "{percent} % less than the dose given last.")
    )
    return words.format(percent=f"{half_up(abs(percent)):f}")


def _stopping(grounds: Grounds) -> Alternative:
    known = len(grounds.outcomes.treated)
    if not known:
        meaning = translate("escalation", "Nobody is evaluable, so no dose could be recommended.")
    else:
        meaning = translate(
            "escalation", "The trial would end with {known} evaluable; the committee names the dose."
        ).format(known=known)
    return Alternative(None, translate("escalation", "Give no further dose"), (meaning,))
