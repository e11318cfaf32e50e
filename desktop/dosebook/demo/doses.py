"""The fractions of the demo's participants as planned, prescribed and given."""

from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

from dosebook.demo.naming import AUTHORISED_USER, RADIOPHARMACIST, participant_uid, uid_of
from dosebook.demo.study_record import HALF_LIFE_DAYS
from dosebook.demo.tables import Row
from dosebook.domain.codelists import (
    DoseChange,
    DoseChangeReason,
    DoseDetermination,
    DoseRoute,
    FractionStatus,
    YesNoUnknown,
)
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.radioactivity import decayed
from dosebook.domain.records import Dose
from dosebook.domain.rounding import half_up

DAYS_BETWEEN_FRACTIONS = 7
START_TIMES = {1: time(10, 15), 2: time(9, 40)}


def fractions(row: Row) -> tuple[Dose, ...]:
    """Return the fractions that a participant was given, in order."""
    return tuple(_dose(row, number) for number in (1, 2) if row[f"fraction_{number}"])


def _dose(row: Row, number: int) -> Dose:
    given = date.fromisoformat(row[f"fraction_{number}"])
    planned = date.fromisoformat(row["fraction_1"]) + timedelta(days=DAYS_BETWEEN_FRACTIONS * (number - 1))
    is_late = given > planned
    readings = _readings(row, number) if row["fraction_2"] else {}
    return Dose(
        uid=uid_of("dose", row["participant"], number),
        participant=participant_uid(row["participant"]),
        fraction=number,
        status=FractionStatus.GIVEN,
        planned_date=PartialDate.of(planned),
        planned_dose=Decimal(row["planned_mci_per_m2"]),
        height_cm=Decimal(row["height_cm"]),
        weight_kg=Decimal(row["weight_kg"]),
        directive_by=AUTHORISED_USER,
        directive_date=PartialDate.of(given - timedelta(days=1)),
        prescribed_amount=Decimal(row["prescribed_mci"]),
        administered_amount=Decimal(row[f"given_{number}_mci"]),
        date=PartialDate.of(given),
        start_time=START_TIMES[number],
        change=DoseChange.DELAYED if is_late else DoseChange.AS_PLANNED,
        change_reason=DoseChangeReason.DRUG_SUPPLY if is_late else None,
        change_note="The shipment came a day late; within the window of the protocol." if is_late else "",
        extravasation=YesNoUnknown.NO,
        route=DoseRoute.INTRAVENOUS,
        **readings,
    )


def _readings(row: Row, number: int) -> dict[str, Any]:
    """Return made-up readings of a fraction, an hour before and an hour after its start.

    They come back to the amount given: assay = (given + left over) at the start, an hour earlier; 2 % stay in
    vial and line, as they do in published measurements (mean 2.2 %).
    """
    amount = Decimal(row[f"given_{number}_mci"])
    day = PartialDate.from_iso(row[f"fraction_{number}"])
    vial, line = _cents(amount * Decimal("0.015")), _cents(amount * Decimal("0.005"))
    hour = Decimal(repr(decayed(1.0, 1 / 24, float(HALF_LIFE_DAYS))))
    start = START_TIMES[number]
    return {
        "lot": f"131-{row[f'fraction_{number}'].replace('-', '')[2:]}",
        "determination": DoseDetermination.DIRECT,
        "determined_by": RADIOPHARMACIST,
        "assay_amount": _cents((amount + (vial + line) / hour) / hour),
        "assay_date": day,
        "assay_time": start.replace(hour=start.hour - 1),
        "residual_vial": vial,
        "residual_line": line,
        "residual_date": day,
        "residual_time": start.replace(hour=start.hour + 1),
    }


def _cents(amount: Decimal) -> Decimal:
    return half_up(amount, 2)
