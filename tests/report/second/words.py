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


HAIR = 2**61 - 1
"""A prime that no number of a study has below its line, so that what is a hair off a number can be told."""
NEAR, FAR = Fraction(1, HAIR), Fraction(10**15)
Ends = tuple[Fraction, Fraction]
"""The least and the greatest that a value with a sign may be: ``<5`` is a hair below 5 at most."""


def ends(text: str, factor: Fraction = Fraction(1)) -> Ends:
    """Return what a value as typed may be, in another unit."""
    plain = Fraction(text.lstrip("<>=").strip()) * factor
    if text.startswith("<"):
        return -FAR, plain if text.startswith("<=") else plain - NEAR
    if text.startswith(">"):
        return plain if text.startswith(">=") else plain + NEAR, FAR
    return plain, plain


def bounded(low: Fraction, high: Fraction, decimals: int | None, *, signed: bool = False) -> str:
    """Return what is certain of something between two ends; with all its digits where no decimals are named."""
    if low == high:
        return plain(low) if decimals is None else printed(low, decimals, signed=signed)
    if high < FAR / 10**6:
        sign, at = ("<" if high.denominator % HAIR == 0 else "≤"), high
    elif low > -FAR / 10**6:
        sign, at = (">" if low.denominator % HAIR == 0 else "≥"), low
    else:
        return DASH
    if decimals is None:
        return sign + plain(at)
    scaled = at * 10**decimals
    rounded = -(-scaled // 1) if sign in "<≤" else scaled // 1
    return sign + printed(Fraction(rounded, 10**decimals), decimals, signed=signed)


def plain(value: Fraction) -> str:
    """Return a value with all its digits."""
    return f"{float(value):.6f}".rstrip("0").rstrip(".")


def mean_change(values: list[Ends]) -> str:
    """Return the mean change in percent."""
    if not values:
        return DASH
    low, high = (sum(one[side] for one in values) / len(values) for side in (0, 1))
    return bounded(Fraction(low), Fraction(high), 1, signed=True)


def median_change(values: list[Ends]) -> str:
    """Return the median change in percent."""
    if not values:
        return DASH
    low, high = (Fraction(median(one[side] for one in values)) for side in (0, 1))
    return bounded(low, high, 1, signed=True)


def middle_of(values: list[Ends], decimals: int = 0) -> str:
    """Return ``18 (<5 to 40)``: the median and the range as far as they are certain."""
    if not values:
        return DASH
    lows, highs = sorted(low for low, _ in values), sorted(high for _, high in values)
    half = Fraction(median(lows)), Fraction(median(highs))
    near = Fraction(round((half[1] if half[1] < FAR / 10**6 else half[0]) * 10**6), 10**6)
    more = 1 if decimals == 0 and near.denominator != 1 else decimals
    found = bounded(*half, more)
    if len(values) == 1:
        return found
    edges = [bounded(lows[0], highs[0], decimals), bounded(lows[-1], highs[-1], decimals)]
    return f"{found} ({edges[0] if edges[0] == edges[1] else ' to '.join(edges)})"


def named(cohort: Row) -> str:
    """Return ``Cohort 5``."""
    return f"Cohort {cohort['number']}" if cohort["number"] is not None else "Cohort without number"


def or_dash(value: object) -> str:
    """Return a value, or a dash where nothing is recorded."""
    return DASH if value is None or value == "" else str(value)
