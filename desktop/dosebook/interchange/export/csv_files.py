"""The tables as CSV files, UTF-8 with the mark that Excel needs, together in one archive."""

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import astuple
from decimal import Decimal

from dosebook.interchange.export.dictionary import DictionaryEntry, dictionary_columns
from dosebook.interchange.export.formula_guard import guarded
from dosebook.interchange.export.table import Cell, ExportTable

DICTIONARY = "data_dictionary"
_MOMENT = (1980, 1, 1, 0, 0, 0)


def csv_bytes(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return one table as a CSV file."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_text(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def dictionary_csv(entries: Sequence[DictionaryEntry]) -> bytes:
    """Return the data dictionary as a CSV file."""
    return csv_bytes(dictionary_columns(), [astuple(entry) for entry in entries])


def csv_archive(tables: Sequence[ExportTable], entries: Sequence[DictionaryEntry]) -> bytes:
    """Return a zip archive with a file for each table and one for the dictionary.

    The same data give the same bytes: the files in it carry no time of their own.
    """
    return _archive([*_files(tables), (DICTIONARY, dictionary_csv(entries))])


def tables_archive(tables: Sequence[ExportTable]) -> bytes:
    """Return a zip archive with a file for each of these tables alone."""
    return _archive(_files(tables))


def _files(tables: Sequence[ExportTable]) -> list[tuple[str, bytes]]:
    return [(table.kind, csv_bytes(table.columns, table.rows)) for table in tables]


def _archive(files: Sequence[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            entry = zipfile.ZipInfo(f"{name}.csv", _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return out.getvalue()


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    return f"{cell:f}" if isinstance(cell, Decimal) else guarded(str(cell))
