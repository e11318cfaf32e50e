"""The export: every record and every value comes out, numbers stay numbers, and nothing runs as a formula."""

import csv
import io
import zipfile
from datetime import time
from decimal import Decimal
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import cohort, dose, event, on, participant, result, study, study_data
from dosebook.domain.codelists import DoseRoute, LabTest, LabUnit, SeriousnessCriterion, YesNo
from dosebook.domain.records import RECORD_TYPES, DltAssessment, ParticipantUid
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import variables
from dosebook.interchange.export.csv_files import csv_archive, csv_bytes
from dosebook.interchange.export.dictionary import data_dictionary
from dosebook.interchange.export.formula_guard import guarded, unguarded
from dosebook.interchange.export.table import ExportTable, export_tables
from dosebook.interchange.export.workbook import workbook_bytes

PAYLOADS = [
    '=HYPERLINK("http://x","y")',
    "=1+1",
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1)",
    "\t=1",
    " =1",
    "\u00a0=1",
    "＝1+1",
    "'quoted",
    "'=quoted",
    "first\n=second",
    "\r=1",
]
TEXTS = ["<b>&", "Ω кровь", 'a;b,c"d', "tab\there", "\x00\x07\x1f", "_x0041_", "1E5", "007", *PAYLOADS]


def _study(*texts: str) -> StudyData:
    events = [event(f"e{number}", reported_term=text, narrative=text) for number, text in enumerate(texts)]
    return study_data(study(), cohort(), participant(), *events)


def _table(data: StudyData, kind: str) -> ExportTable:
    return next(table for table in export_tables(data) if table.kind == kind)


def _read_csv(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def _sheet(data: StudyData, title: str) -> Any:
    content = workbook_bytes(export_tables(data), data_dictionary(data.study))
    return openpyxl.load_workbook(io.BytesIO(content))[title]


def test_every_form_and_every_variable_has_its_column() -> None:
    tables = export_tables(_study())
    assert [table.kind for table in tables] == [record_type.kind for record_type in RECORD_TYPES]
    for table, record_type in zip(tables, RECORD_TYPES, strict=True):
        assert table.columns == ("record", *variables(record_type))
    entries = data_dictionary(study())
    assert {(one.kind, one.name) for one in entries} == {
        (record_type.kind, name) for record_type in RECORD_TYPES for name in variables(record_type)
    }
    assert all(one.label and one.type for one in entries)


def test_values_are_exported_as_the_field_has_them() -> None:
    given = dose(
        administered_amount=Decimal("24.50"),
        start_time=time(9, 5),
        route=DoseRoute.INTRAVENOUS,
        date="2018-01",
    )
    serious = event(
        "e",
        serious=YesNo.YES,
        seriousness_criteria=(SeriousnessCriterion.DEATH, SeriousnessCriterion.IMPORTANT),
    )
    judged = DltAssessment(uid="j", participant=ParticipantUid("p01-01"), concerns=("e", given.uid))
    fractions = (PlannedFraction(Decimal("15.625"), 1), PlannedFraction(Decimal("15.625"), 8, 1, 2))
    low = result("r", value="<0.20", test=LabTest.M_PROTEIN, unit=LabUnit.G_DL, date=on("2018"))
    data = study_data(cohort(3, fractions=fractions), participant("01-01", 3), given, serious, judged, low)

    def row(kind: str) -> dict[str, Any]:
        table = _table(data, kind)
        return dict(zip(table.columns, table.rows[0], strict=True))

    assert row("dose")["participant"] == "01-01"
    assert (row("dose")["administered_amount"], row("dose")["start_time"]) == (Decimal("24.50"), "09:05")
    assert (row("dose")["date"], row("dose")["route"]) == ("2018-01", "INTRAVENOUS")
    assert row("participant")["cohort"] == "3"
    assert row("cohort")["fractions"] == "15.625 on day 1; 15.625 on day 8 (-1/+2)"
    assert row("adverse_event")["seriousness_criteria"] == "AESDTH; AESMIE"
    assert row("dlt_assessment")["concerns"] == f"e; {given.uid}"
    assert (row("result")["value"], row("result")["date"]) == ("<0.20", "2018")


@pytest.mark.parametrize("text", TEXTS)
def test_no_text_of_a_csv_file_begins_a_formula_and_none_is_lost(text: str) -> None:
    (cell,) = (line[0] for line in _read_csv(csv_bytes(("a",), [(text,)]))[1:])
    for line in cell.split("\n"):
        assert not line.lstrip(" \u00a0").startswith(("=", "+", "-", "@", "\t", "\r", "＝"))
    assert unguarded(cell) == text


@given(st.text())
def test_the_guard_can_always_be_taken_off(text: str) -> None:
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("number", ["-2.5", "+3", "12.50", "0"])
def test_a_typed_number_is_left_alone(number: str) -> None:
    assert guarded(number) == number


@pytest.mark.parametrize("text", TEXTS)
def test_no_cell_of_the_workbook_is_a_formula_and_none_is_lost(text: str) -> None:
    sheet = _sheet(_study(text), "Adverse event")
    heads = [cell.value for cell in sheet[1]]
    cell = sheet[2][heads.index("reported_term")]
    assert cell.data_type == "s"
    # XML has one way to end a line, and openpyxl gives escapes back as they stand.
    shown = str(cell.value).replace("_x005F_", "_")
    assert shown == _escaped(text).replace("\r", "\n")


def _escaped(text: str) -> str:
    controls = {chr(code): f"_x{code:04X}_" for code in range(32) if chr(code) not in "\t\n\r"}
    return "".join(controls.get(sign, sign) for sign in text)


def test_numbers_of_the_workbook_are_numbers_with_their_decimals() -> None:
    data = study_data(cohort(), participant(), dose(administered_amount=Decimal("24.50"), fraction=2))
    sheet = _sheet(data, "Dose")
    heads = [cell.value for cell in sheet[1]]
    amount, fraction = (sheet[2][heads.index(name)] for name in ("administered_amount", "fraction"))
    assert (amount.value, amount.data_type, amount.number_format) == (24.5, "n", "0.00")
    assert (fraction.value, fraction.data_type) == (2, "n")


def test_a_text_too_long_for_a_cell_says_so_and_is_whole_in_the_csv_file() -> None:
    long = "word " * 10_000
    sheet = _sheet(_study(long), "Adverse event")
    heads = [cell.value for cell in sheet[1]]
    cell = str(sheet[2][heads.index("narrative")].value)
    assert len(cell) <= 32_767
    assert cell.endswith("whole in the CSV files)")
    archive = zipfile.ZipFile(io.BytesIO(csv_archive(export_tables(_study(long)), ())))
    assert long.strip() in archive.read("adverse_event.csv").decode("utf-8-sig")


def test_the_archive_holds_all_tables_and_is_the_same_each_time() -> None:
    data = _study(*TEXTS)
    content = csv_archive(export_tables(data), data_dictionary(data.study))
    assert content == csv_archive(export_tables(data), data_dictionary(data.study))
    archive = zipfile.ZipFile(io.BytesIO(content))
    assert archive.namelist() == [f"{kind.kind}.csv" for kind in RECORD_TYPES] + ["data_dictionary.csv"]
    rows = _read_csv(archive.read("adverse_event.csv"))
    column = rows[0].index("reported_term")
    assert [unguarded(row[column]) for row in rows[1:]] == TEXTS
