"""A share of 1 in percent, as people read it: ``17.9 %``."""

from decimal import Decimal

from dosebook.domain.localised import localised
from dosebook.domain.rounding import half_up


def percent_words(share: float, decimals: int = 0) -> str:
    """Return ``share`` in percent, rounded half away from zero after the noise of the float is taken off."""
    exact = Decimal(repr(round(share * 100, 9)))
    return f"{localised(half_up(exact, decimals)):f} %"
