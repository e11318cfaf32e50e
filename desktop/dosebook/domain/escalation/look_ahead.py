"""If the next participants have so many DLTs, what would the rule say then?"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from dosebook.domain.escalation.dose_levels import DoseLevels
from dosebook.domain.escalation.outcomes import ImpossibleOutcomes, Outcomes, Tally
from dosebook.domain.escalation.recommendation import Recommendation
from dosebook.domain.escalation.recommendation_words import next_words
from dosebook.domain.escalation.study_rule import StudyRule
from dosebook.domain.escalation.waiting import Pending, Waiting
from dosebook.domain.words import translate


@dataclass(frozen=True, slots=True)
class Branch:
    """One possible outcome of the next participants, and what the rule would say after it."""

    tally: Tally
    then: Recommendation


@dataclass(frozen=True, slots=True)
class PendingBounds:
    """What the rule would say if nobody pending had a DLT, and if everybody had one."""

    best: Recommendation
    worst: Recommendation

    def can_change(self, now: Recommendation) -> bool:
        """Whether the pending participants can still change the advice."""
        return any(
            (one.level, one.continues) != (now.level, now.continues) for one in (self.best, self.worst)
        )


def next_group(rule: StudyRule, outcomes: Outcomes, level: int) -> int:
    """Return how many at a level become evaluable before its cohort is complete, those pending included."""
    size = rule.cohort_size
    return size - outcomes.tally(level).evaluable % size


def look_ahead(rule: StudyRule, outcomes: Outcomes, waiting: Waiting, level: int) -> tuple[Branch, ...]:
    """Return a branch for each number of DLTs among the next at ``level``; none where the rule cannot be asked."""
    size = next_group(rule, outcomes, level)
    asked = rule.asked(_without(waiting, level, size))
    try:
        return tuple(
            Branch(tally, asked.recommend(outcomes.after(level, tally)))
            for tally in (Tally(size, dlt) for dlt in range(size + 1))
        )
    except ImpossibleOutcomes:
        return ()


def pending_bounds(rule: StudyRule, outcomes: Outcomes, waiting: Waiting) -> PendingBounds | None:
    """Return what the pending participants can still bring; None when nobody is pending."""
    if not waiting.pending:
        return None
    asked = rule.asked(Waiting((), waiting.current))
    best, worst = outcomes, outcomes
    for one in waiting.pending:
        best = best.after(one.level, Tally(1, 0))
        worst = worst.after(one.level, Tally(1, 1))
    return PendingBounds(asked.recommend(best), asked.recommend(worst))


def branch_sentences(branches: Sequence[Branch], levels: DoseLevels, level: int | None) -> tuple[str, ...]:
    """Return ``0 or 1 of 3 with DLT: …`` for those treated at ``level``, one sentence for each answer of the rule."""
    words = translate("escalation", "{dlt} of {size} with DLT: {then}.")
    found = []
    for then, group in groupby(branches, lambda branch: next_words(branch.then, levels, level)):
        tallies = [branch.tally for branch in group]
        found.append(words.format(dlt=_numbers(tallies), size=tallies[0].evaluable, then=then))
    return tuple(found)


def _numbers(tallies: list[Tally]) -> str:
    first, last = tallies[0].with_dlt, tallies[-1].with_dlt
    if first == last:
        return str(first)
    if last == tallies[-1].evaluable and last - first > 1:
        return translate("escalation", "{first} or more").format(first=first)
    words = translate("escalation", "{first} or {last}") if last - first == 1 else "{first}–{last}"
    return words.format(first=first, last=last)


def _without(waiting: Waiting, level: int, size: int) -> Waiting:
    """Return those who are still pending when ``size`` of the level are known, the longest followed first."""
    here = sorted((one for one in waiting.pending if one.level == level), key=lambda one: -one.share)
    others: tuple[Pending, ...] = tuple(one for one in waiting.pending if one.level != level)
    return Waiting((*others, *here[size:]), level)
