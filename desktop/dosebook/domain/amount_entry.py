"""An amount as people type it: in the study's unit, or with another unit of activity behind it."""

import re
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from dosebook.domain.codelists import DoseUnit
from dosebook.domain.localised import localised
from dosebook.domain.number_entry import UnreadableNumber, read_number
from dosebook.domain.radioactivity import MBQ_PER_MCI, to_mbq, to_mci
from dosebook.domain.rounding import half_up
from dosebook.domain.words import translate

_SPLIT = re.compile(r"(.*?[0-9])\s*([^\W\d_]+)", re.DOTALL)
_FINEST_DECIMALS = 6

_MBQ_IN: Mapping[str, Decimal] = MappingProxyType(
    {
        "mbq": Decimal(1),
        "gbq": Decimal(1000),
        "kbq": Decimal("0.001"),
        "mci": MBQ_PER_MCI,
        "ci": MBQ_PER_MCI * 1000,
        "µci": MBQ_PER_MCI / 1000,
        "μci": MBQ_PER_MCI / 1000,
        "uci": MBQ_PER_MCI / 1000,
    }
)


def read_amount(text: str, unit: DoseUnit | None) -> Decimal:
    """Return the amount in ``unit`` that ``text`` means; ``1850 MBq`` is 50 where the unit is mCi.

    A conversion that does not end is rounded to a millionth. Raises UnreadableNumber with a sentence.
    """
    found = _SPLIT.fullmatch(text.strip())
    if found is None or unit is None:
        return read_number(text)
    number, typed = read_number(found[1]), found[2]
    if typed.casefold() == unit.value.casefold():
        return number
    if unit not in {DoseUnit.MCI, DoseUnit.MBQ} or typed.casefold() not in _MBQ_IN:
        sentence = translate("numbers", "“{typed}” is no unit of this amount. Write the number in {unit}.")
        raise UnreadableNumber(sentence.format(typed=typed, unit=unit.label))
    mbq = number * _MBQ_IN[typed.casefold()]
    return _tidy(mbq if unit is DoseUnit.MBQ else mbq / MBQ_PER_MCI)


def in_other_unit(amount: Decimal, unit: DoseUnit | None) -> str:
    """Return ``1850 MBq`` for 50 mCi and ``50 mCi`` for 1850 MBq; empty for what is no activity."""
    if unit is DoseUnit.MCI:
        return f"{_shown(to_mbq(amount, unit))} {DoseUnit.MBQ.label}"
    return f"{_shown(to_mci(amount, unit))} {DoseUnit.MCI.label}" if unit is DoseUnit.MBQ else ""


def _tidy(amount: Decimal) -> Decimal:
    plain = half_up(amount, _FINEST_DECIMALS).normalize()
    return plain.quantize(Decimal(1)) if plain == plain.to_integral_value() else plain


def _shown(amount: Decimal | None) -> str:
    value = amount or Decimal(0)
    decimals = 0 if value >= 1000 else 1 if value >= 100 else 2
    return f"{localised(half_up(value, decimals)):f}"
