"""Blood counts: their CTCAE terms, and the value below which a count has a grade."""

from collections.abc import Mapping
from decimal import Decimal

from dosebook.domain.codelists import CtcaeVersion, LabTest, LabUnit

BLOOD_COUNT_TERMS = frozenset(
    term.casefold()
    for term in (
        "Anemia",
        "CD4 lymphocytes decreased",
        "Eosinophilia",
        "Hemoglobin increased",
        "Leukocytosis",
        "Lymphocyte count decreased",
        "Lymphocyte count increased",
        "Lymphopenia",
        "Neutrophil count decreased",
        "Platelet count decreased",
        "Thrombocytopenia",
        "White blood cell decreased",
    )
)
"""The terms of all versions that are nothing but a count; febrile neutropenia and bleeding are more than that."""

TEST_OF: Mapping[str, LabTest] = {
    "anemia": LabTest.HAEMOGLOBIN,
    "lymphocyte count decreased": LabTest.LYMPHOCYTES,
    "neutrophil count decreased": LabTest.NEUTROPHILS,
    "platelet count decreased": LabTest.PLATELETS,
    "thrombocytopenia": LabTest.PLATELETS,
    "white blood cell decreased": LabTest.LEUKOCYTES,
}

_BELOW: Mapping[LabTest, Mapping[int, str]] = {
    LabTest.PLATELETS: {2: "75", 3: "50", 4: "25"},
    LabTest.NEUTROPHILS: {2: "1.5", 3: "1.0", 4: "0.5"},
    LabTest.LEUKOCYTES: {2: "3.0", 3: "2.0", 4: "1.0"},
    LabTest.LYMPHOCYTES: {2: "0.8", 3: "0.5", 4: "0.2"},
    LabTest.HAEMOGLOBIN: {2: "10", 3: "8"},
}
_BELOW_SINCE_6 = {
    LabTest.PLATELETS: {2: "75", 3: "50", 4: "10"},
    LabTest.NEUTROPHILS: {2: "1.0", 3: "0.5", 4: "0.1"},
    LabTest.LYMPHOCYTES: {},
}
_FACTORS = {
    LabUnit.TEN9_L: Decimal(1),
    LabUnit.TEN3_UL: Decimal(1),
    LabUnit.G_DL: Decimal(1),
    LabUnit.G_L: Decimal(10),
}


def limit_of(version: CtcaeVersion | None, test: LabTest, grade: int, unit: LabUnit | None) -> Decimal | None:
    """Return the value in ``unit`` below which the count has the grade or a higher one; None where no number says so."""
    known = dict(_BELOW.get(test, {}))
    if version is CtcaeVersion.V6_0 and test in _BELOW_SINCE_6:
        known = _BELOW_SINCE_6[test]
    if unit not in _FACTORS or grade not in known:
        return None
    return Decimal(known[grade]) * _FACTORS[unit]
