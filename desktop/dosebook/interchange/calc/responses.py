"""Confirmed responses, row by row, from the assessments of each participant."""

from collections.abc import Mapping
from datetime import date

from dosebook.domain.imwg_confirmation import Assessed, Level, confirmed_levels
from dosebook.domain.words import translate
from dosebook.interchange.calc.csv_table import Cells, CsvTable, TableRefused

COLUMNS = ("USUBJID", "ADT", "unconfirmed_response")
RESULT = "confirmed_response"

_NAMES: Mapping[str, Level] = {"SCR": Level.SCR, **{level.name: level for level in Level}}
_SHOWN = {Level.SCR: "sCR"}
_AT_ONCE = ("pd_imaging_flag", "death_due_to_pd_flag")
_NEW_THERAPY = "new_anticancer_therapy_date"


def confirmed_responses(table: CsvTable) -> CsvTable:
    """Add ``confirmed_response`` to rows of ``COLUMNS``; flags and the date of a new therapy may be absent."""
    people: dict[str, list[int]] = {}
    for place, row in enumerate(table.rows):
        people.setdefault(row["USUBJID"], []).append(place)
    results: dict[int, str] = {}
    for places in people.values():
        results.update(_of_person(table, places))
    rows = tuple({**row, RESULT: results[place]} for place, row in enumerate(table.rows))
    return CsvTable((*(name for name in table.columns if name != RESULT), RESULT), rows)


def _of_person(table: CsvTable, places: list[int]) -> dict[int, str]:
    read = {place: _assessed(table.rows[place], place) for place in places}
    ordered = sorted(places, key=lambda place: read[place].day)
    therapies = [day for place in places if (day := _day(table.rows[place], _NEW_THERAPY, place)) is not None]
    levels = confirmed_levels([read[place] for place in ordered], min(therapies, default=None))
    return {place: _SHOWN.get(level, level.name) for place, level in zip(ordered, levels, strict=True)}


def _assessed(row: Cells, place: int) -> Assessed:
    level = _NAMES.get(row["unconfirmed_response"].strip().upper())
    day = _day(row, "ADT", place)
    if level is None or day is None:
        words = translate("calc", "Line {line}: “{text}” is no IMWG response, or its date is missing.")
        raise TableRefused(words.format(line=place + 2, text=row["unconfirmed_response"]))
    return Assessed(day, level, any(row.get(name, "").strip().upper() == "Y" for name in _AT_ONCE))


def _day(row: Cells, name: str, place: int) -> date | None:
    text = row.get(name, "").strip()
    if not text:
        return None
    try:
        return date.fromisoformat(text[:10])
    except ValueError as error:
        words = translate("calc", "Line {line}: “{text}” in column {column} is no date such as 2018-08-12.")
        raise TableRefused(words.format(line=place + 2, text=text, column=name)) from error
