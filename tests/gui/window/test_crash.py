"""An unforeseen failure is logged, told once with a report to copy, and never shows what was entered."""

import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from dosebook.domain.errors import DosebookError
from dosebook.gui import dialogs
from dosebook.gui.crash import crash_report, watch_for_crashes
from dosebook.gui.crash_dialog import CrashDialog


@pytest.fixture
def shown(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The reports of the dialogs that were shown, with the hooks of the program in place."""
    reports: list[str] = []
    monkeypatch.setattr(
        CrashDialog, "exec", lambda dialog: reports.append(dialog.report.toPlainText()), raising=True
    )
    hooks = sys.excepthook, threading.excepthook
    watch_for_crashes(qapp)
    yield reports
    sys.excepthook, threading.excepthook = hooks


def _failure(said: str = "participant 05-02") -> BaseException:
    try:
        raise ValueError(said)
    except ValueError as error:
        return error


def test_a_report_names_places_and_no_values() -> None:
    report = crash_report(_failure())
    assert "ValueError" in report
    assert "test_crash.py" in report
    assert "05-02" not in report


def test_the_same_failure_is_told_once(shown: list[str]) -> None:
    error = _failure()
    for _time in range(3):
        sys.excepthook(type(error), error, error.__traceback__)
    assert len(shown) == 1


def test_a_failure_of_another_thread_is_told_too(qtbot: Any, shown: list[str]) -> None:
    def fail() -> None:
        raise LookupError("typed words")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(shown), timeout=5000)
    assert "LookupError" in shown[0]
    assert "typed words" not in shown[0]


def test_a_failure_while_one_is_told_opens_no_second_box(
    qapp: QApplication, shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail_again(dialog: CrashDialog) -> None:
        shown.append(dialog.report.toPlainText())
        other = KeyError("x")
        sys.excepthook(KeyError, other, None)

    monkeypatch.setattr(CrashDialog, "exec", fail_again)
    error = _failure()
    sys.excepthook(type(error), error, error.__traceback__)
    assert len(shown) == 1


def test_the_report_can_be_copied(qtbot: Any) -> None:
    dialog = CrashDialog("Dosebook 1\nValueError")
    qtbot.addWidget(dialog)
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy report").click()
    assert QGuiApplication.clipboard().text() == "Dosebook 1\nValueError"


def test_a_known_error_shows_its_sentence_and_findings(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[object] = []
    monkeypatch.setattr(dialogs, "tell", lambda _parent, words, **more: told.append((words, *more.values())))
    failed: list[object] = []
    monkeypatch.setattr(dialogs, "tell_failure", lambda _parent, *said: bool(failed.append(said)))
    error = DosebookError("The disk is full.")
    dialogs.show_error(None, error)
    dialogs.show_error(None, _failure("secret"))
    assert told[0] == ("The disk is full.", ())
    assert len(told) == 1
    assert failed == [(dialogs.crash_words(), "ValueError")]
