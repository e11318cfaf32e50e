"""A CSV table in and out: the columns that came in are kept, the results come after them."""

import csv
import io
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dosebook.domain.errors import DosebookError
from dosebook.domain.words import translate
from dosebook.runtime.atomic_file import write_atomically
from dosebook.runtime.open_here import assert_not_open_here

Cells = Mapping[str, str]


class TableRefused(DosebookError):
    """A table that cannot be read or computed; nothing was written."""


@dataclass(frozen=True, slots=True)
class CsvTable:
    """The columns in order and the rows by column."""

    columns: tuple[str, ...]
    rows: tuple[Cells, ...]


def read_table(path: Path, needed: Sequence[str]) -> CsvTable:
    """Return the table of ``path``; raises TableRefused where it cannot be read or lacks a column."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        words = translate("calc", "{file} is not UTF-8 text. Save it as “CSV UTF-8” and try again.")
        raise TableRefused(words.format(file=path.name)) from error
    except OSError as error:
        words = translate("calc", "{file} cannot be read: {reason}")
        raise TableRefused(words.format(file=path.name, reason=error.strerror or "")) from error
    try:
        reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        columns = tuple(reader.fieldnames or ())
        rows = tuple({name: row.get(name) or "" for name in columns} for row in reader)
    except csv.Error as error:
        words = translate("calc", "{file} is no table of comma-separated values: {reason}.")
        raise TableRefused(words.format(file=path.name, reason=error)) from error
    missing = [name for name in needed if name not in columns]
    if missing:
        words = translate("calc", "{file} has no column {columns}. Nothing was computed.")
        raise TableRefused(words.format(file=path.name, columns=", ".join(missing)))
    return CsvTable(columns, rows)


def with_results(table: CsvTable, names: Sequence[str], compute: Callable[[Cells], Cells]) -> CsvTable:
    """Return the table with the results of each row; a bad cell names its row, and nothing is computed."""
    rows: list[Cells] = []
    for number, row in enumerate(table.rows, start=2):
        try:
            rows.append({**row, **compute(row)})
        except (DosebookError, ValueError, ArithmeticError) as error:
            words = translate("calc", "Line {line}: {reason} Nothing was written.")
            raise TableRefused(words.format(line=number, reason=_sentence(error))) from error
    kept = tuple(name for name in table.columns if name not in names)
    return CsvTable((*kept, *names), tuple(rows))


def write_table(path: Path, table: CsvTable) -> None:
    """Write the table whole or not at all; raises TableRefused."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, table.columns, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(table.rows)
    write_result(path, out.getvalue().encode("utf-8"))


def write_result(path: Path, content: bytes) -> None:
    """Write a result whole or not at all; raises TableRefused."""
    try:
        assert_not_open_here(path)  # before anything looks into the file
        if path.is_file() and _starts_as_study(path):
            words = translate("calc", "{file} is a study or another database. Choose another name.")
            raise TableRefused(words.format(file=path))
        write_atomically(path, content)
    except OSError as error:
        words = translate("calc", "{file} cannot be written: {reason}. Choose another name.")
        raise TableRefused(words.format(file=path, reason=error.strerror or "")) from error


def _starts_as_study(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(16) == b"SQLite format 3\0"


def number(cells: Cells, name: str) -> float:
    """Return the number in a cell; raises TableRefused naming the column."""
    text = cells[name].strip()
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        words = translate("calc", "“{text}” in column {column} is no number.")
        raise TableRefused(words.format(text=text, column=name))
    return value


def whole_number(cells: Cells, name: str) -> int:
    """Return the whole number in a cell; raises TableRefused naming the column."""
    value = number(cells, name)
    if value != int(value):
        words = translate("calc", "“{text}” in column {column} is no whole number.")
        raise TableRefused(words.format(text=cells[name], column=name))
    return int(value)


def rounded(value: float, decimals: int) -> str:
    """Return a number rounded to so many decimals, as short as it can be written."""
    return repr(round(value, decimals))


def _sentence(error: Exception) -> str:
    text = str(error)
    return text if text.endswith(".") else f"{text}."
