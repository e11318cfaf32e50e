"""Which blood counts do not show what the marrow does, since somebody gave blood or a growth factor."""

from collections.abc import Mapping
from datetime import date, timedelta

from dosebook.domain.codelists import LabTest, MedicationRole, TransfusionProduct, YesNo
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Medication, Transfusion
from dosebook.domain.study_data import StudyData

_AFTER_TRANSFUSION: Mapping[LabTest, tuple[TransfusionProduct, int]] = {
    LabTest.PLATELETS: (TransfusionProduct.PLATELETS, 7),
    LabTest.HAEMOGLOBIN: (TransfusionProduct.RED_CELLS, 14),
}
"""For so many days after a transfusion a count that is high enough shows no recovery."""

_WHITE_CELLS = frozenset({LabTest.NEUTROPHILS, LabTest.LEUKOCYTES})
_AFTER_GROWTH_FACTOR = 7
_AFTER_LONG_ACTING = 14
_LONG_ACTING = ("peg", "lipeg", "efpeg", "eflapeg")


Days = tuple[date, date]
"""From the first to the last day, both included."""


def supported_days(test: LabTest, data: StudyData, participant: str) -> tuple[Days, ...]:
    """Return the days on which a count may be high because of a transfusion or a growth factor before it."""
    if test in _AFTER_TRANSFUSION:
        product, days = _AFTER_TRANSFUSION[test]
        return tuple(
            (one.date.first, _later(one.date.last, days))
            for one in data.of_participant(Transfusion, participant)
            if one.product is product and one.date is not None and not one.date.is_unknown
        )
    if test not in _WHITE_CELLS:
        return ()
    drugs = data.of_participant(Medication, participant)
    return tuple(
        (drug.start.first, _raised_to(drug, drug.start))
        for drug in drugs
        if drug.role is MedicationRole.GROWTH_FACTOR and drug.start is not None and not drug.start.is_unknown
    )


def _raised_to(drug: Medication, start: PartialDate) -> date:
    """Return the last day on which the drug may raise a count; an end that nobody recorded is that of one dose."""
    is_long = drug.drug.casefold().startswith(_LONG_ACTING)
    days = _AFTER_LONG_ACTING if is_long else _AFTER_GROWTH_FACTOR
    if drug.end is not None:
        return _later(drug.end.last, days)
    return date.max if drug.ongoing is YesNo.YES else _later(start.last, days)


def _later(day: date, days: int) -> date:
    return day if day > date.max - timedelta(days=days) else day + timedelta(days=days)
