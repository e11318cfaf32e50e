"""A few findings about doses, DLTs, serious events and the nadir interrupt a save; what is so can be saved all the same."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from builders import cohort, dose, event, participant, study
from dosebook.domain.codelists import CohortStatus, Disposition, SeriousnessCriterion, YesNo
from dosebook.domain.records import RECORD_TYPE_OF, Dose, Record
from dosebook.gui import dialogs
from dosebook.gui.session import Session
from gui.form.making import Form

MakeForm = Callable[..., Form]
Press = Callable[[Qt.Key], list[str]]
REAL_BOX = QMessageBox.exec


@pytest.fixture
def records() -> tuple[Record, ...]:
    return (
        study(nadir_from_day=28, nadir_to_day=49),
        cohort(1, "12.5", days=(1,), status=CohortStatus.PLANNED),
        participant("01-01"),
        participant("01-02"),
        dose("01-02"),
        cohort(2, "12.5", days=(1,), status=CohortStatus.OPEN),
        participant("01-03", in_cohort=2),
        event("e3", "01-03", serious=YesNo.YES, seriousness_criteria=(SeriousnessCriterion.HOSPITALISATION,)),
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


@pytest.fixture
def press(monkeypatch: pytest.MonkeyPatch, qtbot: Any) -> Iterator[Press]:
    """Answer every box that comes up by one real key; what the boxes asked is returned."""
    monkeypatch.setattr(QMessageBox, "exec", REAL_BOX)
    timer, keys, shown = QTimer(interval=10), [], list[list[str]]()

    def look() -> None:
        box = QApplication.activeModalWidget()
        # A key that stands for a button presses it a moment later.
        if isinstance(box, QMessageBox) and not box.property("answered"):
            box.setProperty("answered", True)
            shown[-1].append(box.text())
            qtbot.keyClick(box, keys[-1])

    def answers(key: Qt.Key) -> list[str]:
        keys.append(key)
        shown.append([])
        return shown[-1]

    timer.timeout.connect(look)
    timer.start()
    yield answers
    timer.stop()


def _off(make_form: MakeForm) -> Form:
    form = make_form("dose", participant="p01-03")
    form.type_in("date", "9 jan 2018")
    form.type_in("prescribed_amount", "25")
    form.type_in("administered_amount", "20")
    form.go("status")
    form.keys("g")
    return form


def _without_criterion(make_form: MakeForm) -> Form:
    form = make_form("adverse_event", participant="p01-03")
    form.type_in("reported_term", "fever")
    form.go("serious")
    form.keys("y")
    return form


def _overdue(make_form: MakeForm) -> Form:
    form = make_form("sae_report", participant="p01-03")
    form.go("event")
    form.key(Qt.Key.Key_Down)
    form.enter()
    form.type_in("aware_on", "9 jan 2018")
    assert form.value("event") == "e3"
    return form


def _nadir_unseen(make_form: MakeForm) -> Form:
    form = make_form("participant", "p01-02")
    form.type_in("disposition", "completed")
    assert form.value("disposition") is Disposition.COMPLETED
    return form


@pytest.mark.parametrize(
    ("fill", "kind", "words", "field"),
    [
        (_off, "dose", "20 % or more off", "safety_officer_word"),
        (_without_criterion, "adverse_event", "say by which criterion", "seriousness_criteria"),
        (_overdue, "sae_report", "is not recorded as sent", "sent_on"),
        (_nadir_unseen, "participant", "shows the nadir", "disposition"),
    ],
)
def test_what_bears_on_safety_is_asked_once_by_a_box(
    make_form: MakeForm,
    session: Session,
    press: Press,
    fill: Callable[[MakeForm], Form],
    kind: str,
    words: str,
    field: str,
) -> None:
    before = len(session.data.all(RECORD_TYPE_OF[kind])), session.data.position
    form = fill(make_form)
    for reflex in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        shown = press(reflex)
        form.save()
        assert len(shown) == 1
        assert words in shown[0]
        form.pane.window().activateWindow()
        form.qtbot.waitUntil(lambda: form.here() == field)
        assert session.data.position == before[1]
        form.tab()
    shown = press(Qt.Key.Key_S)
    form.save()
    assert len(shown) == 1
    assert session.data.position > before[1]
    form.pane.window().activateWindow()
    form.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    form.save()
    assert len(shown) == 1, "what a person confirmed is not asked again"
