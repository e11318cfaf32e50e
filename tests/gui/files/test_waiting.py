"""Waiting: nothing for half a second, then words; who stops waiting gets no late surprise."""

from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from dosebook.gui.files.question import Choice, Question
from dosebook.gui.files.wait_box import WaitBox
from dosebook.gui.files.waiting import PATIENCE_MS, WaitStopped, wait_for
from gui.files.dialog_making import is_shown, shown


def test_a_quick_answer_shows_nothing(qtbot: Any, window: QWidget) -> None:
    future: Future[str] = Future()
    answers: list[str] = []
    wait_for(future, window, "Opening a.dosebook…", answers.append, lambda _error: None)
    future.set_result("done")
    qtbot.waitUntil(lambda: answers == ["done"], timeout=2000)
    qtbot.wait(PATIENCE_MS + 100)
    assert not is_shown(WaitBox)


def test_a_slow_answer_says_what_is_waited_for(qtbot: Any, window: QWidget) -> None:
    future: Future[str] = Future()
    answers: list[str] = []
    wait_for(future, window, "Opening a.dosebook…", answers.append, lambda _error: None)
    qtbot.waitUntil(lambda: is_shown(WaitBox), timeout=3000)
    box = shown(WaitBox)
    assert box.findChildren(QLabel)[0].text() == "Opening a.dosebook…"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert is_shown(WaitBox), "what cannot be stopped stays"
    future.set_result("done")
    qtbot.waitUntil(lambda: answers == ["done"], timeout=2000)
    assert not is_shown(WaitBox)


def test_who_stops_waiting_is_told_at_once_and_the_late_result_is_put_away(
    qtbot: Any, window: QWidget
) -> None:
    future: Future[str] = Future()
    answers: list[str] = []
    errors: list[BaseException] = []
    late: list[str] = []
    wait_for(future, window, "Opening…", answers.append, errors.append, on_late=late.append)
    qtbot.waitUntil(lambda: is_shown(WaitBox), timeout=3000)
    qtbot.keyClick(shown(WaitBox), Qt.Key.Key_Escape)
    assert isinstance(errors[0], WaitStopped)
    future.set_result("too late")
    qtbot.waitUntil(lambda: late == ["too late"], timeout=2000)
    assert not answers


def test_a_question_grows_with_its_words(qtbot: Any, window: QWidget) -> None:
    question = Question(window, "Title", "A sentence that is long enough. " * 12, (Choice("go", "Go"),))
    question.open()
    before = question.height()
    question.say("Another sentence that was not there at first. " * 8)
    assert question.height() > before
    for label in question.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    question.reject()


def test_a_typed_reason_makes_enter_take_what_needs_it(qtbot: Any, window: QWidget) -> None:
    decided: list[tuple[str, str]] = []
    choices = (Choice("view", "View"), Choice("accept", "Accept", needs_reason=True))
    question = Question(window, "Title", "Older.", choices)
    question.decided.connect(lambda key, reason: decided.append((key, reason)))
    question.open()
    qtbot.keyClicks(question.reason, "ok")
    assert question.buttons["view"].isDefault()
    qtbot.keyClicks(question.reason, "ay")
    qtbot.keyClick(question.reason, Qt.Key.Key_Return)
    assert decided == [("accept", "okay")]
