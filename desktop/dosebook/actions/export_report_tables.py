"""The tables of a report as one Excel workbook or as CSV files, with the words and numbers of its pages."""

import re
from decimal import Decimal
from pathlib import Path

from dosebook.actions.export_data import Exported, write_as
from dosebook.actions.make_report import ReportNotMade, ReportRequest, report_document
from dosebook.domain.words import translate
from dosebook.interchange.export.table import Cell, ExportTable
from dosebook.languages import language
from dosebook.report.blocks import Document, Imprint
from dosebook.report.printed_tables import PrintedTable, printed_tables
from dosebook.store.worker import StudyWorker

__all__ = ["TABLE_FORMATS", "Exported", "ReportNotMade", "export_report_tables"]

TABLE_FORMATS = (".xlsx", ".zip")
"""One workbook, or CSV files in one archive."""
_NUMBER = {
    ".": re.compile(r"[−-]?[0-9]+(?:\.[0-9]+)?"),
    ",": re.compile(r"[−-]?[0-9]+(?:[.,][0-9]+)?"),
}
"""By the decimal sign of the document; a value that was typed with a point keeps it in every language."""
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\']")
_LONGEST_SHEET_NAME = 31


def export_report_tables(study: StudyWorker, request: ReportRequest, path: Path) -> Exported:
    """Write the tables of the report asked for, by the ending of ``path``, and wait for it.

    Raises ExportRefused or ReportNotMade. Numbers are written as numbers; ``1/4 (25 %)`` stays as it is printed.
    """
    from dosebook.interchange.export.csv_files import tables_archive
    from dosebook.interchange.export.workbook import tables_workbook

    def made() -> tuple[ExportTable, ...]:
        return export_tables_of(report_document(study, request).result())

    tables = write_as(path, made, {".xlsx": tables_workbook, ".zip": tables_archive})
    return Exported(path, len(tables) - 1, sum(len(table.rows) for table in tables[1:]))


def export_tables_of(document: Document) -> tuple[ExportTable, ...]:
    """Return the list of the tables of a document, then each of them."""
    printed = printed_tables(document)
    names, sign = _names(printed), language(document.language).decimal_sign
    listed = tuple(
        (one.number, one.section, one.title, name, " ".join(one.notes))
        for one, name in zip(printed, names, strict=True)
    )
    columns = (
        translate("export", "Table"),
        translate("export", "Section"),
        translate("export", "Title"),
        translate("export", "Sheet"),
        translate("export", "Notes"),
    )
    imprint = _imprint_rows(document.imprint, len(columns))
    index = ExportTable("tables", translate("export", "Tables"), columns, (*listed, *imprint))
    return (
        index,
        *(
            ExportTable(
                f"table_{one.number.replace('.', '_') or place}",
                name,
                one.heads,
                tuple(tuple(_cell(words, sign) for words in row) for row in one.rows),
            )
            for place, (one, name) in enumerate(zip(printed, names, strict=True), start=1)
        ),
    )


def _imprint_rows(imprint: Imprint, width: int) -> tuple[tuple[Cell, ...], ...]:
    """Return what the foot of every page says, one line each, so that a table can be traced to its report."""
    parts = (
        imprint.study,
        imprint.report,
        imprint.cut_off,
        imprint.made,
        imprint.digest,
        imprint.program,
        imprint.confidential,
        *imprint.marks,
    )
    return tuple((*[""] * (width - 1), part) for part in parts if part)


def _names(printed: tuple[PrintedTable, ...]) -> list[str]:
    """Return a name for the sheet of each table, none of them twice."""
    found: list[str] = []
    for one in printed:
        words = _NOT_IN_SHEET_NAMES.sub(" ", f"{one.number} {one.title or one.section}").strip()
        name, again = words[:_LONGEST_SHEET_NAME].strip(), 1
        while name.lower() in {other.lower() for other in found}:
            again += 1
            name = f"{words[: _LONGEST_SHEET_NAME - 4].strip()} {again}"
        found.append(name)
    return found


def _cell(words: str, sign: str) -> Cell:
    if _NUMBER[sign].fullmatch(words) is None:
        return words
    return Decimal(words.replace("−", "-").replace(",", "."))
