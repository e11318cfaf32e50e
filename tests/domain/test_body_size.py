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


@pytest.mark.parametrize("formula", PUBLISHED)
def test_the_formula_gives_the_published_values(formula: BsaFormula) -> None:
    for (height, weight), expected in zip([(170, 75), (185, 90)], PUBLISHED[formula], strict=True):
        area = body_surface_area(formula, Decimal(height), Decimal(weight))
        assert abs(area - Decimal(expected)) <= Decimal("0.0005")


@pytest.mark.parametrize(
    ("formula", "height", "weight", "area"),
    [
        (BsaFormula.FUJIMOTO, "150", "45", "1.334549"),
        (BsaFormula.TAKAHIRA, "170", "75", "1.878344"),
        (BsaFormula.TAKAHIRA, "145", "38", "1.253714"),
        (BsaFormula.DU_BOIS, "200", "150", "2.814828"),
        (BsaFormula.GEHAN_GEORGE, "76.2", "10", "0.479379"),
        (BsaFormula.MOSTELLER, "190", "120", "2.516611"),
        (BsaFormula.HAYCOCK, "150", "45", "1.369874"),
        (BsaFormula.BOYD, "170", "75", "1.905069"),
    ],
)
def test_every_formula_gives_published_digits(
    formula: BsaFormula, height: str, weight: str, area: str
) -> None:
    found = body_surface_area(formula, Decimal(height), Decimal(weight))
    assert found.quantize(Decimal("0.000001")) == Decimal(area)


@pytest.mark.parametrize(("height", "weight"), [("0", "70"), ("170", "0"), ("-170", "70")])
def test_a_person_without_size_has_no_area(height: str, weight: str) -> None:
    with pytest.raises(ValueError, match="above zero"):
        body_surface_area(BsaFormula.MOSTELLER, Decimal(height), Decimal(weight))
