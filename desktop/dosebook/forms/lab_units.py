"""Which units fit which test, in the order in which laboratories use them."""

from collections.abc import Mapping
from types import MappingProxyType

from dosebook.domain.codelists import LabTest, LabUnit, TransfusionProduct

_COUNTS = (LabUnit.TEN9_L, LabUnit.TEN3_UL)

UNITS_OF: Mapping[LabTest, tuple[LabUnit, ...]] = MappingProxyType(
    {
        LabTest.PLATELETS: _COUNTS,
        LabTest.NEUTROPHILS: _COUNTS,
        LabTest.LEUKOCYTES: _COUNTS,
        LabTest.LYMPHOCYTES: _COUNTS,
        LabTest.HAEMOGLOBIN: (LabUnit.G_DL, LabUnit.G_L, LabUnit.MMOL_L),
        LabTest.M_PROTEIN: (LabUnit.G_DL, LabUnit.G_L),
        LabTest.URINE_M_PROTEIN: (LabUnit.MG_24H,),
        LabTest.FREE_KAPPA: (LabUnit.MG_L, LabUnit.MG_DL),
        LabTest.FREE_LAMBDA: (LabUnit.MG_L, LabUnit.MG_DL),
        LabTest.CREATININE: (LabUnit.MG_DL, LabUnit.UMOL_L),
        LabTest.ALT: (LabUnit.U_L,),
        LabTest.AST: (LabUnit.U_L,),
        LabTest.BILIRUBIN: (LabUnit.MG_DL, LabUnit.UMOL_L),
    }
)

COUNT_UNITS_OF: Mapping[TransfusionProduct, tuple[LabUnit, ...]] = MappingProxyType(
    {
        TransfusionProduct.PLATELETS: UNITS_OF[LabTest.PLATELETS],
        TransfusionProduct.RED_CELLS: UNITS_OF[LabTest.HAEMOGLOBIN],
    }
)
"""The units of the count that is taken before a product is given: platelets, or haemoglobin."""

NADIR_COUNTS = frozenset({LabTest.PLATELETS, LabTest.NEUTROPHILS})
"""The counts that can show the nadir of a treatment that is toxic to the marrow."""
