"""The tables as one Excel workbook, a sheet for each and one for the dictionary; no cell is a formula."""

import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import astuple
from decimal import Decimal
from typing import Any, cast

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font

from dosebook.domain.words import translate
from dosebook.interchange.export.dictionary import DictionaryEntry, dictionary_columns
from dosebook.interchange.export.table import Cell, ExportTable

_LONGEST_TEXT = 32_000
_EXACT_DIGITS = 15
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def workbook_bytes(tables: Sequence[ExportTable], entries: Sequence[DictionaryEntry]) -> bytes:
    """Return the workbook of these tables, the dictionary last."""
    book = Workbook(write_only=True)
    for table in tables:
        _sheet(book, table.title, table.columns, table.rows)
    title = translate("export", "Data dictionary")
    _sheet(book, title, dictionary_columns(), [astuple(entry) for entry in entries])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def tables_workbook(tables: Sequence[ExportTable]) -> bytes:
    """Return a workbook of these tables alone."""
    book = Workbook(write_only=True)
    for table in tables:
        _sheet(book, table.title, table.columns, table.rows)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def dictionary_workbook(entries: Sequence[DictionaryEntry]) -> bytes:
    """Return the data dictionary alone as a workbook."""
    return workbook_bytes((), entries)


def _sheet(book: Workbook, title: str, columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    sheet: Any = book.create_sheet(title[:31])
    sheet.freeze_panes = "B2"
    heads = [_cell(sheet, name) for name in columns]
    for head in heads:
        head.font = Font(bold=True)
        head.alignment = Alignment(vertical="top")
    sheet.append(heads)
    for row in rows:
        sheet.append([_cell(sheet, value) for value in row])


def _cell(sheet: Any, value: Cell) -> Any:
    if value is None:
        return None
    if isinstance(value, Decimal) and len(value.as_tuple().digits) <= _EXACT_DIGITS:
        cell = WriteOnlyCell(sheet, cast("float", value))  # it takes a Decimal, its stubs do not
        decimals = max(0, -int(value.as_tuple().exponent))
        cell.number_format = f"0.{'0' * decimals}" if decimals else "0"
        return cell
    if isinstance(value, int):
        return WriteOnlyCell(sheet, value)
    cell = WriteOnlyCell(sheet, _safe(f"{value:f}" if isinstance(value, Decimal) else value))
    cell.data_type = "s"  # openpyxl would take a text that begins with = for a formula
    cell.number_format = "@"
    return cell


def _safe(text: str) -> str:
    """Return ``text`` as a cell can hold it: what XML cannot is escaped as Excel does, what is too long is cut."""
    escaped = _LOOKS_ESCAPED.sub("_x005F_", text)
    escaped = _NOT_IN_XML.sub(lambda found: f"_x{ord(found[0]):04X}_", escaped)
    if len(escaped) <= _LONGEST_TEXT:
        return escaped
    return escaped[:_LONGEST_TEXT] + translate("export", " … (too long for a cell; whole in the CSV files)")
