"""A median with its range in a cell, also of values with a sign: then as far as the signs leave it certain."""

from collections.abc import Sequence
from decimal import Decimal
from statistics import median

from dosebook.domain.localised import localised
from dosebook.domain.signed_number import SignedNumber, highest_of, lowest_of, median_of
from dosebook.domain.words import translate
from dosebook.report.format import MISSING, format_number, format_range, format_signed


def spread(values: Sequence[Decimal | int], decimals: int = 0) -> str:
    """Return ``18 (5 to 40)``: the median and the range; a dash without values."""
    if not values:
        return MISSING
    middle = median(map(Decimal, values))
    shown_middle = format_number(middle, _decimals_of_median(middle, decimals))
    return f"{shown_middle} ({format_range(values, decimals)})" if len(values) > 1 else shown_middle


def signed_spread(values: Sequence[SignedNumber], decimals: int = 0) -> str:
    """Return ``18 (<5 to 40)``; a median that nobody can tell is a dash."""
    if not any(one.sign for one in values):
        return spread([one.number for one in values], decimals)
    found = median_of(values)
    middle = MISSING if found is None else _told(found, _decimals_of_median(found.number, decimals))
    if len(values) == 1:
        return middle
    low, high = (
        MISSING if end is None else _told(end, decimals) for end in (lowest_of(values), highest_of(values))
    )
    ends = low if low == high else translate("report", "{low} to {high}").format(low=low, high=high)
    return f"{middle} ({ends})"


def sign_rule() -> str:
    """Return what is printed under a table with such values: the rule by which they are read."""
    return translate(
        "report",
        "A value with a sign (<, ≤, >, ≥) counts for no more than is certain of it. A median or an end of a range that the "
        "signs leave open is given with such a sign, as far as it is certain.",
    )


def shown(value: Decimal) -> str:
    """Return a value with the digits that it has."""
    return f"{localised(value.normalize()):f}"


def shown_signed(value: SignedNumber) -> str:
    """Return a value with its sign: ``<0.5``."""
    return value.mark + shown(value.number)


def marked_change(number: Decimal | None, sign: str = "", decimals: int = 1) -> str:
    """Return a change with plus or minus, and before it the sign that says on which side of it the true one lies."""
    if number is None:
        return MISSING
    value = SignedNumber(number, sign)
    return value.mark + format_signed(value.rounded(decimals), decimals)


def _told(value: SignedNumber, decimals: int) -> str:
    return value.mark + format_number(value.rounded(decimals), decimals)


def _decimals_of_median(middle: Decimal, decimals: int) -> int:
    """Return one decimal more where the median of whole numbers lies between two of them."""
    return 1 if decimals == 0 and middle != middle.to_integral_value() else decimals
