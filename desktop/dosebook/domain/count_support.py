"""Which blood counts may be high because somebody gave blood or a growth factor, not because marrow recovers.

A study may say its own days. Those that are usual follow the labels of radioimmunotherapy: a platelet count 3 days after platelets and, for a
recovery, 7; haemoglobin 14 days after red cells; neutrophils 7 days after filgrastim and 14 after a
long-acting factor. A count of the day of a transfusion was nearly always taken before it, so it counts as
its own for a nadir, but not as a recovery.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from types import MappingProxyType

from dosebook.domain.codelists import LabTest, MedicationRole, TransfusionProduct, YesNo
from dosebook.domain.growth_factors import is_long_acting
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Medication, Study, Transfusion
from dosebook.domain.study_data import StudyData

PRODUCT_OF: Mapping[LabTest, TransfusionProduct] = MappingProxyType(
    {LabTest.PLATELETS: TransfusionProduct.PLATELETS, LabTest.HAEMOGLOBIN: TransfusionProduct.RED_CELLS}
)
"""The product that raises a count."""
_WHITE_CELLS = frozenset({LabTest.NEUTROPHILS, LabTest.LEUKOCYTES})


class Purpose(Enum):
    """What a count is asked for."""

    NADIR = "nadir"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class SupportWindows:
    """For how many days after support a count is told apart."""

    platelets: int = 3
    platelets_recovery: int = 7
    red_cells: int = 14
    growth_factor: int = 7
    long_acting_growth_factor: int = 14

    def after_transfusion(self, test: LabTest, purpose: Purpose) -> int:
        """Return the days after the transfusion that raises the count of ``test``."""
        if test is LabTest.HAEMOGLOBIN:
            return self.red_cells
        return self.platelets if purpose is Purpose.NADIR else self.platelets_recovery


USUAL_WINDOWS = SupportWindows()


def windows_of(study: Study) -> SupportWindows:
    """Return the windows of a study: what it says, else what is usual."""
    said = {
        "platelets": study.platelets_raised_days,
        "platelets_recovery": study.platelets_recovery_days,
        "red_cells": study.red_cells_raised_days,
        "growth_factor": study.growth_factor_days,
        "long_acting_growth_factor": study.long_growth_factor_days,
    }
    return replace(USUAL_WINDOWS, **{name: days for name, days in said.items() if days is not None})


@dataclass(frozen=True, slots=True)
class Support:
    """Support from ``first`` to ``last``; a transfusion has one day, known or not."""

    first: date
    last: date
    days_after: int

    def covers(self, day: date, purpose: Purpose) -> bool:
        """Whether a count of ``day`` may show this support."""
        begins = self.first if purpose is Purpose.RECOVERY else _later(self.first, 1)
        return begins <= day <= _later(self.last, self.days_after)


@dataclass(frozen=True, slots=True)
class Given:
    """The transfusions and medications of one participant."""

    transfusions: tuple[Transfusion, ...]
    medications: tuple[Medication, ...]

    @classmethod
    def to(cls, participant: str, data: StudyData) -> "Given":
        """Return what a participant was given."""
        return cls(
            data.of_participant(Transfusion, participant), data.of_participant(Medication, participant)
        )


def is_supported(
    test: LabTest, day: date, purpose: Purpose, given: Given, windows: SupportWindows = USUAL_WINDOWS
) -> bool:
    """Whether a count of ``day`` may be high because of support before it."""
    return any(one.covers(day, purpose) for one in supports(test, purpose, given, windows))


def supports(
    test: LabTest, purpose: Purpose, given: Given, windows: SupportWindows = USUAL_WINDOWS
) -> tuple[Support, ...]:
    """Return all support that may raise a count of this test; worked out once for many counts."""
    if test in PRODUCT_OF:
        after = windows.after_transfusion(test, purpose)
        return tuple(
            Support(one.date.first, one.date.last, after)
            for one in given.transfusions
            if one.product is PRODUCT_OF[test] and one.date is not None and not one.date.is_unknown
        )
    return tuple(_growth_factors(given, windows)) if test in _WHITE_CELLS else ()


def _growth_factors(given: Given, windows: SupportWindows) -> Iterator[Support]:
    for drug in given.medications:
        start = drug.start or PartialDate()
        if drug.role is not MedicationRole.GROWTH_FACTOR or start.is_unknown:
            continue
        after = windows.long_acting_growth_factor if is_long_acting(drug.drug) else windows.growth_factor
        yield Support(start.first, _last_day(drug, start), after)


def _last_day(drug: Medication, start: PartialDate) -> date:
    if drug.end is not None and not drug.end.is_unknown:
        return drug.end.last
    return date.max if drug.ongoing is YesNo.YES else start.last


def _later(day: date, days: int) -> date:
    return day if day > date.max - timedelta(days=days) else day + timedelta(days=days)
