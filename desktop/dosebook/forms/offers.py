"""Values that the program knows and offers with their source; never what only the source can say."""

from datetime import timedelta
from decimal import Decimal

from dosebook.domain.codelists import DoseBasis, YesNo
from dosebook.domain.exposure import surface_of
from dosebook.domain.localised import localised
from dosebook.domain.net_activity import net_activity
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Cohort, Dose, Participant, Result
from dosebook.domain.reference_ranges import laboratories, normal_range
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.rounding import half_up
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import fractions_given
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.forms.fields import Offer, Values
from dosebook.forms.lab_grade_words import value_with_unit
from dosebook.forms.lab_spells import back_after
from dosebook.forms.normal_range_words import result_on_form

_DOSE = frozenset(variables(Dose))


def to_hundredths(amount: Decimal) -> Decimal:
    """Return an amount as people measure it out: to 0.01, halves away from zero."""
    return half_up(amount, 2)


def cohort_on_form(values: Values, data: StudyData) -> Cohort | None:
    """Return the cohort of the participant on the form."""
    person = data.find(values.get("participant"))
    cohort = data.find(person.cohort) if isinstance(person, Participant) else None
    return cohort if isinstance(cohort, Cohort) else None


def planned_fraction(values: Values, data: StudyData) -> PlannedFraction | None:
    """Return the fraction of the cohort's regimen that the dose on the form is."""
    cohort = cohort_on_form(values, data)
    number: int | None = values.get("fraction")
    if cohort is None or number is None or not 1 <= number <= len(cohort.fractions):
        return None
    return sorted(cohort.fractions, key=lambda fraction: fraction.day)[number - 1]


def planned_dose(values: Values, data: StudyData) -> Offer | None:
    """Offer the dose of this fraction in the cohort's regimen."""
    fraction, cohort = planned_fraction(values, data), cohort_on_form(values, data)
    if fraction is None or cohort is None:
        return None
    source = translate("forms", "regimen of {cohort}").format(cohort=cohort_name(cohort))
    return Offer(fraction.dose, source)


def planned_date(values: Values, data: StudyData) -> Offer | None:
    """Offer the day of the plan, counted from fraction 1 as it was given (never for fraction 1)."""
    fraction, number = planned_fraction(values, data), values.get("fraction")
    if fraction is None or number == 1:
        return None
    given = [dose for dose in fractions_given(data, values["participant"]) if dose.fraction == 1]
    start = given[0].date.exact if given and given[0].date is not None else None
    if start is None:
        return None
    source = translate("forms", "day {day} of the regimen, fraction 1 given {date}")
    words = source.format(day=fraction.day, date=PartialDate.of(start).words())
    return Offer(PartialDate.of(start + timedelta(days=fraction.day - 1)), words)


def area_on_form(values: Values, data: StudyData) -> tuple[Decimal, str] | None:
    """Return the body surface area of a dose form in m², with its source: typed, or the study's formula."""
    measured = Dose(
        uid="",
        bsa_typed=values.get("bsa_typed"),
        height_cm=values.get("height_cm"),
        weight_kg=values.get("weight_kg"),
    )
    surface = surface_of(measured, data.study)
    if surface is None:
        return None
    if surface.is_capped and surface.formula is not None:
        words = translate("forms", "{formula}, capped by the study")
        return surface.area, words.format(formula=surface.formula.label)
    if surface.formula is not None:
        return surface.area, surface.formula.label
    return surface.area, values.get("bsa_source") or translate("forms", "typed")


def prescribed_amount(values: Values, data: StudyData) -> Offer | None:
    """Offer planned dose × body surface area (or × weight, or the dose itself), to 0.01."""
    dose, basis = values.get("planned_dose"), data.study.dose_basis
    if dose is None or basis is None:
        return None
    if basis is DoseBasis.FLAT:
        return Offer(dose, translate("forms", "planned dose"))
    if basis is DoseBasis.PER_KG:
        weight = values.get("weight_kg")
        if weight is None:
            return None
        source = translate("forms", "planned dose × {weight} kg").format(weight=f"{localised(weight):f}")
        return Offer(to_hundredths(dose * weight), source)
    area = area_on_form(values, data)
    if area is None:
        return None
    source = translate("forms", "planned dose × {area} m² ({source})")
    return Offer(
        to_hundredths(dose * area[0]),
        source.format(area=f"{localised(to_hundredths(area[0])):f}", source=area[1]),
    )


def dose_on_form(values: Values) -> Dose:
    """Return the dose that a form shows, as a record of its own."""
    return Dose(uid="", **{name: value for name, value in values.items() if name in _DOSE})


