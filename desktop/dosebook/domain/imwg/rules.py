"""The numbers of the IMWG 2016 criteria (Kumar 2016, Lancet Oncol 17:e328), as a table.

Falls are in percent of baseline; a rise of progression is against the lowest confirmed value and needs
both its percentage and its absolute size. Units: serum M-protein g/dL, urine M-protein mg/24 h, the
difference between involved and uninvolved free light chains mg/L.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from dosebook.domain.codelists import LabTest, LabUnit, MeasurableBy
from dosebook.domain.imwg_confirmation import Level


@dataclass(frozen=True, slots=True)
class MarkerRule:
    """One marker: measurable from here on, the fall that each category needs, the rise of progression.

    ``enough_below`` is the value under which a category is reached whatever the fall is.
    """

    measurable: Decimal
    falls: Mapping[Level, Decimal]
    enough_below: Mapping[Level, Decimal]
    rise_percent: Decimal
    rise_at_least: Decimal
    enough_rise: tuple[Decimal, Decimal] | None = None
    """A lowest value from which on this absolute rise is enough."""
    must_exceed: bool = False
    """Whether the absolute rise must be above the limit rather than reach it."""

    def is_risen(self, rise: Decimal) -> bool:
        """Whether an absolute rise is large enough for progression."""
        return rise > self.rise_at_least if self.must_exceed else rise >= self.rise_at_least


def _falls(**percent: int) -> Mapping[Level, Decimal]:
    return MappingProxyType({Level[name]: Decimal(value) for name, value in percent.items()})


SERUM = MarkerRule(
    measurable=Decimal(1),
    falls=_falls(VGPR=90, PR=50, MR=25),
    enough_below=MappingProxyType({}),
    rise_percent=Decimal(25),
    rise_at_least=Decimal("0.5"),
    enough_rise=(Decimal(5), Decimal(1)),
)
URINE = MarkerRule(
    measurable=Decimal(200),
    falls=_falls(PR=90, MR=50),
    enough_below=MappingProxyType({Level.VGPR: Decimal(100), Level.PR: Decimal(200)}),
    rise_percent=Decimal(25),
    rise_at_least=Decimal(200),
)
LIGHT_CHAINS = MarkerRule(
    measurable=Decimal(100),
    falls=_falls(VGPR=90, PR=50),
    enough_below=MappingProxyType({}),
    rise_percent=Decimal(25),
    rise_at_least=Decimal(100),
    must_exceed=True,
)
"""A minimal response is not defined where only free light chains are measurable."""

RULE_OF: Mapping[MeasurableBy, MarkerRule] = MappingProxyType(
    {
        MeasurableBy.SERUM_M_PROTEIN: SERUM,
        MeasurableBy.URINE_M_PROTEIN: URINE,
        MeasurableBy.FREE_LIGHT_CHAINS: LIGHT_CHAINS,
    }
)

UNITS: Mapping[tuple[LabTest, LabUnit], Decimal] = MappingProxyType(
    {
        (LabTest.M_PROTEIN, LabUnit.G_DL): Decimal(1),
        (LabTest.M_PROTEIN, LabUnit.G_L): Decimal("0.1"),
        (LabTest.URINE_M_PROTEIN, LabUnit.MG_24H): Decimal(1),
        (LabTest.FREE_KAPPA, LabUnit.MG_L): Decimal(1),
        (LabTest.FREE_KAPPA, LabUnit.MG_DL): Decimal(10),
        (LabTest.FREE_LAMBDA, LabUnit.MG_L): Decimal(1),
        (LabTest.FREE_LAMBDA, LabUnit.MG_DL): Decimal(10),
    }
)
"""How many of the rules' unit one of a recorded unit is."""

NORMAL_RATIO = (Decimal("0.26"), Decimal("1.65"))
"""Kappa to lambda, free light chains."""

MARROW_BELOW = Decimal(5)
"""Plasma cells in percent, below which a marrow is that of a complete response."""
