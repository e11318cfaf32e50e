"""The dose levels of a study on the axis it chose, lowest first; two regimens may share one level."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from dosebook.domain.decision_codelists import DoseAxis
from dosebook.domain.errors import DosebookError
from dosebook.domain.escalation.problem import Problem
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.exposure import cohort_exposure
from dosebook.domain.localised import localised
from dosebook.domain.number_entry import read_kept_number
from dosebook.domain.records import Cohort, Study
from dosebook.domain.regimen import total_dose
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.rounding import half_up
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_units import amount_unit, dose_unit
from dosebook.domain.treatment import treated_participants
from dosebook.domain.words import translate

NEAR = Decimal("0.1")
"""A mean amount given stands on the nearest typed level up to a tenth away; no two participants get the same."""


@dataclass(frozen=True, slots=True)
class DoseLevel:
    """One step of the ladder; ``dose`` is None for a planned cohort of which no amount is known yet."""

    number: int
    dose: Decimal | None
    words: str
    cohorts: tuple[Cohort, ...] = ()


@dataclass(frozen=True, slots=True)
class DoseLevels:
    """The levels with what is wrong about them; nothing may be computed from levels with problems."""

    axis: DoseAxis | None
    levels: tuple[DoseLevel, ...] = ()
    problems: tuple[Problem, ...] = ()

    def level(self, number: int | None) -> DoseLevel | None:
        """Return the level with this number."""
        return next((level for level in self.levels if level.number == number), None)

    def of_cohort(self, uid: str | None) -> int | None:
        """Return the number of the level on which the cohort with this uid stands."""
        for level in self.levels:
            if any(cohort.uid == uid for cohort in level.cohorts):
                return level.number
        return None

    def words(self, number: int | None) -> str:
        """Return ``dose level 4 (31.25 mCi/m²)``."""
        found = self.level(number)
        if found is None:
            return translate("escalation", "no dose level")
        words = translate("escalation", "dose level {level} ({dose})")
        return words.format(level=found.number, dose=found.words)


def dose_levels(design: EscalationDesign, data: StudyData) -> DoseLevels:
    """Return the levels: those typed with the rule, else those of the cohorts, planned ones too."""
    if design.dose_axis is None:
        words = translate("escalation", "Choose what counts as the dose.")
        return DoseLevels(None, (), (Problem("dose_axis", words),))
    doses = {cohort.uid: dose_of(cohort, design.dose_axis, data) for cohort in data.cohorts}
    if design.dose_levels:
        return _typed(design, data, doses)
    return _of_cohorts(design.dose_axis, data, doses)


def dose_of(cohort: Cohort, axis: DoseAxis, data: StudyData) -> Decimal | None:
    """Return the dose of a cohort on the axis; None without a regimen, or while no amount was given."""
    if axis is DoseAxis.TOTAL_AMOUNT:
        return cohort_exposure(data, cohort).mean(lambda one: one.administered).value
    if not cohort.fractions:
        return None
    if axis is DoseAxis.TOTAL_PLANNED:
        return total_dose(cohort.fractions)
    return max(fraction.dose for fraction in cohort.fractions)


def dose_words(dose: Decimal, axis: DoseAxis, study: Study) -> str:
    """Return a dose with its unit; a mean amount is rounded to two decimals."""
    if axis is DoseAxis.TOTAL_AMOUNT:
        rounded = half_up(dose, 2)
        return f"{localised(rounded):f} {amount_unit(study)}".rstrip()
    return f"{localised(dose.normalize()):f} {dose_unit(study)}".rstrip()


def _typed(design: EscalationDesign, data: StudyData, doses: Mapping[str, Decimal | None]) -> DoseLevels:
    axis = design.dose_axis or DoseAxis.TOTAL_PLANNED
    values: list[Decimal] = []
    problems: list[Problem] = []
    for place, text in enumerate(design.dose_levels, start=1):
        try:
            values.append(read_kept_number(text))
        except DosebookError as error:
            words = translate("escalation", "Dose level {level}: {reason}")
            problems.append(Problem("dose_levels", words.format(level=place, reason=error)))
    if not problems:
        problems += _not_rising(values)
    standing = {uid: _place(dose, values, axis) for uid, dose in doses.items()}
    levels = tuple(
        DoseLevel(
            number,
            dose,
            dose_words(dose, axis, data.study),
            tuple(cohort for cohort in data.cohorts if standing[cohort.uid] == number),
        )
        for number, dose in enumerate(values, start=1)
    )
    problems += _off_the_ladder(data, [cohort for cohort in data.cohorts if standing[cohort.uid] is None])
    return DoseLevels(axis, levels, tuple(problems))


def _place(dose: Decimal | None, values: list[Decimal], axis: DoseAxis) -> int | None:
    if dose is None or not values:
        return None
    nearest = min(values, key=lambda value: abs(value - dose))
    room = NEAR * nearest if axis is DoseAxis.TOTAL_AMOUNT else Decimal(0)
    return values.index(nearest) + 1 if abs(nearest - dose) <= room else None


def _not_rising(values: list[Decimal]) -> Iterator[Problem]:
    if values and values[0] <= 0:
        words = translate("escalation", "Dose level 1 ({dose}) must be above 0.")
        yield Problem("dose_levels", words.format(dose=localised(values[0])))
    for place, (low, high) in enumerate(pairwise(values), start=1):
        if high <= low:
            words = translate(
                "escalation", "Dose level {next} ({high}) is not above dose level {level} ({low})."
            )
            yield Problem(
                "dose_levels",
                words.format(next=place + 1, high=localised(high), level=place, low=localised(low)),
            )


def _of_cohorts(axis: DoseAxis, data: StudyData, doses: Mapping[str, Decimal | None]) -> DoseLevels:
    known = sorted({dose for dose in doses.values() if dose is not None and dose > 0})
    levels = [
        DoseLevel(
            number,
            dose,
            dose_words(dose, axis, data.study),
            tuple(cohort for cohort in data.cohorts if doses[cohort.uid] == dose),
        )
        for number, dose in enumerate(known, start=1)
    ]
    placed = {cohort.uid for level in levels for cohort in level.cohorts}
    left = [cohort for cohort in data.cohorts if cohort.uid not in placed]
    if axis is DoseAxis.TOTAL_AMOUNT:
        levels += _planned_above(levels, left)
        placed = {cohort.uid for level in levels for cohort in level.cohorts}
    problems = _off_the_ladder(data, [cohort for cohort in left if cohort.uid not in placed])
    if not levels:
        words = translate("escalation", "There are no dose levels yet: type them, or enter the cohorts.")
        problems.append(Problem("dose_levels", words))
    return DoseLevels(axis, tuple(levels), tuple(problems))


def _planned_above(levels: list[DoseLevel], planned: list[Cohort]) -> list[DoseLevel]:
    """Put planned cohorts, of which no amount is known, above all others when more is planned for them."""
    highest = max(
        (total_dose(cohort.fractions) for level in levels for cohort in level.cohorts), default=Decimal(0)
    )
    above = [cohort for cohort in planned if total_dose(cohort.fractions) > highest]
    ordered = sorted(above, key=lambda cohort: total_dose(cohort.fractions))
    words = translate("escalation", "{cohort}, nothing given yet")
    return [
        DoseLevel(number, None, words.format(cohort=cohort_name(cohort)), (cohort,))
        for number, cohort in enumerate(ordered, start=len(levels) + 1)
    ]


def _off_the_ladder(data: StudyData, cohorts: list[Cohort]) -> list[Problem]:
    """Name the cohorts on no level in which somebody was treated; they would be missing from every count."""
    words = translate(
        "escalation", "{cohort} stands on none of the dose levels, but somebody was treated in it."
    )
    return [
        Problem("dose_levels", words.format(cohort=cohort_name(cohort)))
        for cohort in cohorts
        if treated_participants(data, cohort)
    ]
