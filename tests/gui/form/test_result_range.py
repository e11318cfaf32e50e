"""A range is entered once and found again by every result that names its laboratory, by real keys."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from builders import cohort, dose, on, participant, reference_range, study
from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.domain.records import Record, ReferenceRange
from dosebook.domain.reference_range_record import RangeSex
from dosebook.gui.form.shown_words import ShownWords
from dosebook.gui.session import Session
from gui.form.conftest import MakeForm
from gui.form.making import CONTROL, Form


@pytest.fixture
def records() -> tuple[Record, ...]:
    known = reference_range("g", "150", "400", valid_from=on("2018-01-01"))
    return (study(), cohort(), participant("01-01"), dose(), known)


def shown(form: Form, name: str) -> str:
    editor = form.row(name).editor
    assert isinstance(editor, ShownWords)
    return editor.label.text()


def test_a_range_is_typed_once(make_form: MakeForm, session: Session) -> None:
    form = make_form("reference_range")
    form.type_in("laboratory", "Central lab")
    form.keys("neutrophils")
    form.enter()
    form.go("unit")
    form.keys("1")
    form.type_in("low", "1.8")
    form.type_in("high", "7,5")
    form.go("sex")
    assert form.value("sex") is RangeSex.ANY
    form.keys("w")
    form.type_in("valid_from", "1 jan 2018")
    form.save()
    made = next(one for one in session.data.reference_ranges if one.uid != "g")
    assert (made.laboratory, made.test, made.unit) == ("Central lab", LabTest.NEUTROPHILS, LabUnit.TEN9_L)
    assert (made.low, made.high, made.sex) == (Decimal("1.8"), Decimal("7.5"), RangeSex.FEMALE)
    assert made.valid_from == on("2018-01-01")
    assert isinstance(made, ReferenceRange)


def test_a_result_takes_the_range_of_its_laboratory_and_is_graded_by_it(
    make_form: MakeForm, session: Session
) -> None:
    form = make_form("result")
    form.go("participant")
    form.keys("0101")
    form.enter()
    form.type_in("date", "1 feb 2018")
    form.go("test")
    form.keys("platelets")
    form.enter()
    form.go("value")
    form.keys("100")
    form.tab()
    form.keys("1")
    assert shown(form, "grade_words").startswith("Not gradable: no lower limit")
    assert form.row("range_words").isHidden()
    form.tab()
    assert form.here() == "laboratory"
    form.key(Qt.Key.Key_Space, CONTROL)
    assert form.value("laboratory") == "Central lab"
    assert shown(form, "range_words") == "150–400 ×10⁹/L, Central lab, from 1 Jan 2018"
    assert shown(form, "grade_words") == "Grade 1: Platelet count decreased"
    form.type_in("reference_low", "90")
    assert form.row("range_words").isHidden(), "the typed range wins"
    assert shown(form, "grade_words") == "Grade 0"
    form.save()
    (saved,) = session.data.results
    assert (saved.laboratory, saved.reference_low, saved.reference_high) == ("Central lab", Decimal(90), None)


def test_a_range_without_laboratory_is_not_saved(make_form: MakeForm, session: Session) -> None:
    form = make_form("reference_range")
    form.type_in("low", "1")
    form.save()
    assert form.here() == "laboratory"
    assert len(session.data.reference_ranges) == 1
