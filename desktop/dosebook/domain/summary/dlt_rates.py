"""The DLT rate of each cohort with its exact interval, and that of all doses together."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dosebook.domain.dlt_status import DltCount, DltStatus, cohort_statuses, count_states
from dosebook.domain.exact_interval import Interval, clopper_pearson
from dosebook.domain.records import Cohort, Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import failed_screening


@dataclass(frozen=True, slots=True)
class DltRate:
    """One cohort, or all of them (``cohort`` None); of nobody evaluable no interval is given."""

    cohort: Cohort | None
    count: DltCount
    interval: Interval | None

    @property
    def share(self) -> float | None:
        """Participants with a DLT among the evaluable, 0 to 1."""
        return self.count.with_dlt / self.count.evaluable if self.count.evaluable else None


def dlt_rates(data: StudyData, cohorts: Sequence[Cohort], day: date) -> tuple[DltRate, ...]:
    """Return the rate of each cohort as known on ``day``; screen failures are not counted."""
    return tuple(_rate(cohort, enrolled_statuses(cohort.uid, data, day)) for cohort in cohorts)


def enrolled_statuses(cohort_uid: str, data: StudyData, day: date) -> tuple[DltStatus, ...]:
    """Return where the participants of a cohort stand on ``day``; without screen failures."""
    found = cohort_statuses(cohort_uid, data, day)
    return tuple(status for status in found if _is_enrolled(data.find(status.participant), data))


def _is_enrolled(found: object, data: StudyData) -> bool:
    return isinstance(found, Participant) and not failed_screening(found, data)


def _rate(cohort: Cohort | None, statuses: tuple[DltStatus, ...]) -> DltRate:
    count = count_states(statuses)
    return DltRate(
        cohort, count, clopper_pearson(count.with_dlt, count.evaluable) if count.evaluable else None
    )
