"""Relative dose intensity: what was given over the time that it took, against what was planned over its time.

RDI = (given / actual duration) / (planned / planned duration). A duration runs from the first fraction to
one planned interval after the last: so two fractions a week apart are planned to take two weeks. A fraction
that was left out does not make it shorter. A single planned fraction has no duration, and its intensity is
its dose against the plan.
"""

from dataclasses import dataclass
from decimal import Decimal

from dosebook.domain.codelists import DoseBasis
from dosebook.domain.exposure import ParticipantExposure
from dosebook.domain.records import Cohort
from dosebook.domain.regimen import total_dose


@dataclass(frozen=True, slots=True)
class DoseIntensity:
    """Days from the first to the last fraction, as given and as planned, and two intensities in percent.

    A value is None where a date or an amount is not known.
    """

    given: int
    planned: int
    days: int | None
    planned_days: int
    dose_percent: Decimal | None
    relative_percent: Decimal | None


def dose_intensity(exposure: ParticipantExposure, cohort: Cohort) -> DoseIntensity:
    """Return the intensity of one participant against the regimen of the cohort."""
    days = _days(exposure)
    planned = sorted(fraction.day for fraction in cohort.fractions)
    planned_days = planned[-1] - planned[0] if planned else 0
    share = _share(exposure, cohort)
    relative = share
    if len(planned) > 1 and share is not None:
        interval = Decimal(planned_days) / (len(planned) - 1)
        actual = None if days is None else days + interval
        if actual is not None and len(exposure.fractions) < len(planned):
            actual = max(actual, planned_days + interval)
        relative = share * (planned_days + interval) / actual if actual else None
    return DoseIntensity(
        given=len(exposure.fractions),
        planned=len(planned),
        days=days,
        planned_days=planned_days,
        dose_percent=share,
        relative_percent=relative,
    )


def _days(exposure: ParticipantExposure) -> int | None:
    dates = [one.dose.date.exact for one in exposure.fractions if one.dose.date is not None]
    known = [day for day in dates if day is not None]
    if not known or len(known) < len(exposure.fractions):
        return None
    return (max(known) - min(known)).days


def _share(exposure: ParticipantExposure, cohort: Cohort) -> Decimal | None:
    """Return what was given against the planned total, in the units of the plan, in percent."""
    planned = total_dose(cohort.fractions)
    amounts = {DoseBasis.PER_M2: exposure.per_m2, DoseBasis.PER_KG: exposure.per_kg}
    given = (
        amounts.get(exposure.study.dose_basis, exposure.administered) if exposure.study.dose_basis else None
    )
    if given is None or not planned:
        return None
    return 100 * given / planned
