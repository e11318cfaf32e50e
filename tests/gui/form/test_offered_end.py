"""The end of an event that its results show is offered in grey; only a person's keys take it."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from builders import cohort, dose, event, on, participant, result, study
from dosebook.domain.codelists import CtcaeVersion, LabTest, LabUnit
from dosebook.domain.records import Record
from gui.form.conftest import MakeForm
from gui.form.making import CONTROL


def _platelets(uid: str, value: str, day: str) -> Record:
    low = Decimal(150)
    return result(
        uid, value=value, test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on(day), reference_low=low
    )


@pytest.fixture
def records() -> tuple[Record, ...]:
    return (
        study(ctcae_version=CtcaeVersion.V5_0),
        cohort(),
        participant(),
        dose(),
        event("e1", ctcae_term="Platelet count decreased", grade=3, onset=on("2018-02-01")),
        _platelets("low", "40", "2018-02-01"),
        _platelets("back", "155", "2018-02-07"),
    )


def test_the_end_is_offered_and_taken_by_a_key_only(make_form: MakeForm) -> None:
    form = make_form("adverse_event", "e1")
    assert form.value("end") is None
    assert not form.pane.is_dirty
    assert form.row("end").offer.text() == (
        "7 Feb 2018: Platelets 155 ×10⁹/L, back at baseline or better. Ctrl+Space accepts it."
    )
    form.go("end")
    form.key(Qt.Key.Key_Space, CONTROL)
    assert form.value("end") == on("2018-02-07")
    assert form.pane.is_dirty
