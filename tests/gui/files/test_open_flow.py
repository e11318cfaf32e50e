"""Opening a study that somebody else has, that is older, damaged, newer, or no study at all."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dosebook.actions.open_study import Context, StudyWorker
from dosebook.domain.changes import Create, Save
from dosebook.domain.records import Cohort
from dosebook.gui.files.in_use import InUseQuestion, wait_words
from dosebook.gui.files.open_flow import open_study_in_window
from dosebook.gui.files.question import Question
from dosebook.gui.files.restore_dialog import RestoreDialog
from dosebook.runtime import open_here
from dosebook.runtime.identity import os_identity
from gui.files.dialog_making import ANN, HandClock, is_shown, shown

Opened = list[StudyWorker]
ELSEWHERE = replace(os_identity(), computer="ward-pc", machine="another", user="bo")


def _opens(
    qtbot: Any, window: QWidget, path: Path, context: Context, opened: Opened, gave_up: list[str]
) -> None:
    open_study_in_window(window, path, context, opened.append, lambda: gave_up.append("gave up"))
    qtbot.waitUntil(lambda: bool(opened or gave_up or is_shown(Question)), timeout=10_000)


def _held_elsewhere(path: Path, context: Context, clock: HandClock | None = None) -> StudyWorker:
    bo = replace(context, identity=ELSEWHERE, person=replace(ANN, name="Bo Berg"))
    holder = StudyWorker.open(path, bo if clock is None else replace(bo, clock=clock))
    # It is another computer only in name: this process may not know that it has the file open itself.
    open_here.note_closed(open_here.identity_of(path))
    return holder


def test_a_free_study_opens_without_a_question(
    qtbot: Any, window: QWidget, context: Context, new_study: Callable[[], Path], open_workers: Opened
) -> None:
    path = new_study()
    _opens(qtbot, window, path, context, open_workers, [])
    assert open_workers[0].path == path
    assert not open_workers[0].is_view


def test_a_study_in_use_names_the_holder_and_shows_a_copy(
    qtbot: Any, window: QWidget, context: Context, new_study: Callable[[], Path], open_workers: Opened
) -> None:
    path = new_study()
    holder = _held_elsewhere(path, context)
    _opens(qtbot, window, path, context, open_workers, [])
    question = shown(InUseQuestion)
    words = " ".join(label.text() for label in question.findChildren(type(question.live)))
    assert "Bo Berg" in words
    assert "ward-pc" in words
    assert not question.buttons["take_over"].isEnabled()
    qtbot.keyClick(question.buttons["view"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(open_workers), timeout=10_000)
    assert open_workers[0].is_view
    holder.close().result(timeout=20)


def test_trying_again_opens_a_study_that_was_closed_meanwhile(
    qtbot: Any, window: QWidget, context: Context, new_study: Callable[[], Path], open_workers: Opened
) -> None:
    path = new_study()
    holder = _held_elsewhere(path, context)
    _opens(qtbot, window, path, context, open_workers, [])
    question = shown(InUseQuestion)
    holder.close().result(timeout=20)
    question.look()
    qtbot.waitUntil(lambda: "closed there" in question.live.text(), timeout=5000)
    qtbot.keyClick(question.buttons["again"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(open_workers), timeout=10_000)
    assert not open_workers[0].is_view


def test_a_silent_holder_may_be_taken_over_with_a_reason_after_two_minutes(
    qtbot: Any, window: QWidget, context: Context, new_study: Callable[[], Path], open_workers: Opened
) -> None:
    path, clock = new_study(), HandClock()
    holder = _held_elsewhere(path, context)
    # A computer that was switched off: its lease stays as it is.
    lease = path.with_name(path.name + ".lease").read_bytes()
    holder.close().result(timeout=20)
    path.with_name(path.name + ".lease").write_bytes(lease)
    _opens(qtbot, window, path, replace(context, clock=clock), open_workers, [])
    question = shown(InUseQuestion)
    qtbot.waitUntil(lambda: "2 minutes" in question.live.text(), timeout=5000)
    clock.seconds = 100.0
    question.look()
    qtbot.waitUntil(lambda: "another 20 seconds" in question.live.text(), timeout=5000)
    qtbot.keyClicks(question.reason, "switched off")
    assert not question.buttons["take_over"].isEnabled()
    clock.seconds = 121.0
    question.look()
    qtbot.waitUntil(question.buttons["take_over"].isEnabled, timeout=5000)
    question.reason.clear()
    assert not question.buttons["take_over"].isEnabled()
    qtbot.keyClicks(question.reason, "switched off")
    qtbot.keyClick(question.buttons["take_over"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(open_workers), timeout=10_000)
    newest = open_workers[0].submit(lambda file: file.ledger(limit=1)).result(timeout=10)[0]
    assert (newest.record_uid, newest.reason) == ("taken_over", "switched off")


def test_the_wait_is_said_in_words() -> None:
    assert "1 minute 35 seconds" in wait_words(93.2)
    assert "closed there" in wait_words(None)
    assert "cannot be reached" in wait_words(float("inf"))


@pytest.fixture
def older_copy(new_study: Callable[[], Path], context: Context, tmp_path: Path) -> Path:
    path = new_study()
    older = tmp_path / "older.dosebook"
    shutil.copyfile(path, older)
    worker = StudyWorker.open(path, context)
    save = Save("more", ANN, (Create(Cohort(uid="c2", number=2)),))
    worker.submit(lambda file: file.save(save)).result(timeout=10)
    worker.close().result(timeout=20)
    older.replace(path)
    return path


def test_an_older_copy_is_accepted_with_a_reason_only(
    qtbot: Any, window: QWidget, context: Context, older_copy: Path, open_workers: Opened
) -> None:
    _opens(qtbot, window, older_copy, context, open_workers, [])
    question = shown(Question)
    assert not question.buttons["accept_older"].isEnabled()
    qtbot.keyClicks(question.reason, "newer file lost")
    qtbot.keyClick(question.buttons["accept_older"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(open_workers), timeout=10_000)
    newest = open_workers[0].submit(lambda file: file.ledger(limit=1)).result(timeout=10)[0]
    assert (newest.record_uid, newest.reason) == ("accepted_older_copy", "newer file lost")


def test_an_older_copy_can_be_looked_at(
    qtbot: Any, window: QWidget, context: Context, older_copy: Path, open_workers: Opened
) -> None:
    _opens(qtbot, window, older_copy, context, open_workers, [])
    qtbot.keyClick(shown(Question).buttons["view"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(open_workers), timeout=10_000)
    assert open_workers[0].is_view


def test_escape_leaves_it_at_that(
    qtbot: Any, window: QWidget, context: Context, older_copy: Path, open_workers: Opened
) -> None:
    gave_up: list[str] = []
    _opens(qtbot, window, older_copy, context, open_workers, gave_up)
    qtbot.keyClick(shown(Question), Qt.Key.Key_Escape)
    assert gave_up == ["gave up"]
    assert not open_workers


def test_a_damaged_study_is_restored_from_the_backup_beside_it(
    qtbot: Any,
    window: QWidget,
    context: Context,
    new_study: Callable[[], Path],
    open_workers: Opened,
    told: list[str],
) -> None:
    path = new_study()
    worker = StudyWorker.open(path, context)
    worker.submit(lambda file: file.back_up_beside()).result(timeout=10)
    worker.close().result(timeout=20)
    content = bytearray(path.read_bytes())
    content[100:140] = b"\0" * 40
    path.write_bytes(content)
    _opens(qtbot, window, path, context, open_workers, [])
    question = shown(Question)
    assert question.windowTitle() == "The study is damaged"
    qtbot.keyClick(question.buttons["restore"], Qt.Key.Key_Space)
    dialog = shown(RestoreDialog)
    assert dialog.list.topLevelItemCount() >= 1
    qtbot.keyClicks(dialog.reason, "damaged by the disk")
    qtbot.keyClick(dialog.restore_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(open_workers), timeout=10_000)
    assert open_workers[0].submit(lambda file: file.check()).result(timeout=10).is_sound
    assert "was restored" in told[0]
    kept = next(path.parent.glob("trial replaced *.dosebook"))
    assert kept.name in told[0]
    assert kept.read_bytes()[100:140] == b"\0" * 40


def test_a_wrong_file_leads_to_another_choice(
    qtbot: Any,
    window: QWidget,
    context: Context,
    new_study: Callable[[], Path],
    open_workers: Opened,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = new_study()
    wrong = path.with_name("letter.dosebook")
    wrong.write_text("Dear all, " * 40)
    monkeypatch.setattr("dosebook.gui.dialogs.open_file", lambda *_asked: path)
    _opens(qtbot, window, wrong, context, open_workers, [])
    qtbot.keyClick(shown(Question).buttons["another"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(open_workers), timeout=10_000)
    assert open_workers[0].path == path


@pytest.mark.skipif(os.name == "nt", reason="links as on POSIX")
def test_a_study_that_cannot_be_read_is_tried_again(
    qtbot: Any, window: QWidget, context: Context, new_study: Callable[[], Path], open_workers: Opened
) -> None:
    path = new_study()
    away = path.rename(path.with_name("away"))
    path.symlink_to(path)
    _opens(qtbot, window, path, context, open_workers, [])
    question = shown(Question)
    assert question.windowTitle() == "The study cannot be read"
    path.unlink()
    away.rename(path)
    qtbot.keyClick(question.buttons["again"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(open_workers), timeout=10_000)
    assert open_workers[0].path == path


def test_a_newer_file_is_refused_with_a_sentence_and_unchanged(
    qtbot: Any, window: QWidget, context: Context, new_study: Callable[[], Path], open_workers: Opened
) -> None:
    path, gave_up = new_study(), list[str]()
    content = bytearray(path.read_bytes())
    content[60:64] = (99).to_bytes(4, "big")
    path.write_bytes(content)
    _opens(qtbot, window, path, context, open_workers, gave_up)
    question = shown(Question)
    assert question.windowTitle() == "Written by a newer Dosebook"
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert gave_up
    assert path.read_bytes() == content


def test_a_study_that_cannot_be_written_to_can_be_looked_at(
    qtbot: Any,
    window: QWidget,
    context: Context,
    new_study: Callable[[], Path],
    open_workers: Opened,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = new_study()
    # Root may write everywhere, so the answer of the operating system is put in its place.
    monkeypatch.setattr(os, "access", lambda *_asked: False)
    _opens(qtbot, window, path, context, open_workers, [])
    qtbot.keyClick(shown(Question).buttons["view"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(open_workers), timeout=10_000)
    assert open_workers[0].is_view
