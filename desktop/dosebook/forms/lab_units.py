"""Which units fit which test, in the order in which laboratories use them."""

from collections.abc import Mapping
from types import MappingProxyType

from dosebook.domain.codelists import LabTest, LabUnit, TransfusionProduct

_COUNTS = (LabUnit.TEN9_L, LabUnit.TEN3_UL)
_SMALL_COUNTS = (*_COUNTS, LabUnit.PER_UL)
_ENZYMES = (LabUnit.U_L, LabUnit.UKAT_L)
_PROTEINS = (LabUnit.G_L, LabUnit.G_DL)
_SALTS = (LabUnit.MMOL_L, LabUnit.MEQ_L)
_MINERALS = (LabUnit.MMOL_L, LabUnit.MG_DL)
_TWO_CHARGES = (*_MINERALS, LabUnit.MEQ_L)
_URATE = (LabUnit.UMOL_L, LabUnit.MMOL_L, LabUnit.MG_DL)

UNITS_OF: Mapping[LabTest, tuple[LabUnit, ...]] = MappingProxyType(
    {
        LabTest.PLATELETS: _COUNTS,
        LabTest.NEUTROPHILS: _SMALL_COUNTS,
        LabTest.LEUKOCYTES: _SMALL_COUNTS,
        LabTest.LYMPHOCYTES: _SMALL_COUNTS,
        LabTest.HAEMOGLOBIN: (LabUnit.G_DL, LabUnit.G_L, LabUnit.MMOL_L),
        LabTest.M_PROTEIN: (LabUnit.G_DL, LabUnit.G_L),
        LabTest.URINE_M_PROTEIN: (LabUnit.MG_24H,),
        LabTest.FREE_KAPPA: (LabUnit.MG_L, LabUnit.MG_DL),
        LabTest.FREE_LAMBDA: (LabUnit.MG_L, LabUnit.MG_DL),
        LabTest.CREATININE: (LabUnit.MG_DL, LabUnit.UMOL_L),
        LabTest.ALT: _ENZYMES,
        LabTest.AST: _ENZYMES,
        LabTest.BILIRUBIN: (LabUnit.MG_DL, LabUnit.UMOL_L),
        LabTest.ALKALINE_PHOSPHATASE: _ENZYMES,
        LabTest.GGT: _ENZYMES,
        LabTest.LDH: _ENZYMES,
        LabTest.ALBUMIN: _PROTEINS,
        LabTest.SODIUM: _SALTS,
        LabTest.POTASSIUM: _SALTS,
        LabTest.CALCIUM: _TWO_CHARGES,
        LabTest.CALCIUM_CORRECTED: _TWO_CHARGES,
        LabTest.CALCIUM_IONISED: _TWO_CHARGES,
        LabTest.MAGNESIUM: _TWO_CHARGES,
        LabTest.PHOSPHATE: _MINERALS,
        LabTest.BICARBONATE: _SALTS,
        LabTest.GLUCOSE: _MINERALS,
        LabTest.UREA_NITROGEN: _MINERALS,
        LabTest.URIC_ACID: _URATE,
        LabTest.CREATININE_CLEARANCE: (LabUnit.ML_MIN,),
        LabTest.AMYLASE: _ENZYMES,
        LabTest.LIPASE: _ENZYMES,
        LabTest.CREATINE_KINASE: _ENZYMES,
        LabTest.CHOLESTEROL: _MINERALS,
        LabTest.LDL: _MINERALS,
        LabTest.HDL: _MINERALS,
        LabTest.TRIGLYCERIDES: _MINERALS,
        LabTest.INR: (LabUnit.RATIO,),
        LabTest.APTT: (LabUnit.SECONDS, LabUnit.RATIO),
        LabTest.FIBRINOGEN: (LabUnit.G_L, LabUnit.MG_DL),
        LabTest.HAPTOGLOBIN: (LabUnit.G_L, LabUnit.MG_DL),
        LabTest.PH: (LabUnit.PH,),
        LabTest.CD4: _SMALL_COUNTS,
        LabTest.EOSINOPHILS: _SMALL_COUNTS,
        LabTest.MONOCYTES: _SMALL_COUNTS,
        LabTest.TSH: (LabUnit.MIU_L, LabUnit.UIU_ML),
        LabTest.FREE_T4: (LabUnit.PMOL_L, LabUnit.NG_DL),
        LabTest.TOTAL_PROTEIN: _PROTEINS,
        LabTest.BETA_2_MICROGLOBULIN: (LabUnit.MG_L,),
        LabTest.IGG: (LabUnit.G_L, LabUnit.MG_DL),
        LabTest.IGA: (LabUnit.G_L, LabUnit.MG_DL),
        LabTest.IGM: (LabUnit.G_L, LabUnit.MG_DL),
        LabTest.CRP: (LabUnit.MG_L, LabUnit.MG_DL),
        LabTest.FERRITIN: (LabUnit.UG_L,),
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
