"""The grid of laboratory values: blocks as laboratories print them, every bad cell named, nothing twice."""

from datetime import date
from decimal import Decimal

import pytest

from builders import on, participant, reference_range, result, study, study_data
from dosebook.domain.absence import Absence, AbsenceReason
from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.domain.study_data import StudyData
from dosebook.forms.lab_grid.block import read_block
from dosebook.forms.lab_grid.cells import cells_of, columns_of
from dosebook.forms.lab_grid.grid import (
    DATE_COLUMN,
    HIGH_ROW,
    LOW_ROW,
    UNIT_ROW,
    GridReading,
    LabColumn,
    LabRow,
    LabTable,
    read_grid,
)
from dosebook.forms.lab_grid.names import lab_test_called, split_unit, unit_called
from dosebook.forms.lab_grid.printout import range_ends, without_flag
from dosebook.forms.lab_grid.ranges import range_words
from dosebook.forms.lab_grid.start import column_of, first_columns

TODAY = date(2018, 8, 15)
PLATELETS = LabColumn(LabTest.PLATELETS, "×10⁹/L", "150", "400")
HAEMOGLOBIN = LabColumn(LabTest.HAEMOGLOBIN, "g/dL")


def reading(columns: list[LabColumn], rows: list[LabRow], *results: object) -> GridReading:
    data = study_data(study(), participant(), *results)  # type: ignore[arg-type]
    numbers = iter(range(10_000))
    table = LabTable.of(rows, len(columns))
    return read_grid(columns, table, "p01-01", data, today=TODAY, new_uid=lambda: f"n{next(numbers)}")


@pytest.mark.parametrize(
    ("name", "test"),
    [
        ("PLT", LabTest.PLATELETS),
        ("platelet count", LabTest.PLATELETS),
        ("Hb", LabTest.HAEMOGLOBIN),
        ("Hemoglobin", LabTest.HAEMOGLOBIN),
        ("ANC", LabTest.NEUTROPHILS),
        ("K+", LabTest.POTASSIUM),
        ("LBTESTCD", None),
        ("MCPROT", LabTest.M_PROTEIN),
        ("M-spike", LabTest.M_PROTEIN),
        ("Platelet function", None),
    ],
)
def test_tests_are_known_by_the_names_that_laboratories_print(name: str, test: LabTest | None) -> None:
    assert lab_test_called(name) is test


@pytest.mark.parametrize(
    ("spelling", "unit"),
    [
        ("10^9/L", LabUnit.TEN9_L),
        ("x10E9/L", LabUnit.TEN9_L),
        ("×10⁹/L", LabUnit.TEN9_L),
        ("g/dl", LabUnit.G_DL),
        ("µmol/L", LabUnit.UMOL_L),
        ("umol/L", LabUnit.UMOL_L),
        ("furlong", None),
        ("", None),
    ],
)
def test_units_are_known_however_they_are_spelt(spelling: str, unit: LabUnit | None) -> None:
    assert unit_called(spelling) is unit


def test_a_unit_in_brackets_belongs_to_the_heading() -> None:
    assert split_unit("Platelets (10^9/L)") == ("Platelets", "10^9/L")
    assert split_unit("Creatine kinase (CPK)") == ("Creatine kinase (CPK)", "")
    assert split_unit("Hb [g/dL]") == ("Hb", "g/dL")
    assert split_unit("M-protein g/dL") == ("M-protein", "g/dL")
    assert split_unit("PLT, 10^9/L") == ("PLT", "10^9/L")
    assert split_unit("Mood g/dL") == ("Mood g/dL", "")
    assert split_unit("Free kappa") == ("Free kappa", "")
    assert lab_test_called("BUN") is LabTest.UREA_NITROGEN
    assert lab_test_called("Urea") is None, "its mg are not those of its nitrogen"


def test_a_block_with_tests_above_and_dates_at_the_left() -> None:
    text = "Date\tPLT (10^9/L)\tHb [g/dL]\tMood\n9 Jan 2018\t142\t11.2\tgood\n16 Jan 2018\t<20\t\t\n"
    block = read_block(text, TODAY)
    assert block is not None
    assert [(one.test, one.unit) for one in block.columns] == [
        (LabTest.PLATELETS, "×10⁹/L"),
        (LabTest.HAEMOGLOBIN, "g/dL"),
    ]
    assert block.rows == (LabRow("9 Jan 2018", ("142", "11.2")), LabRow("16 Jan 2018", ("<20", "")))
    assert block.left_out == ("Mood",)


def test_a_printout_with_dates_above_and_tests_at_the_left() -> None:
    text = "Test\t2018-01-09\t2018-01-16\nPlatelets (10^9/L)\t142\t98\nANC (10^9/L)\t2.9\t1.1\n"
    block = read_block(text, TODAY)
    assert block is not None
    assert [one.test for one in block.columns] == [LabTest.PLATELETS, LabTest.NEUTROPHILS]
    assert block.rows == (LabRow("2018-01-09", ("142", "2.9")), LabRow("2018-01-16", ("98", "1.1")))


