"""Words that a form computes and shows beside what was typed; none of them is stored."""

from decimal import Decimal

from dosebook.domain.codelists import DoseFrequency, DoseUnit, YesNo
from dosebook.domain.dosage_record import missing_items, percent_of_prescribed
from dosebook.domain.dose_period import administrations, is_period
from dosebook.domain.localised import localised
from dosebook.domain.net_activity import Reading, net_activity
from dosebook.domain.radioactivity import to_mbq, to_mci
from dosebook.domain.records import Dose
from dosebook.domain.regimen import PlannedFraction, total_dose
from dosebook.domain.regimen_words import regimen_words
from dosebook.domain.rounding import half_up
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_units import amount_unit, dose_unit
from dosebook.domain.words import one_or_many, translate
from dosebook.forms.fields import Values
from dosebook.forms.offers import area_on_form, cohort_on_form, dose_on_form, to_hundredths


def area(values: Values, data: StudyData) -> str:
    """Return the body surface area in use and where it comes from: ``2.08 m², Mosteller``."""
    found = area_on_form(values, data)
    return f"{localised(to_hundredths(found[0]))} m², {found[1]}" if found is not None else ""


def given_amount(values: Values, data: StudyData) -> str:
    """Return the administered amount per m² and per kg, and in the other unit of activity."""
    amount, unit = values.get("administered_amount"), amount_unit(data.study)
    if amount is None:
        return ""
    found, weight = area_on_form(values, data), values.get("weight_kg")
    parts = (
        [f"{localised(to_hundredths(amount / found[0]))} {unit}/m²"] if found is not None and found[0] else []
    )
    if weight:
        parts.append(f"{localised(to_hundredths(amount / weight))} {unit}/kg")
    return ", ".join([*parts, *_other_unit(amount, data.study.dose_unit)])


def _other_unit(amount: Decimal, unit: DoseUnit | None) -> list[str]:
    if unit is DoseUnit.MCI:
        return [f"{localised(to_hundredths(to_mbq(amount, unit) or Decimal(0)))} MBq"]
    return (
        [f"{localised(to_hundredths(to_mci(amount, unit) or Decimal(0)))} mCi"]
        if unit is DoseUnit.MBQ
        else []
    )


def against_prescribed(values: Values, _data: StudyData) -> str:
    """Return the administered amount as a percentage of the prescribed one."""
    given, prescribed = values.get("administered_amount"), values.get("prescribed_amount")
    if given is None or not prescribed:
        return ""
    percent = half_up(given / prescribed * 100, 1)
    return translate("forms", "{percent} % of the prescribed amount").format(percent=localised(percent))


def period_total(values: Values, data: StudyData) -> str:
    """Return what was given over a period in all, or that its administrations cannot be counted, and why."""
    dose = dose_on_form(values)
    if not is_period(dose):
        return ""
    count, amount = administrations(dose), dose.administered_amount
    if count is None:
        return translate("forms", "Not countable: {reason}").format(reason=uncountable_words(dose))
    one, many = translate("forms", "1 administration"), translate("forms", "{count} administrations")
    times = one_or_many(count, one, many)
    if amount is None:
        return times
    total = translate("forms", "{times}, {total} {unit} in all")
    return total.format(times=times, total=f"{localised(amount * count):f}", unit=amount_unit(data.study))


def uncountable_words(dose: Dose) -> str:
    """Say why the administrations of a period cannot be counted."""
    if dose.frequency in {None, DoseFrequency.ONCE}:
        return translate("forms", "how often it was given is not recorded")
    if (
        dose.date is None
        or dose.date.exact is None
        or dose.period_end is None
        or dose.period_end.exact is None
    ):
        return translate("forms", "its first and last day are not both known")
    if dose.interruptions:
        return translate("forms", "it was interrupted")
    return translate("forms", "this frequency does not tell how many there were")


def determined_activity(values: Values, data: StudyData) -> str:
    """Return the activity at the start of the infusion, in both units and against the prescription."""
    dose = dose_on_form(values)
    return _reading_words(net_activity(dose, data.study).determined, dose, data)


def residual_activity(values: Values, data: StudyData) -> str:
    """Return what was left over, at the start of the infusion, in both units and against the prescription."""
    dose = dose_on_form(values)
    return _reading_words(net_activity(dose, data.study).residual, dose, data)


def _reading_words(reading: Reading | None, dose: Dose, data: StudyData) -> str:
    if reading is None:
        return ""
    amount, unit = reading.at_start, data.study.dose_unit
    parts = [f"{localised(to_hundredths(amount))} {amount_unit(data.study)}", *_other_unit(amount, unit)]
    percent = percent_of_prescribed(amount, dose)
    if percent is not None:
        shown = half_up(percent, 1)
        parts.append(
            translate("forms", "{percent} % of the prescribed amount").format(percent=localised(shown))
        )
    return ", ".join(parts)


def dosage_record(values: Values, data: StudyData) -> str:
    """Say whether the six items of 10 CFR 35.2063 are recorded, or name those that are missing."""
    missing = missing_items(dose_on_form(values), data.study)
    if not missing:
        return translate("forms", "Complete: all six items of 10 CFR 35.2063")
    return translate("forms", "Missing: {items}").format(items=", ".join(missing))


def regimen(values: Values, data: StudyData) -> str:
    """Return the regimen of the participant on a dose form in words."""
    cohort = cohort_on_form(values, data)
    return regimen_words(cohort.fractions, data.study) if cohort is not None else ""


def regimen_total(values: Values, data: StudyData) -> str:
    """Return the regimen on a cohort form in words, with its total where there are several fractions."""
    return _regimen_line(values.get("fractions") or (), data)


def recommended_total(values: Values, data: StudyData) -> str:
    """Return the recommended regimen on a review form in words, with its total."""
    return _regimen_line(values.get("recommended_fractions") or (), data)


def _regimen_line(fractions: tuple[PlannedFraction, ...], data: StudyData) -> str:
    words = regimen_words(fractions, data.study)
    if len(fractions) < 2:
        return words
    total = translate("forms", "{regimen}; {total} {unit} in all")
    return total.format(
        regimen=words, total=f"{localised(total_dose(fractions)):f}", unit=dose_unit(data.study)
    )


def made_up(values: Values, _data: StudyData) -> str:
    """Say that the participants are made up, where the file says so; nobody can clear that."""
    is_made_up = values.get("synthetic") is YesNo.YES
    return translate("forms", "Synthetic participants; each page of a report says so") if is_made_up else ""
