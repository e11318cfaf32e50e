"""What may be wrong with a dose: its place in the regimen, its dates, what was given."""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from decimal import Decimal

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import CohortStatus, DoseChange, FractionStatus
from dosebook.domain.dose_period import administrations, is_period
from dosebook.domain.localised import localised
from dosebook.domain.partial_date import day_words
from dosebook.domain.records import Dose
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.rounding import half_up
from dosebook.domain.study_units import is_radioactive
from dosebook.domain.treatment import was_given
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.dates import (
    Compared,
    after_other,
    before,
    before_other,
    date_checks,
    is_before,
    is_outside,
    words,
)
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


def _out_of_order(dose: Dose, situation: Situation) -> Iterator[Compared]:
    for other in _others(dose, situation):
        if was_given(other) and (other.fraction or 0) < (dose.fraction or 0):
            number = str(other.fraction or "?")
            yield before(dose.date, other.date, date=dose.date, fraction=number, other=other.date)


def _first_fraction(dose: Dose, situation: Situation) -> Dose | None:
    return next(
        (other for other in _others(dose, situation) if other.fraction == 1 and was_given(other)), None
    )


def _outside_window(dose: Dose, situation: Situation) -> Iterator[Compared]:
    """The regimen counts its days from fraction 1 as it was given."""
    planned, first = _planned(dose, situation), _first_fraction(dose, situation)
    start = first.date if first is not None else None
    if planned is None or dose.date is None or start is None or start.is_unknown or not was_given(dose):
        return
    early, late = planned.day - 1 - planned.days_early, planned.day - 1 + planned.days_late
    opens = start.first + timedelta(days=early), start.last + timedelta(days=early)
    closes = start.first + timedelta(days=late), start.last + timedelta(days=late)
    said = {"date": words(dose.date), "from": day_words(opens[0]), "to": day_words(closes[1])}
    yield Compared(is_outside(dose.date, opens, closes), said)


def _before_consent(dose: Dose, situation: Situation) -> Iterator[Compared]:
    consent = situation.consent_of(dose.participant)
    yield before_other(dose.date, consent, date=dose.date, consent=consent)


def _before_eligibility(dose: Dose, situation: Situation) -> Iterator[Compared]:
    person = situation.participant(dose.participant)
    confirmed = person.eligibility_date if person is not None else None
    yield before(dose.date, confirmed, date=dose.date, confirmed=confirmed)


def _after_death(dose: Dose, situation: Situation) -> Iterator[Compared]:
    death = situation.death_of(dose.participant)
    yield after_other(dose.date, death, date=dose.date, death=death)


def _cohort_not_open(dose: Dose, situation: Situation) -> Iterator[Compared]:
    """Enrolment may be closed and a second fraction still be due; what never opened gives no dose."""
    cohort = situation.cohort_of(dose.participant)
    if cohort is None or not was_given(dose):
        return
    said = {"cohort": cohort_name(cohort), "date": words(dose.date)}
    if cohort.status in {None, CohortStatus.PLANNED}:
        yield Compared(Certainty.CERTAIN, said)
    if cohort.status is CohortStatus.STOPPED:
        yield Compared(is_before(cohort.closed_on, dose.date), said)
    yield Compared(is_before(dose.date, cohort.opened_on), said)


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
    return {"percent": str(localised(half_up(percent, 1)))}


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
    return {"planned": f"{localised(planned.dose):f}"}


def _directive_missing(dose: Dose, situation: Situation) -> bool:
    """The use of unsealed radioactive drugs needs a written directive first (10 CFR 35.40)."""
    signed = bool(dose.directive_by) and dose.directive_date is not None
    return is_radioactive(situation.study) and was_given(dose) and not signed


def _given_without(name: str) -> Callable[[Dose, Situation], bool]:
    return lambda dose, _: was_given(dose) and getattr(dose, name) is None


def _not_given_but_amount(dose: Dose, _: Situation) -> bool:
    not_given = dose.status in {FractionStatus.OMITTED, FractionStatus.SCHEDULED}
    return not_given and dose.administered_amount is not None


def _ends_before_start(dose: Dose, _: Situation) -> Iterator[Compared]:
    yield before(dose.period_end, dose.date, end=dose.period_end, start=dose.date)


def _directed_after(dose: Dose, _: Situation) -> Iterator[Compared]:
    yield before(dose.date, dose.directive_date, date=dose.date, directive=dose.directive_date)


def _period_uncounted(dose: Dose, _: Situation) -> Mapping[str, str] | None:
    if not was_given(dose) or not is_period(dose) or administrations(dose) is not None:
        return None
    return {"reason": uncountable_words(dose)}


DOSE_CHECKS = (
    *date_checks(
        "dose.period_before_start",
        "period_end",
        QT_TRANSLATE_NOOP("findings", "The period ends on {end}, before it began on {start}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the period ends ({end}) before it began ({start}): the day is not known.",
        ),
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
    *date_checks(
        "dose.out_of_order",
        "date",
        QT_TRANSLATE_NOOP("findings", "{date} is before fraction {fraction}, given on {other}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether this fraction ({date}) is before fraction {fraction} ({other}): the day is not known.",
        ),
        _out_of_order,
    ),
    *date_checks(
        "dose.outside_window",
        "date",
        QT_TRANSLATE_NOOP("findings", "The regimen allows this fraction from {from} to {to}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether this fraction ({date}) is within the days that the regimen allows, {from} to {to}: "
            "the day is not known.",
        ),
        _outside_window,
    ),
    *date_checks(
        "dose.before_consent",
        "date",
        QT_TRANSLATE_NOOP("findings", "{date} is before the consent of {consent}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the dose ({date}) was before the consent ({consent}): the day is not known.",
        ),
        _before_consent,
    ),
    *date_checks(
        "dose.before_eligibility",
        "date",
        QT_TRANSLATE_NOOP("findings", "{date} is before eligibility was confirmed on {confirmed}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the dose ({date}) was before eligibility was confirmed ({confirmed}): "
            "the day is not known.",
        ),
        _before_eligibility,
    ),
    *date_checks(
        "dose.after_death",
        "date",
        QT_TRANSLATE_NOOP("findings", "The dose is dated after the participant's death."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the dose ({date}) is dated after the death ({death}): the day is not known.",
        ),
        _after_death,
    ),
    EditCheck(
        "dose.undated",
        "date",
        QT_TRANSLATE_NOOP("findings", "The fraction was given; the date is not recorded."),
        _given_without("date"),
    ),
    *date_checks(
        "dose.cohort_not_open",
        "participant",
        QT_TRANSLATE_NOOP("findings", "{cohort} was not open when this dose was given."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether {cohort} was open when this dose was given ({date}): the day is not known.",
        ),
        _cohort_not_open,
        severity=Severity.INTERRUPTS,
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
        Severity.INTERRUPTS,
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
    *date_checks(
        "dose.directive_after",
        "directive_date",
        QT_TRANSLATE_NOOP("findings", "The directive was signed after the dose was given."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the directive ({directive}) was signed after the dose was given ({date}): "
            "the day is not known.",
        ),
        _directed_after,
    ),
    EditCheck(
        "dose.without_reason",
        "change_reason",
        QT_TRANSLATE_NOOP("findings", "The fraction departed from the plan; the reason is empty."),
        _needs_reason,
    ),
)
