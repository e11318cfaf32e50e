"""Tests and units by the names that laboratories print above their columns."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.domain.lab_unit_spelling import spelt
from dosebook.domain.words import language_code

_OTHER_NAMES: Mapping[LabTest, tuple[str, ...]] = MappingProxyType(
    {
        LabTest.PLATELETS: ("plt", "platelet count", "thrombocytes", "thrombo"),
        LabTest.NEUTROPHILS: (
            "anc",
            "neut",
            "neutro",
            "neutros",
            "neutrophil count",
            "absolute neutrophil count",
            "segs",
        ),
        LabTest.HAEMOGLOBIN: ("hb", "hgb", "hemoglobin"),
        LabTest.LEUKOCYTES: ("wbc", "leukocytes", "leucocytes", "white cell count", "wcc"),
        LabTest.LYMPHOCYTES: ("lymph", "lym", "alc", "lymphocyte count"),
        LabTest.M_PROTEIN: ("m-protein", "m protein", "m-spike", "m spike", "serum m-spike", "paraprotein"),
        LabTest.URINE_M_PROTEIN: ("urine m-protein", "urine m protein", "urine m-spike", "bence jones"),
        LabTest.FREE_KAPPA: ("kappa", "free kappa", "kappa flc", "flc kappa", "k flc"),
        LabTest.FREE_LAMBDA: ("lambda", "free lambda", "lambda flc", "flc lambda", "l flc"),
        LabTest.CREATININE: ("crea", "creat", "creatinine serum"),
        LabTest.ALT: ("alat", "sgpt", "gpt", "alanine aminotransferase"),
        LabTest.AST: ("asat", "sgot", "got", "aspartate aminotransferase"),
        LabTest.BILIRUBIN: ("bili", "total bilirubin", "bilirubin total", "t bili"),
        LabTest.ALKALINE_PHOSPHATASE: ("alp", "alk phos", "ap"),
        LabTest.GGT: ("gamma gt", "ggtp", "gamma-glutamyltransferase"),
        LabTest.LDH: ("lactate dehydrogenase",),
        LabTest.ALBUMIN: ("alb",),
        LabTest.SODIUM: ("na", "na+"),
        LabTest.POTASSIUM: ("k", "k+"),
        LabTest.CALCIUM: ("ca", "calcium", "total calcium"),
        LabTest.CALCIUM_CORRECTED: ("corrected calcium", "ca corr", "ca corrected"),
        LabTest.CALCIUM_IONISED: ("ionized calcium", "ionised calcium", "ica"),
        LabTest.MAGNESIUM: ("mg", "mg2+"),
        LabTest.PHOSPHATE: ("phos", "phosphorus", "po4"),
        LabTest.BICARBONATE: ("hco3", "bicarb", "co2"),
        LabTest.GLUCOSE: ("gluc", "glu", "blood sugar"),
        # Urea in mg/dL is 2.14 times its nitrogen (60.06 / 28.01), so the bare word names no test.
        LabTest.UREA_NITROGEN: ("bun", "blood urea nitrogen"),
        LabTest.URIC_ACID: ("urate",),
        LabTest.CREATININE_CLEARANCE: ("crcl", "ccr"),
        LabTest.CREATINE_KINASE: ("ck", "cpk"),
        LabTest.APTT: ("ptt", "activated ptt"),
        LabTest.BETA_2_MICROGLOBULIN: ("b2m", "beta 2 microglobulin", "b2-microglobulin"),
        LabTest.FREE_T4: ("ft4", "t4 free"),
        LabTest.TOTAL_PROTEIN: ("protein", "total protein", "tp"),
    }
)
_UNIT_IN_NAME = re.compile(r"^(.*?)\s*[\[(]([^\])]+)[\])]\s*$")


def _key(words: str) -> str:
    return "".join(sign for sign in words.casefold() if sign.isalnum() or sign == "+")


@cache
def _tests_in(_language: str) -> Mapping[str, LabTest]:
    """Return the tests by their names; those of the source hold in every language."""
    names = {_key(test.label): test for test in LabTest}
    usual = {
        _key(name): test
        for test in LabTest
        for name in (test.value, test.label_marked, *_OTHER_NAMES.get(test, ()))
    }
    return MappingProxyType(names | usual)


@cache
def _units_in(_language: str) -> Mapping[str, LabUnit]:
    return MappingProxyType(
        {spelt(name): unit for unit in LabUnit for name in (unit.label, unit.label_marked, unit.value)}
    )


def lab_test_called(words: str) -> LabTest | None:
    """Return the test that a laboratory calls so, whatever its case, blanks and hyphens."""
    return _tests_in(language_code()).get(_key(words))


def unit_called(words: str) -> LabUnit | None:
    """Return the unit that is spelt so."""
    return _units_in(language_code()).get(spelt(words.strip())) if words.strip() else None


def split_unit(heading: str) -> tuple[str, str]:
    """Return name and unit of a heading such as ``Platelets (10^9/L)``, ``Hb [g/dL]`` or ``M-protein g/dL``."""
    words = heading.strip()
    if lab_test_called(words) is not None:
        return words, ""
    found = _UNIT_IN_NAME.match(words)
    if found is not None:
        return found[1], found[2]
    name, _blank, unit = words.rpartition(" ")
    name = name.rstrip(" ,;:")
    # Without brackets the last word is a unit only where both halves are known.
    if lab_test_called(name) is not None and unit_called(unit) is not None:
        return name, unit
    return words, ""
