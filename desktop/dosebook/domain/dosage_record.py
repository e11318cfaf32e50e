"""Whether the record of a dosage is complete, and the two limits that ask for somebody's word.

Sources: 10 CFR 35.2063 (six items of the record of a dosage), 35.63(d) (before use: not within 20 % of
the prescribed dosage, or outside the prescribed range, only as the authorised user directs), 35.3045
(after: delivered 20 % or more off the prescribed dosage may be a medical event).
"""

from dataclasses import dataclass
from decimal import Decimal

from dosebook.domain.absent_values import reason_words
from dosebook.domain.codelists import DoseDetermination
from dosebook.domain.net_activity import determined_at, net_activity
from dosebook.domain.records import Dose, Study
from dosebook.domain.words import translate, within_sentence

BEFORE_USE_PERCENT = Decimal(20)
DELIVERED_PERCENT = Decimal(20)


@dataclass(frozen=True, slots=True)
class DosageItem:
    """One of the six items of 10 CFR 35.2063, and whether it is recorded."""

    words: str
    is_recorded: bool
    why: str = ""
    """Why it is not there, in words, where the record says so."""

    @property
    def missing_words(self) -> str:
        """What a person reads who looks for it: ``determined activity (not done)``."""
        return f"{self.words} ({within_sentence(self.why)})" if self.why else self.words


def dosage_items(dose: Dose, study: Study) -> tuple[DosageItem, ...]:
    """Return the six items of the record of a dosage, each recorded or not."""
    has_amount = net_activity(dose, study).determined is not None
    is_decay = dose.determination is DoseDetermination.DECAY
    amount, day, clock = (
        f"{'calibration' if is_decay else 'assay'}_{part}" for part in ("amount", "date", "time")
    )
    when = reason_words(dose, day) or reason_words(dose, clock)
    return (
        DosageItem(translate("dosage", "radiopharmaceutical"), bool(study.agent)),
        DosageItem(translate("dosage", "participant"), dose.participant is not None),
        DosageItem(
            translate("dosage", "prescribed amount"),
            dose.prescribed_amount is not None,
            reason_words(dose, "prescribed_amount"),
        ),
        DosageItem(
            translate("dosage", "determined activity"),
            has_amount,
            reason_words(dose, "determination") or reason_words(dose, amount),
        ),
        DosageItem(
            translate("dosage", "date and time of the determination"), determined_at(dose) is not None, when
        ),
        DosageItem(
            translate("dosage", "name of who determined it"),
            bool(dose.determined_by),
            reason_words(dose, "determined_by"),
        ),
    )


def missing_items(dose: Dose, study: Study) -> tuple[str, ...]:
    """Return the words of the items that are not recorded."""
    return tuple(item.missing_words for item in dosage_items(dose, study) if not item.is_recorded)


def percent_of_prescribed(amount: Decimal | None, dose: Dose) -> Decimal | None:
    """Return ``amount`` in percent of the prescribed amount, unrounded."""
    if amount is None or not dose.prescribed_amount:
        return None
    return amount / dose.prescribed_amount * 100


def is_outside_range(amount: Decimal | None, dose: Dose) -> bool:
    """Whether ``amount`` lies outside the range that the written directive gives."""
    if amount is None:
        return False
    below = dose.prescribed_low is not None and amount < dose.prescribed_low
    return below or (dose.prescribed_high is not None and amount > dose.prescribed_high)


def needs_direction(dose: Dose, study: Study) -> bool:
    """Whether the determined activity may be used only as the authorised user directs (35.63(d))."""
    determined = net_activity(dose, study).determined
    amount = determined.at_start if determined is not None else None
    percent = percent_of_prescribed(amount, dose)
    is_off = percent is not None and abs(percent - 100) > BEFORE_USE_PERCENT
    return is_off or is_outside_range(amount, dose)


def delivered(dose: Dose, study: Study) -> Decimal | None:
    """Return the amount that counts as delivered: the one recorded, else the one computed."""
    if dose.administered_amount is not None:
        return dose.administered_amount
    return net_activity(dose, study).net


def may_be_medical_event(dose: Dose, study: Study) -> bool:
    """Whether what was delivered is 20 % or more off the prescription (35.3045)."""
    percent = percent_of_prescribed(delivered(dose, study), dose)
    return percent is not None and abs(percent - 100) >= DELIVERED_PERCENT
