"""The table to import: a CSV file or a sheet of a workbook, as text, with the digest of the file."""

import csv
import hashlib
import io
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path

from dosebook.domain.errors import DosebookError
from dosebook.domain.words import translate
from dosebook.interchange.refusals import CtcaeWorkbookRefused
from dosebook.interchange.workbook_rows import FormulaCells, formula_cells, open_workbook
from dosebook.runtime.open_here import assert_not_open_here

MOST_ROWS = 100_000
MOST_COLUMNS = 300
LARGEST_FILE = 100_000_000
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


class SourceRefused(DosebookError):
    """The file is no table that can be imported; nothing was read from it."""


@dataclass(frozen=True, slots=True)
class SourceTable:
    """The columns and rows of a file; ``sha256`` is the digest of its bytes.

    ``lines`` are the numbers that a spreadsheet gives the rows. ``note`` says what a person should check,
    such as an encoding that was guessed.
    """

    name: str
    sha256: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    note: str = ""


def read_source(path: Path, sheet: str | None = None) -> SourceTable:
    """Return the table of a CSV file or of a sheet (the first one); raises SourceRefused."""
    try:
        assert_not_open_here(path)
        if path.stat().st_size > LARGEST_FILE:
            raise _refused(translate("import", "{file} is far larger than a table of records."), path)
        content = path.read_bytes()
    except OSError as error:
        words = translate("import", "{file} cannot be read ({reason}). Nothing was imported.")
        raise SourceRefused(words.format(file=path.name, reason=error.strerror or "")) from error
    digest = hashlib.sha256(content).hexdigest()
    if content.startswith(b"PK"):
        rows, note = _sheet_rows(path, sheet)
    else:
        text, note = _decoded(content, path)
        rows = _csv_rows(text, path)
    return _table(path, digest, rows, note)


def sheets_of(path: Path) -> tuple[str, ...]:
    """Return the names of the sheets of a workbook, none for a CSV file; raises SourceRefused."""
    try:
        assert_not_open_here(path)
        with path.open("rb") as file:
            if file.read(2) != b"PK":
                return ()
        with open_workbook(path) as book:
            return tuple(book.sheets())
    except (CtcaeWorkbookRefused, OSError) as error:
        raise _no_workbook(path) from error


def _sheet_rows(path: Path, sheet: str | None) -> tuple[list[tuple[str, ...]], str]:
    try:
        with open_workbook(path) as book:
            names = book.sheets()
            name = sheet if sheet is not None else next(iter(names), "")
            if name not in names:
                words = translate("import", "{file} has no sheet “{sheet}”. Its sheets are {sheets}.")
                raise SourceRefused(words.format(file=path.name, sheet=name, sheets=", ".join(names)))
            rows = list(book.rows(name, cell_text, most_rows=MOST_ROWS + 1, most_columns=MOST_COLUMNS))
        return rows, _formula_note(path, formula_cells(path, name))
    except (CtcaeWorkbookRefused, OSError) as error:
        raise _no_workbook(path) from error


def _formula_note(path: Path, found: FormulaCells) -> str:
    """Return what to check of computed cells; raises SourceRefused where the file lacks the result of one."""
    if found.without_result:
        row, column = min(found.without_result)
        words = translate(
            "import",
            "Line {line}, column {column} of {file} holds a formula without its result. Open the file in the "
            "program that wrote it, save it there, and try again. Nothing was imported.",
        )
        raise SourceRefused(words.format(line=row, column=column, file=path.name))
    if not found.computed:
        return ""
    words = translate(
        "import", "Cells with formulas: {count}. Their results as last saved were read; look at them."
    )
    return words.format(count=len(found.computed))


def _no_workbook(path: Path) -> SourceRefused:
    words = translate(
        "import",
        "{file} cannot be read as an Excel workbook of at most 100,000 rows. Save it as .xlsx without a password, "
        "or as “CSV UTF-8”, and try again.",
    )
    return SourceRefused(words.format(file=path.name))


def cell_text(value: object) -> str:
    """Return the text of a cell: dates and times as ISO has them, whole numbers without decimals."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Y" if value else "N"
    if isinstance(value, datetime):
        is_day = (value.hour, value.minute, value.second) == (0, 0, 0)
        return f"{value:%Y-%m-%d}" if is_day else f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return str(value).replace("_x000D_", "").strip()


def _decoded(content: bytes, path: Path) -> tuple[str, str]:
    if b"\x00" in content[:4096] and not content.startswith(_UTF_16):
        raise _refused(translate("import", "{file} is no text. Save the table as “CSV UTF-8”."), path)
    try:
        if content.startswith(_UTF_16):
            return content.decode("utf-16"), ""
        return content.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        note = translate(
            "import",
            "The file is no UTF-8, so it was read as Windows text. Check accents and signs such as µ.",
        )
        return content.decode("cp1252", errors="replace"), note


def _csv_rows(text: str, path: Path) -> list[tuple[str, ...]]:
    first = text.split("\n", 1)[0]
    delimiter = max((";", ",", "\t"), key=first.count)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        rows = [tuple(cell.strip() for cell in row) for row in reader]
    except csv.Error as error:
        words = translate("import", "{file} is no table of separated values: {reason}.")
        raise SourceRefused(words.format(file=path.name, reason=error)) from error
    return rows


def _table(path: Path, digest: str, rows: list[tuple[str, ...]], note: str) -> SourceTable:
    filled = [(line, row) for line, row in enumerate(rows, 1) if any(row)]
    if len(filled) < 2:
        raise _refused(translate("import", "{file} holds no rows below its headings."), path)
    if len(filled) - 1 > MOST_ROWS:
        raise _refused(translate("import", "{file} holds more than 100,000 rows. Split it."), path)
    heads, body = filled[0][1], filled[1:]
    columns = heads[: max(place for place, name in enumerate(heads, 1) if name)]
    twice = sorted({name for name in columns if name and columns.count(name) > 1})
    if twice:
        words = translate("import", "{file} has two columns “{name}”. Give each its own name.")
        raise SourceRefused(words.format(file=path.name, name=twice[0]))
    width = len(columns)
    too_wide = next((line for line, row in body if any(row[width:])), None)
    if too_wide is not None:
        words = translate("import", "Line {line} of {file} has more cells than there are headings.")
        raise SourceRefused(words.format(line=too_wide, file=path.name))
    whole = tuple((*row, *[""] * (width - len(row)))[:width] for _line, row in body)
    return SourceTable(path.name, digest, columns, whole, tuple(line for line, _row in body), note)


def _refused(words: str, path: Path) -> SourceRefused:
    return SourceRefused(words.format(file=path.name))
