"""A regimen: the fractions that a cohort is planned to receive."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class PlannedFraction:
    """One planned administration.

    ``dose`` is in the study's dose unit and basis (mCi/m² in the CLR 131 study), ``day`` counts from
    the first fraction (1 = the day of the first fraction), the window is in days before and after.
    """

    dose: Decimal
    day: int = 1
    days_early: int = 0
    days_late: int = 0


def total_dose(fractions: tuple[PlannedFraction, ...]) -> Decimal:
    """Return the planned dose over all fractions, in the unit of the fractions."""
    return sum((fraction.dose for fraction in fractions), Decimal(0))