def test_a_second_heading_row_may_hold_the_units() -> None:
    block = read_block("Date;Hb;PLT\n;g/L;10^9/L\n9.1.2018;112;142\n", TODAY)
    assert block is not None
    assert [one.unit for one in block.columns] == ["g/L", "×10⁹/L"]
    assert block.rows == (LabRow("9.1.2018", ("112", "142")),)


@pytest.mark.parametrize("text", ["", "142", "1\t2\n3\t4", "Name\tAge\nAnn\t40"])
def test_a_block_that_names_no_test_has_no_headings(text: str) -> None:
    assert read_block(text, TODAY) is None


def test_cells_keep_their_shape() -> None:
    assert cells_of('a\tb\n"x ""y"""\t\n') == [["a", "b"], ['x "y"', ""]]
    assert cells_of("1\t2\n3\n") == [["1", "2"], ["3", ""]]


@pytest.mark.parametrize(
    "text",
    [
        "a\tb\nc\td\n",
        "a\tb\r\nc\td\r\n",
        "a;b c;d\n1;2;3",
        "a\t b\nc\u00a0\td\n",
        "a\tb\n\n\t\nc\td\n",
        "a\tb\tc\nd\te\n",
        'a\t"b\nc"\nd\te\n',
        "a\rb",
        "",
    ],
)
def test_columns_hold_the_same_cells_as_rows(text: str) -> None:
    assert [list(row) for row in zip(*columns_of(text), strict=True)] == cells_of(text)


def test_each_value_becomes_a_result_as_typed_with_unit_and_range() -> None:
    found = reading([PLATELETS, HAEMOGLOBIN], [LabRow("9 Jan 2018", ("142", "<7,5")), LabRow("", ("", ""))])
    assert found.problems == ()
    first, second = found.results
    assert (first.test, first.unit, first.date) == (LabTest.PLATELETS, LabUnit.TEN9_L, on("2018-01-09"))
    assert (first.reference_low, first.reference_high) == (Decimal(150), Decimal(400))
    assert second.value is not None
    assert (second.value.text, second.reference_low) == ("<7,5", None)


@pytest.mark.parametrize(
    ("columns", "row", "place", "words"),
    [
        ([PLATELETS], LabRow("9 Jan 2018", ("abc",)), (0, 0), "not understood as a number"),
        ([PLATELETS], LabRow("", ("142",)), (0, DATE_COLUMN), "has values, but no date"),
        ([PLATELETS], LabRow("3/4/18", ("142",)), (0, DATE_COLUMN), "may be 3 Apr 2018 or 4 Mar 2018"),
        ([PLATELETS], LabRow("30 Feb 2018", ("142",)), (0, DATE_COLUMN), ""),
        ([LabColumn(LabTest.PLATELETS, "")], LabRow("9 Jan 2018", ("1",)), (UNIT_ROW, 0), "one of ×10⁹/L"),
        ([LabColumn(LabTest.PLATELETS, "g/dL")], LabRow("9 Jan 2018", ("1",)), (UNIT_ROW, 0), "one of"),
        ([LabColumn(LabTest.PLATELETS, "×10⁹/L", "x")], LabRow("9 Jan 2018", ("1",)), (LOW_ROW, 0), "number"),
        (
            [LabColumn(LabTest.PLATELETS, "×10⁹/L", "9", "1")],
            LabRow("9 Jan 2018", ("1",)),
            (HIGH_ROW, 0),
            "ends below its beginning",
        ),
    ],
)
def test_a_cell_that_cannot_be_read_is_named_with_its_place(
    columns: list[LabColumn], row: LabRow, place: tuple[int, int], words: str
) -> None:
    found = reading(columns, [row])
    problem = found.problems[0]
    assert (problem.row, problem.column) == place
    assert words in problem.reason
    assert problem.reason.endswith(".")


def test_a_column_without_values_may_lack_its_unit() -> None:
    empty = LabColumn(LabTest.HAEMOGLOBIN, "nonsense")
    assert reading([PLATELETS, empty], [LabRow("9 Jan 2018", ("142", ""))]).problems == ()


def test_what_is_recorded_already_is_left_out_and_what_differs_is_named() -> None:
    known = result("r", value="142", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on("2018-01-09"))
    same = reading([PLATELETS], [LabRow("9 Jan 2018", ("142",)), LabRow("10 Jan 2018", ("142",))], known)
    assert (same.recorded, len(same.results), same.problems) == (1, 1, ())
    other = reading([PLATELETS], [LabRow("9 Jan 2018", ("143",))], known)
    assert other.results == ()
    assert other.problems[0].reason.startswith("Platelets of 9 Jan 2018 is recorded as 142 ×10⁹/L.")


