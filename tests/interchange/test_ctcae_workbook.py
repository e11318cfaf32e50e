"""Workbooks of CTCAE: read whole as the NCI lays them out, refused with a sentence otherwise."""

import os
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from dosebook.domain.codelists import CtcaeVersion
from dosebook.domain.ctcae import CtcaeTerm
from dosebook.forms.ctcae_tables import ctcae_table
from dosebook.interchange import workbook_rows
from dosebook.interchange.ctcae_workbook import read_ctcae_workbook
from dosebook.interchange.refusals import CtcaeWorkbookRefused
from interchange.workbooks import (
    V5_HEADINGS,
    V6_HEADINGS,
    rewrite,
    row,
    rows,
    save,
    v5_workbook,
    with_wrong_size,
    words,
)

V4, V5, V6 = CtcaeVersion
SHEET = "xl/worksheets/sheet1.xml"


def refusal(path: Path) -> str:
    with pytest.raises(CtcaeWorkbookRefused) as refused:
        read_ctcae_workbook(path)
    return str(refused.value)


def test_a_workbook_of_v5_is_read_whole(tmp_path: Path) -> None:
    read = read_ctcae_workbook(v5_workbook(tmp_path / "ctcae.xlsx"))
    assert read.version is V5
    assert {name: tuple(text.grades) for name, text in read.texts.items()} == {
        term.name: term.grades for term in ctcae_table(V5).terms
    }
    fever = read.texts["Febrile neutropenia"]
    assert fever.grades == {grade: words("Febrile neutropenia", grade) for grade in (3, 4, 5)}
    assert (fever.definition, fever.note) == ("Febrile neutropenia defined", "see others")
    assert fever.organ_class == "Blood and lymphatic system disorders"


def test_in_a_workbook_of_v6_the_clean_sheet_is_read(tmp_path: Path) -> None:
    deleted = [
        ["1", "Investigations", term.name, *["struck out"] * 5, "-", "-", "Deletion"]
        for term in ctcae_table(V5).terms
        if ctcae_table(V6).find(term.name) is None
    ]
    tracked = [[*line[:3], *[f"old{cell}" for cell in line[3:8]], *line[8:]] for line in rows(V6)] + deleted
    mapping = ("CTCAE v5.0 MedDRA 20.1 Term", "CTCAE v5.0 Grade/Definition/Navigational Note")
    path = save(
        tmp_path / "ctcae.xlsx",
        [
            ("Publication Notes", [], []),
            ("CTCAE v6.0 Tracked Changes", V6_HEADINGS, tracked),
            ("CTCAE v6.0 Clean Copy", V6_HEADINGS, rows(V6, dash="-")),
            ("CTCAE v5.0 to v6.0 Mapping", mapping, [["Anemia", "Grade 1"]]),
        ],
    )
    read = read_ctcae_workbook(path)
    assert read.version is V6
    assert len(read.texts) == 850
    assert read.texts["Thrombocytopenia"].grades[5] == words("Thrombocytopenia", 5)


def test_the_layout_of_v4_is_read(tmp_path: Path) -> None:
    headings = [
        "MedDRA v12.0 Code",
        "CTCAE v4.0 SOC",
        "CTCAE v4.0 Term",
        *(f"Grade {grade}" for grade in range(1, 6)),
        "CTCAE v4.0 AE Term Definition",
        "Navigational Notes",
    ]
    read = read_ctcae_workbook(save(tmp_path / "a.xlsx", [("v4", headings, [r[:10] for r in rows(V4)])]))
    assert read.version is V4
    assert read.texts["Anemia"].definition == "Anemia defined"


def test_line_breaks_footnotes_dashes_and_repeated_headings_do_no_harm(tmp_path: Path) -> None:
    def change(cells: list[list[Any]]) -> None:
        anemia = next(line for line in cells if line[2] == "Anemia")
        anemia[2] = "\nAnemia * "
        anemia[3] = "first\r\n line_x000D_\nand\xa0 second"
        for line in cells:
            line[3:8] = ["—" if cell == " -" else cell for cell in line[3:8]]
        cells.insert(7, [None, None, None])
        cells.insert(9, list(V5_HEADINGS))
        cells.append(["* Death is not a grade of every term."])
        cells.append([None, None, "A term is a unique thing."])

    read = read_ctcae_workbook(v5_workbook(tmp_path / "ctcae.xlsx", change))
    assert read.texts["Anemia"].grades[1] == "first line and second"
    assert len(read.texts) == 837
    assert tuple(read.texts["Febrile neutropenia"].grades) == (3, 4, 5)


def test_merged_classes_and_headings_further_down_are_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Common terminology"])
    sheet.merge_cells("A1:K1")
    sheet.append([])
    sheet.append(V5_HEADINGS)
    start, last = 4, ""
    for number, line in enumerate(rows(V5), 4):
        sheet.append(line)
        if line[1] != last:
            if number - start > 1:
                sheet.merge_cells(start_row=start, end_row=number - 1, start_column=2, end_column=2)
            start, last = number, str(line[1])
    book.save(tmp_path / "ctcae.xlsx")
    read = read_ctcae_workbook(tmp_path / "ctcae.xlsx")
    assert {name: text.organ_class for name, text in read.texts.items()} == {
        term.name: term.organ_class for term in ctcae_table(V5).terms
    }


def test_a_sheet_that_declares_a_wrong_size_is_read_to_its_end(tmp_path: Path) -> None:
    path = rewrite(v5_workbook(tmp_path / "ctcae.xlsx"), SHEET, with_wrong_size)
    assert b'ref="A1"' in zipfile.ZipFile(path).read(SHEET)
    assert len(read_ctcae_workbook(path).texts) == 837


