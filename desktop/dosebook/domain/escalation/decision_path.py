"""The path that the trial took: each advice kept, what was decided, and what every rule says of that moment."""

from dataclasses import dataclass

from dosebook.domain.cut_off import reported
from dosebook.domain.decision_codelists import AdviceOutcome
from dosebook.domain.escalation.advice import Advice, advise
from dosebook.domain.records import Cohort, DoseDecision
from dosebook.domain.study_data import StudyData


@dataclass(frozen=True, slots=True)
class PathStep:
    """One kept advice, and the advice that today's records give for its day; None where none can be given."""

    decision: DoseDecision
    cohort: Cohort | None
    again: Advice | None

    @property
    def was_overridden(self) -> bool:
        """Whether people decided otherwise than the rule."""
        return self.decision.outcome is AdviceOutcome.OVERRIDDEN


def decision_path(data: StudyData) -> tuple[PathStep, ...]:
    """Return a step for each advice kept, the earliest first."""
    kept = sorted(data.dose_decisions, key=lambda one: (_day(one), one.position or 0))
    return tuple(_step(one, data) for one in kept)


def _day(decision: DoseDecision) -> str:
    return decision.day.iso if decision.day is not None else ""


def _step(decision: DoseDecision, data: StudyData) -> PathStep:
    cohort = data.find(decision.cohort)
    day = decision.day.exact if decision.day is not None else None
    again = None if day is None else advise(reported(data, day).data, day).advice
    return PathStep(decision, cohort if isinstance(cohort, Cohort) else None, again)
