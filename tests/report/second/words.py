"""Numbers, dates and names as a report prints them, written a second time."""

from fractions import Fraction
from statistics import median

from report.second.rows import MONTHS, Row

DASH = "–"
OPEN = ...
"""A cell of words in which no number is counted."""
Cell = str | type(Ellipsis)


def printed(value: Fraction | int | None, decimals: int = 0, *, signed: bool = False) -> str:
    """Return a number, rounded once and half away from zero."""
    if value is None:
        return DASH
    scaled = abs(Fraction(value)) * 10**decimals
    units = int(scaled) + (1 if scaled - int(scaled) >= Fraction(1, 2) else 0)
    text = f"{units // 10**decimals}" + (f".{units % 10**decimals:0{decimals}d}" if decimals else "")
    return ("−" if value < 0 and units else "+" if signed and value > 0 and units else "") + text


def count(part: int, of: int) -> str:
    """Return ``1/6 (17 %)``."""
    if not of:
        return DASH
    percent = printed(Fraction(100 * part, of))
    if 0 < part < of and percent in {"0", "100"}:
        percent = "<1" if percent == "0" else ">99"
    return f"{part}/{of} ({percent} %)"


def fraction(part: int, of: int) -> str:
    """Return ``1/6``."""
    return f"{part}/{of}" if of else DASH


def shown(moment: str | None) -> str:
    """Return a date as people read it."""
    if moment is None:
        return DASH
    if moment == "unk":
        return "unknown"
    year, *rest = moment.split("-")
    words = [str(int(rest[1]))] if len(rest) > 1 else []
    return " ".join([*words, *([MONTHS[int(rest[0]) - 1]] if rest else []), year])


def spread(values: list[Fraction], decimals: int = 0) -> str:
    """Return ``5 to 40``."""
    if not values:
        return DASH
    ends = [printed(edge, decimals) for edge in (min(values), max(values))]
    return ends[0] if ends[0] == ends[1] else " to ".join(ends)


def middle(values: list[Fraction], decimals: int = 0) -> str:
    """Return ``18 (5 to 40)``: the median and the range."""
    if not values:
        return DASH
    half = Fraction(median(values))
    more = 1 if decimals == 0 and half.denominator != 1 else decimals
    return f"{printed(half, more)} ({spread(values, decimals)})" if len(values) > 1 else printed(half, more)


def named(cohort: Row) -> str:
    """Return ``Cohort 5``."""
    return f"Cohort {cohort['number']}" if cohort["number"] is not None else "Cohort without number"


def or_dash(value: object) -> str:
    """Return a value, or a dash where nothing is recorded."""
    return DASH if value is None or value == "" else str(value)