def test_a_few_corrected_terms_do_not_make_another_version(tmp_path: Path) -> None:
    def correct(cells: list[list[Any]]) -> None:
        cells[3][2] = "Newly named"
        cells.append(row(CtcaeTerm("Quite new", "Investigations", (1,))))

    read = read_ctcae_workbook(v5_workbook(tmp_path / "ctcae.xlsx", correct))
    assert (read.version, len(read.texts)) == (V5, 836)
    assert "Quite new" not in read.texts


def test_text_for_a_grade_that_does_not_exist_is_left_out(tmp_path: Path) -> None:
    def add(cells: list[list[Any]]) -> None:
        next(line for line in cells if line[2] == "Febrile neutropenia")[3] = "a grade 1 that is none"

    read = read_ctcae_workbook(v5_workbook(tmp_path / "ctcae.xlsx", add))
    assert 1 not in read.texts["Febrile neutropenia"].grades


def test_a_workbook_about_something_else_is_refused(tmp_path: Path) -> None:
    path = save(tmp_path / "budget.xlsx", [("Sheet", ["Month", "Amount"], [["May", 3]])])
    assert refusal(path).startswith("budget.xlsx is not CTCAE: no sheet has columns")


def test_a_version_that_is_not_carried_is_refused(tmp_path: Path) -> None:
    def rename(cells: list[list[Any]]) -> None:
        for line in cells[::3]:
            line[2] = f"{line[2]} of version 7"

    said = refusal(v5_workbook(tmp_path / "v7.xlsx", rename))
    assert "not those of a CTCAE version that Dosebook knows (CTCAE 4.03, CTCAE 5.0, CTCAE 6.0)" in said


def test_a_workbook_with_terms_missing_is_refused(tmp_path: Path) -> None:
    def cut(cells: list[list[Any]]) -> None:
        del cells[300:]

    said = refusal(v5_workbook(tmp_path / "part.xlsx", cut))
    assert said.startswith("part.xlsx is not all of CTCAE 5.0: 537 terms are missing, for example")


@pytest.mark.parametrize("content", [b"", b"PK", b"term;grade 1\n", b"%PDF-1.7", b"\x00" * 4000])
def test_what_is_no_workbook_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    assert refusal(path).startswith(("list.xlsx is not an Excel workbook", "list.xlsx is damaged"))


@pytest.mark.skipif(os.name == "nt", reason="pipes as on POSIX")
def test_a_folder_or_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "folder.xlsx").mkdir()
    os.mkfifo(tmp_path / "pipe.xlsx")
    for name in ("folder.xlsx", "pipe.xlsx"):
        assert refusal(tmp_path / name).startswith(f"{name} is not an Excel workbook")


def test_another_zip_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert refusal(path).startswith("letter.docx is not an Excel workbook")


def test_a_workbook_of_the_old_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ctcae.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "Workbook".encode("utf-16-le"))
    assert "old kind (.xls)" in refusal(path)


def test_a_workbook_with_a_password_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ctcae.xlsx"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    )
    assert "protected by a password" in refusal(path)


@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.99])
def test_a_workbook_that_breaks_off_is_refused(tmp_path: Path, share: float) -> None:
    path = v5_workbook(tmp_path / "ctcae.xlsx")
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert refusal(path).startswith("ctcae.xlsx is damaged")


@pytest.mark.parametrize("part", [SHEET, "xl/sharedStrings.xml", "xl/workbook.xml", "[Content_Types].xml"])
@pytest.mark.parametrize("damage", [b"", b"<", b"\xff\xfe\x00", b"<worksheet/>", b"<a><b></a>"])
def test_a_workbook_with_a_damaged_part_is_refused(tmp_path: Path, part: str, damage: bytes) -> None:
    path = rewrite(v5_workbook(tmp_path / "ctcae.xlsx"), part, lambda _content: damage)
    assert "Nothing was loaded" in refusal(path)


def test_a_changed_byte_in_a_packed_sheet_is_noticed(tmp_path: Path) -> None:
    path = v5_workbook(tmp_path / "ctcae.xlsx")
    content = bytearray(path.read_bytes())
    content[content.index(b"xl/worksheets/sheet1.xml") + 4000] ^= 0x55
    path.write_bytes(content)
    assert "Nothing was loaded" in refusal(path)


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'

    def arm(content: bytes) -> bytes:
        head, _, rest = content.partition(b"<sst")
        return head + bomb + b"<sst" + rest.replace(b"Anemia", b"&b;", 1)

    assert openpyxl.DEFUSEDXML
    assert not openpyxl.LXML
    path = rewrite(v5_workbook(tmp_path / "ctcae.xlsx"), "xl/sharedStrings.xml", arm)
    assert refusal(path).startswith("ctcae.xlsx is damaged")


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = v5_workbook(tmp_path / "ctcae.xlsx")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet9.xml", bytes(workbook_rows.LARGEST_UNPACKED))
    assert path.stat().st_size < 1_000_000
    assert "far larger than a CTCAE workbook" in refusal(path)


def test_many_parts_are_refused(tmp_path: Path) -> None:
    path = v5_workbook(tmp_path / "ctcae.xlsx")
    with zipfile.ZipFile(path, "a") as archive:
        for number in range(workbook_rows.MOST_PARTS):
            archive.writestr(f"xl/media/{number}.png", b"")
    assert "far larger" in refusal(path)


def test_a_sheet_with_too_many_rows_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_rows, "MOST_ROWS", 800)
    assert "far larger" in refusal(v5_workbook(tmp_path / "ctcae.xlsx"))


def test_a_cell_in_the_last_corner_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    far = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    path = rewrite(
        v5_workbook(tmp_path / "ctcae.xlsx"), SHEET, lambda sheet: sheet.replace(b"</sheetData>", far)
    )
    assert "far larger" in refusal(path)
