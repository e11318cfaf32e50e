"""A regimen in words: ``2 × 15.625 mCi/m², one week apart``."""

from decimal import Decimal
from itertools import pairwise

from dosebook.domain.localised import localised
from dosebook.domain.records import Cohort, Study
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.study_units import dose_unit
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate

_APART = {
    1: QT_TRANSLATE_NOOP("regimen", "one day apart"),
    7: QT_TRANSLATE_NOOP("regimen", "one week apart"),
    14: QT_TRANSLATE_NOOP("regimen", "two weeks apart"),
    21: QT_TRANSLATE_NOOP("regimen", "three weeks apart"),
    28: QT_TRANSLATE_NOOP("regimen", "four weeks apart"),
}


def regimen_words(fractions: tuple[PlannedFraction, ...], study: Study) -> str:
    """Return the regimen as people say it; empty when there are no fractions.

    Equal doses are counted (``2 × 15.625 mCi/m²``), with their distance where it is the same all
    along and else with their days; unlike doses are listed with their days.
    """
    if not fractions:
        return ""
    unit = dose_unit(study)
    ordered = sorted(fractions, key=lambda fraction: fraction.day)
    days = [fraction.day for fraction in ordered]
    if len({fraction.dose for fraction in ordered}) > 1:
        return ", ".join(_single(fraction, unit) for fraction in ordered)
    amount = f"{len(ordered)} × {_amount(ordered[0].dose, unit)}"
    return amount if len(ordered) == 1 else f"{amount}, {_spacing(days)}"


def cohort_title(cohort: Cohort, study: Study) -> str:
    """Return a cohort as people call it: ``Cohort 5: 2 × 15.625 mCi/m², one week apart``."""
    name = cohort_name(cohort)
    regimen = regimen_words(cohort.fractions, study)
    return f"{name}: {regimen}" if regimen else name


def cohort_name(cohort: Cohort) -> str:
    """Return the short name of a cohort: ``Cohort 5``."""
    if cohort.number is None:
        return translate("regimen", "Cohort without number")
    return translate("regimen", "Cohort {number}").format(number=cohort.number)


def _single(fraction: PlannedFraction, unit: str) -> str:
    sentence = translate("regimen", "{amount} on day {day}")
    return sentence.format(amount=_amount(fraction.dose, unit), day=fraction.day)


def _spacing(days: list[int]) -> str:
    gaps = {later - earlier for earlier, later in pairwise(days)}
    if len(gaps) > 1 or gaps == {0}:
        return translate("regimen", "on days {days}").format(days=", ".join(str(day) for day in days))
    gap = gaps.pop()
    if gap in _APART:
        return translate("regimen", _APART[gap])
    return translate("regimen", "{days} days apart").format(days=gap)


def _amount(dose: Decimal, unit: str) -> str:
    return f"{localised(dose):f} {unit}".rstrip()
