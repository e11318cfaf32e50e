"""What may be wrong with a dose: its place in the regimen, its dates, what was given."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from decimal import Decimal

from dosebook.domain.codelists import CohortStatus, DoseChange, FractionStatus
from dosebook.domain.dose_period import administrations, is_period
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Dose
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.rounding import half_up
from dosebook.domain.study_units import is_radioactive
from dosebook.domain.treatment import was_given
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.dates import exact_day, is_before, words
from dosebook.forms.derived import uncountable_words
from dosebook.forms.finding import EditCheck, Severity
from dosebook.forms.situation import Situation


def _others(dose: Dose, situation: Situation) -> list[Dose]:
    doses = situation.data.of_participant(Dose, dose.participant or "")
    return [other for other in doses if other.uid != dose.uid]


def _planned(dose: Dose, situation: Situation) -> PlannedFraction | None:
    cohort = situation.cohort_of(dose.participant)
    if cohort is None or dose.fraction is None or not 1 <= dose.fraction <= len(cohort.fractions):
        return None
    return sorted(cohort.fractions, key=lambda fraction: fraction.day)[dose.fraction - 1]


def _recorded_twice(dose: Dose, situation: Situation) -> Mapping[str, str] | None:
    if not any(other.fraction == dose.fraction for other in _others(dose, situation)):
        return None
    return {"fraction": str(dose.fraction)} if dose.fraction is not None else None


def _beyond_regimen(dose: Dose, situation: Situation) -> Mapping[str, str] | None:
    cohort = situation.cohort_of(dose.participant)
    planned = len(cohort.fractions) if cohort is not None else 0
    if dose.fraction is None or not planned or 1 <= dose.fraction <= planned:
        return None
    return {"fraction": str(dose.fraction), "planned": str(planned)}


def _earlier_missing(dose: Dose, situation: Situation) -> Mapping[str, str] | None:
    if dose.fraction is None or dose.fraction < 2 or not was_given(dose):
        return None
    recorded = {other.fraction for other in _others(dose, situation)}
    missing = [number for number in range(1, dose.fraction) if number not in recorded]
    return {"fraction": str(missing[0])} if missing else None


def _out_of_order(dose: Dose, situation: Situation) -> Mapping[str, str] | None:
    for other in _others(dose, situation):
        if (
            was_given(other)
            and (other.fraction or 0) < (dose.fraction or 0)
            and is_before(dose.date, other.date)
        ):
            return {"date": words(dose.date), "fraction": str(other.fraction), "other": words(other.date)}
    return None


def _first_fraction(dose: Dose, situation: Situation) -> Dose | None:
    return next(
        (other for other in _others(dose, situation) if other.fraction == 1 and was_given(other)), None
    )


def _outside_window(dose: Dose, situation: Situation) -> Mapping[str, str] | None:
    """The regimen counts its days from fraction 1 as it was given."""
    planned, first = _planned(dose, situation), _first_fraction(dose, situation)
    given = exact_day(dose.date)
    start = exact_day(first.date) if first is not None else None
    if planned is None or given is None or start is None or not was_given(dose):
        return None
    day = start + timedelta(days=planned.day - 1)
    earliest, latest = day - timedelta(days=planned.days_early), day + timedelta(days=planned.days_late)
    if earliest <= given <= latest:
        return None
    return {"from": PartialDate.of(earliest).words(), "to": PartialDate.of(latest).words()}


def _before_consent(dose: Dose, situation: Situation) -> Mapping[str, str] | None:
    person = situation.participant(dose.participant)
    if person is None or not is_before(dose.date, person.consent_date):
        return None
    return {"date": words(dose.date), "consent": words(person.consent_date)}


def _before_eligibility(dose: Dose, situation: Situation) -> Mapping[str, str] | None:
    person = situation.participant(dose.participant)
    if person is None or not is_before(dose.date, person.eligibility_date):
        return None
    return {"date": words(dose.date), "confirmed": words(person.eligibility_date)}


def _after_death(dose: Dose, situation: Situation) -> bool:
    person = situation.participant(dose.participant)
    return person is not None and is_before(person.death_date, dose.date)


def _cohort_not_open(dose: Dose, situation: Situation) -> Mapping[str, str] | None:
    """Enrolment may be closed and a second fraction still be due; what never opened gives no dose."""
    cohort = situation.cohort_of(dose.participant)
    if cohort is None or not was_given(dose):
        return None
    never_open = cohort.status in {None, CohortStatus.PLANNED}
    stopped = cohort.status is CohortStatus.STOPPED and is_before(cohort.closed_on, dose.date)
    too_early = is_before(dose.date, cohort.opened_on)
    return {"cohort": cohort_name(cohort)} if never_open or stopped or too_early else None


def _no_cohort(dose: Dose, situation: Situation) -> bool:
    person = situation.participant(dose.participant)
    return person is not None and person.cohort is None and was_given(dose)


def _needs_reason(dose: Dose, _: Situation) -> bool:
    changed = dose.change not in {None, DoseChange.AS_PLANNED} or dose.status is FractionStatus.OMITTED
    return changed and dose.change_reason is None and not dose.change_note


def _given_percent(dose: Dose) -> Decimal | None:
    if dose.administered_amount is None or not dose.prescribed_amount:
        return None
    return dose.administered_amount / dose.prescribed_amount * 100


def _percent_words(percent: Decimal) -> Mapping[str, str]:
    return {"percent": str(half_up(percent, 1))}


def _off_by_10(dose: Dose, _: Situation) -> Mapping[str, str] | None:
    percent = _given_percent(dose)
    off = abs(percent - 100) if percent is not None else Decimal(0)
    return _percent_words(percent) if percent is not None and 10 < off < 20 else None


def _off_by_20(dose: Dose, situation: Situation) -> Mapping[str, str] | None:
    """Of agents that are not radioactive; the others have a check of their own (10 CFR 35.3045)."""
    percent = None if is_radioactive(situation.study) else _given_percent(dose)
    return _percent_words(percent) if percent is not None and abs(percent - 100) >= 20 else None


def _plan_differs(dose: Dose, situation: Situation) -> Mapping[str, str] | None:
    planned = _planned(dose, situation)
    if planned is None or dose.planned_dose is None or dose.planned_dose == planned.dose:
        return None
    return {"planned": f"{planned.dose:f}"}


def _directive_missing(dose: Dose, situation: Situation) -> bool:
    """The use of unsealed radioactive drugs needs a written directive first (10 CFR 35.40)."""
    signed = bool(dose.directive_by) and dose.directive_date is not None
    return is_radioactive(situation.study) and was_given(dose) and not signed


def _given_without(name: str) -> Callable[[Dose, Situation], bool]:
    return lambda dose, _: was_given(dose) and getattr(dose, name) is None


def _not_given_but_amount(dose: Dose, _: Situation) -> bool:
    not_given = dose.status in {FractionStatus.OMITTED, FractionStatus.SCHEDULED}
    return not_given and dose.administered_amount is not None


def _ends_before_start(dose: Dose, _: Situation) -> Mapping[str, str] | None:
    if not is_before(dose.period_end, dose.date):
        return None
    return {"end": words(dose.period_end), "start": words(dose.date)}


def _period_uncounted(dose: Dose, _: Situation) -> Mapping[str, str] | None:
    if not was_given(dose) or not is_period(dose) or administrations(dose) is not None:
        return None
    return {"reason": uncountable_words(dose)}


DOSE_CHECKS = (
    EditCheck(
        "dose.period_before_start",
        "period_end",
        QT_TRANSLATE_NOOP("findings", "The period ends on {end}, before it began on {start}."),
        _ends_before_start,
    ),
    EditCheck(
        "dose.period_not_countable",
        "frequency",
        QT_TRANSLATE_NOOP(
            "findings", "What was given in this period cannot be counted, so it has no total: {reason}."
        ),
        _period_uncounted,
    ),
    EditCheck(
        "dose.recorded_twice",
        "fraction",
        QT_TRANSLATE_NOOP("findings", "Fraction {fraction} of this participant is recorded already."),
        _recorded_twice,
    ),
    EditCheck(
        "dose.beyond_regimen",
        "fraction",
        QT_TRANSLATE_NOOP("findings", "The regimen has {planned} fractions; this is fraction {fraction}."),
        _beyond_regimen,
    ),
    EditCheck(
        "dose.earlier_missing",
        "fraction",
        QT_TRANSLATE_NOOP("findings", "Fraction {fraction} is not recorded."),
        _earlier_missing,
    ),
    EditCheck(
        "dose.without_number",
        "fraction",
        QT_TRANSLATE_NOOP("findings", "The number of the fraction is empty."),
        lambda dose, _: dose.fraction is None,
    ),
    EditCheck(
        "dose.out_of_order",
        "date",
        QT_TRANSLATE_NOOP("findings", "{date} is before fraction {fraction}, given on {other}."),
        _out_of_order,
    ),
    EditCheck(
        "dose.outside_window",
        "date",
        QT_TRANSLATE_NOOP("findings", "The regimen allows this fraction from {from} to {to}."),
        _outside_window,
    ),
    EditCheck(
        "dose.before_consent",
        "date",
        QT_TRANSLATE_NOOP("findings", "{date} is before the consent of {consent}."),
        _before_consent,
    ),
    EditCheck(
        "dose.before_eligibility",
        "date",
        QT_TRANSLATE_NOOP("findings", "{date} is before eligibility was confirmed on {confirmed}."),
        _before_eligibility,
    ),
    EditCheck(
        "dose.after_death",
        "date",
        QT_TRANSLATE_NOOP("findings", "The dose is dated after the participant's death."),
        _after_death,
    ),
    EditCheck(
        "dose.undated",
        "date",
        QT_TRANSLATE_NOOP("findings", "The fraction was given; the date is not recorded."),
        _given_without("date"),
    ),
    EditCheck(
        "dose.cohort_not_open",
        "participant",
        QT_TRANSLATE_NOOP("findings", "{cohort} was not open when this dose was given."),
        _cohort_not_open,
        Severity.INTERRUPTS,
    ),
    EditCheck(
        "dose.without_cohort",
        "participant",
        QT_TRANSLATE_NOOP("findings", "The participant is in no cohort, so this dose counts nowhere."),
        _no_cohort,
    ),
    EditCheck(
        "dose.without_amount",
        "administered_amount",
        QT_TRANSLATE_NOOP("findings", "The fraction was given; the administered amount is not recorded."),
        _given_without("administered_amount"),
    ),
    EditCheck(
        "dose.amount_but_not_given",
        "administered_amount",
        QT_TRANSLATE_NOOP(
            "findings", "An administered amount is recorded, but the fraction counts as not given."
        ),
        _not_given_but_amount,
    ),
    EditCheck(
        "dose.off_by_10",
        "administered_amount",
        QT_TRANSLATE_NOOP("findings", "{percent} % of the prescribed amount: more than 10 % off."),
        _off_by_10,
    ),
    EditCheck(
        "dose.off_by_20",
        "administered_amount",
        QT_TRANSLATE_NOOP(
            "findings",
            "{percent} % of the prescribed amount: 20 % or more off. Check both amounts and tell the investigator.",
        ),
        _off_by_20,
    ),
    EditCheck(
        "dose.plan_differs",
        "planned_dose",
        QT_TRANSLATE_NOOP("findings", "The regimen plans {planned} for this fraction."),
        _plan_differs,
    ),
    EditCheck(
        "dose.no_directive",
        "directive_by",
        QT_TRANSLATE_NOOP(
            "findings", "A radioactive dose was given, but the written directive has no name or no date."
        ),
        _directive_missing,
    ),
    EditCheck(
        "dose.directive_after",
        "directive_date",
        QT_TRANSLATE_NOOP("findings", "The directive was signed after the dose was given."),
        lambda dose, _: is_before(dose.date, dose.directive_date),
    ),
    EditCheck(
        "dose.without_reason",
        "change_reason",
        QT_TRANSLATE_NOOP("findings", "The fraction departed from the plan; the reason is empty."),
        _needs_reason,
    ),
)
