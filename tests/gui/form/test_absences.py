"""One key each says why an empty field has no value; a value takes it back, and both are never saved."""

import pytest
from PySide6.QtCore import Qt

from builders import cohort, dose, event, participant, study
from dosebook.domain.absence import Absence, AbsenceReason
from dosebook.domain.codelists import EventOutcome
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Record
from dosebook.gui.form.field_row import ABSENCE_KEYS
from dosebook.gui.session import Session
from gui.form.conftest import MakeForm

NOT_DONE = (Absence("grade", AbsenceReason.NOT_DONE),)


@pytest.fixture
def records() -> tuple[Record, ...]:
    return (
        study(),
        cohort(),
        participant(sex=None),
        dose(),
        event("e1", grade=None),
        event("e2", grade=None, absences=NOT_DONE),
    )


@pytest.mark.parametrize("key", ABSENCE_KEYS)
def test_one_key_says_why_and_the_file_keeps_it(make_form: MakeForm, session: Session, key: Qt.Key) -> None:
    form = make_form("adverse_event", "e1")
    row, reason = form.row("grade"), ABSENCE_KEYS[key]
    assert "adverse_event.no_grade" in {one.check_id for one in row.findings.shown}
    form.go("grade")
    form.key(key)
    assert (row.absence.text(), row.absence.isHidden()) == (reason.label, False)
    assert reason.label in row.editor.target.accessibleDescription()
    form.save()
    saved = session.data.entries["e1"]
    assert (saved.version, saved.record.absences) == (2, (Absence("grade", reason),))
    assert "adverse_event.no_grade" not in {one.check_id for one in row.findings.shown}


def test_the_same_key_takes_it_back_and_another_replaces_it(make_form: MakeForm) -> None:
    form = make_form("participant", "p01-01")
    form.go("sex")
    form.key(Qt.Key.Key_F6)
    form.key(Qt.Key.Key_F8)
    assert form.value("absences") == (Absence("sex", AbsenceReason.REFUSED),)
    form.key(Qt.Key.Key_F8)
    assert form.value("absences") == ()
    assert form.row("sex").absence.isHidden()
    assert not form.pane.is_dirty


def test_a_value_that_is_typed_takes_it_back(make_form: MakeForm) -> None:
    form = make_form("dose", participant="p01-01")
    form.go("administered_amount")
    form.key(Qt.Key.Key_F5)
    assert form.value("absences") == (Absence("administered_amount", AbsenceReason.NOT_DONE),)
    form.keys("12.5")
    assert form.value("absences") == ()
    form.key(Qt.Key.Key_F5)
    assert form.value("absences") == (), "what is filled is not absent"


def test_a_field_that_is_never_absent_ignores_the_keys(make_form: MakeForm) -> None:
    form = make_form("adverse_event", "e1")
    form.go("reported_term")
    form.key(Qt.Key.Key_F5)
    assert not form.pane.is_dirty


def test_what_is_saved_is_shown_again_and_a_draft_keeps_it(make_form: MakeForm) -> None:
    form = make_form("adverse_event", "e2")
    assert form.row("grade").absence.text() == "Not done"
    assert not form.row("grade").findings.shown
    assert not form.pane.is_dirty
    texts = form.pane.form.texts()
    other = make_form("adverse_event", "e1")
    other.pane.form.restore(texts)
    assert other.value("absences") == NOT_DONE


def test_a_draft_with_a_value_leaves_nothing_absent(make_form: MakeForm) -> None:
    form = make_form("adverse_event", "e2")
    form.pane.form.restore({"grade": form.row("grade").editor.text().replace("null", "3")})
    assert form.value("grade") == 3
    assert form.value("absences") == ()


def test_the_key_for_unknown_gives_a_date_its_unk_and_a_list_its_own_answer(make_form: MakeForm) -> None:
    form = make_form("adverse_event", "e1")
    form.go("end")
    form.key(Qt.Key.Key_F6)
    assert form.value("end") == PartialDate()
    form.key(Qt.Key.Key_F6)
    assert form.value("end") is None
    form.key(Qt.Key.Key_F8)
    assert form.value("absences") == (), "nobody can refuse a date"
    form.go("outcome")
    form.key(Qt.Key.Key_F6)
    assert form.value("outcome") is EventOutcome.UNKNOWN
    form.go("attribution")
    form.key(Qt.Key.Key_F6)
    assert form.value("absences") == (Absence("attribution", AbsenceReason.UNKNOWN),)


def test_the_help_line_names_the_keys_of_the_field(make_form: MakeForm) -> None:
    form = make_form("adverse_event", "e1")
    assert form.row("grade").about.endswith("Empty: F5 not done, F6 unknown, F7 not applicable, F8 refused.")
    assert form.row("serious").about.endswith("CDISC: AESER  ·  Empty: F6 unknown.")
