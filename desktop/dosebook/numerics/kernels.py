"""The kernel of each rule."""

from collections.abc import Sequence

from dosebook.domain.escalation.interval_design import IntervalDesign
from dosebook.domain.escalation.model_rules import BlrmRule, CrmRule
from dosebook.domain.escalation.pending_rules import RollingSixRule
from dosebook.domain.escalation.rolling_six import PLACES
from dosebook.domain.escalation.study_rule import StudyRule
from dosebook.domain.escalation.table_rule import TableRule
from dosebook.domain.escalation.three_plus_three import FULL, ThreePlusThree
from dosebook.numerics.blrm_kernel import blrm_kernel
from dosebook.numerics.counts import Kernel
from dosebook.numerics.crm_kernel import crm_kernel
from dosebook.numerics.letter_kernel import interval_kernel, table_kernel
from dosebook.numerics.state_cache import Tick
from dosebook.numerics.three_plus_three_kernel import three_plus_three_kernel


def most_participants(rule: StudyRule, levels: int) -> int:
    """Return how many a trial can have: its planned size, else what a rule that ends itself can reach."""
    if rule.design.most_participants is not None:
        return rule.design.most_participants
    if isinstance(rule.base, RollingSixRule):
        return levels * PLACES
    at_each_dose = FULL - 1 + rule.cohort_size
    return levels * at_each_dose + (rule.design.least_at_recommended or 0) + rule.cohort_size


def kernel_of(rule: StudyRule, numbers: Sequence[int], target: float, tick: Tick) -> Kernel:
    """Return the rule for these numbers at a dose; TypeError for one that needs pending participants."""
    base = rule.base
    if isinstance(base, IntervalDesign):
        return interval_kernel(base, numbers)
    if isinstance(base, TableRule):
        return table_kernel(base, numbers, target)
    if isinstance(base, ThreePlusThree):
        return three_plus_three_kernel(base, numbers)
    if isinstance(base, CrmRule) and base.waiting is None:
        return crm_kernel(base.design, tick)
    if isinstance(base, BlrmRule):
        return blrm_kernel(base, tick)
    raise TypeError(f"{type(base).__name__} cannot be simulated")
