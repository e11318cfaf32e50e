"""A new study by keys alone, and what is refused."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from dosebook.actions.open_study import Context, StudyWorker
from dosebook.gui.files.demo import demo_path, show_demo
from dosebook.gui.files.new_study import NewStudyDialog, show_new_study
from dosebook.gui.set_up.begin_step import file_name_of
from dosebook.runtime.paths import Paths
from gui.files.dialog_making import ANN, shown


def _show(window: QWidget, context: Context, folder: Path, opened: list[StudyWorker]) -> NewStudyDialog:
    show_new_study(window, context, ANN, folder, opened.append)
    return shown(NewStudyDialog)


def test_a_protocol_number_is_enough(
    qtbot: Any, window: QWidget, context: Context, tmp_path: Path, open_workers: list[StudyWorker]
) -> None:
    dialog = _show(window, context, tmp_path, open_workers)
    assert not dialog.create_button.isEnabled()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.waitUntil(dialog.protocol_number.hasFocus)
    qtbot.keyClicks(dialog.protocol_number, "CLR/131-1b")
    qtbot.keyClick(dialog.protocol_number, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: bool(open_workers), timeout=10_000)
    assert open_workers[0].path == tmp_path / "CLR-131-1b.dosebook"
    data = open_workers[0].submit(lambda file: file.read()).result(timeout=10)
    assert data.study.protocol_number == "CLR/131-1b"


def test_keys_while_the_file_is_made_ask_for_no_second_one(
    qtbot: Any, window: QWidget, context: Context, tmp_path: Path, open_workers: list[StudyWorker]
) -> None:
    dialog = _show(window, context, tmp_path, open_workers)
    qtbot.keyClicks(dialog.protocol_number, "RAD-01")
    qtbot.keyClick(dialog.create_button, Qt.Key.Key_Space)
    qtbot.keyClicks(dialog.protocol_number, "My study")
    assert not dialog.create_button.isEnabled()
    qtbot.keyClick(dialog.create_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(open_workers), timeout=10_000)
    assert [one.name for one in tmp_path.glob("*.dosebook")] == ["RAD-01.dosebook"]
    assert len(open_workers) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_a_key_while_the_file_is_made_does_not_cancel(
    qtbot: Any,
    window: QWidget,
    context: Context,
    tmp_path: Path,
    open_workers: list[StudyWorker],
    key: Qt.Key,
) -> None:
    """Somebody who presses on once more meets no button, and least of all Cancel."""
    dialog = _show(window, context, tmp_path, open_workers)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.keyClicks(dialog.protocol_number, "RAD-01")
    while not dialog.create_button.isDefault():
        dialog.go(1)
    qtbot.waitUntil(dialog.create_button.hasFocus)
    qtbot.keyClick(dialog.create_button, Qt.Key.Key_Space)
    assert not isinstance(QApplication.focusWidget(), QPushButton)
    qtbot.keyClick(QApplication.focusWidget() or dialog, key)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: bool(open_workers), timeout=10_000)


def test_an_existing_file_is_refused_and_left_as_it_is(
    qtbot: Any,
    window: QWidget,
    context: Context,
    new_study: Callable[[], Path],
    open_workers: list[StudyWorker],
) -> None:
    path = new_study()
    before = path.read_bytes()
    dialog = _show(window, context, path.parent, open_workers)
    qtbot.keyClicks(dialog.protocol_number, "trial")
    qtbot.keyClick(dialog.create_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "already a file called trial.dosebook" in dialog.trouble.text(), timeout=10_000)
    assert path.read_bytes() == before
    qtbot.keyClicks(dialog.file, str(path.with_name("trial-2")))
    qtbot.keyClick(dialog.create_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(open_workers), timeout=10_000)
    assert open_workers[0].path.name == "trial-2.dosebook"


def test_a_missing_folder_is_refused_with_a_sentence(
    qtbot: Any, window: QWidget, context: Context, tmp_path: Path
) -> None:
    dialog = _show(window, context, tmp_path / "not there", [])
    qtbot.keyClicks(dialog.protocol_number, "X")
    qtbot.keyClick(dialog.create_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "could not be created" in dialog.trouble.text(), timeout=10_000)
    assert dialog.create_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("number", "name"), [("CLR 131", "CLR 131"), ("A/B:C", "A-B-C"), (" .x. ", "x"), ("\t", "-"), ("", "")]
)
def test_a_file_name_is_made_of_any_protocol_number(number: str, name: str) -> None:
    assert file_name_of(number) == name


def test_the_demo_is_made_once_and_opened_again(
    qtbot: Any, window: QWidget, context: Context, open_workers: list[StudyWorker]
) -> None:
    paths = Paths(context.profile)
    show_demo(window, context, paths, open_workers.append)
    qtbot.waitUntil(lambda: bool(open_workers), timeout=30_000)
    first = open_workers.pop()
    assert first.path == demo_path(paths)
    first.close().result(timeout=20)
    show_demo(window, context, paths, open_workers.append)
    qtbot.waitUntil(lambda: bool(open_workers), timeout=30_000)
    assert open_workers[0].file_id == first.file_id
