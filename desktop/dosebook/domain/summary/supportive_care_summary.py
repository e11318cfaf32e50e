"""Transfusions and growth factors per participant and per cohort; unlike products are never added."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dosebook.domain.codelists import MedicationRole, TransfusionProduct
from dosebook.domain.partial_date import PartialDate, certainly_before
from dosebook.domain.records import Medication, Participant, Transfusion
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import first_dose_date


@dataclass(frozen=True, slots=True)
class TransfusionCount:
    """What one participant received of one product since the first fraction.

    ``days`` counts distinct recorded dates (two bags on one day are one transfusion day; undated ones
    each count); ``adult_doses`` is the sum of recorded adult-dose equivalents and
    ``without_amount`` tells how many records carry none; ``first_day`` is a study day where known.
    """

    days: int
    adult_doses: Decimal
    without_amount: int
    first_day: int | None


@dataclass(frozen=True, slots=True)
class ProductSummary:
    """One product over the treated participants of a group; ``treated`` is the denominator."""

    product: TransfusionProduct
    treated: int
    with_any: int
    days: int
    adult_doses: Decimal
    without_amount: int
    first_days: tuple[int, ...]

    @property
    def days_per_participant(self) -> Decimal | None:
        """Transfusion days divided by treated participants, unrounded; None when nobody was treated."""
        return Decimal(self.days) / self.treated if self.treated else None


def counted_transfusions(
    data: StudyData, participant: str, product: TransfusionProduct
) -> tuple[Transfusion, ...]:
    """Return the transfusions of one product that are not certainly before the first fraction."""
    first = first_dose_date(data, participant)
    if first is None:
        return ()
    return tuple(
        transfusion
        for transfusion in data.of_participant(Transfusion, participant)
        if transfusion.product is product
        and (transfusion.date is None or not certainly_before(transfusion.date, first))
    )


def transfusion_count(data: StudyData, participant: str, product: TransfusionProduct) -> TransfusionCount:
    """Count what one participant received of one product since the first fraction."""
    return _count(counted_transfusions(data, participant, product), first_dose_date(data, participant))


def _count(transfusions: tuple[Transfusion, ...], first_dose: PartialDate | None) -> TransfusionCount:
    dated = {item.date for item in transfusions if item.date is not None and item.date.is_complete}
    undated = sum(1 for item in transfusions if item.date is None or not item.date.is_complete)
    amounts = [item.adult_doses for item in transfusions if item.adult_doses is not None]
    return TransfusionCount(
        days=len(dated) + undated,
        adult_doses=sum(amounts, Decimal(0)),
        without_amount=len(transfusions) - len(amounts),
        first_day=_first_study_day([moment.first for moment in dated], first_dose),
    )


def _first_study_day(days: list[date], first_dose: PartialDate | None) -> int | None:
    if not days or first_dose is None or first_dose.exact is None:
        return None
    return (min(days) - first_dose.exact).days + 1


def product_summary(
    data: StudyData, participants: Iterable[Participant], product: TransfusionProduct
) -> ProductSummary:
    """Summarise one product over a treated set."""
    counts = [transfusion_count(data, participant.uid, product) for participant in participants]
    return ProductSummary(
        product=product,
        treated=len(counts),
        with_any=sum(1 for count in counts if count.days),
        days=sum(count.days for count in counts),
        adult_doses=sum((count.adult_doses for count in counts), Decimal(0)),
        without_amount=sum(count.without_amount for count in counts),
        first_days=tuple(count.first_day for count in counts if count.first_day is not None),
    )


def with_medication(data: StudyData, participants: Iterable[Participant], role: MedicationRole) -> int:
    """Return how many participants received a medication of this role that did not certainly stop before dosing."""
    return sum(1 for participant in participants if received(data, participant.uid, role))


def received(data: StudyData, participant: str, role: MedicationRole) -> bool:
    """Whether a participant received a medication of this role that did not certainly stop before dosing."""
    first = first_dose_date(data, participant)
    return any(
        medication.role is role
        and (first is None or medication.end is None or not certainly_before(medication.end, first))
        for medication in data.of_participant(Medication, participant)
    )
