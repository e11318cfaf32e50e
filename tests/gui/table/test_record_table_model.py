"""Sorting is by what values mean, filtering looks through words, and grades keep their digit."""

from types import MappingProxyType
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from builders import cohort, dose, event, on, participant, study_data
from dosebook.domain.codelists import YesNo
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.study_data import Entry, StudyData
from dosebook.forms.finding import Finding, Severity
from dosebook.gui.table.extra_roles import Extra
from dosebook.gui.table.list_rows import ListFilter, decimals_aligned
from dosebook.gui.table.record_table_model import CHECKS_COLUMN, RecordTableModel

DOWN = Qt.SortOrder.DescendingOrder
ID, TERM, GRADE, ONSET = range(1, 5)
ENDED = 8


@pytest.fixture(autouse=True)
def _program(qapp: QApplication) -> None:
    """Fonts and icons need a program."""


def _column(model: RecordTableModel, column: int) -> list[Any]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def _events(**by_uid: dict[str, Any]) -> RecordTableModel:
    events = [event(uid, **said) for uid, said in by_uid.items()]
    return RecordTableModel("adverse_event", study_data(cohort(), participant(), *events))


def test_ids_sort_by_their_numbers() -> None:
    people = [participant(name) for name in ("01-10", "01-2", "02-01", "01-1")]
    model = RecordTableModel("participant", study_data(cohort(), *people))
    assert _column(model, 1) == ["01-1", "01-2", "01-10", "02-01"]


def test_partial_dates_sort_by_their_first_possible_day_and_empty_ones_come_last_either_way() -> None:
    model = _events(
        a={"onset": on("2018-06")},
        b={"onset": on("2018-06-02")},
        c={"onset": None},
        d={"onset": on("2018")},
        e={"onset": on("2018-05-31")},
        f={"onset": PartialDate()},
    )
    model.sort(ONSET)
    assert _column(model, ONSET) == ["2018", "31 May 2018", "Jun 2018", "2 Jun 2018", "unknown", "–"]
    model.sort(ONSET, DOWN)
    assert _column(model, ONSET) == ["unknown", "2 Jun 2018", "Jun 2018", "31 May 2018", "2018", "–"]


def test_what_goes_on_sorts_after_every_end() -> None:
    model = _events(a={"ongoing": YesNo.YES}, b={"end": on("2018-06-02")}, c={"end": on("2018-07")}, d={})
    model.sort(ENDED)
    assert _column(model, ENDED) == ["2 Jun 2018", "Jul 2018", "ongoing", "–"]


def test_every_typed_word_must_be_found_whatever_its_case() -> None:
    model = _events(a={"ctcae_term": "Platelet count decreased"}, b={"ctcae_term": "Anemia"})
    model.set_filter(ListFilter(words="COUNT plate"))
    assert _column(model, TERM) == ["Platelet count decreased"]
    model.set_filter(ListFilter(words="count anemia"))
    assert model.rowCount() == 0


def test_a_filter_keeps_the_order() -> None:
    model = _events(a={"grade": 1}, b={"grade": 4}, c={"grade": 3})
    model.sort(GRADE, DOWN)
    model.set_filter(ListFilter(tests=(lambda found, _data: (found.grade or 0) >= 3,)))
    assert _column(model, GRADE) == ["4", "3"]


def test_voided_records_are_shown_only_when_asked_for_and_say_so() -> None:
    data = study_data(cohort(), participant(), event("a"), event("b"))
    entries = dict(data.entries) | {"a": Entry(event("a"), 2, is_voided=True, seq=9)}
    model = RecordTableModel("adverse_event", StudyData(MappingProxyType(entries), 9, ""))
    assert [model.uid_at(row) for row in range(model.rowCount())] == ["b"]
    model.set_filter(ListFilter(shows_voided=True))
    row = model.row_of("a")
    cell = model.index(row, TERM)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Fatigue, voided"
    assert cell.data(Qt.ItemDataRole.FontRole).strikeOut()
    assert model.rows.voided == 1
    assert model.rows.total(ListFilter()) == 1


def test_a_grade_is_a_colour_and_always_a_digit() -> None:
    model = _events(a={"grade": 4}, b={"grade": None})
    model.sort(GRADE)
    assert [model.index(row, GRADE).data(Extra.GRADE) for row in (0, 1)] == [4, None]
    assert _column(model, GRADE) == ["4", "–"]


def test_findings_are_an_icon_with_sentences_for_eye_and_ear() -> None:
    model = _events(a={}, b={"onset": on("2018-01-13")})
    finding = Finding("x", None, "The end lies before the onset.", Severity.WARNS, "b")
    model.set_findings({"b": (finding,)})
    cell = model.index(model.row_of("b"), CHECKS_COLUMN)
    assert cell.data(Extra.FINDINGS) == (finding,)
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert cell.data(role) == "The end lies before the onset."
    model.sort(CHECKS_COLUMN, DOWN)
    assert model.uid_at(0) == "b"


def test_the_head_names_the_unit_and_the_sorting() -> None:
    model = RecordTableModel("dose", study_data(cohort(), participant(), dose()))
    heads = [model.headerData(section, Qt.Orientation.Horizontal) for section in range(model.columnCount())]
    assert heads[1] == "ID ▴"
    assert "Planned dose\nmCi/m²" in heads
    assert "Administered\nmCi" in heads


def test_numbers_stand_below_each_other_at_the_point() -> None:
    assert decimals_aligned(["12.5", "–", "15.625", "25"]) == [
        "12.5\u2007\u2007",
        "–",
        "15.625",
        "25\u2008\u2007\u2007\u2007",
    ]
    assert decimals_aligned(["4/4", "1.5"]) == ["4/4", "1.5"]
