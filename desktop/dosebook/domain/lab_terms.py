"""Which CTCAE terms a laboratory test can be graded under, over all versions, low and high apart."""

from collections.abc import Mapping
from types import MappingProxyType

from dosebook.domain.codelists import LabTest
from dosebook.domain.lab_criteria_rows import Direction

LOW, HIGH = Direction.LOW, Direction.HIGH

TERMS_OF: Mapping[LabTest, tuple[tuple[Direction, str], ...]] = MappingProxyType(
    {
        LabTest.PLATELETS: ((LOW, "Platelet count decreased"), (LOW, "Thrombocytopenia")),
        LabTest.NEUTROPHILS: ((LOW, "Neutrophil count decreased"),),
        LabTest.HAEMOGLOBIN: ((LOW, "Anemia"), (HIGH, "Hemoglobin increased")),
        LabTest.LEUKOCYTES: ((LOW, "White blood cell decreased"), (HIGH, "Leukocytosis")),
        LabTest.LYMPHOCYTES: ((LOW, "Lymphocyte count decreased"), (HIGH, "Lymphocyte count increased")),
        LabTest.CREATININE: ((HIGH, "Creatinine increased"),),
        LabTest.ALT: ((HIGH, "Alanine aminotransferase increased"),),
        LabTest.AST: ((HIGH, "Aspartate aminotransferase increased"),),
        LabTest.BILIRUBIN: ((HIGH, "Blood bilirubin increased"),),
        LabTest.ALKALINE_PHOSPHATASE: ((HIGH, "Alkaline phosphatase increased"),),
        LabTest.GGT: ((HIGH, "GGT increased"),),
        LabTest.LDH: ((HIGH, "Blood lactate dehydrogenase increased"),),
        LabTest.ALBUMIN: ((LOW, "Hypoalbuminemia"),),
        LabTest.SODIUM: ((LOW, "Hyponatremia"), (HIGH, "Hypernatremia")),
        LabTest.POTASSIUM: ((LOW, "Hypokalemia"), (HIGH, "Hyperkalemia")),
        LabTest.CALCIUM_CORRECTED: ((LOW, "Hypocalcemia"), (HIGH, "Hypercalcemia")),
        LabTest.CALCIUM_IONISED: ((LOW, "Hypocalcemia (Ionized)"), (HIGH, "Hypercalcemia (Ionized)")),
        LabTest.MAGNESIUM: ((LOW, "Hypomagnesemia"), (HIGH, "Hypermagnesemia")),
        LabTest.PHOSPHATE: ((LOW, "Hypophosphatemia"),),
        LabTest.BICARBONATE: ((LOW, "Blood bicarbonate decreased"),),
        LabTest.GLUCOSE: ((LOW, "Hypoglycemia"), (HIGH, "Hyperglycemia")),
        LabTest.URIC_ACID: ((HIGH, "Hyperuricemia"),),
        LabTest.CREATININE_CLEARANCE: ((LOW, "Creatinine clearance decreased"),),
        LabTest.AMYLASE: ((HIGH, "Serum amylase increased"),),
        LabTest.LIPASE: ((HIGH, "Lipase increased"),),
        LabTest.CREATINE_KINASE: ((HIGH, "CPK increased"),),
        LabTest.CHOLESTEROL: ((HIGH, "Cholesterol high"),),
        LabTest.LDL: ((HIGH, "LDL increased"),),
        LabTest.HDL: ((LOW, "HDL decreased"),),
        LabTest.TRIGLYCERIDES: ((HIGH, "Hypertriglyceridemia"),),
        LabTest.INR: ((HIGH, "INR increased"),),
        LabTest.APTT: ((HIGH, "Activated partial thromboplastin time prolonged"),),
        LabTest.FIBRINOGEN: ((LOW, "Fibrinogen decreased"),),
        LabTest.HAPTOGLOBIN: ((LOW, "Haptoglobin decreased"),),
        LabTest.PH: ((LOW, "Acidosis"), (HIGH, "Alkalosis")),
        LabTest.CD4: ((LOW, "CD4 lymphocytes decreased"),),
        LabTest.TSH: ((HIGH, "Thyroid stimulating hormone increased"),),
    }
)
"""Total calcium is not among them: the criteria ask for calcium corrected for albumin, or ionised."""

_PART = (" (Ionized)", " (Fasting)")


def reported_term(term: str) -> str:
    """Return the CTCAE term under which an event of these criteria is reported."""
    for part in _PART:
        term = term.removesuffix(part)
    return term


def tests_of_term(term: str) -> frozenset[LabTest]:
    """Return the tests that can be graded under ``term``; none for a term that no value grades."""
    return frozenset(
        test
        for test, terms in TERMS_OF.items()
        if term in {reported_term(name) for _direction, name in terms}
    )
