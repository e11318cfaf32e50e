"""The record of a radioactive dosage by real keys: amounts in either unit, readings, what they come to."""

from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt

from builders import cohort, dose, participant, study
from dosebook.domain.codelists import DoseDetermination, DoseRoute, DoseUnit
from dosebook.domain.records import Dose, Record
from dosebook.gui.session import Session
from gui.form.conftest import MakeForm
from gui.form.making import CONTROL, Form


@pytest.fixture
def records() -> tuple[Record, ...]:
    return (
        study(half_life_days=Decimal("8.0252"), agent="CLR 131"),
        cohort(1, "15.625", "15.625"),
        participant("01-01"),
        participant("01-02"),
        dose("01-01", determination=DoseDetermination.DIRECT, route=DoseRoute.INTRAVENOUS),
    )


def _shown(form: Form, name: str) -> str:
    words: Any = form.row(name).editor
    return str(words.label.text())


def test_readings_typed_in_mbq_come_to_a_net_amount_that_is_offered(
    make_form: MakeForm, session: Session
) -> None:
    form = make_form("dose", participant="p01-02")
    form.go("status")
    form.keys("g")
    assert form.row("assay_amount").isHidden()
    form.go("determination")
    form.key(Qt.Key.Key_Space, CONTROL)
    assert form.value("determination") is DoseDetermination.DIRECT
    form.type_in("prescribed_amount", "33 mCi")
    assert form.row("prescribed_amount").unit.text() == "mCi = 1221 MBq"
    form.type_in("date", "9.1.18")
    form.type_in("start_time", "1000")
    form.type_in("assay_amount", "1258 MBq")
    assert form.row("assay_amount").editor.text() == "34"
    form.go("assay_date")
    form.key(Qt.Key.Key_Space, CONTROL)
    form.type_in("assay_time", "0900")
    form.type_in("determined_by", "Ann Archer")
    assert _shown(form, "determined_words") == "33.88 mCi, 1253.48 MBq, 102.7 % of the prescribed amount"
    form.type_in("residual_vial", "0.5")
    form.go("residual_date")
    form.key(Qt.Key.Key_Space, CONTROL)
    form.type_in("residual_time", "1100")
    assert _shown(form, "record_words") == "Complete: all six items of 10 CFR 35.2063"
    form.go("administered_amount")
    form.key(Qt.Key.Key_Space, CONTROL)
    assert form.row("administered_amount").unit.text() == "mCi = 1235 MBq"
    form.save()
    (saved,) = session.data.of_participant(Dose, "p01-02")
    assert (saved.administered_amount, saved.assay_amount) == (Decimal("33.38"), Decimal(34))


def test_a_record_that_is_begun_names_what_is_missing(make_form: MakeForm) -> None:
    form = make_form("dose", participant="p01-02")
    form.go("determination")
    form.keys("d")
    assert form.value("determination") is not None
    assert _shown(form, "record_words").startswith("Missing: prescribed amount, determined activity")


def test_only_an_amount_far_off_asks_for_somebodys_word(make_form: MakeForm) -> None:
    """24.55 mCi are 80.2 % of 30.6 and 79.97 % of 30.7."""
    form = make_form("dose", "d01-01-1")
    form.type_in("prescribed_amount", "30.6")
    assert form.row("safety_officer_word").isHidden()
    form.go("prescribed_amount")
    form.key(Qt.Key.Key_A, CONTROL)
    form.keys("30.7")
    form.tab()
    assert form.row("safety_officer_word").isHidden() is False


def test_an_unknown_unit_is_refused_in_words(make_form: MakeForm) -> None:
    form = make_form("dose", participant="p01-02")
    form.type_in("prescribed_amount", "30 mg")
    assert (
        form.row("prescribed_amount").editor.problem()
        == "“mg” is no unit of this amount. Write the number in mCi."
    )
    assert form.value("prescribed_amount") is None


class TestAgentsThatAreNotRadioactive:
    @pytest.fixture
    def records(self) -> tuple[Record, ...]:
        return (study(dose_unit=DoseUnit.MG), cohort(), participant("01-01"))

    def test_their_form_has_no_such_parts(self, make_form: MakeForm) -> None:
        form = make_form("dose", participant="p01-01")
        hidden = ("determination", "assay_amount", "prescribed_low", "thyroid_from", "exposure_rate")
        assert all(form.row(name).isHidden() for name in hidden)
        assert not form.row("route").isHidden()
        form.type_in("prescribed_amount", "30")
        assert form.row("prescribed_amount").unit.text() == "mg"
