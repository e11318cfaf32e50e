"""Saving, reasons, refusals, conflicts, drafts and history of one record, by real keys."""

import stat
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from builders import on
from dosebook.actions.save_changes import DiskFull, ImpossibleValue, SaveUncertain
from dosebook.domain.changes import Amend, Create, Void
from dosebook.domain.codelists import (
    Attribution,
    ChangeReason,
    CohortStatus,
    CtcaeVersion,
    DltJudgement,
    FractionStatus,
    Recommendation,
    YesNo,
)
from dosebook.domain.records import AdverseEvent, Cohort, DltAssessment, DmcReview, Dose, Transfusion
from dosebook.domain.regimen import PlannedFraction
from dosebook.forms.grade_words import grade_meaning
from dosebook.gui import dialogs
from dosebook.gui.session import Session
from dosebook.interchange.ctcae_texts import write_texts
from dosebook.interchange.ctcae_workbook import TermText
from dosebook.runtime.drafts import read_drafts
from gui.form.conftest import MakeForm
from gui.form.making import CONTROL, Form

SHIFT = Qt.KeyboardModifier.ShiftModifier


def _save_elsewhere(qtbot: Any, session: Session, *changes: Any, reason: str = "elsewhere") -> None:
    done: list[object] = []
    session.save(tuple(changes), reason=reason, on_saved=done.append, on_failed=done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    assert not isinstance(done[0], BaseException), done[0]


def _retype(form: Form, name: str, text: str) -> None:
    form.go(name)
    form.key(Qt.Key.Key_A, CONTROL)
    form.keys(text)


def test_a_whole_adverse_event_by_the_keyboard_alone(make_form: MakeForm, session: Session) -> None:
    form = make_form("adverse_event")
    assert form.here() == "participant"
    form.keys("0101")
    form.enter()
    form.keys("bleeding gums")
    form.enter()
    assert form.here() == "ctcae_version"
    form.enter()
    form.keys("low plat")
    form.enter()
    assert form.here() == "grade"
    form.keys("3")
    form.enter()
    form.keys("20.1.18")
    form.enter()
    form.keys("n")
    form.enter()
    form.keys("Feb 2018")
    form.enter()
    form.enter()
    form.keys("y")
    form.enter()
    form.keys("3")
    form.enter()
    form.keys("seen on the ward")
    form.tab()
    form.keys("pr")
    form.enter()
    form.keys("d")
    form.enter()
    form.keys("recovered")
    form.enter()
    form.keys("n")
    form.enter()
    form.keys("Dr Hale")
    form.enter()
    form.keys("21 Jan 2018")
    form.enter()
    form.keys("123")
    form.save()
    uid = form.pane.record_uid
    assert uid is not None
    saved = session.data.find(uid)
    assert saved == AdverseEvent(
        uid=uid,
        participant=saved.participant,
        reported_term="bleeding gums",
        ctcae_version=session.data.study.ctcae_version,
        ctcae_term="Platelet count decreased",
        system_organ_class="Investigations",
        grade=3,
        onset=on("2018-01-20"),
        end=on("2018-02"),
        ongoing=YesNo.NO,
        serious=YesNo.YES,
        seriousness_criteria=saved.seriousness_criteria,
        attribution=Attribution.PROBABLE,
        action_taken=saved.action_taken,
        outcome=saved.outcome,
        treatment_given=YesNo.NO,
        assessed_by="Dr Hale",
        assessed_on=on("2018-01-21"),
        assessed_items=saved.assessed_items,
        narrative="seen on the ward",
    )
    assert saved.participant == "p01-01"
    assert len(saved.assessed_items) == 3
    assert saved.action_taken.label == "Dose not changed"
    assert saved.outcome.label == "Recovered"
    assert not form.pane.is_dirty
    assert session.data.all(DltAssessment) == (), "an untouched companion is not saved"


def test_a_whole_dose_by_the_keyboard_alone(make_form: MakeForm, session: Session) -> None:
    form = make_form("dose", participant="p01-02")
    assert form.value("fraction") == 1
    form.go("status")
    form.keys("g")
    form.go("planned_dose")
    form.key(Qt.Key.Key_Space, CONTROL)
    form.enter()
    form.keys("170")
    form.enter()
    form.keys("70")
    form.go("prescribed_amount")
    form.key(Qt.Key.Key_Space, CONTROL)
    form.enter()
    form.keys("Dr Noor")
    form.enter()
    form.keys("8.1.18")
    form.enter()
    form.keys("9.1.18")
    form.enter()
    form.keys("0940")
    form.enter()
    form.keys("28.40")
    form.enter()
    form.keys("n")
    form.save()
    (saved,) = session.data.of_participant(Dose, "p01-02")
    assert saved.status is FractionStatus.GIVEN
    assert (saved.planned_dose, str(saved.administered_amount)) == (Decimal("15.625"), "28.40")
    assert saved.prescribed_amount == Decimal("28.41")
    assert saved.start_time is not None
    assert saved.directive_by == "Dr Noor"
    assert form.row("given_words").editor.label.text().startswith("15.6")  # type: ignore[attr-defined]


def test_a_record_without_its_id_is_not_saved(make_form: MakeForm, session: Session) -> None:
    form = make_form("participant")
    form.go("site")
    form.keys("05")
    form.save()
    assert form.here() == "participant_id"
    assert form.pane.notice.words.text().startswith("Not saved.")
    assert len(session.data.participants) == 2


def test_a_duplicate_id_is_not_saved(make_form: MakeForm, session: Session) -> None:
    form = make_form("participant")
    form.go("participant_id")
    form.keys("01-01")
    form.save()
    assert form.row("participant_id").findings.words
    assert len(session.data.participants) == 2
    assert form.pane.is_dirty


def test_everything_else_saves_with_a_warning_in_sight(make_form: MakeForm, session: Session) -> None:
    form = make_form("adverse_event", participant="p01-01")
    form.type_in("onset", "1 Feb 2018")
    form.type_in("end", "1 Jan 2018")
    form.save()
    assert not form.pane.is_new
    words = " ".join(form.row(name).findings.words for name in ("onset", "end"))
    assert words
    assert "Jan 2018" in words or "before" in words


def test_nothing_is_called_missing_before_its_time(make_form: MakeForm) -> None:
    form = make_form("participant")
    assert not form.row("participant_id").findings.isVisible()
    form.go("participant_id")
    form.tab()
    assert form.row("participant_id").findings.isVisible()


def test_a_new_record_is_not_blamed_for_where_the_keyboard_was(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    form.go("serious")
    form.pane.show_new()
    assert form.here() == "participant"
    assert form.row("serious").findings.words == ""
    form.go("serious")
    form.tab()
    assert "not recorded" in form.row("serious").findings.words, "now it was left empty"


def test_naming_the_participant_of_an_event_blames_nothing_else(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    form.type_in("participant", "01-02")
    QApplication.processEvents()
    assert form.here() == "reported_term"
    names = ("grade", "onset", "serious", "ctcae_term", "companion.judgement")
    assert {name: form.row(name).findings.words for name in names} == dict.fromkeys(names, "")


def test_the_first_field_of_a_new_record_is_a_visit_though_the_keyboard_was_there(
    make_form: MakeForm,
) -> None:
    form = make_form("adverse_event")
    form.go("participant")
    form.pane.show_new()
    form.tab()
    assert form.row("participant").findings.words != ""


def test_a_history_that_comes_late_does_not_cover_the_next_record(
    make_form: MakeForm, session: Session
) -> None:
    form = make_form("adverse_event", "e1")
    form.pane.show_history()
    form.pane.show_new()
    answered: list[object] = []
    session.submit(lambda _file: None, form.pane, answered.append, answered.append)
    form.qtbot.waitUntil(lambda: bool(answered), timeout=10_000)
    assert form.pane.is_new
    assert form.pane.stack.currentWidget() is form.pane.form


def test_a_change_asks_once_for_a_reason(make_form: MakeForm, session: Session) -> None:
    form = make_form("adverse_event", "e1")
    _retype(form, "reported_term", "very tired")
    form.go("grade")
    form.keys("2")
    form.save()
    strip = form.pane.strip
    assert strip.isVisible()
    assert strip.hint.text() == "Changed: Reported term, Grade"
    assert session.data.find("e1").grade == 1
    form.keys("1")
    form.enter()
    form.settle()
    assert session.data.find("e1").grade == 2
    assert not strip.isVisible()
    form.pane.show_history()
    form.qtbot.waitUntil(lambda: form.pane.stack.currentWidget() is form.pane.history, timeout=10_000)
    words = form.pane.history.words()
    assert "Reason: Transcription error" in words
    assert "Grade: 1 → 2" in words
    form.key(Qt.Key.Key_Escape)
    assert form.pane.stack.currentWidget() is form.pane.form


def test_the_keyboard_is_back_in_the_field_after_the_reason(make_form: MakeForm) -> None:
    form = make_form("adverse_event", "e1")
    form.go("grade")
    form.keys("2")
    form.save()
    form.key(Qt.Key.Key_Escape)
    assert form.here() == "grade", "Esc keeps editing where it was"
    form.save()
    form.keys(" ")
    form.enter()
    form.settle()
    assert form.pane.strip.isHidden()
    assert form.here() == "grade"


def test_filling_what_was_empty_asks_for_no_reason(make_form: MakeForm, session: Session) -> None:
    form = make_form("adverse_event", "e1")
    form.type_in("assessed_by", "Dr Noor")
    form.save()
    assert not form.pane.strip.isVisible()
    assert session.data.find("e1").assessed_by == "Dr Noor"
    row = session.worker.submit(lambda file: file.ledger(limit=1)[0]).result(20)
    assert row.reason == "First entry into fields that were empty"
    form.type_in("assessed_by", " x")
    form.save()
    assert form.pane.strip.isVisible(), "now a saved value is changed"
    form.pane.revert()


def test_a_cohort_that_goes_on_is_no_correction(make_form: MakeForm, session: Session) -> None:
    form = make_form("cohort", "c1")
    form.row("status").editor.accept_offer(CohortStatus.CLOSED)
    form.pane.save()
    form.settle()
    assert not form.pane.strip.isVisible()
    assert session.data.find("c1").status is CohortStatus.CLOSED
    row = session.worker.submit(lambda file: file.ledger(limit=1)[0]).result(20)
    assert row.reason == "The cohort goes on: Closed to enrolment"
    for back in (CohortStatus.OPEN, CohortStatus.STOPPED):
        form.row("status").editor.accept_offer(back)
        form.pane.save()
        assert form.pane.strip.isVisible(), "to go back or to stop is a decision with its reason"
        form.pane.revert()


def test_the_last_reason_is_there_to_pick_and_never_applied_unasked(
    make_form: MakeForm, session: Session
) -> None:
    form = make_form("adverse_event", "e1")
    _retype(form, "reported_term", "weary")
    form.save()
    form.keys("7")
    form.keys("letter of 3 May")
    form.enter()
    form.settle()
    assert session.data.find("e1").reported_term == "weary"
    _retype(form, "reported_term", "drowsy")
    form.save()
    assert form.pane.strip.reason() == ""
    form.enter()
    assert session.data.find("e1").reported_term == "weary", "no reason, no save"
    form.pane.strip.picks.setFocus()
    form.keys("8")
    assert form.pane.strip.reason() == "letter of 3 May"
    form.enter()
    form.settle()
    assert session.data.find("e1").reported_term == "drowsy"


def test_escape_leaves_the_question_for_the_reason(make_form: MakeForm, session: Session) -> None:
    form = make_form("adverse_event", "e1")
    _retype(form, "reported_term", "weary")
    form.save()
    form.key(Qt.Key.Key_Escape)
    assert not form.pane.strip.isVisible()
    assert form.pane.is_dirty
    assert session.data.find("e1").reported_term == "tired"


def test_save_and_new_keeps_the_participant(make_form: MakeForm, session: Session) -> None:
    form = make_form("transfusion", participant="p01-02")
    form.go("product")
    form.keys("1")
    form.key(Qt.Key.Key_S, CONTROL | SHIFT)
    form.settle()
    assert len(session.data.all(Transfusion)) == 1
    assert form.pane.is_new
    assert form.value("participant") == "p01-02"
    assert form.value("product") is None


def test_save_and_new_goes_on_though_a_list_opens_the_saved_record(
    make_form: MakeForm, session: Session
) -> None:
    form = make_form("transfusion", participant="p01-02")
    form.pane.saved.connect(lambda _kind, uid: form.pane.show_record(uid))
    form.go("product")
    form.keys("1")
    form.key(Qt.Key.Key_S, CONTROL | SHIFT)
    form.settle()
    assert form.pane.is_new


def test_revert_takes_everything_back(make_form: MakeForm) -> None:
    form = make_form("adverse_event", "e1")
    _retype(form, "reported_term", "weary")
    assert form.pane.is_dirty
    form.pane.revert()
    assert form.value("reported_term") == "tired"
    assert not form.pane.is_dirty


def test_typing_a_value_back_is_no_change(make_form: MakeForm) -> None:
    form = make_form("adverse_event", "e1")
    _retype(form, "reported_term", "x")
    assert form.pane.is_dirty
    _retype(form, "reported_term", "tired")
    assert not form.pane.is_dirty


def _failing_once(session: Session, monkeypatch: pytest.MonkeyPatch, *errors: Exception) -> list[str]:
    """Let the next saves fail; the commands that were sent are kept."""
    left, commands, real = list(errors), [], session.save

    def save(changes: Any, *, reason: str = "", command: str = "", on_saved: Any, on_failed: Any) -> None:
        commands.append(command)
        if left:
            on_failed(left.pop(0))
        else:
            real(changes, reason=reason, command=command, on_saved=on_saved, on_failed=on_failed)

    monkeypatch.setattr(session, "save", save)
    return commands


@contextmanager
def _slow_disk(session: Session) -> Iterator[None]:
    """Let the study's thread wait until the block is left."""
    go_on = threading.Event()
    session.worker.submit(lambda _file: go_on.wait(10))
    try:
        yield
    finally:
        go_on.set()


def test_a_full_disk_keeps_what_was_typed(
    make_form: MakeForm, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = make_form("adverse_event", participant="p01-01")
    form.type_in("reported_term", "cough")
    _failing_once(session, monkeypatch, DiskFull("The disk is full. Nothing was saved."))
    form.save()
    assert form.pane.notice.words.text() == "The disk is full. Nothing was saved."
    assert form.pane.is_dirty
    assert form.value("reported_term") == "cough"
    form.save()
    assert not form.pane.is_dirty
    assert not form.pane.notice.isVisible()


def test_a_value_that_the_file_refuses_is_shown_at_its_field(
    make_form: MakeForm, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = make_form("adverse_event", participant="p01-01")
    form.type_in("reported_term", "cough")
    _failing_once(session, monkeypatch, ImpossibleValue("grade", "“Grade” cannot have this value."))
    form.save()
    assert form.here() == "grade"
    assert "cannot have this value" in form.row("grade").findings.words
    assert form.value("reported_term") == "cough"


def test_an_unforeseen_failure_is_told_without_a_traceback(
    make_form: MakeForm, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = make_form("adverse_event", participant="p01-01")
    form.type_in("reported_term", "cough")
    _failing_once(session, monkeypatch, RuntimeError("boom"))
    form.save()
    assert form.pane.notice.words.text() == dialogs.crash_words()
    assert form.pane.is_dirty


def test_loaded_texts_stand_beside_each_grade(make_form: MakeForm, session: Session) -> None:
    texts = {"Fatigue": TermText("Fatigue", "General", {1: "relieved by rest", 2: "not relieved by rest"})}
    write_texts(session.paths.ctcae, CtcaeVersion.V4_03, texts)
    form = make_form("adverse_event", "e1")
    shown = form.row("grade").editor.texts.findChildren(QLabel)  # type: ignore[attr-defined]
    assert [label.text() for label in shown] == ["1", "relieved by rest", "2", "not relieved by rest"]
    form.go("ctcae_term")
    form.key(Qt.Key.Key_A, CONTROL)
    form.keys("Anemia")
    form.tab()
    shown = form.row("grade").editor.texts.findChildren(QLabel)  # type: ignore[attr-defined]
    assert [label.text() for label in shown] == [grade_meaning(1)]


def test_a_save_in_doubt_is_repeated_by_the_same_command(
    make_form: MakeForm, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = make_form("adverse_event", participant="p01-01")
    form.type_in("reported_term", "cough")
    commands = _failing_once(session, monkeypatch, SaveUncertain("The disk failed."))
    form.save()
    form.go("reported_term")
    form.keys("ing")
    form.save()
    assert len(commands) == 2
    assert commands[0] == commands[1] != ""
    assert form.pane.record_uid is not None
    assert session.data.find(form.pane.record_uid).reported_term == "cough"
    assert form.value("reported_term") == "coughing", "what was typed meanwhile stays"
    assert form.pane.is_dirty


def test_a_record_changed_elsewhere_refreshes_a_clean_form(
    make_form: MakeForm, session: Session, qtbot: Any
) -> None:
    form = make_form("adverse_event", "e1")
    _save_elsewhere(qtbot, session, Amend(replace(session.data.find("e1"), grade=2), 1))
    assert form.value("grade") == 2
    assert not form.pane.is_dirty


def test_two_versions_are_shown_and_mine_are_kept_over_theirs(
    make_form: MakeForm, session: Session, qtbot: Any
) -> None:
    form = make_form("adverse_event", "e1")
    _retype(form, "reported_term", "mine")
    _save_elsewhere(
        qtbot,
        session,
        Amend(replace(session.data.find("e1"), grade=2, reported_term="theirs"), 1),
    )
    assert "changed elsewhere" in form.pane.notice.words.text()
    assert form.value("reported_term") == "mine"
    form.save()
    form.keys("1")
    form.enter()
    form.settle()
    qtbot.waitUntil(form.pane.conflict.isVisible, timeout=10_000)
    form.pane.conflict.mine_button.click()
    assert (form.value("reported_term"), form.value("grade")) == ("mine", 2)
    form.save()
    form.keys("1")
    form.enter()
    form.settle()
    assert session.data.find("e1").reported_term == "mine"
    assert session.data.entries["e1"].version == 3


def test_theirs_can_be_taken(make_form: MakeForm, session: Session, qtbot: Any) -> None:
    form = make_form("adverse_event", "e1")
    _retype(form, "reported_term", "mine")
    _save_elsewhere(qtbot, session, Amend(replace(session.data.find("e1"), reported_term="theirs"), 1))
    form.save()
    form.keys("1")
    form.enter()
    form.settle()
    qtbot.waitUntil(form.pane.conflict.isVisible, timeout=10_000)
    form.pane.conflict.theirs_button.click()
    assert form.value("reported_term") == "theirs"
    assert not form.pane.is_dirty


def test_the_dlt_assessment_is_saved_along(make_form: MakeForm, session: Session) -> None:
    form = make_form("adverse_event", "e1")
    form.go("companion.judgement")
    form.keys("2")
    assert form.row("companion.rationale").isVisible()
    form.type_in("companion.rationale", "Platelets below 25 for 30 days")
    form.save()
    (judged,) = session.data.all(DltAssessment)
    assert (judged.participant, judged.judgement) == ("p01-01", DltJudgement.YES)
    assert judged.rationale == "Platelets below 25 for 30 days"
    assert session.data.entries["e1"].version == 1, "the event itself was not changed"
    form.go("companion.judgement")
    form.keys("3")
    form.save()
    assert form.pane.strip.isVisible(), "a saved assessment needs a reason"


def test_a_recommendation_offers_the_next_cohort(make_form: MakeForm, session: Session, qtbot: Any) -> None:
    review = DmcReview(
        uid="r1",
        number=1,
        recommendation=Recommendation.ESCALATE,
        recommended_fractions=(PlannedFraction(Decimal("18.75"), 1), PlannedFraction(Decimal("18.75"), 8)),
    )
    _save_elsewhere(qtbot, session, Create(review))
    form = make_form("dmc_review", "r1")
    form.type_in("chair", "Prof. Ostrowski")
    form.save()
    offer = form.pane.notice.buttons[0]
    assert offer.text() == "Create Cohort 2: 2 × 18.75 mCi/m², one week apart, as planned"
    offer.click()
    form.settle()
    (cohort,) = (one for one in session.data.all(Cohort) if one.number == 2)
    assert cohort.status is CohortStatus.PLANNED
    assert form.value("next_cohort") == cohort.uid


def test_leaving_asks_with_verbs(
    make_form: MakeForm, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = make_form("adverse_event", "e1")
    left: list[str] = []
    form.pane.leave(lambda: left.append("clean"))
    _retype(form, "reported_term", "weary")
    asked: list[tuple[Any, str]] = []
    answers: list[str | None] = [None, "discard"]

    def choose(_parent: Any, _question: str, choices: Any, *, details: str = "", cancel: str = "") -> Any:
        asked.append((choices, cancel))
        return answers.pop(0)

    monkeypatch.setattr(dialogs, "choose", choose)
    form.pane.leave(lambda: left.append("kept"))
    assert left == ["clean"]
    assert [label for _key, label in asked[0][0]] == ["Save", "Discard changes"]
    assert asked[0][1] == "Keep editing"
    form.pane.leave(lambda: left.append("discarded"))
    assert left == ["clean", "discarded"]
    assert not form.pane.is_dirty


def test_leaving_by_saving_goes_on_after_the_save(
    make_form: MakeForm, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = make_form("adverse_event", participant="p01-01")
    form.type_in("reported_term", "cough")
    monkeypatch.setattr(dialogs, "choose", lambda *_args, **_more: "save")
    left: list[str] = []
    form.pane.leave(lambda: left.append("saved"))
    form.settle()
    assert left == ["saved"]
    assert len(session.data.all(AdverseEvent)) == 2


def test_leaving_while_the_save_is_on_its_way_asks_nothing_and_goes_on_after_it(
    make_form: MakeForm, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = make_form("adverse_event", participant="p01-01")
    form.type_in("reported_term", "cough")
    with _slow_disk(session):
        form.key(Qt.Key.Key_S, CONTROL)
        form.pane.leave(lambda: form.pane.show_new("p01-02"))
        assert form.pane.is_dirty
    form.settle()
    assert (form.pane.is_new, form.pane.participant) == (True, "p01-02")
    assert [one.reported_term for one in session.data.all(AdverseEvent)] == ["tired", "cough"]


def test_a_new_record_begun_while_another_is_voided_stays_on_the_form(
    make_form: MakeForm, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = make_form("adverse_event", "e1")
    monkeypatch.setattr(dialogs, "ask_text", lambda *_args, **_more: "Entered twice")
    with _slow_disk(session):
        form.pane.void_record()
        form.pane.leave(lambda: form.pane.show_new("p01-01"))
        form.type_in("reported_term", "cough")
    form.settle()
    assert session.data.entries["e1"].is_voided
    assert form.value("reported_term") == "cough"
    form.save()
    assert [one.reported_term for one in session.data.all(AdverseEvent)] == ["cough"]


def test_a_save_that_fails_after_its_record_was_left_is_told_and_is_not_repeated_for_another(
    make_form: MakeForm, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = make_form("adverse_event", "e1")
    monkeypatch.setattr(dialogs, "ask_text", lambda *_args, **_more: "Entered twice")
    failing: list[Any] = []
    monkeypatch.setattr(session, "save", lambda _changes, **more: failing.append(more["on_failed"]))
    form.pane.void_record()
    form.pane.leave(lambda: form.pane.show_new("p01-01"))
    failing[0](SaveUncertain("The disk failed."))
    assert form.pane.notice.words.text() == "The disk failed."
    assert form.pane.saver.in_doubt is None


def test_voiding_needs_a_reason_and_closes_the_form(
    make_form: MakeForm, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = make_form("adverse_event", "e1")
    answers: list[str | None] = [None, "entered twice"]
    monkeypatch.setattr(dialogs, "ask_text", lambda *_args, **_more: answers.pop(0))
    form.pane.void_record()
    assert session.data.all(AdverseEvent)
    form.pane.void_record()
    form.settle()
    assert session.data.all(AdverseEvent) == ()
    assert not form.row("grade").editor.isEnabled()
    assert not form.pane.save_button.isEnabled()
    assert "Void" in form.pane.state_words.text()


def test_a_record_voided_elsewhere_can_no_longer_be_typed_into(
    make_form: MakeForm, session: Session, qtbot: Any
) -> None:
    form = make_form("adverse_event", "e1")
    _save_elsewhere(qtbot, session, Void("e1", 1))
    assert not form.row("grade").editor.isEnabled()


def test_a_draft_is_kept_within_five_seconds_and_brought_back(
    make_form: MakeForm, session: Session, qtbot: Any
) -> None:
    form = make_form("adverse_event", "e1")
    _retype(form, "onset", "31 Jun 2018")
    form.type_in("companion.judgement", "2")
    form.type_in("companion.clause", "2a")
    folder: Path = session.paths.drafts
    qtbot.waitUntil(lambda: bool(read_drafts(folder, session.file_id)), timeout=5_000)
    (draft,) = read_drafts(folder, session.file_id)
    if sys.platform != "win32":
        (file,) = folder.glob("*.draft")
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    other = make_form("adverse_event")
    other.pane.show_draft(draft)
    assert other.pane.record_uid == "e1"
    assert other.row("onset").editor.text() == "31 Jun 2018"
    assert "30 days" in other.row("onset").findings.words
    assert other.row("companion.clause").editor.text() == "2a"
    assert other.pane.is_dirty
    form.pane.revert()
    qtbot.waitUntil(lambda: not read_drafts(folder, session.file_id), timeout=5_000)


def test_a_draft_of_a_new_record_keeps_its_uid(make_form: MakeForm, session: Session, qtbot: Any) -> None:
    form = make_form("result", participant="p01-01")
    form.type_in("value", "a lot")
    uid = form.pane.record_uid
    form.pane.drafts.write()
    qtbot.waitUntil(lambda: bool(read_drafts(session.paths.drafts, session.file_id)), timeout=5_000)
    (draft,) = read_drafts(session.paths.drafts, session.file_id)
    other = make_form("result")
    other.pane.show_draft(draft)
    assert other.pane.record_uid == uid
    assert other.pane.is_new
    assert other.value("participant") == "p01-01"
    assert other.row("value").editor.text() == "a lot"


def test_a_saved_form_leaves_no_draft(make_form: MakeForm, session: Session, qtbot: Any) -> None:
    form = make_form("adverse_event", participant="p01-01")
    form.type_in("reported_term", "cough")
    form.pane.drafts.write()
    qtbot.waitUntil(lambda: bool(read_drafts(session.paths.drafts, session.file_id)), timeout=5_000)
    form.save()
    qtbot.waitUntil(lambda: not read_drafts(session.paths.drafts, session.file_id), timeout=5_000)
    assert not session.has_unsaved


def test_a_copy_to_look_at_lets_nobody_type(
    make_form: MakeForm, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session.worker, "is_view", True)
    form = make_form("adverse_event", "e1")
    typed = [row for row in form.pane.form.main.rows.values() if row.is_typed]
    assert not any(row.editor.isEnabled() for row in typed)
    form.pane.save()
    assert "copy to look at" in form.pane.state_words.text()


def test_a_duplicate_never_carries_what_only_the_source_says(make_form: MakeForm, session: Session) -> None:
    form = make_form("dose", copied=session.data.find("d01-01-1"))
    assert form.value("participant") == "p01-01"
    assert form.value("administered_amount") is None
    assert form.value("date") is None


def test_the_state_is_told_to_the_session(make_form: MakeForm, session: Session) -> None:
    form = make_form("adverse_event", "e1")
    assert not session.has_unsaved
    _retype(form, "reported_term", "weary")
    assert session.has_unsaved
    form.pane.revert()
    QApplication.processEvents()
    assert not session.has_unsaved


def test_the_reasons_are_the_list_of_the_study_file(make_form: MakeForm) -> None:
    form = make_form("adverse_event", "e1")
    _retype(form, "reported_term", "weary")
    form.save()
    labels = [button.text() for button in form.pane.strip.picks.buttons]
    assert labels == [code.label for code in ChangeReason]
