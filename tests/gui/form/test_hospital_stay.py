"""A stay in hospital by the keyboard alone: dates, reason, event, and what the checks ask meanwhile."""

import pytest
from PySide6.QtCore import Qt

from builders import cohort, dose, event, on, participant, study
from dosebook.domain.codelists import SeriousnessCriterion, YesNo
from dosebook.domain.records import HospitalStay, Record
from dosebook.domain.safety_codelists import HospitalReason
from dosebook.gui.session import Session
from gui.form.conftest import MakeForm
from gui.form.making import CONTROL, Form


@pytest.fixture
def records() -> tuple[Record, ...]:
    admitted = (SeriousnessCriterion.HOSPITALISATION,)
    return (
        study(),
        cohort(),
        participant(),
        dose(),
        event("mild", ctcae_term="Fatigue", onset=on("2018-01-20")),
        event(
            "grave",
            ctcae_term="Lung infection",
            onset=on("2018-02-10"),
            serious=YesNo.YES,
            seriousness_criteria=admitted,
        ),
    )


def asked(form: Form, name: str) -> set[str]:
    return {one.check_id for one in form.row(name).findings.shown}


def retype(form: Form, name: str, text: str) -> None:
    form.go(name)
    form.key(Qt.Key.Key_A, CONTROL)
    form.keys(text)
    form.tab()


def test_a_stay_is_typed_and_checked_while_it_is_typed(make_form: MakeForm, session: Session) -> None:
    form = make_form("hospital_stay")
    form.keys("0101")
    form.enter()
    form.keys("10.2.18")
    form.enter()
    form.keys("n")
    form.enter()
    form.keys("9.2.18")
    form.tab()
    assert asked(form, "discharged") == {"hospital_stay.discharge_first"}
    retype(form, "discharged", "Feb 2018")
    assert asked(form, "discharged") == {"hospital_stay.discharge_first_cannot_tell"}
    retype(form, "discharged", "14.2.18")
    assert asked(form, "discharged") == set()
    form.go("event")
    form.keys("lung")
    form.enter()
    form.save()
    (stay,) = session.data.all(HospitalStay)
    assert (stay.admitted, stay.discharged, stay.ongoing) == (on("2018-02-10"), on("2018-02-14"), YesNo.NO)
    assert (stay.participant, stay.event) == ("p01-01", "grave")
    assert asked(form, "reason") == {"hospital_stay.no_reason"}


def test_the_event_that_led_to_it_is_serious_by_it(make_form: MakeForm) -> None:
    form = make_form("hospital_stay", participant="p01-01")
    form.go("event")
    form.keys("fatigue")
    form.enter()
    assert "hospital_stay.event_not_serious" in asked(form, "event")
    assert form.value("reason") is not HospitalReason.DISEASE
