"""What laboratories print around their values: lines above the table, a line per test, flags, hours, ranges."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from dosebook.forms.lab_grid.names import lab_test_called, split_unit

LINES_ABOVE = 10
"""So many lines of a printout may stand above its table."""
MOST_LINES = 400
"""A report with a line for each test is no longer than this."""

_WORDS: Mapping[str, frozenset[str]] = {
    "value": frozenset({"result", "results", "value", "ergebnis", "wert", "resultat", "resultado"}),
    "unit": frozenset({"unit", "units", "einheit"}),
    "range": frozenset(
        {"reference", "referencerange", "referenceinterval", "refrange", "normal", "normalrange", "range"}
        | {"referenzbereich", "limits"}
    ),
    "flag": frozenset({"flag", "flags", "abnormal", "hl"}),
    "day": frozenset(
        {
            "date",
            "collected",
            "collectiondate",
            "collectedon",
            "datecollected",
            "sampledate",
            "sampled",
            "drawn",
        }
        | {"specimendate", "datum", "entnahme", "taken"}
    ),
}
_RANGE = re.compile(r"([0-9]+(?:[.,][0-9]+)?)\s*(?:-|–|−|to)\s*([0-9]+(?:[.,][0-9]+)?)")
_AT_MOST = re.compile(r"(?:<=|<|≤|up to)\s*([0-9]+(?:[.,][0-9]+)?)", re.IGNORECASE)
_AT_LEAST = re.compile(r"(?:>=|>|≥)\s*([0-9]+(?:[.,][0-9]+)?)")
_FLAG = r"(?:HH|LL|H|L|\*+|!+|[↑↓]+)"
_FLAGGED = re.compile(rf"(?:[(\[]?{_FLAG}[)\]]?\s+)?([<>=≤≥]*\s*[0-9][0-9.,]*)\s*(?:[(\[]?{_FLAG}[)\]]?)?")
_HOUR = re.compile(r"(.*\d)[ T]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*(?:AM|PM|Z))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a report: a test as it is called, its value, unit and range, and the day."""

    name: str
    value: str
    unit: str = ""
    low: str = ""
    high: str = ""
    day: str = ""


def without_flag(text: str) -> str:
    """Return a value without the laboratory's mark of high or low: ``23 L`` and ``H 5.6*`` are 23 and 5.6."""
    if not text or (text[-1].isdigit() and not text[0].isalpha() and text[0] not in "*(!["):
        return text
    found = _FLAGGED.fullmatch(text)
    return text if found is None else found[1]


def without_hour(text: str) -> str:
    """Return a date without the time of day behind it."""
    found = _HOUR.fullmatch(text) if ":" in text else None
    return text if found is None else found[1].strip()


def range_ends(text: str) -> tuple[str, str]:
    """Return the ends of a printed range: ``150-400``, ``< 40``, ``≥ 60``; empty where none is understood."""
    words = text.strip().strip("()[]").strip()
    for pattern, ends in ((_RANGE, _both), (_AT_MOST, _upper), (_AT_LEAST, _lower)):
        found = pattern.fullmatch(words)
        if found is not None:
            return ends(found)
    return "", ""


def rows_above(columns: Sequence[Sequence[str]], names_tests: Callable[[Sequence[str]], bool]) -> int:
    """Return how many lines stand above the one that names the tests; 0 where none of the first ones does."""
    lines = islice(zip(*columns, strict=True), LINES_ABOVE)
    return next((number for number, line in enumerate(lines) if names_tests(line)), 0)


def report_lines(rows: Sequence[Sequence[str]]) -> list[Line]:
    """Return the lines of a report that has one for each test; nothing where it is no such report."""
    for number, heads in enumerate(rows[:LINES_ABOVE]):
        places = {what: place for place, head in enumerate(heads) if (what := _meant(head))}
        if "value" in places and len(places) > 1 and len(rows) <= MOST_LINES:
            name = next((place for place, head in enumerate(heads) if not _meant(head)), None)
            if name is not None and any(_test_of(row[name]) for row in rows[number + 1 :]):
                day = _day_above(rows[:number])
                return [_line(row, name, places, day) for row in rows[number + 1 :] if row[name]]
    return []


def _test_of(heading: str) -> bool:
    return lab_test_called(split_unit(heading)[0]) is not None


def _line(row: Sequence[str], name: int, places: Mapping[str, int], day: str) -> Line:
    def cell(what: str) -> str:
        return row[places[what]] if what in places else ""

    words, unit = split_unit(row[name])
    low, high = range_ends(cell("range"))
    return Line(words, cell("value"), cell("unit") or unit, low, high, without_hour(cell("day")) or day)


def _meant(head: str) -> str:
    key = "".join(sign for sign in head.casefold() if sign.isalpha())
    return next((what for what, words in _WORDS.items() if key in words), "")


def _day_above(rows: Sequence[Sequence[str]]) -> str:
    """Return the day of the sample, where a line above says so in a word; a date of birth is never taken for it."""
    return next(_days_above(rows), "")


def _days_above(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    for row in rows:
        for place, cell in enumerate(row):
            label, colon, rest = cell.partition(":")
            following = row[place + 1] if place + 1 < len(row) else ""
            if _meant(label) == "day" and (found := rest.strip() if colon and rest.strip() else following):
                yield without_hour(found)


def _both(found: re.Match[str]) -> tuple[str, str]:
    return found[1], found[2]


def _upper(found: re.Match[str]) -> tuple[str, str]:
    return "", found[1]


def _lower(found: re.Match[str]) -> tuple[str, str]:
    return found[1], ""
