"""Body surface area by named formulas (height in cm, weight in kg, area in m²)."""

import math
from collections.abc import Callable, Mapping
from decimal import Decimal

from dosebook.domain.codelists import BsaFormula


def _mosteller(height: float, weight: float) -> float:
    """Mosteller 1987."""
    return math.sqrt(height * weight / 3600)


def _du_bois(height: float, weight: float) -> float:
    """Du Bois and Du Bois 1916."""
    return 0.007184 * math.pow(height, 0.725) * math.pow(weight, 0.425)


def _haycock(height: float, weight: float) -> float:
    """Haycock 1978."""
    return 0.024265 * math.pow(height, 0.3964) * math.pow(weight, 0.5378)


def _gehan_george(height: float, weight: float) -> float:
    """Gehan and George 1970."""
    return 0.0235 * math.pow(height, 0.42246) * math.pow(weight, 0.51456)


def _boyd(height: float, weight: float) -> float:
    """Boyd 1935, weight in grams inside."""
    grams = 1000 * weight
    return 0.0003207 * math.pow(height, 0.3) * math.pow(grams, 0.7285 - 0.0188 * math.log10(grams))


def _fujimoto(height: float, weight: float) -> float:
    """Fujimoto 1968."""
    return 0.008883 * math.pow(height, 0.663) * math.pow(weight, 0.444)


def _takahira(height: float, weight: float) -> float:
    """Takahira 1925."""
    return 0.007241 * math.pow(height, 0.725) * math.pow(weight, 0.425)


_FORMULAS: Mapping[BsaFormula, Callable[[float, float], float]] = {
    BsaFormula.MOSTELLER: _mosteller,
    BsaFormula.DU_BOIS: _du_bois,
    BsaFormula.HAYCOCK: _haycock,
    BsaFormula.GEHAN_GEORGE: _gehan_george,
    BsaFormula.BOYD: _boyd,
    BsaFormula.FUJIMOTO: _fujimoto,
    BsaFormula.TAKAHIRA: _takahira,
}


def body_surface_area(formula: BsaFormula, height_cm: Decimal, weight_kg: Decimal) -> Decimal:
    """Return the body surface area in m², unrounded to 10 decimals; ValueError unless both are above 0."""
    if height_cm <= 0 or weight_kg <= 0:
        raise ValueError("height and weight must be above zero")
    return Decimal(repr(round(_FORMULAS[formula](float(height_cm), float(weight_kg)), 10)))
