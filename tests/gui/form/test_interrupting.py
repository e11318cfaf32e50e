"""A dose in a cohort that is not open interrupts the save; what did happen can be saved once a person says so."""

from collections.abc import Callable

import pytest

from builders import cohort, dose, participant, study
from dosebook.domain.codelists import CohortStatus
from dosebook.domain.records import Dose, Record
from dosebook.gui import dialogs
from dosebook.gui.session import Session
from gui.form.making import Form

MakeForm = Callable[..., Form]


@pytest.fixture
def records() -> tuple[Record, ...]:
    return (
        study(),
        cohort(1, "12.5", days=(1,), status=CohortStatus.PLANNED),
        participant("01-01"),
        participant("01-02"),
        dose("01-02"),
    )


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    return []


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch, asked: list[str]) -> Callable[[bool], None]:
    def answers(said: bool) -> None:
        monkeypatch.setattr(dialogs, "ask", lambda _parent, question, **_more: asked.append(question) or said)

    return answers


def new_dose(make_form: MakeForm) -> Form:
    form = make_form("dose", participant="p01-01")
    form.type_in("date", "9 jan 2018")
    form.type_in("administered_amount", "24.5")
    form.go("status")
    form.keys("g")
    return form


def test_the_person_is_asked_and_nothing_is_saved_when_editing_goes_on(
    make_form: MakeForm, session: Session, asked: list[str], answer: Callable[[bool], None]
) -> None:
    answer(False)
    form = new_dose(make_form)
    form.save()
    assert asked == ["Cohort 1 was not open when this dose was given."]
    assert len(session.data.all(Dose)) == 1
    assert form.pane.is_dirty


def test_what_happened_is_saved_once_a_person_says_so(
    make_form: MakeForm, session: Session, asked: list[str], answer: Callable[[bool], None]
) -> None:
    answer(True)
    form = new_dose(make_form)
    form.save()
    form.settle()
    assert len(asked) == 1
    assert len(session.data.all(Dose)) == 2


def test_what_was_saved_so_before_is_not_asked_about_again(
    make_form: MakeForm, asked: list[str], answer: Callable[[bool], None]
) -> None:
    answer(True)
    form = make_form("dose", "d01-02-1")
    form.type_in("administered_amount", "25")
    form.save()
    assert asked == []
    assert form.pane.strip.isVisible()
