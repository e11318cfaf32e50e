"""Copy the field from the record before, repeat the last record: what is filled, what is said, what never comes."""

import pytest

from builders import cohort, event, on, participant, study
from dosebook.domain.codelists import Attribution, YesNo
from dosebook.domain.records import Record
from gui.form.conftest import MakeForm


@pytest.fixture
def records() -> tuple[Record, ...]:
    said = {
        "reported_term": "low platelets",
        "ctcae_term": "Platelet count decreased",
        "system_organ_class": "Investigations",
        "grade": 4,
        "serious": YesNo.YES,
        "attribution": next(iter(Attribution)),
        "assessed_by": "Dr Okafor",
        "end": on("2018-02-12"),
    }
    return study(), cohort(), participant(), event("e1", **said)


def test_repeat_last_fills_what_is_empty_and_may_be_carried(make_form: MakeForm) -> None:
    form = make_form("adverse_event", participant="p01-01")
    form.type_in("reported_term", "platelets of 9")
    form.pane.repeat_last()
    assert form.value("ctcae_term") == "Platelet count decreased"
    assert form.value("system_organ_class") == "Investigations"
    assert form.value("reported_term") == "platelets of 9", "what is typed stays"
    never = ("grade", "onset", "end", "serious", "attribution", "assessed_by", "ongoing")
    assert [form.value(name) for name in never] == [None, None, None, None, None, "", None]
    assert "Taken over from the record before: CTCAE term." in form.pane.notice.words.text()


def test_a_field_is_copied_from_the_record_before(make_form: MakeForm) -> None:
    form = make_form("adverse_event", participant="p01-01")
    form.go("ctcae_term")
    form.pane.copy_field()
    assert form.value("ctcae_term") == "Platelet count decreased"
    assert form.value("reported_term") == ""


@pytest.mark.parametrize("name", ["grade", "onset", "serious", "attribution"])
def test_what_only_the_source_says_is_never_copied(make_form: MakeForm, name: str) -> None:
    form = make_form("adverse_event", participant="p01-01")
    form.go(name)
    form.pane.copy_field()
    assert form.value(name) is None
    assert "is never copied: only the source can say it." in form.pane.notice.words.text()


def test_a_saved_record_is_filled_only_where_it_is_empty(make_form: MakeForm) -> None:
    form = make_form("adverse_event", "e1")
    form.go("reported_term")
    form.pane.copy_field()
    assert not form.pane.is_dirty
    assert "The record before has nothing there." in form.pane.notice.words.text()
