"""CTCAE as the NCI publishes it: one row per term, with the text of each grade."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from dosebook.domain.codelists import CtcaeVersion
from dosebook.domain.ctcae import CtcaeTable, CtcaeTerm
from dosebook.forms.ctcae_tables import ctcae_table
from dosebook.interchange import refusals
from dosebook.interchange.workbook_rows import Row, Workbook, open_workbook

GRADES = (1, 2, 3, 4, 5)
HEADING_WITHIN = 30
"""The headings stand in one of so many first rows."""

ALIKE_ENOUGH = 0.97
"""The share of terms in common from which a sheet counts as a version; the NCI corrects a few terms at times."""

_DASHES = re.compile(r"[-–—−‐‑\s]*")
_FOOTNOTE_MARK = re.compile(r"[\s*†‡§¶¹²³]+$")


@dataclass(frozen=True, slots=True)
class TermText:
    """What the NCI says about one term; a grade without text is not among ``grades``."""

    term: str
    organ_class: str
    grades: Mapping[int, str]
    definition: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class CtcaeWorkbook:
    """The texts of one version, by term."""

    version: CtcaeVersion
    texts: Mapping[str, TermText]


@dataclass(frozen=True, slots=True)
class _Columns:
    organ_class: int | None
    term: int
    grades: tuple[int, ...]
    definition: int | None
    note: int | None


def read_ctcae_workbook(path: Path) -> CtcaeWorkbook:
    """Read the workbook at ``path``; its version is told by its terms, not by what it calls itself.

    Raises CtcaeWorkbookRefused, or OSError.
    """
    with open_workbook(path) as workbook:
        sheets = list(read_term_sheets(workbook))
    if not sheets:
        raise refusals.no_ctcae(path.name)
    # A workbook may also hold a sheet with deleted terms left in; the one most like the version is meant.
    candidates = [(sheet, ctcae_table(version)) for sheet in sheets for version in CtcaeVersion]
    sheet, table = max(candidates, key=lambda candidate: _likeness(*candidate))
    if _likeness(sheet, table) < ALIKE_ENOUGH:
        raise _not_like(path.name, sheet, table)
    known = {text.term: (text, table.find(text.term)) for text in sheet}
    return CtcaeWorkbook(
        table.version, {name: _existing(text, term) for name, (text, term) in known.items() if term}
    )


def _not_like(file: str, sheet: Iterable[TermText], table: CtcaeTable) -> refusals.CtcaeWorkbookRefused:
    found = {text.term for text in sheet}
    missing = [term.name for term in table.terms if term.name not in found]
    if all(table.find(name) for name in found):
        return refusals.incomplete(file, table.version.label, len(missing), missing[0])
    return refusals.other_version(file, ", ".join(version.label for version in CtcaeVersion))


def read_term_sheets(workbook: Workbook) -> Iterator[list[TermText]]:
    """Yield the terms of every sheet that has columns for a term and its five grades."""
    for sheet in workbook.sheets():
        rows = workbook.rows(sheet)
        columns = _find_columns(rows)
        if columns is not None:
            texts = list(_read_terms(rows, columns))
            if texts:
                yield texts


def _find_columns(rows: Iterator[Row]) -> _Columns | None:
    """Read ``rows`` up to and with the headings; None when there are none."""
    for _, row in zip(range(HEADING_WITHIN), rows, strict=False):
        columns = _columns_of([cell.casefold() for cell in row])
        if columns is not None:
            return columns
    return None


def _columns_of(headings: list[str]) -> _Columns | None:
    term = _first(headings, r"\bterm$")
    grades = tuple(_first(headings, rf"^grade {grade}$") for grade in GRADES)
    found = tuple(place for place in grades if place is not None)
    if term is None or len(found) < len(GRADES):
        return None
    return _Columns(
        organ_class=_first(headings, r"\bsoc$|system organ class"),
        term=term,
        grades=found,
        definition=_first(headings, "definition"),
        note=_first(headings, "navigational"),
    )


def _first(headings: list[str], pattern: str) -> int | None:
    return next((place for place, heading in enumerate(headings) if re.search(pattern, heading)), None)


def _read_terms(rows: Iterable[Row], columns: _Columns) -> Iterator[TermText]:
    organ_class = ""
    for row in rows:
        # Of cells that were merged downwards only the first has the text.
        organ_class = _cell(row, columns.organ_class) or organ_class
        term = _FOOTNOTE_MARK.sub("", _cell(row, columns.term))
        texts = {grade: _cell(row, place) for grade, place in zip(GRADES, columns.grades, strict=True)}
        # A footnote or a heading between the terms has no text in any grade.
        if term and any(texts.values()):
            yield TermText(
                term,
                organ_class,
                {grade: text for grade, text in texts.items() if not _DASHES.fullmatch(text)},
                _said(_cell(row, columns.definition)),
                _said(_cell(row, columns.note)),
            )


def _cell(row: Row, place: int | None) -> str:
    return row[place] if place is not None and place < len(row) else ""


def _said(text: str) -> str:
    return "" if _DASHES.fullmatch(text) else text


def _likeness(texts: Iterable[TermText], table: CtcaeTable) -> float:
    """Return the share of terms that the sheet and the version have in common, from 0 to 1."""
    found = {text.term for text in texts}
    expected = {term.name for term in table.terms}
    return len(found & expected) / len(found | expected)


def _existing(text: TermText, term: CtcaeTerm) -> TermText:
    """Return ``text`` without words for grades that do not exist."""
    return replace(text, grades={grade: text.grades[grade] for grade in term.grades if grade in text.grades})
