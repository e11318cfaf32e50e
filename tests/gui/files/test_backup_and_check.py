"""Back up, restore and check from an open study."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from dosebook.actions.check_study import CheckReport
from dosebook.actions.open_study import StudyWorker
from dosebook.domain.changes import Create, Save
from dosebook.domain.records import Cohort
from dosebook.domain.words import spoken
from dosebook.gui.files.backup import show_back_up
from dosebook.gui.files.check import CheckDialog, report_words, show_check
from dosebook.gui.files.restore import show_restore
from dosebook.gui.files.restore_dialog import RestoreDialog
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session
from dosebook.languages import language
from gui.files.dialog_making import ANN, is_shown, shown


def _enter_cohort(session: Session, number: int) -> None:
    save = Save(f"cohort {number}", ANN, (Create(Cohort(uid=f"c{number}", number=number)),))
    session.worker.submit(lambda file: file.save(save)).result(timeout=10)


def test_a_backup_is_told_and_its_folder_remembered(
    qtbot: Any, window: QWidget, session: Session, told: list[str], tmp_path: Path, monkeypatch: Any
) -> None:
    suggested: list[Path] = []
    target = tmp_path / "elsewhere" / "copy"

    def answer(_parent: object, _title: str, _filters: str, proposal: Path) -> Path:
        suggested.append(proposal)
        return target

    monkeypatch.setattr("dosebook.gui.dialogs.save_file", answer)
    preferences = Preferences(session.paths.settings, window)
    show_back_up(session, window, preferences)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert (tmp_path / "elsewhere" / "copy.dosebook").exists()
    assert "4 entries" in told[0]
    monkeypatch.setattr("dosebook.gui.dialogs.save_file", lambda *asked: suggested.append(asked[3]))
    show_back_up(session, window, preferences)
    assert [item.parent for item in suggested] == [session.path.parent, tmp_path / "elsewhere"]
    preferences.finish()


def test_a_backup_that_cannot_be_written_is_told(
    qtbot: Any, window: QWidget, session: Session, told: list[str], tmp_path: Path, monkeypatch: Any
) -> None:
    (tmp_path / "a file").write_text("not a folder")
    target = tmp_path / "a file" / "copy.dosebook"
    monkeypatch.setattr("dosebook.gui.dialogs.save_file", lambda *_asked: target)
    preferences = Preferences(session.paths.settings, window)
    show_back_up(session, window, preferences)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert "could not be written" in told[0]
    assert "untouched" in told[0]
    preferences.finish()


def test_a_restore_brings_the_backup_back_and_keeps_what_it_replaced(
    qtbot: Any, window: QWidget, session: Session, told: list[str], open_workers: list[StudyWorker]
) -> None:
    session.worker.submit(lambda file: file.back_up_beside()).result(timeout=10)
    _enter_cohort(session, 7)
    session.submit(lambda _file: None, window, lambda _none: None, pytest.fail)
    qtbot.waitUntil(lambda: session.data.find("c7") is not None, timeout=5000)
    events: list[str] = []
    show_restore(session, window, lambda: events.append("closed"), open_workers.append, pytest.fail)
    qtbot.waitUntil(lambda: is_shown(RestoreDialog), timeout=5000)
    dialog = shown(RestoreDialog)
    assert "newest 1 entry" in dialog.loss.text()
    assert not dialog.restore_button.isEnabled()
    qtbot.keyClicks(dialog.reason, "cohort 7 was a mistake")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(open_workers) == 2, timeout=10_000)
    assert events == ["closed"]
    data = open_workers[1].submit(lambda file: file.read()).result(timeout=10)
    assert data.find("c7") is None
    kept = next(session.path.parent.glob("trial replaced *.dosebook"))
    assert kept.name in told[0]
    former = StudyWorker.open(kept, session.context, accept_older_reason="to look")
    open_workers.append(former)
    assert former.submit(lambda file: file.read()).result(timeout=10).find("c7") is not None


def test_a_backup_of_another_study_is_refused_and_the_study_opens_again(
    qtbot: Any,
    window: QWidget,
    session: Session,
    told: list[str],
    open_workers: list[StudyWorker],
    tmp_path: Path,
    monkeypatch: Any,
) -> None:
    other = tmp_path / "other.dosebook"
    first = Save("first", ANN, (Create(Cohort(uid="c1", number=1)),))
    StudyWorker.create(other, session.context, first).close().result(timeout=20)
    monkeypatch.setattr("dosebook.gui.dialogs.open_file", lambda *_asked: other)
    show_restore(session, window, lambda: None, open_workers.append, pytest.fail)
    qtbot.waitUntil(lambda: is_shown(RestoreDialog), timeout=5000)
    dialog = shown(RestoreDialog)
    assert "No backup was found" in dialog.loss.text()
    dialog._choose_other()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1, timeout=5000)
    qtbot.keyClicks(dialog.reason, "wrong one")
    qtbot.keyClick(dialog.restore_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(open_workers) == 2, timeout=10_000)
    assert "another study" in told[0]
    assert open_workers[1].file_id == session.file_id


def test_a_sound_study_is_said_to_be_sound(qtbot: Any, window: QWidget, session: Session) -> None:
    show_check(session, window)
    dialog = shown(CheckDialog)
    qtbot.waitUntil(lambda: "is sound" in dialog.result_label.text(), timeout=10_000)
    assert "4 entries" in dialog.result_label.text()
    qtbot.keyClick(dialog.copy_button, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text().startswith("trial.dosebook is sound")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_findings_are_counted_and_listed(qtbot: Any, window: QWidget, session: Session) -> None:
    found = CheckReport(("Ledger row 2 was altered.", "The record x is gone."), 4, 3, "", None)
    assert "there are 2 findings" in report_words("trial.dosebook", found)
    show_check(session, window)
    dialog = shown(CheckDialog)
    qtbot.waitUntil(dialog.copy_button.isEnabled, timeout=10_000)
    dialog._show_report(found)
    dialog.copy_button.click()
    assert "Ledger row 2 was altered." in QGuiApplication.clipboard().text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize(("code", "said"), [("en", "1,478 entries"), ("de", "1\u202f478 Einträge")])
def test_many_entries_are_read_in_thousands(code: str, said: str) -> None:
    with spoken(language(code)):
        words = report_words("trial.dosebook", CheckReport((), 1478, 1416, "", None))
    assert said in words
    assert said[:2] + "416" in words
