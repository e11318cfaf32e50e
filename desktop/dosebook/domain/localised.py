"""A number in a text that people read: with the decimal sign of the language, and its sign between thousands.

Files for machines, and values that are kept as somebody typed them, never pass here.
"""

from collections.abc import Iterable
from decimal import Decimal

from dosebook.domain.words import language_here

_NARROW_BLANK = "\u202f"
"""Parts the thousands where the comma is the decimal sign: a point could be misread."""


class _Localised:
    __slots__ = ("_number",)

    def __init__(self, number: Decimal | float) -> None:
        self._number = number

    def __format__(self, spec: str) -> str:
        """Return the number in the given format, such as ``f``, ``.3g`` or ``,``."""
        text = format(self._number, spec)
        sign = language_here().decimal_sign
        return text if sign == "." else text.translate({ord(","): _NARROW_BLANK, ord("."): sign})

    def __str__(self) -> str:
        """Return the number in its usual format, with the decimal sign."""
        return format(self, "")


def localised(number: Decimal | float) -> _Localised:
    """Return what prints ``number`` in an f-string or by ``format``: ``f"{localised(dose):f} mCi"``."""
    return _Localised(number)


def localised_list(numbers: Iterable[Decimal | float], spec: str = "") -> str:
    """Return numbers one after another, parted by semicolons where the comma is the decimal sign."""
    between = ", " if language_here().decimal_sign == "." else "; "
    return between.join(format(localised(number), spec) for number in numbers)
