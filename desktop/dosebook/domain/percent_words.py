"""A share of 1 in percent, as people read it: ``17.9 %``."""

from decimal import ROUND_HALF_UP, Decimal


def percent_words(share: float, decimals: int = 0) -> str:
    """Return ``share`` in percent, rounded half away from zero after the noise of the float is taken off."""
    exact = Decimal(repr(round(share * 100, 9)))
    return f"{exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP):f} %"
