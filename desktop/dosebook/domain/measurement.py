"""A measured value as the laboratory printed it, with the number derived beside it."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from dosebook.domain.signed_number import SignedNumber

_FORM = re.compile(r"\s*(<=|>=|<|>|≤|≥)?\s*([0-9]+(?:[.,][0-9]+)?|[.,][0-9]+)\s*")
_NARROW = {"≤": "<=", "≥": ">="}


@dataclass(frozen=True, slots=True)
class Measurement:
    """The text as typed (``<0,2``), its comparator (``<`` or empty) and its number.

    Raises ValueError when the text is no non-negative number with an optional comparator.
    """

    text: str

    def __post_init__(self) -> None:
        _parts(self.text)

    @property
    def comparator(self) -> str:
        """``<``, ``<=``, ``>``, ``>=`` or empty."""
        return _parts(self.text)[0]

    @property
    def number(self) -> Decimal:
        """The number without its comparator."""
        return _parts(self.text)[1]

    @property
    def signed(self) -> SignedNumber:
        """The number with its comparator."""
        return SignedNumber(self.number, self.comparator)


@lru_cache(4096)
def _parts(text: str) -> tuple[str, Decimal]:
    """Return comparator and number; a study repeats few texts, and its report asks for each many times."""
    found = _FORM.fullmatch(text)
    if found is None:
        raise ValueError(f"not a measured value: {text!r}")
    sign = found.group(1) or ""
    return _NARROW.get(sign, sign), Decimal(found.group(2).replace(",", "."))
