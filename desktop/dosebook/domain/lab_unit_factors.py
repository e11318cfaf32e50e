"""A value in a unit that the criteria do not print, in one that they do; the typed value stays beside it."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from types import MappingProxyType

from dosebook.domain.lab_unit_spelling import TEN9_PER_LITRE, count_factor, spelt

_TWO_CHARGES = frozenset(
    {
        "hypercalcemia",
        "hypocalcemia",
        "hypercalcemia (ionized)",
        "hypocalcemia (ionized)",
        "hypermagnesemia",
        "hypomagnesemia",
    }
)
_HAEMOGLOBIN = frozenset({"anemia", "hemoglobin increased"})

_FACTORS: Mapping[tuple[frozenset[str], str, str], Decimal] = MappingProxyType(
    {
        (_TWO_CHARGES, "meq/l", "mmol/l"): Decimal("0.5"),
        (_HAEMOGLOBIN, "mmol/l", "g/l"): Decimal("16.114"),
    }
)
"""Terms, unit typed and unit printed, with how many of the printed unit one of the typed unit is.

Haemoglobin in mmol/L is that of the monomer (Fe), 16.114 g/mmol.
"""


def factor_to(term: str, unit: str, printed: Iterable[str]) -> tuple[Decimal, str] | None:
    """Return a factor and the printed unit it leads to; None where no factor is known.

    ``printed`` are spelt units. A unit that is printed itself needs no factor and is never converted:
    the printed limits in mmol/L and mg/dL are no exact conversions of each other.
    """
    typed, units = spelt(unit), sorted(printed)
    if typed in units:
        return Decimal(1), typed
    if TEN9_PER_LITRE in units:
        factor = count_factor(unit)
        return None if factor is None else (factor, TEN9_PER_LITRE)
    for (terms, source, target), factor in _FACTORS.items():
        if term.casefold() in terms and typed == source and target in units:
            return factor, target
    return None


_SAME_AMOUNT: Mapping[tuple[str, str], Decimal] = MappingProxyType(
    {
        ("g/dl", "g/l"): Decimal(10),
        ("mg/dl", "mg/l"): Decimal(10),
        ("mmol/l", "umol/l"): Decimal(1000),
        ("ukat/l", "u/l"): Decimal(60),
        ("miu/l", "uiu/ml"): Decimal(1),
    }
)


def factor_between(unit: str, target: str) -> Decimal | None:
    """Return how many ``target`` one ``unit`` of any substance is; None where that depends on the substance."""
    typed, wanted = spelt(unit), spelt(target)
    if typed == wanted:
        return Decimal(1)
    if (typed, wanted) in _SAME_AMOUNT:
        return _SAME_AMOUNT[typed, wanted]
    if (wanted, typed) in _SAME_AMOUNT:
        return 1 / _SAME_AMOUNT[wanted, typed]
    one, other = count_factor(unit), count_factor(target)
    is_mass = "g/l" in {typed, wanted}
    return one / other if one is not None and other is not None and not is_mass else None


def factor_for_terms(terms: Iterable[str], unit: str, target: str) -> Decimal | None:
    """Return how many ``target`` one ``unit`` of the substance of these terms is; None where no factor is known."""
    plain = factor_between(unit, target)
    if plain is not None:
        return plain
    named = {term.casefold() for term in terms}
    for (known, source, printed), factor in _FACTORS.items():
        if named & known:
            there, back = _through(unit, source, printed, target), _through(unit, printed, source, target)
            if there is not None:
                return there * factor
            if back is not None:
                return back / factor
    return None


def _through(unit: str, first: str, second: str, target: str) -> Decimal | None:
    """Return the factor of the ways from ``unit`` to ``first`` and from ``second`` to ``target``."""
    begin, end = factor_between(unit, first), factor_between(second, target)
    return None if begin is None or end is None else begin * end
