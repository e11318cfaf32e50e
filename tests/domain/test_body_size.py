"""Body surface area against published test values."""

from decimal import Decimal

import pytest

from dosebook.domain.body_size import body_surface_area
from dosebook.domain.codelists import BsaFormula

PUBLISHED = {  # published test values, rounded to three decimals (170 cm / 75 kg and 185 cm / 90 kg)
    BsaFormula.MOSTELLER: ("1.882", "2.151"),
    BsaFormula.DU_BOIS: ("1.864", "2.141"),
    BsaFormula.HAYCOCK: ("1.895", "2.161"),
    BsaFormula.GEHAN_GEORGE: ("1.897", "2.160"),
    BsaFormula.BOYD: ("1.905", "2.158"),
}


@pytest.mark.parametrize("formula", BsaFormula)
def test_the_formula_gives_the_published_values(formula: BsaFormula) -> None:
    for (height, weight), expected in zip([(170, 75), (185, 90)], PUBLISHED[formula], strict=True):
        area = body_surface_area(formula, Decimal(height), Decimal(weight))
        assert abs(area - Decimal(expected)) <= Decimal("0.0005")


@pytest.mark.parametrize(("height", "weight"), [("0", "70"), ("170", "0"), ("-170", "70")])
def test_a_person_without_size_has_no_area(height: str, weight: str) -> None:
    with pytest.raises(ValueError, match="above zero"):
        body_surface_area(BsaFormula.MOSTELLER, Decimal(height), Decimal(weight))
