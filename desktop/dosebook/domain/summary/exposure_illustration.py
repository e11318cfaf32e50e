"""A mean total as given in fractions against the same total at once, by superposition: an illustration, not dosimetry."""

from dataclasses import dataclass
from decimal import Decimal

from dosebook.domain.exposure import cohort_exposure
from dosebook.domain.fractionation import Superposition, superposition
from dosebook.domain.records import Cohort, Study
from dosebook.domain.study_data import StudyData

HALF_LIVES = (2.0, 4.0, 6.0, 8.0)
"""Effective half-lives in days that are shown while none is recorded for the study."""


@dataclass(frozen=True, slots=True)
class HalfLifeCurves:
    """The activity in the body (mCi) of a total at once and of the same total as planned; day 0 is the first fraction."""

    half_life: float
    single: Superposition
    split: Superposition


def half_lives(study: Study) -> tuple[float, ...]:
    """Return the effective half-life of the study, in days, or the range that stands in for it."""
    recorded = study.effective_half_life_days
    return (float(recorded),) if recorded is not None and recorded > 0 else HALF_LIVES


def mean_total(data: StudyData, cohort: Cohort) -> Decimal | None:
    """Return the mean total activity of the treated of a cohort, mCi; None where none is recorded."""
    return cohort_exposure(data, cohort).mean(lambda one: one.administered_mci).value


def curves(cohort: Cohort, total: Decimal, half_life: float) -> HalfLifeCurves:
    """Return the two courses of a total (mCi) for one effective half-life (days)."""
    ordered = sorted(cohort.fractions, key=lambda one: one.day)
    planned = sum((one.dose for one in ordered), Decimal(0))
    shares = [
        float(total * one.dose / planned) if planned else float(total) / len(ordered) for one in ordered
    ]
    days = [float(one.day - ordered[0].day) for one in ordered]
    single = superposition([float(total)], [0.0], half_life)
    return HalfLifeCurves(half_life, single, superposition(shares, days, half_life))
