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


def is_supported(test: LabTest, day: date, data: StudyData, participant: str) -> bool:
    """Whether a count of ``day`` may be high because of a transfusion or a growth factor before it."""
    if test in _AFTER_TRANSFUSION:
        product, days = _AFTER_TRANSFUSION[test]
        given = (
            one.date
            for one in data.of_participant(Transfusion, participant)
            if one.product is product and one.date is not None and not one.date.is_unknown
        )
        return any(moment.first <= day <= _later(moment.last, days) for moment in given)
    if test not in _WHITE_CELLS:
        return False
    drugs = data.of_participant(Medication, participant)
    return any(_raises(drug, day) for drug in drugs if drug.role is MedicationRole.GROWTH_FACTOR)


def _raises(drug: Medication, day: date) -> bool:
    start = drug.start or PartialDate()
    if start.is_unknown or start.first > day:
        return False
    is_long = drug.drug.casefold().startswith(_LONG_ACTING)
    days = _AFTER_LONG_ACTING if is_long else _AFTER_GROWTH_FACTOR
    if drug.end is None:
        return drug.ongoing is YesNo.YES or day <= _later(start.last, days)
    return day <= _later(drug.end.last, days)


def _later(day: date, days: int) -> date:
    return day if day > date.max - timedelta(days=days) else day + timedelta(days=days)
