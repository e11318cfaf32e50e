"""One trial in plain Python at the times at which participants arrive, by the rules as the program applies them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from dosebook.domain.escalation.isotonic import select_mtd
from dosebook.domain.escalation.outcomes import Outcome, Outcomes, Tally
from dosebook.domain.escalation.pending_rules import RollingSixRule, TiteBoinRule
from dosebook.domain.escalation.recommendation import Recommendation
from dosebook.domain.escalation.rolling_six import recommended_dose
from dosebook.domain.escalation.study_rule import StudyRule
from dosebook.domain.escalation.waiting import Pending, Waiting


@dataclass(frozen=True)
class Person:
    """Somebody who entered: at which level and time, with what outcome, and when it is known."""

    level: int
    entry: float
    has_dlt: bool
    known_from: float


@dataclass(frozen=True)
class Chance:
    """All that chance decides in one trial, participant by participant."""

    numbers: Sequence[float]
    gaps: Sequence[float]
    moments: Sequence[float]


@dataclass(frozen=True)
class PlainTimed:
    """The level chosen (0 = none), the counts of each level, and how long the trial took."""

    chosen: int
    tallies: tuple[Tally, ...]
    duration: float


def plain_timed_trial(rule: StudyRule, rates: Sequence[float], chance: Chance, start: int) -> PlainTimed:
    """Enrol one after another; the rule is asked when the first of a cohort arrives."""
    people: list[Person] = []
    level, last = start, 0.0
    has_dose = True
    for place, number in enumerate(chance.numbers):
        time = last + chance.gaps[place]
        if place and place % rule.cohort_size == 0:
            time, advice = _asked(rule, people, len(rates), level, time)
            if advice.level is None or not advice.continues:
                has_dose = advice.level is not None
                break
            level = advice.level
        has_dlt = number < rates[level - 1]
        people.append(Person(level, time, has_dlt, time + (chance.moments[place] if has_dlt else 1.0)))
        last = time
    everybody = _known(people, math.inf, len(rates))
    final = rule.asked(Waiting((), level)).recommend(everybody)
    return PlainTimed(
        _chosen(rule, everybody, final.level) if has_dose and final.level is not None else 0,
        everybody.tallies(),
        max(person.known_from for person in people),
    )


def _asked(
    rule: StudyRule, people: list[Person], levels: int, current: int, time: float
) -> tuple[float, Recommendation]:
    while True:
        pending = tuple(
            Pending(person.level, min(1.0, time - person.entry))
            for person in people
            if person.known_from > time
        )
        advice = rule.asked(Waiting(pending, current)).recommend(_known(people, time, levels))
        if not advice.waits:
            return time, advice
        time = min(person.known_from for person in people if person.known_from > time)


def _known(people: list[Person], time: float, levels: int) -> Outcomes:
    known = [person for person in people if person.known_from <= time]
    return Outcomes(levels, tuple(Outcome(person.level, person.has_dlt) for person in known))


def _chosen(rule: StudyRule, outcomes: Outcomes, advised: int) -> int:
    base = rule.base
    if isinstance(base, TiteBoinRule):
        return select_mtd(outcomes.tallies(), base.design.target, base.design.elimination).level or 0
    if isinstance(base, RollingSixRule):
        return recommended_dose(outcomes.tallies()) or 0
    return advised
