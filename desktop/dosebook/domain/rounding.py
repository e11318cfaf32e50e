"""Rounding as people do it by hand, of numbers of any size."""

from decimal import ROUND_HALF_UP, Context, Decimal

_AMPLE = Context(prec=200)
"""More digits than any quotient or product of typed numbers has; the usual 28 refuse to round large ones."""


def half_up(number: Decimal, decimals: int = 0) -> Decimal:
    """Return a number with so many decimals, halves away from zero."""
    return number.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP, context=_AMPLE)
