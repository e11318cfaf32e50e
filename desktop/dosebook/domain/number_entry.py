"""A number as people type it: with a decimal point or comma, digits kept as typed."""

import re
from collections.abc import Sequence
from decimal import Decimal

from dosebook.domain.errors import DosebookError
from dosebook.domain.measurement import Measurement
from dosebook.domain.words import as_in_files, clipped, language_here, translate

_PLAIN = re.compile(r"(?:[0-9]+(?:[.,][0-9]+)?|[.,][0-9]+)")
_SURE = {
    ".": re.compile(r"(?:[0-9]{1,7}(?:\.[0-9]{1,8})?\n)*+"),
    ",": re.compile(r"(?:[0-9]{1,7}(?:,[0-9]{1,8}|\.[0-9]{1,2})?\n)*+"),
}
"""Lines that are plainly numbers, by the decimal sign of the language."""
_THOUSANDS = {",": re.compile(r"[1-9][0-9]{0,2},[0-9]{3}"), ".": re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")}
"""What can be read in two ways, by the sign that parts the thousands."""
_GROUPED = re.compile(r"[0-9]{1,3}(?:[.,'’\s][0-9]{3})+(?:[.,][0-9]+)?")
_NEGATIVE = re.compile(r"[-−–]\s*[0-9.,]+")
_COMPARED = re.compile(r"(<=|>=|<|>|≤|≥)?\s*(.*)", re.DOTALL)
_MOST_DIGITS = 15
_MOST_COUNTED = 9999
_SIGNS = "-−–"


class UnreadableNumber(DosebookError):
    """The text is no number, or one that can be read in two ways; the sentence says which."""


def read_number(text: str) -> Decimal:
    """Return the non-negative number that ``text`` means, with its trailing zeros.

    Both ``12.50`` and ``12,50`` are read. Thousands separators are refused, and so is, before exactly three
    digits, the sign that is not the decimal sign of the language (``15,625``), which is fifteen in one country
    and fifteen thousand in another. Raises UnreadableNumber with a sentence.
    """
    typed = text.strip()
    if _THOUSANDS[_other_sign()].fullmatch(typed):
        raise _two_ways(typed)
    if _PLAIN.fullmatch(typed) is None:
        raise _why_not(typed)
    if sum(character.isdigit() for character in typed) > _MOST_DIGITS:
        raise UnreadableNumber(translate("numbers", "This number has more than 15 digits. Check it."))
    return Decimal(typed.replace(",", "."))


def unsure_of(texts: Sequence[str]) -> list[int]:
    """Return the places of those texts that are not plainly digits with a decimal sign; readers take all others.

    A table of thousands of values holds few of them, and is looked through as one text.
    """
    sure = _SURE[language_here().decimal_sign]
    lines = "\n".join([*texts, ""])
    if lines.count("\n") != len(texts):
        return [n for n, text in enumerate(texts) if "\n" in text or sure.fullmatch(f"{text}\n") is None]
    found: list[int] = []
    start = line = 0
    while start < len(lines):
        plain = sure.match(lines, start)
        end = plain.end() if plain is not None else start
        line += lines.count("\n", start, end)
        if end < len(lines):
            found.append(line)
            line, end = line + 1, lines.index("\n", end) + 1
        start = end
    return found


def read_kept_number(text: str) -> Decimal:
    """Return the number that a text of a record means, the same in every language: with a decimal point.

    Raises UnreadableNumber with a sentence.
    """
    with as_in_files():
        return read_number(text)


def read_signed_number(text: str) -> Decimal:
    """Return the number that ``text`` means, which may be below zero; raises UnreadableNumber with a sentence."""
    typed = text.strip()
    return -read_number(typed[1:]) if typed[:1] in _SIGNS and typed else read_number(typed)


def read_integer(text: str) -> int:
    """Return the whole number that ``text`` means; raises UnreadableNumber with a sentence."""
    number = read_number(text)
    if number != number.to_integral_value():
        sentence = translate("numbers", "“{typed}” is not a whole number. Write it without decimals.")
        raise UnreadableNumber(sentence.format(typed=clipped(text.strip())))
    return int(number)


def read_count(text: str) -> int:
    """Return the number of days, people or the like, or the year, that ``text`` means.

    None of them has more than four digits; a longer one is a slip, and no calendar reaches so far.
    Raises UnreadableNumber with a sentence.
    """
    count = read_integer(text)
    if count > _MOST_COUNTED:
        sentence = translate("numbers", "“{typed}” is too large; at most {most} is meant here. Check it.")
        raise UnreadableNumber(sentence.format(typed=clipped(text.strip()), most=_MOST_COUNTED))
    return count


def read_measurement(text: str) -> Measurement:
    """Return the measured value that ``text`` means, as typed: ``<0,2`` keeps its sign and its comma.

    Raises UnreadableNumber with a sentence.
    """
    typed = text.strip()
    found = _COMPARED.fullmatch(typed)
    read_number(found.group(2) if found else typed)
    return Measurement(typed)


def _two_ways(typed: str) -> UnreadableNumber:
    sentence = translate("numbers", "“{typed}” can be read in two ways. Write {point} or {plain}.")
    sign, other = language_here().decimal_sign, _other_sign()
    return UnreadableNumber(
        sentence.format(typed=typed, point=typed.replace(other, sign), plain=typed.replace(other, ""))
    )


def _other_sign() -> str:
    return "." if language_here().decimal_sign == "," else ","


def _why_not(typed: str) -> UnreadableNumber:
    if _NEGATIVE.fullmatch(typed):
        sentence = translate(
            "numbers", "“{typed}” is below zero, which cannot be. Write it without the sign."
        )
    elif _GROUPED.fullmatch(typed):
        sentence = translate(
            "numbers", "“{typed}” has a thousands separator. Write the number without it, such as 1234.5."
        )
    else:
        sentence = translate(
            "numbers", "“{typed}” was not understood as a number. Write digits, such as 12.5."
        )
    return UnreadableNumber(sentence.format(typed=clipped(typed)))
