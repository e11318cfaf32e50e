"""The exact operating characteristics of a rule of counts: all paths, each with its probability.

Trials with the same counts and the same last dose go on alike, so a path is summed into its state.
"""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from dosebook.domain.escalation.outcomes import Tally, outcomes_of
from dosebook.domain.escalation.study_rule import StudyRule
from dosebook.domain.escalation.waiting import Waiting
from numerics.plain_trials import chosen_at_end

State = tuple[tuple[tuple[int, int], ...], int]


@dataclass(frozen=True)
class Exact:
    """Probabilities of choosing none (first) or each level, and expected counts per level."""

    chosen: tuple[float, ...]
    treated: tuple[float, ...]
    dlts: tuple[float, ...]


def enumerate_trials(rule: StudyRule, rates: Sequence[float], target: float) -> Exact:
    """Return what happens on average over all trials that begin at the lowest dose."""
    levels = len(rates)
    chosen = [0.0] * (levels + 1)
    counts = [[0.0, 0.0] for _ in rates]
    asked = rule.asked(Waiting())
    open_states: dict[State, float] = {(((0, 0),) * levels, 1): 1.0}
    size = rule.design.most_participants or 10**6
    while open_states:
        following: dict[State, float] = defaultdict(float)
        for (known, level), weight in open_states.items():
            cohort = min(rule.cohort_size, size - sum(n for n, _dlt in known))
            for dlt in range(cohort + 1):
                rate = rates[level - 1]
                chance = weight * math.comb(cohort, dlt) * rate**dlt * (1 - rate) ** (cohort - dlt)
                after = list(known)
                after[level - 1] = (known[level - 1][0] + cohort, known[level - 1][1] + dlt)
                order = [one for one in range(1, levels + 1) if one != level] + [level]
                outcomes = outcomes_of([Tally(*pair) for pair in after], order)
                advice = asked.recommend(outcomes)
                if advice.continues and advice.level is not None:
                    following[(tuple(after), advice.level)] += chance
                    continue
                chosen[chosen_at_end(rule.base, outcomes, advice.level, target)] += chance
                for place, (n, y) in enumerate(after):
                    counts[place][0] += chance * n
                    counts[place][1] += chance * y
        open_states = following
    return Exact(tuple(chosen), tuple(n for n, _y in counts), tuple(y for _n, y in counts))
