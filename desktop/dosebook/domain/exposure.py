"""Exposure: what was planned, prescribed and given, per fraction and in total, in every unit that misleads alone."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from dosebook.domain.body_size import body_surface_area
from dosebook.domain.codelists import BsaFormula, DoseBasis
from dosebook.domain.dose_period import in_all
from dosebook.domain.radioactivity import to_mbq, to_mci
from dosebook.domain.records import Cohort, Dose, Participant, Study
from dosebook.domain.regimen import total_dose
from dosebook.domain.rounding import half_up
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import fractions_given, treated_participants

_AREA_DECIMALS = 10
"""The decimals to which an area that counts as unrounded is known."""


@dataclass(frozen=True, slots=True)
class BodySurface:
    """A body surface area in m² as doses are calculated with it, typed (no formula) or by a formula.

    A derived area is rounded and capped as the study says, in that order; a typed one is left alone.
    """

    area: Decimal
    formula: BsaFormula | None
    is_capped: bool = False


@dataclass(frozen=True, slots=True)
class FractionExposure:
    """One fraction that was given; amounts in the study's unit, None where nothing is recorded.

    Those of a period are the sums over its administrations; None, too, where these cannot be counted.
    """

    dose: Dose
    surface: BodySurface | None
    planned_dose: Decimal | None
    prescribed: Decimal | None
    administered: Decimal | None

    @property
    def per_m2(self) -> Decimal | None:
        """Administered amount per m²."""
        return _ratio(self.administered, self.surface.area if self.surface else None)

    @property
    def per_kg(self) -> Decimal | None:
        """Administered amount per kg of that day's weight."""
        return _ratio(self.administered, self.dose.weight_kg)

    @property
    def percent_of_prescribed(self) -> Decimal | None:
        """Administered against prescribed, in percent."""
        ratio = _ratio(self.administered, self.prescribed)
        return None if ratio is None else ratio * 100


@dataclass(frozen=True, slots=True)
class ParticipantExposure:
    """The fractions that one participant was given; a total is None when one of its parts is missing."""

    participant: Participant
    study: Study
    fractions: tuple[FractionExposure, ...]

    @property
    def administered(self) -> Decimal | None:
        """Total administered amount in the study's unit."""
        return _sum(fraction.administered for fraction in self.fractions)

    @property
    def prescribed(self) -> Decimal | None:
        """Total prescribed amount in the study's unit."""
        return _sum(fraction.prescribed for fraction in self.fractions)

    @property
    def administered_mci(self) -> Decimal | None:
        """Total in mCi; None for agents that are not radioactive."""
        return _in_unit(self.administered, self.study, to_mci)

    @property
    def administered_mbq(self) -> Decimal | None:
        """Total in MBq; None for agents that are not radioactive."""
        return _in_unit(self.administered, self.study, to_mbq)

    @property
    def per_m2(self) -> Decimal | None:
        """Sum over the fractions of the amount per m², each with the area of its own day."""
        return _sum(fraction.per_m2 for fraction in self.fractions)

    @property
    def per_kg(self) -> Decimal | None:
        """Sum over the fractions of the amount per kg, each with the weight of its own day."""
        return _sum(fraction.per_kg for fraction in self.fractions)

    @property
    def surface(self) -> Decimal | None:
        """Body surface area at the first fraction, in m²."""
        first = self.fractions[0].surface if self.fractions else None
        return first.area if first else None

    @property
    def percent_of_prescribed(self) -> Decimal | None:
        """Total administered against total prescribed, in percent."""
        ratio = _ratio(self.administered, self.prescribed)
        return None if ratio is None else ratio * 100


Measure = Callable[[ParticipantExposure], Decimal | None]


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean over those with the value, unrounded, how many they are, and how many were treated."""

    value: Decimal | None
    measured: int
    treated: int


@dataclass(frozen=True, slots=True)
class CohortExposure:
    """The exposure of the treated participants of one cohort."""

    cohort: Cohort
    participants: tuple[ParticipantExposure, ...]

    @property
    def planned_total(self) -> Decimal:
        """Planned dose over all fractions of the regimen, in the study's dose unit."""
        return total_dose(self.cohort.fractions)

    def mean(self, measure: Measure) -> Mean:
        """Return the mean of ``measure`` over the treated participants who have it."""
        values = [value for exposure in self.participants if (value := measure(exposure)) is not None]
        mean = sum(values, Decimal(0)) / len(values) if values else None
        return Mean(mean, len(values), len(self.participants))


