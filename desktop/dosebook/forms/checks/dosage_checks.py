"""What may be wrong with the preparation of a dosage: its readings, their times, what asks for somebody's word."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import DoseDetermination
from dosebook.domain.dosage_record import (
    delivered,
    is_outside_range,
    may_be_medical_event,
    missing_items,
    needs_direction,
    percent_of_prescribed,
)
from dosebook.domain.localised import localised
from dosebook.domain.net_activity import moment, net_activity, residual_parts, start_of
from dosebook.domain.records import Dose
from dosebook.domain.rounding import half_up
from dosebook.domain.study_units import amount_unit, is_radioactive
from dosebook.domain.treatment import was_given
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.dates import (
    Compared,
    before,
    date_checks,
    days_between,
    is_moment_before,
    is_time_before,
    more_days_between,
    words,
)
from dosebook.forms.finding import EditCheck, Severity
from dosebook.forms.situation import Situation

_AGREES_PERCENT = Decimal(1)
_MOST_DAYS_BEFORE = 3


def _one_decimal(number: Decimal) -> str:
    return f"{localised(half_up(number, 1)):f}"


def _is_begun(dose: Dose) -> bool:
    """Whether somebody began the record of the dosage; a site may keep it elsewhere."""
    return dose.determination is not None or dose.assay_amount is not None or bool(residual_parts(dose))


def _incomplete(dose: Dose, situation: Situation) -> Mapping[str, str] | None:
    missing = missing_items(dose, situation.study)
    is_due = is_radioactive(situation.study) and was_given(dose) and _is_begun(dose)
    return {"items": ", ".join(missing)} if is_due and missing else None


def _no_half_life(dose: Dose, situation: Situation) -> bool:
    return _is_begun(dose) and not situation.study.half_life_days


def _undirected(dose: Dose, situation: Situation) -> Mapping[str, str] | None:
    if dose.user_direction or not needs_direction(dose, situation.study):
        return None
    determined = net_activity(dose, situation.study).determined
    percent = percent_of_prescribed(determined.at_start if determined else None, dose)
    return {"percent": _one_decimal(percent)} if percent is not None else None


def _medical_event(dose: Dose, situation: Situation) -> Mapping[str, str] | None:
    if dose.safety_officer_word or not is_radioactive(situation.study):
        return None
    percent = percent_of_prescribed(delivered(dose, situation.study), dose)
    is_off = may_be_medical_event(dose, situation.study)
    return {"percent": _one_decimal(percent)} if is_off and percent is not None else None


def _differs_from_net(dose: Dose, situation: Situation) -> Mapping[str, str] | None:
    net = net_activity(dose, situation.study).net
    if net is None or not net or dose.administered_amount is None:
        return None
    if abs(dose.administered_amount / net - 1) * 100 <= _AGREES_PERCENT:
        return None
    shown = half_up(net, 2)
    return {"net": f"{localised(shown):f} {amount_unit(situation.study)}"}


def _more_left_than_there_was(dose: Dose, situation: Situation) -> bool:
    net = net_activity(dose, situation.study).net
    return net is not None and net < 0


def _determined_after_start(dose: Dose, _: Situation) -> Iterator[Compared]:
    if dose.determination is not DoseDetermination.DECAY:
        is_after = is_moment_before(dose.date, dose.start_time, dose.assay_date, dose.assay_time)
        yield Compared(is_after, {"assay": words(dose.assay_date), "date": words(dose.date)})


def _determined_long_before(dose: Dose, _: Situation) -> Iterator[Compared]:
    at, start = moment(dose.assay_date, dose.assay_time), start_of(dose)
    said = {"assay": words(dose.assay_date), "date": words(dose.date)}
    if at is not None and start is not None:
        days = (start - at).days
        is_long = Certainty.CERTAIN if days > _MOST_DAYS_BEFORE else Certainty.NO
        yield Compared(is_long, {**said, "days": str(days)})
        return
    is_long = more_days_between(dose.assay_date, dose.date, _MOST_DAYS_BEFORE)
    yield Compared(is_long, {**said, "days": days_between(dose.assay_date, dose.date)})


def _residual_before_start(dose: Dose, _: Situation) -> Iterator[Compared]:
    said = {"residual": words(dose.residual_date or dose.date), "date": words(dose.date)}
    if dose.residual_date is None:  # left empty it is the day of the infusion, whichever that was
        yield Compared(is_time_before(dose.residual_time, dose.start_time), said)
        return
    yield Compared(is_moment_before(dose.residual_date, dose.residual_time, dose.date, dose.start_time), said)


def _protection_ends_early(dose: Dose, _: Situation) -> Iterator[Compared]:
    start, stop = dose.thyroid_from, dose.thyroid_to
    yield before(stop, start, start=start, stop=stop)


def _protection_late(dose: Dose, _: Situation) -> Iterator[Compared]:
    yield before(dose.date, dose.thyroid_from, start=dose.thyroid_from, date=dose.date)


def _residual_untimed(dose: Dose, _: Situation) -> bool:
    return sum(residual_parts(dose)) > 0 and dose.residual_time is None


def _ends_before_start(dose: Dose, _: Situation) -> bool:
    return dose.start_time is not None and dose.end_time is not None and dose.end_time < dose.start_time


def _range_reversed(dose: Dose, _: Situation) -> bool:
    low, high = dose.prescribed_low, dose.prescribed_high
    return low is not None and high is not None and low > high


def _area_of_other_weight(dose: Dose, situation: Situation) -> Mapping[str, str] | None:
    """A weight changed by more than 10 % asks for a new area."""
    for other in situation.data.of_participant(Dose, dose.participant or ""):
        if other.uid == dose.uid or dose.bsa_typed is None or other.bsa_typed != dose.bsa_typed:
            continue
        if dose.weight_kg and other.weight_kg and abs(dose.weight_kg / other.weight_kg - 1) > Decimal("0.1"):
            return {"fraction": str(other.fraction or "?"), "weight": f"{localised(other.weight_kg):f}"}
    return None


DOSAGE_CHECKS = (
    EditCheck(
        "dosage.incomplete",
        "determination",
        QT_TRANSLATE_NOOP("findings", "The record of the dosage is not complete. Missing: {items}."),
        _incomplete,
    ),
    EditCheck(
        "dosage.no_half_life",
        "determination",
        QT_TRANSLATE_NOOP(
            "findings",
            "The study has no half-life, so no reading can be corrected for decay. Enter it there.",
        ),
        _no_half_life,
    ),
    EditCheck(
        "dosage.needs_direction",
        "user_direction",
        QT_TRANSLATE_NOOP(
            "findings",
            "Before use: {percent} % of the prescribed amount, more than 20 % off or outside the prescribed range. "
            "It may be given only as the authorised user directs: record who directed it and when.",
        ),
        _undirected,
    ),
    EditCheck(
        "dosage.may_be_medical_event",
        "safety_officer_word",
        QT_TRANSLATE_NOOP(
            "findings",
            "After use: {percent} % of the prescribed amount was delivered, 20 % or more off. Check the amounts, "
            "and record what the radiation safety officer says: this may have to be reported.",
        ),
        _medical_event,
        Severity.INTERRUPTS,
    ),
    EditCheck(
        "dosage.differs_from_net",
        "administered_amount",
        QT_TRANSLATE_NOOP(
            "findings", "The readings come to {net}; the administered amount is more than 1 % from it."
        ),
        _differs_from_net,
    ),
    EditCheck(
        "dosage.more_left_than_there_was",
        "residual_vial",
        QT_TRANSLATE_NOOP(
            "findings", "More was left over than there was before. Check the readings and times."
        ),
        _more_left_than_there_was,
    ),
    *date_checks(
        "dosage.assay_after_start",
        "assay_time",
        QT_TRANSLATE_NOOP("findings", "The assay is dated after the start of the infusion."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the assay ({assay}) is dated after the start of the infusion ({date}): "
            "the day is not known.",
        ),
        _determined_after_start,
    ),
    *date_checks(
        "dosage.assay_long_before",
        "assay_date",
        QT_TRANSLATE_NOOP("findings", "The assay is dated {days} days before the infusion. Check the date."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the assay ({assay}) is dated more than 3 days before the infusion ({date}): "
            "the day is not known.",
        ),
        _determined_long_before,
    ),
    *date_checks(
        "dosage.residual_before_start",
        "residual_time",
        QT_TRANSLATE_NOOP("findings", "What was left over is dated before the start of the infusion."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether what was left over ({residual}) is dated before the start of the infusion ({date}): "
            "the day is not known.",
        ),
        _residual_before_start,
    ),
    EditCheck(
        "dosage.residual_untimed",
        "residual_time",
        QT_TRANSLATE_NOOP("findings", "What was left over has no time, so it cannot be corrected for decay."),
        _residual_untimed,
    ),
    EditCheck(
        "dosage.ends_before_start",
        "end_time",
        QT_TRANSLATE_NOOP("findings", "The infusion ended before it started, unless it went past midnight."),
        _ends_before_start,
    ),
    EditCheck(
        "dosage.range_reversed",
        "prescribed_high",
        QT_TRANSLATE_NOOP("findings", "The prescribed range ends below its beginning."),
        _range_reversed,
    ),
    EditCheck(
        "dosage.prescribed_outside_range",
        "prescribed_amount",
        QT_TRANSLATE_NOOP("findings", "The prescribed amount lies outside the prescribed range."),
        lambda dose, _: is_outside_range(dose.prescribed_amount, dose),
    ),
    EditCheck(
        "dosage.purity",
        "purity",
        QT_TRANSLATE_NOOP("findings", "A purity lies between 0 and 100 %; below 90 % check it."),
        lambda dose, _: dose.purity is not None and not 90 <= dose.purity <= 100,
    ),
    *date_checks(
        "dosage.thyroid_dates",
        "thyroid_to",
        QT_TRANSLATE_NOOP("findings", "Thyroid protection ends before it begins."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether thyroid protection ends ({stop}) before it begins ({start}): the day is not known.",
        ),
        _protection_ends_early,
    ),
    *date_checks(
        "dosage.thyroid_late",
        "thyroid_from",
        QT_TRANSLATE_NOOP("findings", "Thyroid protection began after the dose was given."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether thyroid protection began ({start}) after the dose was given ({date}): "
            "the day is not known.",
        ),
        _protection_late,
    ),
    EditCheck(
        "dosage.area_of_other_weight",
        "bsa_typed",
        QT_TRANSLATE_NOOP(
            "findings",
            "The weight changed by more than 10 % from the {weight} kg of fraction {fraction}, but the typed area is the "
            "same. Enter the area of the new weight.",
        ),
        _area_of_other_weight,
    ),
)