def test_a_cell_may_say_why_there_is_no_value() -> None:
    found = reading([PLATELETS, HAEMOGLOBIN], [LabRow("9 Jan 2018", ("not done", "7.5"))])
    assert (found.problems, found.count) == ((), 2)
    absent, measured = found.results
    assert (absent.value, absent.unit, absent.absences) == (
        None,
        None,
        (Absence("value", AbsenceReason.NOT_DONE),),
    )
    assert measured.absences == ()
    again = reading([PLATELETS], [LabRow("9 Jan 2018", ("Not done",))], absent)
    assert (again.recorded, again.count, again.problems) == (1, 0, ())
    other = reading([PLATELETS], [LabRow("9 Jan 2018", ("142",))], absent)
    assert other.problems[0].reason.startswith("Platelets of 9 Jan 2018 is recorded as Not done.")
    assert reading([PLATELETS], [LabRow("9 Jan 2018", ("ND",))]).problems, "which may be not detected"


def test_fifty_bad_cells_are_all_named() -> None:
    rows = [
        LabRow(f"{1 + day % 28} Jan 20{10 + day // 28}", ("x" if day % 10 == 0 else "1",))
        for day in range(500)
    ]
    found = reading([PLATELETS], rows)
    assert len(found.problems) == 50
    assert len(found.results) == 450


def _known() -> StudyData:
    return study_data(
        study(),
        participant("01-01"),
        participant("01-02"),
        result(
            "a",
            test=LabTest.HAEMOGLOBIN,
            unit=LabUnit.G_L,
            date=on("2018-01-09"),
            reference_low=Decimal("120"),
        ),
        result(
            "b",
            test=LabTest.HAEMOGLOBIN,
            unit=LabUnit.G_DL,
            date=on("2018-02-09"),
            reference_low=Decimal("12.0"),
        ),
    )


def test_a_column_is_offered_with_the_newest_unit_and_range_of_the_participant() -> None:
    assert column_of(LabTest.HAEMOGLOBIN, _known(), "p01-01") == LabColumn(
        LabTest.HAEMOGLOBIN, "g/dL", "12.0"
    )


def test_another_participant_is_offered_the_unit_but_no_range() -> None:
    assert first_columns(_known(), "p01-02") == (LabColumn(LabTest.HAEMOGLOBIN, "g/dL"),)


def test_a_study_without_results_is_offered_blood_counts() -> None:
    empty = study_data(study(), participant())
    assert [one.test for one in first_columns(empty, "p01-01")][:3] == [
        LabTest.PLATELETS,
        LabTest.NEUTROPHILS,
        LabTest.HAEMOGLOBIN,
    ]


def test_the_values_of_a_grid_are_of_one_laboratory_and_take_its_ranges() -> None:
    known = reference_range("g", "150", "400", valid_from=on("2018-01-01"))
    former = result(
        "f", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on("2018-01-09"), reference_low=Decimal(140)
    )
    data = study_data(study(), participant(), known, former)
    assert column_of(LabTest.PLATELETS, data, "p01-01").low == "140"
    column = column_of(LabTest.PLATELETS, data, "p01-01", "central LAB")
    assert (column.unit, column.low, column.high) == ("×10⁹/L", "", ""), (
        "one typed would hide the laboratory's"
    )
    rows = [LabRow("1 Feb 2018", ("100", "9.1")), LabRow("1 Feb 2017", ("100", ""))]
    numbers = iter(range(10))
    read = read_grid(
        [column, HAEMOGLOBIN],
        LabTable.of(rows, 2),
        "p01-01",
        data,
        today=TODAY,
        new_uid=lambda: f"n{next(numbers)}",
        laboratory=" Central  lab ",
    )
    assert {one.laboratory for one in read.results} == {"Central lab"}
    assert range_words(read, "Central lab", data) == (
        "Ranges of Central lab: Platelets 150–400 or (the laboratory's ranges are for other days or people); "
        "Haemoglobin not recorded."
    )
    assert range_words(read, " ", data).startswith("3 of 3 values get no normal range")


REPORT = (
    "City Hospital\t\t\t\nDate of birth\t1 Jan 1950\t\t\nCollected: 12 Jun 2018 08:15\t\t\t\n"
    "Test\tResult\tUnits\tReference Range\tFlag\nPlatelets\t23\t10^9/L\t150-400\tL\n"
    "Hemoglobin\t9.1 L\tg/dL\t12.0 - 16.0\tL\nALT\t55*\tU/L\t<40\tH\nMagic marker\t3\tU/L\t\t\n"
)


