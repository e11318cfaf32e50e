"""The path that the trial took: each advice kept, what was decided, and what every rule says of that moment."""

from dataclasses import dataclass

from dosebook.domain.cut_off import reported
from dosebook.domain.decision_codelists import AdviceOutcome
from dosebook.domain.escalation.advice import Advice, advise
from dosebook.domain.escalation.dose_levels import DoseLevel, dose_levels
from dosebook.domain.escalation.side_by_side import OtherRule
from dosebook.domain.records import Cohort, DoseDecision
from dosebook.domain.study_data import StudyData


@dataclass(frozen=True, slots=True)
class PathStep:
    """One kept advice, and the advice that today's records give for its day; None where none can be given.

    ``taken`` is the dose level that was opened after it, as far as that is decided.
    """

    decision: DoseDecision
    cohort: Cohort | None
    again: Advice | None
    taken: DoseLevel | None

    @property
    def was_overridden(self) -> bool:
        """Whether people decided otherwise than the rule."""
        return self.decision.outcome is AdviceOutcome.OVERRIDDEN

    @property
    def otherwise(self) -> tuple[OtherRule, ...]:
        """The rules that would have given another dose than the one taken."""
        if self.again is None or self.taken is None:
            return ()
        return tuple(one for one in self.again.others if self._leads_elsewhere(one, self.again))

    def _leads_elsewhere(self, other: OtherRule, again: Advice) -> bool:
        if other.says is None or self.taken is None:
            return False
        level = again.levels.level(other.says.level if other.says.continues else None)
        return level is None or level.dose != self.taken.dose


def decision_path(data: StudyData) -> tuple[PathStep, ...]:
    """Return a step for each advice kept, the earliest first."""
    kept = sorted(data.dose_decisions, key=lambda one: (_day(one), one.position or 0))
    return tuple(_step(one, data) for one in kept)


def _day(decision: DoseDecision) -> str:
    return decision.day.iso if decision.day is not None else ""


def _step(decision: DoseDecision, data: StudyData) -> PathStep:
    found = data.find(decision.cohort)
    cohort = found if isinstance(found, Cohort) else None
    day = decision.day.exact if decision.day is not None else None
    again = None if day is None else advise(reported(data, day).data, day).advice
    return PathStep(decision, cohort, again, _taken(decision, cohort, data))


def _taken(decision: DoseDecision, cohort: Cohort | None, data: StudyData) -> DoseLevel | None:
    """Return the level of the cohort that followed, once it is decided that the advice is followed or not."""
    design = data.escalation_design
    if design is None or decision.outcome not in {AdviceOutcome.FOLLOWED, AdviceOutcome.OVERRIDDEN}:
        return None
    following = _following(cohort, data)
    levels = dose_levels(design, data)
    return levels.level(levels.of_cohort(following.uid)) if following is not None else None


def _following(cohort: Cohort | None, data: StudyData) -> Cohort | None:
    if cohort is None:
        return None
    for review in data.dmc_reviews:
        named = data.find(review.next_cohort)
        if cohort.uid in review.cohorts and isinstance(named, Cohort):
            return named
    numbered = [one for one in data.cohorts if (one.number or 0) > (cohort.number or 0)]
    return numbered[0] if numbered else None