def route(values: Values, data: StudyData) -> Offer | None:
    """Offer the route of the newest other dose."""
    return _as_before(values, data, "route")


def determination(values: Values, data: StudyData) -> Offer | None:
    """Offer the way in which the newest other dosage was determined: a site mostly has one."""
    return _as_before(values, data, "determination")


def _as_before(values: Values, data: StudyData, name: str) -> Offer | None:
    others = [dose for dose in data.doses if getattr(dose, name) is not None]
    others = [dose for dose in others if (dose.participant, dose.fraction) != _place(values)]
    if not others:
        return None
    last = max(others, key=lambda dose: dose.date.last if dose.date is not None else PartialDate().first)
    return Offer(getattr(last, name), translate("forms", "as for the dose before"))


def _place(values: Values) -> tuple[object, object]:
    return values.get("participant"), values.get("fraction")


def date_given(values: Values, _data: StudyData) -> Offer | None:
    """Offer the day of the infusion, else the planned one: readings are mostly taken on it."""
    given, planned = values.get("date"), values.get("planned_date")
    if given is not None:
        return Offer(given, translate("forms", "the day it was given"))
    return None if planned is None else Offer(planned, translate("forms", "the planned date"))


def net_amount(values: Values, data: StudyData) -> Offer | None:
    """Offer the activity determined before use less what was left over, both at the start, to 0.01."""
    net = net_activity(dose_on_form(values), data.study).net
    return None if net is None else Offer(to_hundredths(net), translate("forms", "determined less left over"))


def height(values: Values, data: StudyData) -> Offer | None:
    """Offer the height measured for an earlier fraction of the participant."""
    doses = data.of_participant(Dose, values.get("participant") or "")
    number = values.get("fraction") or 0
    earlier = [dose for dose in doses if dose.height_cm is not None and (dose.fraction or 0) < number]
    if not earlier:
        return None
    last = max(earlier, key=lambda dose: dose.fraction or 0)
    return Offer(last.height_cm, translate("forms", "fraction {number}").format(number=last.fraction))


def _previous_result(values: Values, data: StudyData) -> Result | None:
    """The newest result of the participant with the same test and unit and a reference range."""
    test, unit = values.get("test"), values.get("unit")
    if test is None or unit is None:
        return None
    same = [
        result
        for result in data.of_participant(Result, values.get("participant") or "")
        if result.test is test
        and result.unit is unit
        and (result.reference_low is not None or result.reference_high is not None)
    ]
    dated = [result for result in same if result.date is not None and not result.date.is_unknown]
    if dated:
        return max(dated, key=lambda result: result.date.last if result.date else PartialDate().last)
    return same[-1] if same else None


def reference_low(values: Values, data: StudyData) -> Offer | None:
    """Offer the lower limit that the participant's last result of this test and unit carried."""
    return _range_offer(values, data, "reference_low")


def reference_high(values: Values, data: StudyData) -> Offer | None:
    """Offer the upper limit that the participant's last result of this test and unit carried."""
    return _range_offer(values, data, "reference_high")


def laboratory(values: Values, data: StudyData) -> Offer | None:
    """Offer the laboratory named last: for the participant, else in the study, else the only one with ranges."""
    own = data.of_participant(Result, values.get("participant") or "")
    for results in (own, data.results):
        last = next((one for one in reversed(results) if one.laboratory.strip()), None)
        if last is not None:
            date = last.date.words() if last.date is not None else translate("forms", "no date")
            return Offer(last.laboratory, translate("forms", "result of {date}").format(date=date))
    known = laboratories(data)
    return Offer(known[0], translate("forms", "reference ranges")) if len(known) == 1 else None


def _range_offer(values: Values, data: StudyData, name: str) -> Offer | None:
    if normal_range(result_on_form(values), data).source is not None:
        # The laboratory's range applies; one typed beside it would only hide it.
        return None
    last = _previous_result(values, data)
    limit = getattr(last, name) if last is not None else None
    if last is None or limit is None:
        return None
    date = last.date.words() if last.date is not None else translate("forms", "no date")
    return Offer(limit, translate("forms", "result of {date}").format(date=date))


def end_by_results(values: Values, data: StudyData) -> Offer | None:
    """Offer the day of the first value after the onset that is back at baseline or better; a person says if it ended."""
    onset, term = values.get("onset"), values.get("ctcae_term")
    if onset is None or not term or values.get("ongoing") is YesNo.YES:
        return None
    # Back after the last day that the onset may be; an unknown one is before nothing.
    item = back_after(values.get("participant") or "", term, onset, onset.last, data)
    if item is None:
        return None
    words = translate("forms", "{value}, back at baseline or better")
    return Offer(PartialDate.of(item.day), words.format(value=value_with_unit(item.result)))
