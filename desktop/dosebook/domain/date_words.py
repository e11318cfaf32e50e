"""Dates within sentences: *on 12 Aug 2018*, but *in Aug 2018*, *in 2018* and *on an unknown day*.

A sentence is written and translated with the word that leads to a day before the place of its date. ``with_dates``
fills the place, and where the date is no day it puts the word that leads to a month or a year there instead.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from dosebook.domain.partial_date import DateWords, PartialDate, Precision
from dosebook.domain.words import language_code, translate


@dataclass(frozen=True, slots=True)
class _Lead:
    """What leads to a day in one language, and what to a month and to a year in its stead."""

    day: str
    month: str
    year: str


_LEADS: Mapping[str, tuple[_Lead, ...]] = MappingProxyType(
    {
        "en": (_Lead("on", "in", "in"),),
        "de": (_Lead("am", "im", "im Jahr"), _Lead("vom", "vom", "von")),
        "fr": (
            _Lead("jusqu’au", "jusqu’en", "jusqu’en"),
            _Lead("depuis le", "depuis", "depuis"),
            _Lead("après le", "après", "après"),
            _Lead("le", "en", "en"),
            _Lead("du", "de", "de"),
            _Lead("au", "à", "à"),
        ),
        "es": (
            _Lead("hasta el", "hasta", "hasta"),
            _Lead("desde el", "desde", "desde"),
            _Lead("el", "en", "en"),
            _Lead("del", "de", "de"),
            _Lead("al", "a", "a"),
        ),
    }
)
"""By language; of two that fit, the first holds."""
_ON = MappingProxyType({"en": "on", "de": "am", "fr": "le", "es": "el"})


def with_dates(words: str, **parts: object) -> str:
    """Return ``words`` with its places filled, and before each date the word that fits what is known of it.

    A part that is a ``PartialDate`` is put into words; one that is in words already keeps them (``DateWords``).
    """
    for name, part in parts.items():
        date = part.words() if isinstance(part, PartialDate) else part
        parts[name] = date
        if isinstance(date, DateWords) and date.precision is not Precision.DAY:
            words, parts[name] = _led(words, name, date)
    return words.format(**parts)


def _led(words: str, name: str, date: DateWords) -> tuple[str, str]:
    """Return the sentence with another word before the place called ``name``, and what goes there."""
    place, code = f"{{{name}}}", language_code()
    for lead in _LEADS.get(code, ()):
        if date.precision is not Precision.NOTHING:
            other = lead.month if date.precision is Precision.MONTH else lead.year
            words = _instead(words, lead.day, place, f"{other} ")
        elif lead.day == _ON[code]:
            unknown = _instead(words, lead.day, place, translate("dates", "on an unknown day"))
            if unknown != words:
                return unknown, ""
    return words, date


def _instead(words: str, lead: str, place: str, other: str) -> str:
    """Put ``other`` for a lead and the blank after it, where they stand before the place; as large as it was."""
    words = re.sub(rf"\b{lead} (?={re.escape(place)})", other, words)
    large, begins = lead[:1].upper() + lead[1:], other[:1].upper() + other[1:]
    return re.sub(rf"\b{large} (?={re.escape(place)})", begins, words)
