"""Queries beside the form: a finding accepted with a reason is silent until the record changes."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from builders import cohort, event, on, participant, study
from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.records import Query, Record
from dosebook.gui import dialogs
from dosebook.gui.form.finding_lines import FindingLines
from dosebook.gui.session import Session
from gui.form.making import Form

MakeForm = Callable[..., Form]
CHECK = "adverse_event.before_consent"


@pytest.fixture
def records() -> tuple[Record, ...]:
    return (
        study(),
        cohort(1, "12.5", days=(1,)),
        participant("01-01", consent_date=on("2018-05-01")),
        event("e1", onset=on("2018-04-01")),
        event("e2", onset=on("2018")),
    )


@pytest.fixture
def say(monkeypatch: pytest.MonkeyPatch) -> Callable[[str | None], list[str]]:
    """Return a function that makes every question for a text answer with its words."""

    def make(words: str | None) -> list[str]:
        asked: list[str] = []
        monkeypatch.setattr(
            dialogs, "ask_text", lambda _parent, question, **_more: asked.append(question) or words
        )
        return asked

    return make


def _checks(lines: FindingLines) -> set[str]:
    return {finding.check_id for finding in lines.shown}


def _links(lines: FindingLines) -> str:
    return " ".join(label.text() for label in lines.findChildren(QLabel) if "<a " in label.text())


def _follow(lines: FindingLines, check: str, deed: str) -> None:
    for label in lines.findChildren(QLabel):
        targets = getattr(label, "targets", ())
        for number, (name, _uid, _field) in enumerate(targets):
            finding = next(one for one in lines.shown if one.check_id == check)
            if name == deed and finding.message in label.accessibleName():
                label.linkActivated.emit(str(number))
                return
    raise AssertionError(f"no link {deed} beside {check}")


def _wait(qtbot: Any, session: Session, status: QueryStatus) -> Query:
    qtbot.waitUntil(lambda: any(one.status is status for one in session.data.queries), timeout=10_000)
    return next(one for one in session.data.queries if one.status is status)


def test_what_nobody_can_tell_has_no_link_and_becomes_no_query(
    make_form: MakeForm, session: Session, say: Any
) -> None:
    form = make_form("adverse_event", uid="e2")
    lines = form.row("onset").findings
    assert _checks(lines) == {"adverse_event.before_consent_cannot_tell"}
    assert _links(lines) == ""
    form.go("onset")
    asked = say("It is right.")
    form.pane.asking.answer_at_field()
    assert asked == []
    assert session.data.queries == ()


def test_an_accepted_finding_leaves_the_field_and_comes_back_with_the_next_version(
    make_form: MakeForm, qtbot: Any, session: Session, say: Any
) -> None:
    form = make_form("adverse_event", uid="e1")
    lines = form.row("onset").findings
    assert CHECK in _checks(lines)
    asked = say("It was there at screening.")
    _follow(lines, CHECK, "accept")
    query = _wait(qtbot, session, QueryStatus.ACCEPTED)
    assert "before the consent" in asked[0]
    assert (query.subject, query.field, query.check_id) == ("e1", "onset", CHECK)
    assert (query.answer, query.answered_by) == ("It was there at screening.", "Ann Archer")
    assert query.answered_on is not None
    assert CHECK not in _checks(lines)
    form.go("reported_term")
    form.keys("tired again")
    form.save()
    if form.pane.strip.isVisible():
        form.keys("corrected")
        form.enter()
        form.settle()
    assert session.data.entries["e1"].version == 2
    assert CHECK in _checks(lines)


def test_by_the_keyboard_the_finding_at_the_field_is_accepted(
    make_form: MakeForm, qtbot: Any, session: Session, say: Any
) -> None:
    form = make_form("adverse_event", uid="e1")
    form.go("onset")
    say("It was there at screening.")
    form.pane.asking.answer_at_field()
    assert _wait(qtbot, session, QueryStatus.ACCEPTED).check_id == CHECK


def test_nothing_is_saved_when_no_reason_is_given(make_form: MakeForm, session: Session, say: Any) -> None:
    form = make_form("adverse_event", uid="e1")
    form.go("onset")
    asked = say(None)
    form.pane.asking.answer_at_field()
    assert len(asked) == 1
    assert session.data.queries == ()
    assert CHECK in _checks(form.row("onset").findings)


def test_while_something_is_unsaved_there_is_no_link_and_the_key_says_why(
    make_form: MakeForm, session: Session, say: Any
) -> None:
    form = make_form("adverse_event", uid="e1")
    lines = form.row("onset").findings
    assert "Accept as recorded" in _links(lines)
    form.go("reported_term")
    form.keys("x")
    assert _links(lines) == ""
    asked = say("because")
    form.go("onset")
    form.pane.asking.answer_at_field()
    assert asked == []
    assert "Save the record first" in form.pane.notice.words.text()
    assert session.data.queries == ()
    form.pane.revert()


def test_a_new_record_has_nothing_to_ask_about_yet(make_form: MakeForm, session: Session, say: Any) -> None:
    form = make_form("adverse_event")
    asked = say("Is it right?")
    form.pane.asking.ask_about_field()
    assert asked == []
    assert "Save the record first" in form.pane.notice.words.text()


def test_a_question_about_a_field_stands_there_until_it_is_answered(
    make_form: MakeForm, qtbot: Any, session: Session, say: Any
) -> None:
    form = make_form("adverse_event", uid="e1")
    form.go("grade")
    asked = say("Is it the grade of the worst day?")
    form.pane.asking.ask_about_field()
    query = _wait(qtbot, session, QueryStatus.OPEN)
    assert "“Grade”" in asked[0]
    assert (query.subject, query.field, query.check_id) == ("e1", "grade", "")
    lines = form.row("grade").findings
    qtbot.waitUntil(lambda: "worst day" in lines.words, timeout=5000)
    assert lines.isVisible()
    say("Yes, 9 Apr 2018.")
    form.go("grade")
    form.pane.asking.answer_at_field()
    answered = _wait(qtbot, session, QueryStatus.ANSWERED)
    assert answered.uid == query.uid
    assert answered.answer == "Yes, 9 Apr 2018."
    assert "worst day" not in lines.words


def test_a_finding_is_made_a_query_only_once_and_accepting_it_closes_that_query(
    make_form: MakeForm, qtbot: Any, session: Session, say: Any
) -> None:
    form = make_form("adverse_event", uid="e1")
    lines = form.row("onset").findings
    _follow(lines, CHECK, "ask")
    query = _wait(qtbot, session, QueryStatus.OPEN)
    _follow(lines, CHECK, "ask")
    assert "open already" in form.pane.notice.words.text()
    say("It was there at screening.")
    _follow(lines, CHECK, "accept")
    assert _wait(qtbot, session, QueryStatus.ACCEPTED).uid == query.uid
    assert len(session.data.queries) == 1
    assert not lines.shown


def test_a_query_that_a_change_resolved_is_closed_beside_its_field(
    make_form: MakeForm, qtbot: Any, session: Session
) -> None:
    form = make_form("adverse_event", uid="e1")
    lines = form.row("onset").findings
    _follow(lines, CHECK, "ask")
    query = _wait(qtbot, session, QueryStatus.OPEN)
    form.go("onset")
    form.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    form.keys("2 jun 2018")
    form.tab()
    form.save()
    form.keys("read again")
    form.enter()
    form.settle()
    qtbot.waitUntil(lambda: "missing.closing" in _checks(lines), timeout=10_000)
    _follow(lines, "missing.closing", "close")
    closed = _wait(qtbot, session, QueryStatus.CLOSED)
    assert closed.uid == query.uid
    assert "change" in closed.answer
    assert not lines.shown


def test_the_links_are_no_stop_for_tab(make_form: MakeForm) -> None:
    form = make_form("adverse_event", uid="e1")
    labels = [label for label in form.pane.form.findChildren(QLabel) if "<a " in label.text()]
    assert labels
    assert {label.focusPolicy() for label in labels} == {Qt.FocusPolicy.NoFocus}
