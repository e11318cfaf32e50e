"""A date as people type it: what it was understood as, or why it was not."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from unicodedata import normalize

from dosebook.domain.errors import DosebookError
from dosebook.domain.partial_date import MONTHS, PartialDate
from dosebook.domain.words import QT_TRANSLATE_NOOP, clipped, language_here, translate

_FULL_MONTHS = (
    QT_TRANSLATE_NOOP("dates", "January"),
    QT_TRANSLATE_NOOP("dates", "February"),
    QT_TRANSLATE_NOOP("dates", "March"),
    QT_TRANSLATE_NOOP("dates", "April"),
    QT_TRANSLATE_NOOP("dates", "May"),
    QT_TRANSLATE_NOOP("dates", "June"),
    QT_TRANSLATE_NOOP("dates", "July"),
    QT_TRANSLATE_NOOP("dates", "August"),
    QT_TRANSLATE_NOOP("dates", "September"),
    QT_TRANSLATE_NOOP("dates", "October"),
    QT_TRANSLATE_NOOP("dates", "November"),
    QT_TRANSLATE_NOOP("dates", "December"),
)
_UNKNOWN = frozenset({"unk", "unknown", "un", "uk", "nk", "?"})
_PARTS = re.compile(r"[0-9]+|[^\W\d_]+|\?")
_BETWEEN = re.compile(r"[\s.,/\-]*")
_NOT_SAID = re.compile(r"(?<=[0-9])(?:st|nd|rd|th|er)\b|\bdel?\b")
"""What may stand in a date and says nothing: ``12th``, ``1er août``, ``12 de agosto de 2018``."""
_ALSO = {"mrz": 3}
"""Usual short words that begin no name of a month."""
_ISO_LENGTH = len("2018-08-12")
_DOTTED_DAY = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_FAR_FUTURE_YEARS = 10
_LONGEST = 60
"""Characters; no date is longer, and Python refuses to read a number of thousands of digits."""
_FIRST_YEAR, _LAST_YEAR = 1850, 2199


@dataclass(frozen=True, slots=True)
class DateRead:
    """The one date that the text means."""

    date: PartialDate


@dataclass(frozen=True, slots=True)
class DateAmbiguous:
    """The two dates that the text may mean: ``first`` with the day first, ``second`` with the month first."""

    first: PartialDate
    second: PartialDate


class UnreadableDate(DosebookError):
    """The text is no date, or a date that no calendar has; the sentence says which."""


def read_date(text: str, today: date) -> DateRead | DateAmbiguous:
    """Return what ``text`` means as a date.

    Read are ``12 Aug 2018``, ``Aug 12, 2018``, ``12aug18``, ``12.8.18`` (points: the day is first),
    ``12/8/2018``, ``2018-08-12``, each without the day or the month (also with ``UNK`` in their place),
    ``today``, ``yesterday`` and ``unk``. Years of two digits lie in the 2000s, unless that were more
    than ten years ahead of ``today``. Raises UnreadableDate with a sentence for anything else.
    """
    typed = text.strip()
    plain = plain_day(typed)
    if plain is not None:
        return DateRead(PartialDate.of(plain))
    if len(typed) > _LONGEST:
        raise _unreadable(typed)
    words = _NOT_SAID.sub("", typed.casefold().replace("’", "'"))
    spoken = _spoken(words, today)
    if spoken is not None:
        return DateRead(spoken)
    parts = _PARTS.findall(words)
    if not parts or _BETWEEN.fullmatch(_PARTS.sub("", words)) is None:
        raise _unreadable(typed)
    known = _without_unknown(parts, typed)
    if any(not part.isdecimal() for part in known):
        return DateRead(_with_month_name(known, typed, today))
    return _all_numbers(known, typed, today, is_dotted="." in words)


def plain_day(text: str) -> date | None:
    """Return the day of ``2018-08-12`` or ``12.8.2018``, which are read in one way only; None for all else.

    As ``read_date`` would read them, at a fraction of the time: tables hold thousands of them.
    """
    try:
        if len(text) == _ISO_LENGTH and text[4] == text[7] == "-":
            found = date.fromisoformat(text)
        elif (parts := _DOTTED_DAY.fullmatch(text)) is not None:
            found = date(int(parts[3]), int(parts[2]), int(parts[1]))
        else:
            return None
    except ValueError:
        return None
    return found if _FIRST_YEAR <= found.year <= _LAST_YEAR else None


def _spoken(words: str, today: date) -> PartialDate | None:
    if words in {"today", translate("dates", "today").casefold()}:
        return PartialDate.of(today)
    if words in {"yesterday", translate("dates", "yesterday").casefold()}:
        return PartialDate.of(today - timedelta(days=1))
    if words in _UNKNOWN or words == translate("dates", "unknown").casefold():
        return PartialDate()
    return None


def _without_unknown(parts: list[str], typed: str) -> list[str]:
    """Return the known parts; unknown ones may stand for the day, or for the day and the month."""
    known = [part for part in parts if part not in _UNKNOWN]
    if len(known) == len(parts):
        return parts
    count = len(known)
    if not known or len(parts) > 3 or known not in (parts[:count], parts[-count:]):
        raise _unreadable(typed)
    return known


def _with_month_name(parts: list[str], typed: str, today: date) -> PartialDate:
    """``12 Aug 2018``, ``Aug 12 2018``, ``Aug 2018``, ``2018 Aug 12``."""
    named = [place for place, part in enumerate(parts) if not part.isdecimal()]
    month = _month_number(parts[named[0]])
    numbers = [part for part in parts if part.isdecimal()]
    if len(named) != 1 or month is None or len(numbers) > 2:
        raise _unreadable(typed)
    if len(numbers) == 2:
        if len(numbers[0]) == 4:
            numbers.reverse()
        return _date(numbers[1], month, numbers[0], today)
    if len(numbers) == 1 and len(numbers[0]) == 4:
        return _date(numbers[0], month, None, today)
    raise _without_year(typed)


def _all_numbers(parts: list[str], typed: str, today: date, *, is_dotted: bool) -> DateRead | DateAmbiguous:
    if len(parts) == 1:
        if len(parts[0]) != 4:
            raise _unreadable(typed)
        return DateRead(_date(parts[0], None, None, today))
    if len(parts) > 3:
        raise _unreadable(typed)
    if len(parts[0]) == 4:
        return DateRead(_date(parts[0], int(parts[1]), parts[2] if len(parts) == 3 else None, today))
    if len(parts) == 2:
        if len(parts[1]) != 4:
            raise _without_year(typed)
        return DateRead(_date(parts[1], int(parts[0]), None, today))
    return _day_and_month(parts, today, is_dotted=is_dotted)


def _day_and_month(parts: list[str], today: date, *, is_dotted: bool) -> DateRead | DateAmbiguous:
    """Points put the day first, and so do some languages; else it may be the month where both can be."""
    first, second, year = parts
    one, two = int(first), int(second)
    if is_dotted or one > 12 or two in {0, one} or (language_here().day_is_first and two <= 12):
        return DateRead(_date(year, two, first, today))
    if two > 12:
        return DateRead(_date(year, one, second, today))
    return DateAmbiguous(_date(year, two, first, today), _date(year, one, second, today))


def _month_number(word: str) -> int | None:
    """Return the month that a word means in the language here, else in English; accents may be left out."""
    local = tuple(translate("dates", month) for month in _FULL_MONTHS)
    short = tuple(translate("dates", month) for month in MONTHS)
    return _month_in(word, short, local) or _month_in(word, MONTHS, _FULL_MONTHS) or _ALSO.get(word)


def _month_in(word: str, short: tuple[str, ...], full: tuple[str, ...]) -> int | None:
    said = _bare(word)
    months = enumerate(zip(short, full, strict=True), start=1)
    found = [
        number
        for number, names in months
        if said == _bare(names[0]) or (len(said) >= 3 and _bare(names[1]).startswith(said))
    ]
    return found[0] if len(found) == 1 else None


def _bare(word: str) -> str:
    """Return a word in small letters, without accents and points."""
    return "".join(sign for sign in normalize("NFD", word.casefold()) if sign.isalpha())


def _date(year: str, month: int | None, day: str | None, today: date) -> PartialDate:
    """Return the date of these parts, or say why there is none."""
    century_known = _year(year, today)
    if month is not None and not 1 <= month <= 12:
        raise UnreadableDate(
            translate(
                "dates", "There is no month {month}. Months are 1 to 12, or a name such as Aug."
            ).format(month=month)
        )
    number = int(day) if day is not None else None
    if month is not None and number is not None:
        _check_day(century_known, month, number)
    return PartialDate(century_known, month, number)


def _check_day(year: int, month: int, day: int) -> None:
    length = monthrange(year, month)[1]
    if not 1 <= day <= length:
        sentence = translate(
            "dates", "{day} {month} {year} does not exist. {month} {year} has {length} days."
        )
        name = translate("dates", MONTHS[month - 1])
        raise UnreadableDate(sentence.format(day=day, month=name, year=year, length=length))


def _year(digits: str, today: date) -> int:
    year = int(digits)
    if len(digits) == 2:
        year += 2000 if 2000 + year <= today.year + _FAR_FUTURE_YEARS else 1900
    if len(digits) not in {2, 4} or not _FIRST_YEAR <= year <= _LAST_YEAR:
        sentence = translate(
            "dates", "The year {year} cannot be right. Write it with four digits, such as 2018."
        )
        raise UnreadableDate(sentence.format(year=digits))
    return year


def _without_year(typed: str) -> UnreadableDate:
    sentence = translate(
        "dates", "“{typed}” does not say the year. Add it with four digits: 12 Aug 2018 or Aug 2018."
    )
    return UnreadableDate(sentence.format(typed=clipped(typed)))


def _unreadable(typed: str) -> UnreadableDate:
    sentence = translate(
        "dates", "“{typed}” was not understood as a date. Write 12 Aug 2018, Aug 2018, 2018, today or unk."
    )
    return UnreadableDate(sentence.format(typed=clipped(typed)))
