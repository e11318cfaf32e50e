"""Reads criteria as the table writes them: ``(ULN, 3*ULN] or (1.5*BASE, inf)``; what it cannot read stops it."""

import re
from decimal import Decimal

from dosebook.domain.lab_criteria import Bound, Criterion, Interval, Limit, Measured

_INTERVAL = re.compile(
    r"(?:(?P<measured>decrease|change) )?(?P<open>[\[(])(?P<low>.+), (?P<high>[^,]+)(?P<close>[\])])"
)
_END = re.compile(
    r"(?:(?P<factor>\d+(?:\.\d+)?)\*)?(?P<limit>LLN|ULN|BASE)(?:\+(?P<offset>\d+(?:\.\d+)?))?"
    r"|(?P<number>\d+(?:\.\d+)?)"
)
_HIGHEST = re.compile(r"max\((\w+),(\w+)\)")


def read_criterion(text: str) -> Criterion:
    """Return the criterion that ``text`` writes, none for an empty one; ValueError where it cannot be read."""
    if not text:
        return ()
    return tuple(tuple(map(read_interval, part.split(" and "))) for part in text.split(" or "))


def read_interval(text: str) -> Interval:
    """Return one interval, such as ``[75, LLN)``; ValueError where it cannot be read."""
    found = _INTERVAL.fullmatch(text)
    if found is None:
        raise ValueError(f"no interval: {text!r}")
    low, high = found["low"], found["high"]
    interval = Interval(
        lows=() if low == "-inf" else _lows(low),
        high=None if high == "inf" else read_bound(high),
        includes_low=found["open"] == "[",
        includes_high=found["close"] == "]",
        measured=Measured(found["measured"] or Measured.VALUE),
    )
    if (low == "-inf" and interval.includes_low) or (high == "inf" and interval.includes_high):
        raise ValueError(f"an interval cannot include infinity: {text!r}")
    if low == "-inf" and high == "inf":
        raise ValueError(f"an interval that holds everything: {text!r}")
    return interval


def read_bound(text: str) -> Bound:
    """Return one end, such as ``1.5*ULN`` or ``ULN+20``; ValueError where it cannot be read."""
    found = _END.fullmatch(text)
    if found is None:
        raise ValueError(f"no end of an interval: {text!r}")
    if found["limit"] is None:
        return Bound(Decimal(found["number"]))
    return Bound(Decimal(found["offset"] or 0), Decimal(found["factor"] or 1), Limit(found["limit"]))


def _lows(text: str) -> tuple[Bound, ...]:
    highest = _HIGHEST.fullmatch(text)
    return tuple(map(read_bound, highest.groups())) if highest else (read_bound(text),)
