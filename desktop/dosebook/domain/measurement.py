"""A measured value as the laboratory printed it, with the number derived beside it."""

import re
from dataclasses import dataclass
from decimal import Decimal

_FORM = re.compile(r"\s*(<=|>=|<|>|≤|≥)?\s*([0-9]+(?:[.,][0-9]+)?|[.,][0-9]+)\s*")
_NARROW = {"≤": "<=", "≥": ">="}


@dataclass(frozen=True, slots=True)
class Measurement:
    """The text as typed (``<0,2``), its comparator (``<`` or empty) and its number.

    Raises ValueError when the text is no non-negative number with an optional comparator.
    """

    text: str

    def __post_init__(self) -> None:
        if _FORM.fullmatch(self.text) is None:
            raise ValueError(f"not a measured value: {self.text!r}")

    @property
    def comparator(self) -> str:
        """``<``, ``<=``, ``>``, ``>=`` or empty."""
        sign = self._parts()[0] or ""
        return _NARROW.get(sign, sign)

    @property
    def number(self) -> Decimal:
        """The number without its comparator."""
        return Decimal(self._parts()[1].replace(",", "."))

    def _parts(self) -> tuple[str | None, str]:
        found = _FORM.fullmatch(self.text)
        if found is None:
            raise ValueError(f"not a measured value: {self.text!r}")
        return found.group(1), found.group(2)
