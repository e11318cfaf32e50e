"""Which cohorts stand on one dose level, by the axis that the study chose."""

from collections.abc import Sequence
from dataclasses import dataclass

from dosebook.domain.decision_codelists import DoseAxis
from dosebook.domain.escalation.dose_levels import dose_levels
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.records import Cohort
from dosebook.domain.study_data import StudyData


@dataclass(frozen=True, slots=True)
class SharedLevel:
    """Two or more cohorts with the same dose; ``dose`` is in words, with its unit."""

    axis: DoseAxis
    dose: str
    cohorts: tuple[Cohort, ...]


def shared_levels(data: StudyData, cohorts: Sequence[Cohort]) -> tuple[SharedLevel, ...]:
    """Return the levels that several of these cohorts share, the lowest first.

    Where no axis was chosen the total planned is meant.
    """
    design = data.escalation_design
    if design is None or design.dose_axis is None:
        design = EscalationDesign(uid="", dose_axis=DoseAxis.TOTAL_PLANNED)
    found = dose_levels(design, data)
    uids = {cohort.uid for cohort in cohorts}
    shared = ((level, tuple(one for one in level.cohorts if one.uid in uids)) for level in found.levels)
    axis = found.axis or DoseAxis.TOTAL_PLANNED
    return tuple(SharedLevel(axis, level.words, here) for level, here in shared if len(here) > 1)
