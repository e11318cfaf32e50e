"""One trial at a time in plain Python, by the rules as the program applies them to a study's own records."""

from collections.abc import Sequence
from dataclasses import dataclass

from dosebook.domain.escalation.interval_design import Elimination, IntervalDesign
from dosebook.domain.escalation.isotonic import select_mtd
from dosebook.domain.escalation.outcomes import Outcome, Outcomes, Tally
from dosebook.domain.escalation.recommendation import Rule
from dosebook.domain.escalation.study_rule import StudyRule
from dosebook.domain.escalation.table_rule import TableRule
from dosebook.domain.escalation.waiting import Waiting


@dataclass(frozen=True)
class PlainTrial:
    """The level chosen (0 = none) and the counts of each level."""

    chosen: int
    tallies: tuple[Tally, ...]


def plain_trial(
    study_rule: StudyRule, rates: Sequence[float], numbers: Sequence[float], start: int, target: float
) -> PlainTrial:
    """Treat cohort after cohort until the rule ends the trial; ``numbers`` decide on DLTs one by one."""
    rule = study_rule.asked(Waiting())
    size = study_rule.design.most_participants or len(numbers)
    outcomes = Outcomes(len(rates))
    level = start
    while True:
        for _ in range(min(study_rule.cohort_size, size - len(outcomes.treated))):
            number = numbers[len(outcomes.treated)]
            outcome = Outcome(level, has_dlt=number < rates[level - 1])
            outcomes = Outcomes(outcomes.levels, (*outcomes.treated, outcome))
        advice = rule.recommend(outcomes)
        if not advice.continues or advice.level is None:
            return PlainTrial(
                chosen_at_end(study_rule.base, outcomes, advice.level, target), outcomes.tallies()
            )
        level = advice.level


def chosen_at_end(base: Rule, outcomes: Outcomes, advised: int | None, target: float) -> int:
    """Return the level (0 = none) that a trial ends with, given the last advice."""
    tallies = outcomes.tallies()
    if advised is None:
        return 0
    if isinstance(base, IntervalDesign):
        return select_mtd(tallies, base.target, base.elimination).level or 0
    if isinstance(base, TableRule):
        closed = [
            level
            for level, tally in enumerate(tallies)
            if (letter := base.decision(tally)) is not None and letter.eliminates
        ]
        return select_mtd(tallies[: min(closed, default=len(tallies))], target, Elimination(2.0)).level or 0
    return advised
