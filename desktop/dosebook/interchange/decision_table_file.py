"""A decision table from a CSV file or an Excel workbook: its cells with their places, nothing else.

Two layouts are read: a list with a row for each count (columns ``n``, ``dlt`` and ``decision``), and the
grid that protocols print, with the numbers treated in the first row and those with a DLT in the first column.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from dosebook.domain.errors import DosebookError
from dosebook.domain.escalation.table_rule import TableCell
from dosebook.domain.words import translate
from dosebook.interchange.refusals import CtcaeWorkbookRefused
from dosebook.interchange.workbook_rows import clean, open_workbook
from dosebook.runtime.open_here import is_open_here

Row = tuple[str, ...]

LARGEST_CSV = 1_000_000
MOST_COUNTED = 200
_NUMBER_HEADS = {"n", "evaluable", "treated", "participants", "patients"}
_DLT_HEADS = {"dlt", "dlts", "with dlt", "number of dlts", "toxicities"}
_LETTER_HEADS = {"decision", "letter", "action"}
_LETTER_OF = {"ELIMINATE": "DE", "E": "E", "S": "S", "D": "D", "DE": "DE", "DU": "DU"}


class DecisionTableRefused(DosebookError):
    """The file holds no decision table; ``findings`` names each cell that stops it."""

    def __init__(self, message: str, findings: Sequence[str] = ()) -> None:
        """Refuse with a sentence and, where there are any, the cells."""
        super().__init__(message)
        self.findings = tuple(findings)


def read_decision_table(path: Path) -> tuple[tuple[TableCell, ...], tuple[str, ...]]:
    """Return the cells and a sentence for each that cannot be read; raises DecisionTableRefused or OSError."""
    rows = _csv_rows(path) if path.suffix.lower() in {".csv", ".txt"} else _sheet_rows(path)
    filled = [(number, row) for number, row in rows if any(row)]
    if not filled:
        raise _refused(translate("table", "{file} is empty."), path)
    (_number, head), *body = filled
    names = [cell.casefold() for cell in head]
    columns = [_place(names, heads) for heads in (_NUMBER_HEADS, _DLT_HEADS, _LETTER_HEADS)]
    if all(column is not None for column in columns):
        return _of_list(body, [column for column in columns if column is not None])
    if sum(cell.isdecimal() for cell in head[1:]) >= 1 and not head[0].isdecimal():
        return _of_grid(head, body)
    raise _refused(
        translate(
            "table",
            "{file} is no decision table: it needs the columns n, dlt and decision, or the numbers treated in the first "
            "row and those with a DLT in the first column.",
        ),
        path,
    )


def _csv_rows(path: Path) -> list[tuple[int, Row]]:
    if is_open_here(path):  # to read it would drop the locks on it
        raise _refused(translate("table", "{file} is the study that is open here, not a table."), path)
    if path.stat().st_size > LARGEST_CSV:
        raise _refused(translate("table", "{file} is far larger than a decision table."), path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refused(
            translate("table", "{file} is not UTF-8 text. Save it as “CSV UTF-8” and try again."), path
        ) from error
    # Excel writes semicolons where a comma divides decimals.
    first = text.splitlines()[0] if text.strip() else ""
    separator = ";" if first.count(";") > first.count(",") else ","
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        words = translate("table", "{file} is no table of values: {reason}.")
        raise DecisionTableRefused(words.format(file=path.name, reason=error)) from error
    return [(number, tuple(map(clean, row))) for number, row in enumerate(rows, start=1)]


def _sheet_rows(path: Path) -> list[tuple[int, Row]]:
    try:
        with open_workbook(path) as book:
            for sheet in book.sheets():
                rows = [(number, tuple(map(_whole, row))) for number, row in enumerate(book.rows(sheet), 1)]
                if any(any(row) for _number, row in rows):
                    return rows
    except CtcaeWorkbookRefused as error:
        words = translate("table", "{file} could not be read as an Excel workbook (.xlsx) or a CSV file.")
        raise _refused(words, path) from error
    return []


def _whole(cell: str) -> str:
    """Excel keeps every number as a decimal one."""
    return cell[:-2] if cell.endswith(".0") and cell[:-2].isdecimal() else cell


def _place(names: Sequence[str], heads: set[str]) -> int | None:
    return next((place for place, name in enumerate(names) if name in heads), None)


def _of_list(
    body: Sequence[tuple[int, Row]], columns: list[int]
) -> tuple[tuple[TableCell, ...], tuple[str, ...]]:
    cells: list[TableCell] = []
    faults: list[str] = []
    for number, row in body:
        place = translate("table", "row {row}").format(row=number)
        evaluable, dlt, letter = (row[column] if column < len(row) else "" for column in columns)
        bad = [text for text in (evaluable, dlt) if not _is_count(text)]
        for text in bad:
            words = translate("table", "Decision table, {place}: “{text}” is no number of participants.")
            faults.append(words.format(place=place, text=text))
        if not bad:
            cells.append(TableCell(place, int(evaluable), int(dlt), _letter(letter)))
    return tuple(cells), tuple(faults)


def _of_grid(head: Row, body: Sequence[tuple[int, Row]]) -> tuple[tuple[TableCell, ...], tuple[str, ...]]:
    cells: list[TableCell] = []
    faults = [
        translate("table", "Decision table, cell {cell}: “{text}” is no number of participants.").format(
            cell=_name(column, 1), text=text
        )
        for column, text in enumerate(head)
        if column and text and not _is_count(text)
    ]
    for number, row in body:
        if not _is_count(row[0]):
            words = translate("table", "Decision table, cell {cell}: “{text}” is no number of DLTs.")
            faults.append(words.format(cell=_name(0, number), text=row[0]))
            continue
        cells += _grid_row(head, number, row)
    return tuple(cells), tuple(faults)


def _grid_row(head: Row, number: int, row: Row) -> Iterator[TableCell]:
    for column, count in enumerate(head):
        letter = row[column] if column < len(row) else ""
        if not column or not _is_count(count) or (not letter and int(row[0]) > int(count)):
            continue
        if not letter or letter in {"-", "–", "—"}:
            # A cell without a letter is a gap, unless there cannot be so many DLTs.
            continue
        place = translate("table", "cell {cell}").format(cell=_name(column, number))
        yield TableCell(place, int(count), int(row[0]), _letter(letter))


def _is_count(text: str) -> bool:
    return text.isdecimal() and int(text) <= MOST_COUNTED


def _letter(text: str) -> str:
    return _LETTER_OF.get(text.upper(), text)


def _name(column: int, row: int) -> str:
    return f"{chr(ord('A') + column)}{row}" if column < 26 else f"A{chr(ord('A') + column - 26)}{row}"


def _refused(words: str, path: Path) -> DecisionTableRefused:
    return DecisionTableRefused(words.format(file=path.name))
