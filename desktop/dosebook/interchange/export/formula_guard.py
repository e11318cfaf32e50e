"""Texts of a CSV file that a spreadsheet would run as a formula, marked so that it does not.

A quotation mark in front keeps Excel, LibreOffice and others from reading a cell as a formula. What
begins with such a mark already gets another one, so that the former text can always be told.
"""

import re

_DANGEROUS = re.compile(r"[\s\u00a0]*[=+\-@\t\r'＝＋－＠]")
_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")


def guarded(text: str) -> str:
    """Return ``text`` with each line that could run as a formula marked; a plain number is left alone."""
    if _NUMBER.fullmatch(text):
        return text
    return "\n".join(f"'{line}" if _DANGEROUS.match(line) else line for line in text.split("\n"))


def unguarded(text: str) -> str:
    """Return the text that ``guarded`` was given."""
    return "\n".join(
        line[1:] if line.startswith("'") and _DANGEROUS.match(line[1:]) else line for line in text.split("\n")
    )