def test_a_report_with_a_line_for_each_test_is_read_with_unit_range_and_day() -> None:
    block = read_block(REPORT, TODAY)
    assert block is not None
    assert block.columns == (
        LabColumn(LabTest.PLATELETS, "×10⁹/L", "150", "400"),
        LabColumn(LabTest.HAEMOGLOBIN, "g/dL", "12.0", "16.0"),
        LabColumn(LabTest.ALT, "U/L", "", "40"),
    )
    assert block.rows == (LabRow("12 Jun 2018", ("23", "9.1 L", "55*")),)
    assert block.left_out == ("Magic marker",)
    found = reading(list(block.columns), list(block.rows))
    assert found.problems == ()
    assert [one.value.text for one in found.results if one.value is not None] == ["23", "9.1", "55"]


def test_a_date_of_birth_is_not_the_day_of_the_sample() -> None:
    block = read_block(REPORT.replace("Collected: 12 Jun 2018 08:15", "Ward 3"), TODAY)
    assert block is not None
    assert block.rows[0].day == ""
    problems = reading(list(block.columns), list(block.rows)).problems
    assert [one.reason for one in problems] == ["The row has values, but no date."]


def test_a_second_value_of_a_test_and_day_is_left_out_by_name() -> None:
    block = read_block(REPORT + "Platelets\t25\t10^9/L\t150-400\tL\nHb\t91\tg/L\t\t\n", TODAY)
    assert block is not None
    assert block.rows[0].values[0] == "23"
    assert block.left_out == ("Magic marker", "Platelets 25 10^9/L", "Hb 91 g/L")


def test_a_report_may_have_a_day_for_each_line() -> None:
    text = "Test\tDate\tResult\tUnit\nPLT\t9 Jan 2018\t142\t10^9/L\nPLT\t16 Jan 2018\t98\t10^9/L\nHb\t16 Jan 2018\t9\tg/dL\n"
    block = read_block(text, TODAY)
    assert block is not None
    assert block.rows == (LabRow("9 Jan 2018", ("142", "")), LabRow("16 Jan 2018", ("98", "9")))


def test_lines_above_a_table_and_a_row_of_ranges_are_understood() -> None:
    text = (
        "Report\t\t\nDate\tPLT\tHb\n\t10^9/L\tg/dL\nReference\t150-400\t12-16\n12.06.2018 08:15\t23 L\t9.1\n"
    )
    block = read_block(text, TODAY)
    assert block is not None
    assert block.columns == (
        LabColumn(LabTest.PLATELETS, "×10⁹/L", "150", "400"),
        LabColumn(LabTest.HAEMOGLOBIN, "g/dL", "12", "16"),
    )
    found = reading(list(block.columns), list(block.rows))
    assert found.problems == ()
    assert {one.date for one in found.results} == {on("2018-06-12")}


def test_lines_above_dates_are_passed_over_too() -> None:
    block = read_block("Lab report\t\t\n\t12 Jun 2018\t19 Jun 2018\nPLT (10^9/L)\t23\t40\n", TODAY)
    assert block is not None
    assert block.rows == (LabRow("12 Jun 2018", ("23",)), LabRow("19 Jun 2018", ("40",)))


def test_a_heading_that_a_person_matched_is_that_test() -> None:
    text = "Date\tPLT (10^9/L)\tThrombo-Z (U/L)\tMood\n9 Jan 2018\t142\t31\tgood\n"
    block = read_block(text, TODAY)
    assert block is not None
    assert block.samples == {"Thrombo-Z (U/L)": "31"}, "a column of words is no result"
    block = read_block(text, TODAY, {"Thrombo-Z (U/L)": LabTest.ALT})
    assert block is not None
    assert block.columns[1] == LabColumn(LabTest.ALT, "U/L")
    assert block.rows[0].values == ("142", "31")
    assert block.left_out == ("Mood",)


@pytest.mark.parametrize(
    ("typed", "value"),
    [("23 L", "23"), ("H 5.6", "5.6"), ("<0.2 (L)", "<0.2"), ("55*", "55"), ("7.1 ↑", "7.1"), ("23", "23"),
     ("L", "L"), ("23 M", "23 M"), ("haemolysed", "haemolysed"), ("1,234 H", "1,234")],
)  # fmt: skip
def test_only_the_mark_of_high_or_low_is_no_part_of_a_value(typed: str, value: str) -> None:
    assert without_flag(typed) == value


@pytest.mark.parametrize(
    ("printed", "ends"),
    [("150-400", ("150", "400")), ("12.0 – 16,0", ("12.0", "16,0")), ("< 40", ("", "40")), ("≥60", ("60", "")),
     ("(3.5 to 5.1)", ("3.5", "5.1")), ("negative", ("", "")), ("150", ("", ""))],
)  # fmt: skip
def test_a_printed_range_has_its_ends(printed: str, ends: tuple[str, str]) -> None:
    assert range_ends(printed) == ends
