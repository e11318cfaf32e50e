"""What of a radioactive dosage reached the participant: determined before, left over after, net.

Each reading is corrected for decay to the start of the infusion, the time to which the prescribed
activity refers too. Times are those of the site's clock; a night on which the clocks change shifts a
reading by an hour, 0.4 % for I-131.
"""

from dataclasses import dataclass
from datetime import datetime, time
from decimal import Decimal

from dosebook.domain.codelists import DoseDetermination
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.radioactivity import decayed
from dosebook.domain.records import Dose, Study

_SECONDS_PER_DAY = 86400
_MOST_HALF_LIVES = 100
_DIGITS = 10


@dataclass(frozen=True, slots=True)
class Reading:
    """An activity in the study's unit as measured, when, and what it is at the start of the infusion."""

    measured: Decimal
    at: datetime
    at_start: Decimal


@dataclass(frozen=True, slots=True)
class NetActivity:
    """The dosage at the start of the infusion; a part that cannot be told is None."""

    determined: Reading | None
    residual: Reading | None

    @property
    def net(self) -> Decimal | None:
        """Determined minus residual: what was administered."""
        if self.determined is None or self.residual is None:
            return None
        return self.determined.at_start - self.residual.at_start


def moment(day: PartialDate | None, clock: time | None) -> datetime | None:
    """Return the minute that a date and a time name; None unless both are known exactly."""
    exact = day.exact if day is not None else None
    return None if exact is None or clock is None else datetime.combine(exact, clock)


def start_of(dose: Dose) -> datetime | None:
    """Return when the infusion started; None unless it is known to the minute."""
    return moment(dose.date, dose.start_time)


def net_activity(dose: Dose, study: Study) -> NetActivity:
    """Return what the readings of ``dose`` come to at the start of its infusion."""
    return NetActivity(_determined(dose, study), _residual(dose, study))


def determined_at(dose: Dose) -> datetime | None:
    """Return when the dosage was determined: the time of the assay, or of the label that was corrected."""
    if dose.determination is DoseDetermination.DECAY:
        return moment(dose.calibration_date, dose.calibration_time)
    return moment(dose.assay_date, dose.assay_time)


def residual_parts(dose: Dose) -> tuple[Decimal, ...]:
    """Return what was left in vial, syringe and line, as far as it was measured."""
    parts = (dose.residual_vial, dose.residual_syringe, dose.residual_line)
    return tuple(part for part in parts if part is not None)


def _determined(dose: Dose, study: Study) -> Reading | None:
    amount = dose.assay_amount
    if dose.determination is DoseDetermination.DECAY:
        amount = dose.calibration_amount
    return _reading(amount, determined_at(dose), dose, study)


def _residual(dose: Dose, study: Study) -> Reading | None:
    parts = residual_parts(dose)
    if not parts:
        return None
    total, at = sum(parts, Decimal(0)), moment(dose.residual_date or dose.date, dose.residual_time)
    start = start_of(dose)
    if total == 0 and start is not None:
        # Nothing decays to nothing, whenever it was read.
        return Reading(total, at or start, total)
    return _reading(total, at, dose, study)


def _reading(amount: Decimal | None, at: datetime | None, dose: Dose, study: Study) -> Reading | None:
    start, half_life = start_of(dose), study.half_life_days
    if amount is None or at is None or start is None or half_life is None or half_life <= 0:
        return None
    days = (start - at).total_seconds() / _SECONDS_PER_DAY
    if days < -_MOST_HALF_LIVES * half_life:
        return None  # a date that was mistyped; corrected back so far it would be no amount of anything
    at_start = decayed(float(amount), days, float(half_life))
    return Reading(amount, at, Decimal(repr(round(at_start, _DIGITS))))
