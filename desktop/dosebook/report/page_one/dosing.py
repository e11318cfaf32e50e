"""What was given, what was not, when each participant was last counted and seen."""

from decimal import Decimal

from dosebook.domain.codelists import DoseChange, FractionStatus
from dosebook.domain.exposure import CohortExposure, Measure, percent_change
from dosebook.domain.planned_fractions import Fate, planned_fractions
from dosebook.domain.records import Cohort, Dose, Participant
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.study_units import amount_decimals, amount_unit, dose_unit
from dosebook.domain.words import translate, within_sentence
from dosebook.report.format import MISSING, format_date, format_fraction, format_number, format_signed
from dosebook.report.frame import Frame
from dosebook.report.last_seen import last_count

People = tuple[Participant, ...]
MOST_LISTED = 6
MOST_LINES = 2
"""So many participants have a line each; more would not leave room on page 1."""


def fractions(frame: Frame, cohort: Cohort, people: People) -> str:
    """Return how many received each fraction, and who did not receive it as planned."""
    if not people:
        return translate("report", "Nobody was treated.")
    fates = {one.uid: planned_fractions(one, frame.data) for one in people}
    parts = []
    for place in range(len(cohort.fractions)):
        here = {uid: known[place] for uid, known in fates.items()}
        given = sum(1 for fate in here.values() if fate.fate is Fate.GIVEN)
        others = [
            f"{frame.participant_id(uid)} {words}"
            for uid, fate in here.items()
            if (words := departure(fate.dose))
        ]
        words = translate("report", "fraction {number} given {count}").format(
            number=place + 1, count=format_fraction(given, len(people))
        )
        parts.append(words + (f" ({', '.join(others)})" if others else ""))
    return "; ".join(parts) or translate("report", "No regimen is recorded.")


def departure(dose: Dose | None) -> str:
    """Return how a fraction departed from the plan, and why; empty for one given as planned."""
    if dose is None:
        return translate("report", "not recorded")
    if dose.change not in {None, DoseChange.AS_PLANNED}:
        how = within_sentence(dose.change.label) if dose.change else ""
    elif dose.status in {FractionStatus.GIVEN, None}:
        how = ""
    else:
        how = within_sentence(dose.status.label) if dose.status else ""
    why = within_sentence(dose.change_reason.label) if dose.change_reason else ""
    return ": ".join(part for part in (how, why) if part)


def last_seen(frame: Frame, people: People) -> str:
    """Return the last blood count and the last contact of each participant."""
    words = translate("report", "{participant}: count {count}, contact {contact}")
    listed = [
        words.format(
            participant=one.participant_id,
            count=format_date(last_count(frame, one)),
            contact=frame.contact_words(one),
        )
        for one in people
    ]
    shown = ("\n" if len(listed) <= MOST_LINES else "; ").join(listed[:MOST_LISTED])
    if len(listed) > MOST_LISTED:
        more = translate("report", "; {number} more under Enrolment and disposition")
        shown += more.format(number=len(listed) - MOST_LISTED)
    return shown or MISSING


def exposure(frame: Frame, cohort: Cohort) -> str:
    """Return the mean given, in every unit, beside that of the cohort before."""
    if not frame.treated(cohort):
        return translate("report", "Nobody was treated.")
    here, unit = frame.exposure(cohort), amount_unit(frame.study)
    mean = here.mean(lambda one: one.administered)
    text = translate("report", "mean {mean} {unit} given to {measured}").format(
        mean=format_number(mean.value, amount_decimals(frame.study)),
        unit=unit,
        measured=format_fraction(mean.measured, mean.treated),
    )
    if frame.previous is None:
        planned = translate("report", "; planned {planned} {dose}, given {area} per m²; BSA {size} m²")
        return text + planned.format(
            planned=format_number(here.planned_total, 2),
            dose=dose_unit(frame.study),
            area=_mean(here, lambda one: one.per_m2, 2),
            size=_mean(here, lambda one: one.surface, 2),
        )
    return text + _against(frame, here, frame.exposure(frame.previous))


def _against(frame: Frame, here: CohortExposure, before: CohortExposure) -> str:
    words = translate(
        "report",
        " (in brackets {cohort}: {mean_before}, {change} %); planned {planned} {dose} ({planned_before}); given per m² {area} "
        "({area_before}), per kg {kilo} ({kilo_before}, {kilo_change} %); BSA {size} m² ({size_before})",
    )
    return words.format(
        cohort=within_sentence(cohort_name(before.cohort)),
        mean_before=_mean(before, lambda one: one.administered, amount_decimals(frame.study)),
        change=_change(before, here, lambda one: one.administered),
        planned=format_number(here.planned_total, 2),
        planned_before=format_number(before.planned_total, 2),
        dose=dose_unit(frame.study),
        area=_mean(here, lambda one: one.per_m2, 2),
        area_before=_mean(before, lambda one: one.per_m2, 2),
        kilo=_mean(here, lambda one: one.per_kg, 3),
        kilo_before=_mean(before, lambda one: one.per_kg, 3),
        kilo_change=_change(before, here, lambda one: one.per_kg),
        size=_mean(here, lambda one: one.surface, 2),
        size_before=_mean(before, lambda one: one.surface, 2),
    )


def _mean(cohort: CohortExposure, measure: Measure, decimals: int) -> str:
    return format_number(cohort.mean(measure).value, decimals)


def _change(before: CohortExposure, after: CohortExposure, measure: Measure) -> str:
    change: Decimal | None = percent_change(before.mean(measure).value, after.mean(measure).value)
    return format_signed(change, 1)
