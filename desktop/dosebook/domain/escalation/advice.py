"""The advice at a day: what the study's rule says of the outcomes recorded, and all that a room wants to see."""

from dataclasses import dataclass
from datetime import date

from dosebook.domain.codelists import Coverage
from dosebook.domain.escalation.alternatives import Alternative, Grounds, alternatives
from dosebook.domain.escalation.coherence import Seen, warnings
from dosebook.domain.escalation.dose_levels import DoseLevels, dose_levels
from dosebook.domain.escalation.level_counts import (
    TreatedPerson,
    outcomes_in_order,
    treated_people,
    waiting_at,
)
from dosebook.domain.escalation.level_rows import LevelRow, level_rows
from dosebook.domain.escalation.look_ahead import Branch, PendingBounds, look_ahead, pending_bounds
from dosebook.domain.escalation.outcomes import ImpossibleOutcomes, Outcomes, Tally
from dosebook.domain.escalation.probabilities import Probabilities, probabilities
from dosebook.domain.escalation.problem import Problem
from dosebook.domain.escalation.recommendation import Recommendation
from dosebook.domain.escalation.rule_grid import RuleGrid, rule_grid
from dosebook.domain.escalation.side_by_side import OtherRule, side_by_side
from dosebook.domain.escalation.stopping_rules import StoppingRule, stopping_rules
from dosebook.domain.escalation.study_rule import StudyRule, study_rule
from dosebook.domain.escalation.waiting import Waiting
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate


@dataclass(frozen=True, slots=True)
class Advice:
    """What the rule says of the outcomes at the end of ``day``, with its inputs; a person decides."""

    day: date
    rule: StudyRule
    levels: DoseLevels
    people: tuple[TreatedPerson, ...]
    outcomes: Outcomes
    waiting: Waiting
    rows: tuple[LevelRow, ...]
    now: Recommendation
    branches: tuple[Branch, ...]
    bounds: PendingBounds | None
    alternatives: tuple[Alternative, ...]
    warnings: tuple[str, ...]
    chances: Probabilities
    stopping: tuple[StoppingRule, ...]
    grid: RuleGrid | None
    others: tuple[OtherRule, ...]

    @property
    def current(self) -> int | None:
        """The level that was given last; None before anybody was treated."""
        return self.waiting.current


@dataclass(frozen=True, slots=True)
class AdviceRead:
    """An advice, or what keeps it from being computed; ``has_rule`` tells whether a rule was recorded at all."""

    advice: Advice | None
    problems: tuple[Problem, ...] = ()
    has_rule: bool = True


def advise(data: StudyData, day: date) -> AdviceRead:
    """Return the advice at the end of ``day``; ``data`` is what is known at it (see ``cut_off.reported``)."""
    design = data.escalation_design
    if data.study.coverage is Coverage.ONE_SITE:
        words = translate(
            "escalation",
            "This file holds the participants of one site only, so nothing can be said about a dose level.",
        )
        return AdviceRead(None, (Problem("", words),), has_rule=design is not None)
    if design is None:
        words = translate(
            "escalation", "No escalation rule is set up, so nothing is computed. Set up the protocol's rule."
        )
        return AdviceRead(None, (Problem("", words),), has_rule=False)
    levels = dose_levels(design, data)
    read = study_rule(design, levels)
    if read.rule is None:
        return AdviceRead(None, read.problems)
    try:
        return AdviceRead(_advice(read.rule, levels, data, day))
    except ImpossibleOutcomes as error:
        return AdviceRead(None, (Problem("rule", str(error)),))


def _advice(rule: StudyRule, levels: DoseLevels, data: StudyData, day: date) -> Advice:
    people = treated_people(data, levels, day)
    outcomes = outcomes_in_order(people, len(levels.levels))
    waiting = waiting_at(people)
    now = rule.asked(waiting).recommend(outcomes)
    bounds = pending_bounds(rule, outcomes, waiting)
    chances = probabilities(rule, outcomes, waiting)
    stopping = stopping_rules(rule, outcomes)
    rows = level_rows(people, levels)
    grounds = Grounds(rule, levels, outcomes, waiting, chances, stopping)
    return Advice(
        day=day,
        rule=rule,
        levels=levels,
        people=people,
        outcomes=outcomes,
        waiting=waiting,
        rows=rows,
        now=now,
        branches=_branches(rule, outcomes, waiting, now),
        bounds=bounds,
        alternatives=alternatives(grounds, now),
        warnings=warnings(Seen(rule, levels, people, rows, waiting.current), now, bounds),
        chances=chances,
        stopping=stopping,
        grid=rule_grid(rule, _current_tally(outcomes, waiting)),
        others=side_by_side(rule.design, levels, outcomes, waiting),
    )


def _branches(
    rule: StudyRule, outcomes: Outcomes, waiting: Waiting, now: Recommendation
) -> tuple[Branch, ...]:
    if now.level is None or not now.continues:
        return ()
    return look_ahead(rule, outcomes, waiting, now.level)


def _current_tally(outcomes: Outcomes, waiting: Waiting) -> Tally | None:
    return None if waiting.current is None else outcomes.tally(waiting.current)
