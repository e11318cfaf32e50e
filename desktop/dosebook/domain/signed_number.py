"""Numbers with a sign before them: ``<0.5`` lies somewhere below, ``>400`` somewhere above, and nobody knows how far.

What is said of such a number is said for certain, as possible, or not at all. A median or an end of a range is told
as far as the signs leave it certain: as the number where they do not matter, else as below or above one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from statistics import median

from dosebook.domain.certainty import Certainty, sure
from dosebook.domain.rounding import half_up

_MARKS = {"<=": "≤", ">=": "≥"}
_ENDLESS = Decimal("Infinity")
Edge = tuple[Decimal, int]
"""A number, and where the value lies that it bounds: below it (-1), at it (0), above it (1)."""


@dataclass(frozen=True, slots=True)
class SignedNumber:
    """A number and the sign before it: ``<``, ``<=``, ``>``, ``>=`` or nothing."""

    number: Decimal
    sign: str = ""

    @property
    def mark(self) -> str:
        """The sign as it is printed: ``≤`` for ``<=``."""
        return _MARKS.get(self.sign, self.sign)

    @property
    def highest(self) -> Edge:
        """What it is at most."""
        if self.sign.startswith(">"):
            return _ENDLESS, 0
        return self.number, -1 if self.sign == "<" else 0

    @property
    def lowest(self) -> Edge:
        """What it is at least."""
        if self.sign.startswith("<"):
            return -_ENDLESS, 0
        return self.number, 1 if self.sign == ">" else 0

    def is_below(self, limit: Decimal) -> Certainty:
        """Whether it lies below ``limit``: ``<30`` may lie below 25, ``>20`` too."""
        return sure(certain=self.highest < (limit, 0), possible=self.lowest < (limit, 0))

    def is_above(self, limit: Decimal) -> Certainty:
        """Whether it lies above ``limit``."""
        return sure(certain=self.lowest > (limit, 0), possible=self.highest > (limit, 0))

    def is_at_least(self, limit: Decimal) -> Certainty:
        """Whether it reaches ``limit``."""
        return Certainty(Certainty.CERTAIN - self.is_below(limit))

    def rounded(self, decimals: int = 0) -> Decimal:
        """Return the number with so many decimals, to the side on which what the sign says of it stays true."""
        if not self.sign:
            return half_up(self.number, decimals)
        rounding = ROUND_CEILING if self.sign.startswith("<") else ROUND_FLOOR
        return self.number.quantize(Decimal(1).scaleb(-decimals), rounding=rounding)

    def times(self, factor: Decimal) -> "SignedNumber":
        """Return it in another unit; ``factor`` is above zero."""
        return SignedNumber(self.number * factor, self.sign)


def lowest_of(values: Sequence[SignedNumber]) -> SignedNumber | None:
    """Return the lowest of these, as far as it is certain: ``≤3`` of ``<5`` and ``3``; None where nothing is."""
    return _between(values, min)


def highest_of(values: Sequence[SignedNumber]) -> SignedNumber | None:
    """Return the highest of these, as far as it is certain: ``<200`` of ``60`` and ``<200``."""
    return _between(values, max)


def median_of(values: Sequence[SignedNumber]) -> SignedNumber | None:
    """Return the median of these, as far as it is certain: ``<0.75`` of ``<0.5`` and ``1``."""
    return _between(values, _median)


def mean_of(values: Sequence[SignedNumber]) -> SignedNumber | None:
    """Return the mean of these, as far as it is certain: ``<0.75`` of ``<0.5`` and ``1``."""
    return _between(values, _mean)


def _between(values: Sequence[SignedNumber], one_of: Callable[[Sequence[Edge]], Edge]) -> SignedNumber | None:
    if not values:
        return None
    low, high = one_of([one.lowest for one in values]), one_of([one.highest for one in values])
    if low == high:
        return SignedNumber(high[0])
    if high[0] < _ENDLESS:
        return SignedNumber(high[0], "<" if high[1] < 0 else "<=")
    return SignedNumber(low[0], ">" if low[1] > 0 else ">=") if low[0] > -_ENDLESS else None


def _mean(edges: Sequence[Edge]) -> Edge:
    beyond = sorted({place for _, place in edges}, key=abs)
    return sum((number for number, _ in edges), Decimal(0)) / len(edges), beyond[-1]


def _median(edges: Sequence[Edge]) -> Edge:
    ordered = sorted(edges)
    middle = ordered[(len(ordered) - 1) // 2 : len(ordered) // 2 + 1]
    # Of two of which one lies beyond its number, so does the middle between them.
    beyond = sorted({place for _, place in middle}, key=abs)
    return median(number for number, _ in middle), beyond[-1]
