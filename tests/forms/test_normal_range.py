"""The laboratory's range reaches whatever asks for one: words, grade, list, offers, checks, grid, export, SAE form."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from builders import cohort, dose, event, on, participant, reference_range, result, study
from dosebook.domain.codelists import CtcaeVersion, LabTest, LabUnit, Sex
from dosebook.domain.record import ParticipantUid, RecordUid
from dosebook.domain.records import Record, Result, SaeReport
from dosebook.domain.reference_range_record import RangeSex
from dosebook.domain.study_data import StudyData
from dosebook.forms import offers
from dosebook.forms.catalogue import FORMS
from dosebook.forms.lab_grade_words import result_grade_cell, result_grade_words
from dosebook.forms.lists.catalogue import LISTS
from dosebook.forms.normal_range_words import range_on_form, takes_laboratory_range
from dosebook.forms.situation import Situation
from dosebook.forms.spec import record_findings, values_of
from dosebook.interchange.export.result_tables import result_table_entries, result_tables
from dosebook.report.blocks import Table
from dosebook.report.sae_form import sae_form

RANGE = reference_range("g", "150", "400", valid_from=on("2018-01-01"))
ALT = reference_range("a", "", "0.667", test=LabTest.ALT, unit=LabUnit.UKAT_L)


def count(uid: str, value: str = "100", **said: Any) -> Result:
    usual: dict[str, Any] = {
        "test": LabTest.PLATELETS,
        "unit": LabUnit.TEN9_L,
        "date": on("2018-02-01"),
        "laboratory": "Central lab",
    }
    return result(uid, value=value, **(usual | said))


def data(*records: Record, **said: Any) -> StudyData:
    usual = {"ctcae_version": CtcaeVersion.V5_0}
    people = (participant(sex=Sex.FEMALE), dose())
    return StudyData.of([study(**(usual | said)), cohort(), *people, *records])


def words(one: Result, *ranges: Record) -> str:
    return range_on_form(values_of(one), data(one, *ranges))


def test_the_form_says_the_range_and_where_it_comes_from() -> None:
    assert words(count("r"), RANGE) == "150–400 ×10⁹/L, Central lab, from 1 Jan 2018"
    whom = reference_range(
        "g", "150", sex=RangeSex.FEMALE, age_to=64, valid_from=on("2018"), valid_to=on("2019-05")
    )
    assert words(count("r"), whom).startswith("Cannot tell: the range depends on the age")
    one = reference_range("g", "", "400", sex=RangeSex.FEMALE, valid_to=on("2019-05"))
    assert words(count("r"), one) == "up to 400 ×10⁹/L, Central lab, women, to May 2019"
    assert words(count("r")) == "None: no range of this laboratory is recorded for it"
    assert words(count("r"), RANGE, reference_range("h", "140", "380")) == (
        "Cannot tell: more than one range of the laboratory could apply"
    )


def test_a_converted_range_stands_beside_the_printed_one() -> None:
    one = count("r", "100", test=LabTest.ALT, unit=LabUnit.U_L)
    assert words(one, ALT) == "up to 40.02 U/L, converted from up to 0.667 µkat/L, Central lab"


def test_a_typed_range_hides_the_words() -> None:
    assert takes_laboratory_range(values_of(count("r")), data())
    assert not takes_laboratory_range(values_of(count("r", reference_high=Decimal(400))), data())
    assert not takes_laboratory_range(values_of(count("r", laboratory="")), data())


def test_the_value_is_graded_by_the_range_of_its_laboratory() -> None:
    one = count("r")
    assert result_grade_cell(one, data(one)) == "?"
    assert result_grade_words(one, data(one, RANGE)) == "Grade 1: Platelet count decreased"
    assert result_grade_cell(count("r", "150"), data(RANGE)) == "0"
    typed = count("r", reference_low=Decimal(90))
    assert result_grade_cell(typed, data(typed, RANGE)) == "0"
    # 121 U/L is above 3 × 40.02 U/L = 120.06, and 120 is not.
    for value, grade in (("120", "1"), ("121", "2")):
        enzyme = count("r", value, test=LabTest.ALT, unit=LabUnit.U_L)
        baseline = count("b", "30", test=LabTest.ALT, unit=LabUnit.U_L, date=on("2018-01-02"))
        assert result_grade_cell(enzyme, data(enzyme, baseline, ALT)) == grade


def test_the_list_shows_the_range_in_use() -> None:
    column = next(one for one in LISTS["result"].columns if one.title == "Normal")
    assert column.text(count("r"), data(RANGE)) == "150–400"
    assert column.text(count("r"), data()) == "–"


def test_a_range_is_asked_for_only_where_the_grade_needs_it() -> None:
    def said(one: Result, *ranges: Record) -> list[str]:
        situation = Situation(data(one, *ranges))
        found = record_findings(FORMS["result"], one, situation)
        return [finding.message for finding in found if finding.check_id == "result.no_range"]

    assert said(count("r")) == [
        "Without its normal range the value is not fully graded: no range of this laboratory is recorded for it."
    ]
    assert said(count("r"), RANGE, reference_range("h", "140", "380")) == [
        "Without its normal range the value is not fully graded: more than one range of the laboratory could apply."
    ]
    assert said(count("r"), RANGE) == []
    assert said(count("r", "30")) == [], "grade 3 whatever the limit is"
    assert said(count("r", test=LabTest.M_PROTEIN, unit=LabUnit.G_L)) == [], "no grade needs it"


def test_the_laboratory_named_last_is_offered() -> None:
    def offered(*records: Record) -> object:
        found = offers.laboratory({"participant": "p01-01"}, data(*records))
        return found.value if found is not None else None

    assert offered() is None
    assert offered(RANGE) == "Central lab"
    assert offered(RANGE, reference_range("h", "1", laboratory="Other")) is None
    assert offered(RANGE, count("q", laboratory="Local"), count("r", laboratory="")) == "Local"


def test_no_range_is_offered_for_typing_where_the_laboratory_has_one() -> None:
    former = count("f", reference_low=Decimal(140), laboratory="", date=on("2018-01-20"))
    new = values_of(count("r"))
    assert offers.reference_low(new, data(former)) is not None
    assert offers.reference_low(new, data(former, RANGE)) is None


def test_the_export_has_the_range_in_use_with_its_source() -> None:
    typed, derived, none = count("t", reference_low=Decimal("90.0")), count("d"), count("n", laboratory="")
    (table,) = result_tables(data(typed, derived, none, RANGE))
    rows = {row[0]: row[-3:] for row in table.rows}
    assert rows["t"] == (Decimal("90.0"), None, "typed")
    assert rows["d"] == (Decimal(150), Decimal(400), "Central lab, from 1 Jan 2018")
    assert rows["n"] == (None, None, "None: no range typed and no laboratory named")
    assert [entry.name for entry in result_table_entries(study())] == list(table.columns[1:])


def test_the_form_of_a_serious_event_prints_the_range_in_use() -> None:
    sae = SaeReport(uid="s", participant=ParticipantUid("p01-01"), event=RecordUid("e"))
    found = data(count("r", "40"), RANGE, event("e", onset=on("2018-02-01")), sae)
    made = sae_form(found, sae, datetime(2018, 2, 20, tzinfo=UTC), "1")
    tables = [block for section in made.sections for block in section.blocks if isinstance(block, Table)]
    rows = [row.cells for table in tables for row in table.rows]
    assert ("1 Feb 2018", "Platelets", "40", "×10⁹/L", "150", "400", "3") in rows
