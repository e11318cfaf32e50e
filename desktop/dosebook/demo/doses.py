"""The fractions of the demo's participants as planned, prescribed and given."""

from datetime import date, time, timedelta
from decimal import Decimal

from dosebook.demo.naming import AUTHORISED_USER, participant_uid, uid_of
from dosebook.demo.tables import Row
from dosebook.domain.codelists import DoseChange, DoseChangeReason, FractionStatus, YesNoUnknown
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Dose

DAYS_BETWEEN_FRACTIONS = 7


def fractions(row: Row) -> tuple[Dose, ...]:
    """Return the fractions that a participant was given, in order."""
    return tuple(_dose(row, number) for number in (1, 2) if row[f"fraction_{number}"])


def _dose(row: Row, number: int) -> Dose:
    given = date.fromisoformat(row[f"fraction_{number}"])
    planned = date.fromisoformat(row["fraction_1"]) + timedelta(days=DAYS_BETWEEN_FRACTIONS * (number - 1))
    is_late = given > planned
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
        start_time=time(10, 15) if number == 1 else time(9, 40),
        change=DoseChange.DELAYED if is_late else DoseChange.AS_PLANNED,
        change_reason=DoseChangeReason.DRUG_SUPPLY if is_late else None,
        change_note="The shipment came a day late; within the window of the protocol." if is_late else "",
        extravasation=YesNoUnknown.NO,
    )
