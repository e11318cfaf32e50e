"""The table of a rule by counts: a letter for each number of DLTs among each number of participants."""

from dataclasses import dataclass

from dosebook.domain.escalation.interval_design import IntervalDesign
from dosebook.domain.escalation.outcomes import Tally
from dosebook.domain.escalation.pending_rules import RollingSixRule, TiteBoinRule
from dosebook.domain.escalation.recommendation import Decision
from dosebook.domain.escalation.rolling_six import PLACES, Rolling, rolling_six
from dosebook.domain.escalation.study_rule import StudyRule
from dosebook.domain.escalation.table_rule import TableRule
from dosebook.domain.escalation.three_plus_three import FULL, ThreePlusThree
from dosebook.domain.escalation.tite_boin import Wait, WithPending

MOST_SHOWN = 18


@dataclass(frozen=True, slots=True)
class RuleGrid:
    """The letters by number evaluable and with DLT, and the counts at the current dose."""

    letters: dict[tuple[int, int], str]
    current: Tally | None

    @property
    def columns(self) -> tuple[int, ...]:
        """The numbers of evaluable participants, rising."""
        return tuple(sorted({evaluable for evaluable, _dlt in self.letters}))

    @property
    def rows(self) -> tuple[int, ...]:
        """The numbers with DLT, rising."""
        return tuple(sorted({dlt for _evaluable, dlt in self.letters}))


def rule_grid(rule: StudyRule, current: Tally | None) -> RuleGrid | None:
    """Return the table of the rule, wide enough for the current counts; None where the rule is a model."""
    here = current.evaluable if current is not None else 0
    most = min(MOST_SHOWN, max(12, here))
    base = rule.base
    letters: dict[tuple[int, int], str] = {}
    if isinstance(base, TableRule):
        letters = {(tally.evaluable, tally.with_dlt): letter.value for tally, letter in base.cells.items()}
        return RuleGrid(letters, current)
    if isinstance(base, ThreePlusThree):
        most = max(FULL, min(MOST_SHOWN, here))
    elif isinstance(base, RollingSixRule):
        most = PLACES
    elif not isinstance(base, IntervalDesign | TiteBoinRule):
        return None
    for evaluable in range(1, most + 1):
        for dlt in range(evaluable + 1):
            letter = _letter(base, Tally(evaluable, dlt))
            if letter is not None:
                letters[(evaluable, dlt)] = letter.value
    return RuleGrid(letters, current)


def _letter(
    base: ThreePlusThree | RollingSixRule | IntervalDesign | TiteBoinRule, tally: Tally
) -> Decision | None:
    if isinstance(base, RollingSixRule):
        return rolling_six(Rolling(tally.with_dlt, tally.without_dlt, 0))
    if isinstance(base, TiteBoinRule):
        answer = base.design.decide(WithPending(tally))
        return None if isinstance(answer, Wait) else answer
    return base.decision(tally)
