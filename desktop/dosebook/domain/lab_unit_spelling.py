"""How units are spelt: which spellings are the same unit, and which units of counts are the same but for a power of ten."""

import re
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType

TEN9_PER_LITRE = "10^9/l"
"""The unit in which the criteria of blood counts stand."""

_SIGNS = str.maketrans(
    {"µ": "u", "μ": "u", "×": "", "⁰": "0", "³": "3", "⁶": "6", "⁹": "9", "²": "2", " ": ""}
)
_POWER = re.compile(r"^(?:x|\*)?10(?:\^|\*\*?|e\+?|)(3|6|9)(?=/)")
_PER = re.compile(r"/(?:mm\^?3|ul|cumm|mcl)$")

_COUNTS = MappingProxyType(
    {
        "10^9/l": Decimal(1),
        "g/l": Decimal(1),
        "10^3/ul": Decimal(1),
        "10^6/ml": Decimal(1),
        "k/ul": Decimal(1),
        "10^3/ml": Decimal("0.001"),
        "10^6/l": Decimal("0.001"),
        "1/ul": Decimal("0.001"),
        "/ul": Decimal("0.001"),
        "cells/ul": Decimal("0.001"),
    }
)
"""How many 10⁹/L one of each is; G/L is giga per litre, and only of a count."""

_SAME = MappingProxyType(
    {
        "thou/ul": "10^3/ul",
        "iu/l": "u/l",
        "inr": "ratio",
        "1": "ratio",
        "sec": "s",
        "seconds": "s",
        "msec": "ms",
    }
)


@lru_cache(256)
def spelt(unit: str) -> str:
    """Return ``unit`` as compared with others: case, micro sign, raised digits and ways to write a power aside."""
    plain = unit.translate(_SIGNS).casefold()
    plain = _POWER.sub(r"10^\1", plain)
    plain = _PER.sub("/ul", plain)
    return _SAME.get(plain, plain)


def count_factor(unit: str) -> Decimal | None:
    """Return how many 10⁹/L one of ``unit`` is; None for what is no unit of a blood count."""
    return _COUNTS.get(spelt(unit))