def surface_of(dose: Dose, study: Study) -> BodySurface | None:
    """Return the typed area where there is one, else the one derived by the study's formula, else None."""
    if dose.bsa_typed is not None:
        return BodySurface(dose.bsa_typed, None)
    if study.bsa_formula is None or not dose.height_cm or not dose.weight_kg:
        return None
    if dose.height_cm < 0 or dose.weight_kg < 0:
        return None
    area = body_surface_area(study.bsa_formula, dose.height_cm, dose.weight_kg)
    if study.bsa_decimals is not None and study.bsa_decimals < _AREA_DECIMALS:
        area = half_up(area, study.bsa_decimals)
    if study.bsa_cap and area > study.bsa_cap:
        return BodySurface(study.bsa_cap, study.bsa_formula, is_capped=True)
    return BodySurface(area, study.bsa_formula)


def participant_exposure(data: StudyData, participant: Participant) -> ParticipantExposure:
    """Return what one participant was given."""
    study = data.study
    fractions = tuple(
        FractionExposure(
            dose,
            surface_of(dose, study),
            in_all(dose.planned_dose, dose),
            in_all(dose.prescribed_amount, dose),
            in_all(dose.administered_amount, dose),
        )
        for dose in fractions_given(data, participant.uid)
    )
    return ParticipantExposure(participant, study, fractions)


def cohort_exposure(data: StudyData, cohort: Cohort) -> CohortExposure:
    """Return what the treated participants of a cohort were given."""
    people = treated_participants(data, cohort)
    return CohortExposure(cohort, tuple(participant_exposure(data, participant) for participant in people))


def percent_change(before: Decimal | None, after: Decimal | None) -> Decimal | None:
    """Return the change from ``before`` to ``after`` in percent, unrounded."""
    ratio = _ratio(after, before)
    return None if ratio is None else (ratio - 1) * 100


def body_size_accounts_for_it(earlier: CohortExposure, later: CohortExposure) -> bool:
    """Whether a different mean amount is body size and nothing else.

    True only if the dose is planned per m² or per kg, the same total in both cohorts, and in each of them
    what was given agrees within 2 % with what was prescribed and, per m² or per kg, with that total.
    """
    if not earlier.participants or not later.participants or earlier.planned_total != later.planned_total:
        return False
    if earlier.participants[0].study.dose_basis in {DoseBasis.FLAT, None}:
        return False
    return all(_is_as_planned(cohort) for cohort in (earlier, later))


def _is_as_planned(cohort: CohortExposure) -> bool:
    is_per_kg = cohort.participants[0].study.dose_basis is DoseBasis.PER_KG
    sized = cohort.mean(lambda exposure: exposure.per_kg if is_per_kg else exposure.per_m2)
    prescribed = cohort.mean(lambda exposure: exposure.percent_of_prescribed)
    percents = (prescribed.value, _percent(sized.value, cohort.planned_total))
    is_complete = sized.measured == sized.treated == prescribed.measured
    return is_complete and all(one is not None and abs(one - 100) <= 2 for one in percents)


def _percent(part: Decimal | None, whole: Decimal | None) -> Decimal | None:
    ratio = _ratio(part, whole)
    return None if ratio is None else ratio * 100


def _ratio(part: Decimal | None, whole: Decimal | None) -> Decimal | None:
    if part is None or whole is None or whole == 0:
        return None
    return part / whole


def _sum(values: Iterable[Decimal | None]) -> Decimal | None:
    found = list(values)
    known = [value for value in found if value is not None]
    return sum(known, Decimal(0)) if found and len(known) == len(found) else None


def _in_unit(
    amount: Decimal | None, study: Study, convert: Callable[[Decimal, Any], Decimal | None]
) -> Decimal | None:
    return None if amount is None or study.dose_unit is None else convert(amount, study.dose_unit)
