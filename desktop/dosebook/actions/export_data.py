"""Export the records of a study for analysis, and the dictionary that explains their columns."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from dosebook import __version__
from dosebook.domain.errors import DosebookError
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import as_in_files, translate
from dosebook.runtime.atomic_file import write_atomically
from dosebook.runtime.clock import Clock, SystemClock

__all__ = [
    "DATA_FORMATS",
    "DICTIONARY_FORMATS",
    "ExportRefused",
    "Exported",
    "export_data",
    "export_dictionary",
    "write_as",
]

T = TypeVar("T")

DATA_FORMATS = (".xlsx", ".zip")
"""What the data can be written as: one workbook, or CSV files in one archive."""

DICTIONARY_FORMATS = (".pdf", ".csv", ".xlsx")


class ExportRefused(DosebookError):
    """Nothing was written; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written where: how many tables with how many records."""

    path: Path
    tables: int
    records: int


def export_data(data: StudyData, path: Path) -> Exported:
    """Write every form of the study as a table, and what is derived from events, by the ending of ``path``; raises ExportRefused."""
    with as_in_files():
        return _export_data(data, path)


def _export_data(data: StudyData, path: Path) -> Exported:
    ending = _ending(path, DATA_FORMATS)
    from dosebook.interchange.export.csv_files import csv_archive
    from dosebook.interchange.export.dictionary import data_dictionary
    from dosebook.interchange.export.event_tables import event_table_entries, event_tables
    from dosebook.interchange.export.result_tables import result_table_entries, result_tables
    from dosebook.interchange.export.table import export_tables
    from dosebook.interchange.export.workbook import workbook_bytes

    forms = export_tables(data)
    tables = (*forms, *event_tables(data), *result_tables(data))
    entries = (
        *data_dictionary(data.study),
        *event_table_entries(data.study),
        *result_table_entries(data.study),
    )
    write = workbook_bytes if ending == ".xlsx" else csv_archive
    _write(path, write(tables, entries))
    return Exported(path, len(forms), sum(len(table.rows) for table in forms))


def export_dictionary(data: StudyData, path: Path, clock: Clock | None = None) -> int:
    """Write the data dictionary, by the ending of ``path``, and return its entries; raises ExportRefused."""
    ending = _ending(path, DICTIONARY_FORMATS)
    from dosebook.interchange.export.csv_files import dictionary_csv
    from dosebook.interchange.export.dictionary import data_dictionary
    from dosebook.interchange.export.workbook import dictionary_workbook

    with as_in_files():
        entries = data_dictionary(data.study)
    if ending == ".pdf":
        from dosebook.report.dictionary_document import dictionary_document
        from dosebook.report.pdf.document import render

        made_at = (clock or SystemClock()).now_utc()
        _write(path, render(dictionary_document(entries, data.study, made_at, __version__)).pdf)
    else:
        _write(path, dictionary_csv(entries) if ending == ".csv" else dictionary_workbook(entries))
    return len(entries)


def write_as(path: Path, made: Callable[[], T], writers: Mapping[str, Callable[[T], bytes]]) -> T:
    """Make something and write it by the ending of ``path``; raises ExportRefused before anything is made."""
    ending = _ending(path, tuple(writers))
    content = made()
    _write(path, writers[ending](content))
    return content


def _ending(path: Path, formats: tuple[str, ...]) -> str:
    ending = path.suffix.lower()
    if ending not in formats:
        listed = translate("export", " or ").join([", ".join(formats[:-1]), formats[-1]])
        words = translate("export", "{file} must end in {formats}, which says what is written.")
        raise ExportRefused(words.format(file=path.name, formats=listed))
    return ending


def _write(path: Path, content: bytes) -> None:
    try:
        write_atomically(path, content)
    except OSError as error:
        words = translate(
            "export",
            "{file} could not be written ({reason}). Nothing was changed. Close it in other programs, or choose another "
            "place.",
        )
        reason = error.strerror or type(error).__name__
        raise ExportRefused(words.format(file=path.name, reason=reason)) from error
