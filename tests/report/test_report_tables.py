"""A table that leaves the report for a spreadsheet says what its page says, and where it came from."""

import csv
import io
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import openpyxl
import pypdf
import pytest

from dosebook.actions.export_data import ExportRefused
from dosebook.actions.export_report_tables import export_report_tables, export_tables_of
from dosebook.actions.make_report import ReportNotMade, ReportRequest
from dosebook.actions.make_slides import make_slides
from dosebook.domain.changes import Create, Save
from dosebook.report.blocks import RowKind, Table, plain
from dosebook.report.contents import all_sections
from dosebook.report.profile import Profile, Reader
from dosebook.store.worker import StudyWorker
from report.made_up import CUT_OFF, made_up
from report.reading import document
from store.making import ANN, fixed_context

MADE = made_up(participants=10, events=40)


@pytest.fixture
def study(tmp_path: Path) -> Iterator[StudyWorker]:
    first = Save("first", ANN, tuple(Create(record) for record in MADE.records))
    worker = StudyWorker.create(tmp_path / "trial.dosebook", fixed_context(tmp_path), first)
    yield worker
    worker.close().result()


def test_every_row_of_every_table_is_there_with_its_group_and_its_numbers() -> None:
    made = document(MADE.data, CUT_OFF, MADE.under_review, sections=all_sections())
    printed = [block for one in made.sections for block in one.blocks if isinstance(block, Table)]
    index, *written = export_tables_of(made)
    assert [row[0] for row in index.rows if row[0]] == [one.number for one in printed]
    assert len({one.title.lower() for one in written}) == len(written) == len(printed)
    assert len({one.kind for one in written}) == len(printed)
    for table, copy in zip(printed, written, strict=True):
        has_groups = any(row.kind is RowKind.GROUP for row in table.rows)
        told = [row for row in table.rows if row.kind is not RowKind.GROUP or any(map(plain, row.cells[1:]))]
        assert len(told) == len(copy.rows), table.title
        for row, cells in zip(told, copy.rows, strict=True):
            own = cells[1:] if has_groups else cells
            for shown, cell in zip(map(plain, row.cells), own, strict=True):
                if isinstance(cell, Decimal):
                    assert f"{cell:f}" == shown.replace("−", "-")
                elif row.kind is not RowKind.GROUP:
                    assert cell == shown


def test_the_workbook_opens_and_says_which_report_it_is_of(study: StudyWorker, tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    written = export_report_tables(study, ReportRequest(day=CUT_OFF), path)
    book = openpyxl.load_workbook(path)
    assert len(book.sheetnames) == written.tables + 1
    words = [str(cell) for row in book.worksheets[0].values for cell in row if cell]
    assert any("data to 15 Aug 2017" in word for word in words)
    assert any(word.startswith("digest ") for word in words)
    sheet = next(sheet for sheet in book.worksheets if "Participants and events" in sheet.title)
    assert next(iter(sheet.values))[0] == "Group"


def test_the_csv_files_of_an_open_report_hold_only_its_tables(study: StudyWorker, tmp_path: Path) -> None:
    path = tmp_path / "t.zip"
    export_report_tables(study, ReportRequest(day=CUT_OFF, profile=Profile(Reader.OPEN)), path)
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        rows = list(csv.reader(io.StringIO(archive.read("tables.csv").decode("utf-8-sig"))))
    assert len(names) == len([row for row in rows[1:] if row[0]]) + 1
    assert not [row for row in rows if row[1].startswith("Listing")]
    with pytest.raises(ExportRefused, match="must end in"):
        export_report_tables(study, ReportRequest(day=CUT_OFF), tmp_path / "t.doc")


def test_the_decision_page_as_slides_says_all_of_it(study: StudyWorker, tmp_path: Path) -> None:
    path = tmp_path / "s.pdf"
    pages = make_slides(study, ReportRequest(day=CUT_OFF, under_review=MADE.under_review), path)
    reader = pypdf.PdfReader(path)
    assert len(reader.pages) == pages
    width, height = reader.pages[0].mediabox[2:]
    assert width * 9 == height * 16
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    decision = document(MADE.data, CUT_OFF, MADE.under_review, sections=("decision",)).sections[1]
    for block in decision.blocks:
        for fact in getattr(block, "facts", ()):
            assert fact.label in text
            assert " ".join(plain(fact.text).split())[:40] in text
    with pytest.raises(ReportNotMade, match="no decision page"):
        make_slides(study, ReportRequest(day=CUT_OFF, profile=Profile(Reader.OPEN)), path)
