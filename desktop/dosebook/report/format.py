"""Numbers as words: rounded once, at print, half away from zero, from unrounded values."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from dosebook.domain.localised import localised
from dosebook.domain.partial_date import PartialDate, day_words
from dosebook.domain.rounding import half_up
from dosebook.domain.words import translate
from dosebook.report.blocks import Inline, Run

MISSING = "–"
MINUS = "−"
FEW = 5
"""A percentage of fewer participants than this is printed grey."""


def format_number(value: Decimal | int | float | None, decimals: int = 0) -> str:
    """Return ``value`` with so many decimals, rounded half away from zero; a dash when there is none."""
    if value is None:
        return MISSING
    exact = value if isinstance(value, Decimal) else Decimal(str(value))
    rounded = half_up(exact, decimals)
    text = f"{localised(abs(rounded)):f}"
    return MINUS + text if rounded < 0 else text


def format_signed(value: Decimal | None, decimals: int = 1) -> str:
    """Return ``value`` with its sign, also when it is above zero."""
    text = format_number(value, decimals)
    is_positive = value is not None and value > 0 and any(digit in "123456789" for digit in text)
    return "+" + text if is_positive else text


def format_percent(part: int, whole: int, decimals: int = 0) -> str:
    """Return ``part`` of ``whole`` in percent; a dash for a zero denominator.

    Only all are 100 % and only nobody is 0 %: 398 of 400 are ``>99 %``, 1 of 400 is ``<1 %``.
    """
    if whole == 0:
        return MISSING
    exact, least = Decimal(100) * part / whole, Decimal(1).scaleb(-decimals)
    if 0 < part < whole and half_up(exact, decimals) == 0:
        return f"<{localised(least)} %"
    if 0 < part < whole and half_up(exact, decimals) == 100:
        return f">{localised(100 - least)} %"
    return format_number(exact, decimals) + " %"


def format_fraction(part: int, whole: int) -> str:
    """Return ``1/6``; a dash for a zero denominator."""
    return f"{part}/{whole}" if whole else MISSING


def format_count(part: int, whole: int, mark: str = "") -> Inline:
    """Return ``1/6 (17 %)``: the count with its denominator before the percentage, which is grey where it says little.

    ``mark`` follows, parted by a space.
    """
    if not whole:
        return f"{MISSING} {mark}".strip()
    percent, rest = f" ({format_percent(part, whole)})", f" {mark}" if mark else ""
    if whole >= FEW:
        return f"{part}/{whole}{percent}{rest}"
    return (Run(f"{part}/{whole}"), Run(percent, grey=True), *([Run(rest)] if rest else []))


def format_interval(low: float, high: float) -> str:
    """Return a confidence interval of a proportion in percent: ``0 to 60 %``.

    The noise in the last digits of a float is taken off first: 0 of 1 reaches to 97.5, not a hair less.
    """
    words = translate("report", "{low} to {high} %")
    return words.format(low=format_number(round(low * 100, 9)), high=format_number(round(high * 100, 9)))


def format_date(moment: PartialDate | date | None) -> str:
    """Return a date as people read it, partial ones as known; a dash when there is none."""
    if moment is None:
        return MISSING
    return moment.words() if isinstance(moment, PartialDate) else day_words(moment)


def format_range(values: Iterable[Decimal | int], decimals: int = 0) -> str:
    """Return ``lowest to highest``, one number when they are equal, a dash without values."""
    found = sorted(values)
    if not found:
        return MISSING
    low, high = format_number(found[0], decimals), format_number(found[-1], decimals)
    return low if low == high else translate("report", "{low} to {high}").format(low=low, high=high)


def as_sentence(text: str) -> str:
    """Return a text that another one may follow."""
    return text if text.endswith((".", "!", "?", ":", ";")) else f"{text}."
