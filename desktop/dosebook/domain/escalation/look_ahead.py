"""If the next participants have so many DLTs, what would the rule say then?"""

from dataclasses import dataclass

from dosebook.domain.escalation.outcomes import Outcomes, Tally
from dosebook.domain.escalation.recommendation import Recommendation
from dosebook.domain.escalation.study_rule import StudyRule
from dosebook.domain.escalation.waiting import Waiting


@dataclass(frozen=True, slots=True)
class Branch:
    """One possible outcome of the next cohort, and what the rule would say after it."""

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


def look_ahead(
    rule: StudyRule, outcomes: Outcomes, waiting: Waiting, now: Recommendation
) -> tuple[Branch, ...]:
    """Return a branch for each number of DLTs in the next cohort at the advised dose; none when the trial ends."""
    if now.level is None or not now.continues:
        return ()
    size = rule.cohort_size
    asked = rule.asked(waiting.at(now.level))
    return tuple(
        Branch(tally, asked.recommend(outcomes.after(now.level, tally)))
        for tally in (Tally(size, dlt) for dlt in range(size + 1))
    )


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
