"""Proposals beside the judgement: linked by keys, never answered; in the assessment's form and in the event's."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from builders import cohort, dose, event, on, participant, study
from dosebook.domain.changes import Create, Void
from dosebook.domain.codelists import DltJudgement
from dosebook.domain.decision_codelists import ClauseKind, ClauseScope
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.records import DltAssessment, Record
from dosebook.gui.form.dlt_proposals import MOST_SHOWN, DltProposals
from dosebook.gui.session import Session
from gui.form.conftest import MakeForm
from gui.form.making import Form

SICK = event("e1", ctcae_term="Nausea", grade=3, end=on("2018-01-14"))
FEVER = event("e2", ctcae_term="Febrile neutropenia", grade=3, end=on("2018-01-14"))
CLAUSE = DltClause(
    uid="clause", number=1, clause_kind=ClauseKind.GRADE, scope=ClauseScope.NON_HAEMATOLOGICAL, least_grade=3
)
TITLE = "Clause 1: Grade 3 or higher, anything but blood counts."


@pytest.fixture
def records() -> tuple[Record, ...]:
    return (
        study(),
        cohort(1, "31.25"),
        participant("01-01"),
        participant("01-02"),
        dose("01-01"),
        dose("01-02"),
        SICK,
        FEVER,
        event("e3", ctcae_term="Fatigue", grade=1),
        CLAUSE,
    )


def proposals(form: Form) -> DltProposals:
    found = form.pane.form.proposals
    assert found is not None
    return found


def save_elsewhere(qtbot: Any, session: Session, *changes: Any) -> None:
    done: list[object] = []
    session.save(tuple(changes), reason="elsewhere", on_saved=done.append, on_failed=done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    assert not isinstance(done[0], BaseException), done[0]


def test_an_assessment_is_linked_by_keys_and_answered_by_a_person(
    make_form: MakeForm, session: Session
) -> None:
    form = make_form("dlt_assessment", participant="p01-01")
    shown = proposals(form)
    assert shown.isVisible()
    assert shown.words[0].startswith(TITLE.rstrip(".") + " (certain)\nNausea, grade 3, 12 Jan 2018 (day 4)")
    form.go("judgement")
    form.tab()
    assert shown.buttons[0].hasFocus()
    form.enter()
    assert form.value("judgement") is DltJudgement.NOT_YET_JUDGED
    assert form.value("concerns") == ("e1",)
    assert form.value("clause") == TITLE
    assert form.row("concerns").isVisible()
    assert form.row("clause").isVisible()
    assert (shown.buttons[0].text(), shown.buttons[0].isEnabled()) == ("Linked", False)
    assert (shown.buttons[1].text(), shown.buttons[1].isEnabled()) == ("Link", True)
    assert form.pane.is_dirty
    form.save()
    (saved,) = session.data.all(DltAssessment)
    assert saved.judgement is DltJudgement.NOT_YET_JUDGED, "only a person answers"
    assert (saved.concerns, saved.clause) == (("e1",), TITLE)


def test_space_links_too_and_a_second_event_comes_behind(make_form: MakeForm) -> None:
    form = make_form("dlt_assessment", participant="p01-01")
    for button in proposals(form).buttons:
        button.setFocus()
        form.key(Qt.Key.Key_Space)
    assert form.value("concerns") == ("e1", "e2")
    assert form.value("clause") == TITLE
    assert form.value("judgement") is DltJudgement.NOT_YET_JUDGED


def test_in_the_form_of_an_event_its_own_proposal_comes_first(make_form: MakeForm, session: Session) -> None:
    form = make_form("adverse_event", "e2")
    shown = proposals(form)
    assert "Febrile neutropenia" in shown.words[0]
    shown.buttons[0].setFocus()
    form.enter()
    assert form.pane.form.companion_values()["concerns"] == ("e2",)
    assert form.pane.form.companion_values()["judgement"] is DltJudgement.NOT_YET_JUDGED
    form.save()
    (saved,) = session.data.all(DltAssessment)
    assert (saved.concerns, saved.judgement) == (("e2",), DltJudgement.NOT_YET_JUDGED)


def test_what_a_person_answered_stays_when_a_proposal_is_linked(make_form: MakeForm) -> None:
    form = make_form("dlt_assessment", participant="p01-01")
    form.go("judgement")
    form.keys("n")
    answered = form.value("judgement")
    proposals(form).buttons[0].setFocus()
    form.enter()
    assert form.value("judgement") is answered


def test_the_clauses_are_offered_while_typing(make_form: MakeForm) -> None:
    form = make_form("dlt_assessment", participant="p01-01")
    form.go("judgement")
    form.keys("y")
    form.go("clause")
    form.keys("blood")
    form.key(Qt.Key.Key_Down)
    form.enter()
    assert form.value("clause") == TITLE


def test_another_participant_has_other_proposals(make_form: MakeForm) -> None:
    form = make_form("dlt_assessment", participant="p01-02")
    shown = proposals(form)
    assert shown.words == ()
    assert shown.note.text() == "Nothing, by what is saved about this participant."
    assert shown.isVisible()


def test_without_a_participant_or_clauses_nothing_is_said(
    make_form: MakeForm, session: Session, qtbot: Any
) -> None:
    form = make_form("dlt_assessment")
    assert not proposals(form).isVisible()
    save_elsewhere(qtbot, session, Void("clause", 1))
    other = make_form("dlt_assessment", participant="p01-01")
    assert not proposals(other).isVisible()


def test_what_is_entered_elsewhere_is_proposed_at_once(
    make_form: MakeForm, session: Session, qtbot: Any
) -> None:
    form = make_form("dlt_assessment", participant="p01-02")
    late = event("late", "01-02", ctcae_term="Vomiting", grade=4)
    save_elsewhere(qtbot, session, Create(late))
    assert "Vomiting, grade 4" in proposals(form).words[0]


def test_of_very_many_the_surest_are_shown_and_the_rest_counted(
    make_form: MakeForm, session: Session, qtbot: Any
) -> None:
    many = [event(f"many{number}", "01-02", ctcae_term="Vomiting", grade=None) for number in range(13)]
    sure = event("sure", "01-02", ctcae_term="Diarrhea", grade=3)
    save_elsewhere(qtbot, session, *(Create(one) for one in (*many, sure)))
    shown = proposals(make_form("dlt_assessment", participant="p01-02"))
    assert len(shown.buttons) == MOST_SHOWN
    assert "Diarrhea" in shown.words[0]
    assert shown.note.text().endswith("The report lists 2 more.")


def test_a_form_without_an_assessment_has_no_proposals(make_form: MakeForm) -> None:
    assert make_form("dose", participant="p01-01").pane.form.proposals is None
