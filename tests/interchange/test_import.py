"""Tables of other systems: every cell is read or named with its reason, and nothing is imported by halves."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from builders import cohort, dose, event, on, participant, result, study, study_data
from dosebook.domain.absence import Absence, AbsenceReason
from dosebook.domain.absent_values import absent_values
from dosebook.domain.codelists import AttributionScale, LabTest, LabUnit, YesNo
from dosebook.domain.records import (
    RECORD_TYPE_OF,
    AdverseEvent,
    Dose,
    Participant,
    ParticipantUid,
    Record,
    ReferenceRange,
    Result,
)
from dosebook.domain.reference_range_record import RangeSex
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import variables
from dosebook.interchange.export.csv_files import csv_bytes
from dosebook.interchange.export.table import export_tables
from dosebook.interchange.importing.mapping import (
    ColumnMapping,
    MappingRefused,
    check_mapping,
    guess_mapping,
    mapping_text,
    read_mapping,
)
from dosebook.interchange.importing.meanings import answers, foreign_words
from dosebook.interchange.importing.plan import ImportPlan, plan_import
from dosebook.interchange.importing.source import SourceRefused, SourceTable, read_source
from dosebook.interchange.importing.templates import keep_template, shipped_templates, template_called

TODAY = date(2018, 8, 15)
STUDY = study(attribution_scale=AttributionScale.CTEP)


def _uids() -> Iterator[str]:
    return (f"new{number}" for number in range(10_000_000))


def table(columns: Sequence[str], *rows: Sequence[str]) -> SourceTable:
    """A table as it was read from a file."""
    lines = tuple(range(2, 2 + len(rows)))
    return SourceTable("table.csv", "digest", tuple(columns), tuple(tuple(row) for row in rows), lines)


def planned(
    source: SourceTable, kind: str, *records: Record, codes: dict[str, dict[str, str]] | None = None
) -> ImportPlan:
    """What an import into a study of cohort 1 with participant 01-01 would do."""
    data = study_data(STUDY, cohort(), participant("01-01"), *records)
    guessed = guess_mapping(kind, source.columns)
    mapping = ColumnMapping(kind, guessed.variables, codes or {})
    uids = _uids()
    return plan_import(source, mapping, data, today=TODAY, new_uid=lambda: next(uids))


def reasons(plan: ImportPlan) -> list[tuple[int, str, str]]:
    return [(item.line, item.column, item.reason) for item in plan.rejected]


def test_columns_are_matched_by_variable_label_or_cdisc_name() -> None:
    columns = ("USUBJID", "Reported term", "grade", "AESTDTC", "Serious", "Unknown thing", "")
    mapping = guess_mapping("adverse_event", columns)
    assert dict(mapping.variables) == {
        "USUBJID": "participant",
        "Reported term": "reported_term",
        "grade": "grade",
        "AESTDTC": "onset",
        "Serious": "serious",
    }
    assert mapping.unmapped(columns) == ("Unknown thing",)


@pytest.mark.parametrize("heading", ["Participant ID", "Subject", "SUBJID", "patient id"])
def test_the_usual_headings_of_participants_are_known(heading: str) -> None:
    assert guess_mapping("result", (heading, "Test")).variables[heading] == "participant"
    assert guess_mapping("participant", (heading, "Sex")).variables[heading] == "participant_id"


def test_a_name_that_a_date_shares_with_its_time_means_the_date_and_both_are_filled() -> None:
    source = table(("USUBJID", "EXSTDTC", "EXENDTC"), ("01-01", "2018-01-09T08:30", "2018-01-16"))
    (found,) = planned(source, "dose").records
    assert isinstance(found, Dose)
    assert (found.date, found.start_time) == (on("2018-01-09"), time(8, 30))
    assert (found.period_end, found.end_time) == (on("2018-01-16"), None)


def test_a_row_becomes_a_record_with_what_follows_from_it() -> None:
    columns = (
        "USUBJID",
        "AETERM",
        "ctcae_version",
        "AEDECOD",
        "AETOXGR",
        "AESTDTC",
        "AEENDTC",
        "AESER",
        "AEREL",
    )
    row = ("01-01", "felt sick", "4.03", "Nausea", "2", "2018-01-12", "2018-02", "N", "Possible")
    (found,) = planned(table(columns, row), "adverse_event").records
    assert isinstance(found, AdverseEvent)
    assert (found.participant, found.reported_term, found.grade) == ("p01-01", "felt sick", 2)
    assert found.system_organ_class == "Gastrointestinal disorders"
    assert found.onset is not None
    assert found.end is not None
    assert (found.onset.iso, found.end.iso, found.serious) == ("2018-01-12", "2018-02", YesNo.NO)


@pytest.mark.parametrize(
    ("column", "text", "reason"),
    [
        ("USUBJID", "09-09", "There is no participant 09-09."),
        ("AETOXGR", "severe", "“severe” was not understood as a number. Write digits, such as 12.5."),
        ("AESTDTC", "3/4/18", "“3/4/18” may be 3 Apr 2018 or 4 Mar 2018. Write it as 2018-08-12."),
        ("AESTDTC", "2018-02-30", ""),
        ("AESER", "maybe", "“maybe” is none of the answers: Yes, No."),
        ("AEREL", "MODERATE", ""),
        ("AEDECOD", "#REF!", "“#REF!” is what a spreadsheet shows where a formula failed."),
    ],
)
def test_a_cell_that_cannot_be_read_is_named_with_its_reason(column: str, text: str, reason: str) -> None:
    plan = planned(table(("USUBJID", "AETERM", column), ("01-01", "sick", text)), "adverse_event")
    if column == "USUBJID":
        plan = planned(table(("USUBJID", "AETERM"), (text, "sick")), "adverse_event")
    assert plan.records == ()
    ((line, named, said),) = reasons(plan)
    assert (line, named) == (2, column)
    assert said == reason or (not reason and said.endswith("."))


def test_laboratory_names_and_units_are_understood_as_in_the_grid() -> None:
    columns = ("participant", "date", "test", "value", "unit")
    rows = (("01-01", "2018-01-16", "Hb", "9.8", "g/dl"), ("01-01", "2018-01-16", "Mood", "3", "g/dL"))
    plan = planned(table(columns, *rows), "result")
    (found,) = plan.records
    assert isinstance(found, Result)
    assert (found.test, found.unit) == (LabTest.HAEMOGLOBIN, LabUnit.G_DL)
    ((_line, named, said),) = reasons(plan)
    assert named == "test"
    assert said.startswith(f"“Mood” is none of the {len(LabTest)} answers, such as Platelets, Neutrophils, ")
    assert said.endswith(".")


def test_every_bad_cell_of_a_row_is_named_and_good_rows_are_kept_apart() -> None:
    source = table(
        ("USUBJID", "AETERM", "AETOXGR", "AESTDTC"),
        ("01-01", "sick", "2", "2018-01-12"),
        ("01-01", "sick", "x", "y"),
        ("01-01", "tired", "1", "unk"),
    )
    plan = planned(source, "adverse_event")
    assert [(item.line, item.column) for item in plan.rejected] == [(3, "AETOXGR"), (3, "AESTDTC")]
    assert len(plan.records) == 2
    assert not plan.is_whole


def test_what_blocks_a_save_blocks_an_import() -> None:
    """A duplicate id in the study, twice in the table, and a grade that the term has not."""
    people = table(
        ("participant_id", "cohort"), ("01-01", "1"), ("01-02", "1"), ("01- 02", "1"), ("01-03", "1")
    )
    plan = planned(people, "participant")
    assert [item.line for item in plan.rejected] == [2, 3, 4]
    assert [one.participant_id for one in plan.records if isinstance(one, Participant)] == ["01-03"]
    grades = table(("USUBJID", "AEDECOD", "AETOXGR"), ("01-01", "Alopecia", "3"))
    assert "has no grade 3" in planned(grades, "adverse_event").rejected[0].reason


def test_what_a_save_would_warn_of_is_counted() -> None:
    plan = planned(table(("USUBJID", "AETERM"), ("01-01", "sick")), "adverse_event")
    assert "adverse_event.no_grade" in {finding.check_id for finding in plan.warnings}


def test_words_of_another_system_are_codes_by_the_template() -> None:
    source = table(("USUBJID", "LBTESTCD", "value"), ("01-01", "Thrombos", "<5"))
    assert not planned(source, "result").records
    mapping = ColumnMapping(
        "result",
        {"USUBJID": "participant", "LBTESTCD": "test", "value": "value"},
        {"test": {"Thrombos": LabTest.PLATELETS.value}},
    )
    data = study_data(STUDY, cohort(), participant("01-01"))
    (found,) = plan_import(source, mapping, data, today=TODAY, new_uid=lambda: "n").records
    assert (found.test, found.value.text) == (LabTest.PLATELETS, "<5")  # type: ignore[attr-defined]


def test_amounts_are_read_in_their_unit() -> None:
    source = table(("USUBJID", "fraction", "administered_amount"), ("01-01", "1", "1850 MBq"))
    (found,) = planned(source, "dose").records
    assert found.administered_amount == Decimal(50)  # type: ignore[attr-defined]


def test_a_template_comes_back_as_it_was_and_nonsense_is_refused(tmp_path: Path) -> None:
    mapping = ColumnMapping("result", {"a": "test"}, {"test": {"Thrombos": "PLAT"}})
    path = tmp_path / "template.json"
    path.write_text(mapping_text(mapping), encoding="utf-8")
    assert read_mapping(path) == mapping
    for text in ("[]", "{", '{"kind": "dog", "columns": {}}', '{"kind": "dose", "columns": {"a": "colour"}}'):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(MappingRefused):
            read_mapping(path)
    path.write_text('{"kind": "dose", "columns": {"a": "fraction", "b": "fraction"}}', encoding="utf-8")
    with pytest.raises(MappingRefused, match="Two columns are meant for “Fraction”"):
        read_mapping(path)


class TestSources:
    @pytest.mark.parametrize("delimiter", [",", ";", "\t"])
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
    def test_csv_files_of_all_sorts_are_read(self, tmp_path: Path, delimiter: str, encoding: str) -> None:
        path = tmp_path / "t.csv"
        lines = [["id", "words"], ["01-01", "µg, “ä”"], ["", ""], ["007", "1E5"]]
        text = "\r\n".join(delimiter.join(f'"{cell}"' for cell in line) for line in lines)
        path.write_bytes(text.encode(encoding))
        source = read_source(path)
        assert (source.columns, source.rows) == (("id", "words"), (("01-01", "µg, “ä”"), ("007", "1E5")))
        assert source.lines == (2, 4)
        assert len(source.sha256) == 64

    def test_windows_text_is_read_and_said(self, tmp_path: Path) -> None:
        path = tmp_path / "t.csv"
        path.write_bytes("id,words\n1,Müller µ\n".encode("cp1252"))
        source = read_source(path)
        assert source.rows == (("1", "Müller µ"),)
        assert source.note.startswith("The file is no UTF-8")

    def test_cells_of_a_workbook_are_read_as_people_see_them(self, tmp_path: Path) -> None:
        book = openpyxl.Workbook()
        sheet: Any = book.active
        sheet.append(["id", "day", "moment", "clock", "amount", "whole", "yes"])
        moment = datetime(2018, 8, 12, 9, 30)
        sheet.append(["007", datetime(2018, 8, 12), moment, time(9, 5), 12.5, 3.0, True])
        path = tmp_path / "t.xlsx"
        book.save(path)
        assert read_source(path).rows == (
            ("007", "2018-08-12", "2018-08-12 09:30", "09:05", "12.5", "3", "Y"),
        )

    def test_a_wrong_declared_size_loses_no_row(self, tmp_path: Path) -> None:
        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet("data")
        for number in range(300):
            sheet.append([f"id{number}", number])
        path = tmp_path / "t.xlsx"
        book.save(path)
        _declare(path, "A1")
        assert len(read_source(path).rows) == 299

    def test_a_formula_without_its_result_is_no_empty_cell(self, tmp_path: Path) -> None:
        book = openpyxl.Workbook()
        sheet: Any = book.active
        for row in (["id", "grade"], ["01-01", "=1+1"], ["01-02", 3]):
            sheet.append(row)
        path = tmp_path / "t.xlsx"
        book.save(path)
        with pytest.raises(SourceRefused, match="holds a formula without its result"):
            read_source(path)
        _edit(path, b"<v></v>", b"<v>2</v>")
        source = read_source(path)
        assert source.rows == (("01-01", "2"), ("01-02", "3"))
        assert source.note.startswith("Cells with formulas: 1.")
        _edit(path, b'<c r="B2">', b'<c r="B2" t="str">')
        _edit(path, b"<v>2</v>", b"<v></v>")
        assert read_source(path).rows == (("01-01", ""), ("01-02", "3")), "an empty text is a result"

    @pytest.mark.parametrize(
        ("content", "words"),
        [
            (b"", "no rows below its headings"),
            (b"a,b\n", "no rows below its headings"),
            (b"a,a\n1,2\n", "two columns “a”"),
            (b"a,b\n1,2,3\n", "Line 2 of t.csv has more cells"),
            (b"\x00\x01\x02", "is no text"),
            (b"PK\x03\x04nonsense", "cannot be read as an Excel workbook"),
        ],
    )
    def test_what_is_no_table_is_refused_in_words(self, tmp_path: Path, content: bytes, words: str) -> None:
        path = tmp_path / "t.csv"
        path.write_bytes(content)
        with pytest.raises(SourceRefused, match=words):
            read_source(path)

    def test_a_missing_file_and_a_missing_sheet_are_said(self, tmp_path: Path) -> None:
        with pytest.raises(SourceRefused, match="cannot be read"):
            read_source(tmp_path / "none.csv")
        book = openpyxl.Workbook()
        book.save(tmp_path / "t.xlsx")
        with pytest.raises(SourceRefused, match="has no sheet “Data”"):
            read_source(tmp_path / "t.xlsx", "Data")


def _edit(path: Path, old: bytes, new: bytes) -> None:
    """Change the text of the first sheet."""
    import zipfile

    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = next(name for name in parts if "worksheets/sheet" in name)
    parts[name] = parts[name].replace(b"<v />", b"<v></v>").replace(b"<v/>", b"<v></v>")
    assert old in parts[name]
    parts[name] = parts[name].replace(old, new, 1)
    with zipfile.ZipFile(path, "w") as archive:
        for part, content in parts.items():
            archive.writestr(part, content)


def _declare(path: Path, size: str) -> None:
    """Let the workbook claim another size than it has, as some systems do."""
    import re
    import zipfile

    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = next(name for name in parts if "worksheets/sheet" in name)
    sheet = re.sub(rb"<dimension[^>]*/>", b"", parts[name])
    parts[name] = sheet.replace(b"<sheetData>", f'<dimension ref="{size}"/><sheetData>'.encode(), 1)
    with zipfile.ZipFile(path, "w") as archive:
        for part, content in parts.items():
            archive.writestr(part, content)


def _everything() -> StudyData:
    return study_data(
        STUDY,
        cohort(),
        participant("01-01"),
        dose(route=None, weight_kg=Decimal("80.50")),
        event("e", reported_term="=1+1\n'quoted", narrative="<b>&", serious=YesNo.NO, attribution=None),
        result("r", value="<0,20", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L),
    )


def _with_absences() -> StudyData:
    """A record of each kind that can say so, with every reason of every variable of it in turn."""
    records = []
    for kind in (
        "dose",
        "adverse_event",
        "result",
        "response",
        "transfusion",
        "medication",
        "deviation",
        "hospital_stay",
    ):
        record_type = RECORD_TYPE_OF[kind]
        said = [
            Absence(name, variable.absent[place % len(variable.absent)])
            for place, (name, variable) in enumerate(sorted(variables(record_type).items()))
            if variable.absent
        ]
        records.append(record_type(uid=kind, participant=ParticipantUid("p01-01"), absences=tuple(said)))  # type: ignore[call-arg]
    return study_data(STUDY, cohort(), participant("01-01"), *records)


@pytest.mark.parametrize("kind", ["dose", "adverse_event", "result"])
def test_what_was_exported_comes_back_equal(tmp_path: Path, kind: str) -> None:
    assert _comes_back(tmp_path, kind, _everything()).kind == kind


@pytest.mark.parametrize(
    "kind",
    [
        "dose",
        "adverse_event",
        "result",
        "response",
        "transfusion",
        "medication",
        "deviation",
        "hospital_stay",
    ],
)
def test_what_is_absent_is_exported_in_words_and_comes_back_equal(tmp_path: Path, kind: str) -> None:
    record = _comes_back(tmp_path, kind, _with_absences())
    assert len(absent_values(record)) > 0


def test_a_value_that_says_why_it_is_absent_is_read_and_a_code_of_a_laboratory_is_not(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("id,LBTESTCD,LBORRES\n01-01,Platelets,not done\n01-01,Platelets,ND\n", encoding="utf-8")
    plan = _plan(path, "result")
    assert [one.absences for one in plan.records] == [(Absence("value", AbsenceReason.NOT_DONE),)]  # type: ignore[attr-defined]
    assert [(one.line, one.text) for one in plan.rejected] == [(3, "ND")]


def _plan(path: Path, kind: str) -> ImportPlan:
    source = read_source(path)
    mapping = guess_mapping(kind, source.columns)
    known = {**mapping.variables, **({"id": "participant"} if "id" in source.columns else {})}
    uids = (f"u{number}" for number in range(99))
    return plan_import(
        source,
        ColumnMapping(kind, known),
        study_data(STUDY, cohort(), participant("01-01")),
        today=TODAY,
        new_uid=lambda: next(uids),
    )


def _comes_back(tmp_path: Path, kind: str, data: StudyData) -> Record:
    exported = next(one for one in export_tables(data) if one.kind == kind)
    path = tmp_path / "t.csv"
    path.write_bytes(csv_bytes(exported.columns, exported.rows))
    plan = plan_import(
        read_source(path),
        guess_mapping(kind, exported.columns),
        study_data(STUDY, cohort(), participant("01-01")),
        today=TODAY,
        new_uid=lambda: exported.rows[0][0] or "",  # type: ignore[arg-type, return-value]
    )
    assert plan.rejected == ()
    (record,) = plan.records
    assert record == data.find(record.uid)
    return record


def test_reference_ranges_come_in_by_their_cdisc_names() -> None:
    source = table(
        ("LBNAM", "LBTESTCD", "LBORRESU", "LBORNRLO", "LBORNRHI", "SEX", "Valid from", "valid_to"),
        ("Central lab", "PLAT", "10^9/L", "150", "400", "ANY", "2018-01-01", ""),
        ("Central lab", "HGB", "g/dL", "12,0", "16", "F", "2018", "2019-05"),
        ("Central lab", "HGB", "g/dL", "thirteen", "17.5", "M", "", ""),
    )
    plan = planned(source, "reference_range")
    assert [(line, column) for line, column, _reason in reasons(plan)] == [(4, "LBORNRLO")]
    first, second = plan.records
    assert isinstance(first, ReferenceRange)
    assert isinstance(second, ReferenceRange)
    assert (first.laboratory, first.test, first.unit) == ("Central lab", LabTest.PLATELETS, LabUnit.TEN9_L)
    assert (first.low, first.high, first.sex) == (Decimal(150), Decimal(400), RangeSex.ANY)
    assert (second.low, second.sex) == (Decimal("12.0"), RangeSex.FEMALE)
    assert [one.iso if one else "" for one in (second.valid_from, second.valid_to)] == ["2018", "2019-05"]


def test_results_come_in_with_their_laboratory() -> None:
    source = table(
        ("USUBJID", "LBDTC", "LBTESTCD", "LBORRES", "LBORRESU", "LBNAM"),
        ("01-01", "2018-02-01", "PLAT", "100", "10^9/L", "Central lab"),
    )
    (one,) = planned(source, "result").records
    assert isinstance(one, Result)
    assert (one.laboratory, one.reference_low) == ("Central lab", None)


def test_words_that_are_no_answer_can_be_given_one_and_kept_in_a_template(tmp_path: Path) -> None:
    source = table(
        ("USUBJID", "ARM", "SEX"),
        ("01-02", "Placebo", "F"),
        ("01-03", "Placebo", "woman"),
        ("01-04", "1", "F"),
    )
    mapping = ColumnMapping("participant", {"USUBJID": "participant_id", "ARM": "cohort", "SEX": "sex"})
    data = study_data(STUDY, cohort())
    uids = _uids()
    plan = plan_import(source, mapping, data, today=TODAY, new_uid=lambda: next(uids))
    assert [word.text for word in foreign_words(plan)] == ["Placebo", "woman"]
    assert [code for code, _words in answers("participant", "cohort", data)] == ["", "1"]
    known = replace(mapping, codes={"cohort": {"Placebo": "1"}, "sex": {"woman": "F"}})
    assert keep_template(tmp_path / "kept", "Our / EDC", known) == "Our  EDC"
    again = template_called(tmp_path / "kept", "Our  EDC")
    assert again == known
    whole = plan_import(source, again, data, today=TODAY, new_uid=lambda: next(uids))
    assert whole.is_whole
    assert len(whole.records) == 3
    with pytest.raises(MappingRefused, match="There is no template “x”"):
        template_called(tmp_path, "x")
    with pytest.raises(MappingRefused, match="letters or digits"):
        keep_template(tmp_path, "/", known)


def test_the_templates_of_the_program_fit_its_forms() -> None:
    for name, mapping in shipped_templates().items():
        check_mapping(mapping)
        assert name.startswith("SDTM")
