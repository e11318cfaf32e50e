"""The tour of the demo: led by keys, pointing at what is there, holding nobody up, changing nothing."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from dosebook.actions.create_demo import create_demo
from dosebook.gui import theme
from dosebook.gui.files.demo import demo_path
from dosebook.gui.main_window import MainWindow
from dosebook.gui.pages.work_table import WorkTable
from dosebook.gui.tour.bubble import Bubble
from dosebook.gui.tour.memory import ENDED, PLACE, first_step
from dosebook.gui.tour.place import bubble_place
from dosebook.gui.tour.steps import TOUR
from dosebook.gui.tour.tour import TO_AND_FRO, Tour
from dosebook.runtime.paths import Paths
from gui.window.making import ANN, PlainPage

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LONG = 20_000


@pytest.fixture(scope="module")
def demo_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("demo")
    create_demo(folder / "demo.dosebook", folder / "profile")
    return (folder / "demo.dosebook").read_bytes()


@pytest.fixture
def with_demo(paths: Paths, demo_bytes: bytes) -> Path:
    """The demo study, as it lies in the profile after its first use."""
    path = demo_path(paths)
    path.parent.mkdir(parents=True)
    path.write_bytes(demo_bytes)
    return path


@pytest.fixture
def full_window(qtbot: Any, qapp: QApplication, paths: Paths, with_demo: Path) -> Iterator[MainWindow]:
    found = MainWindow(paths)
    found.set_person(ANN)
    found.resize(1366, 768)
    found.show()
    with qtbot.waitActive(found):
        found.activateWindow()
    yield found
    found.close()
    qtbot.waitUntil(lambda: not found.isVisible(), timeout=LONG)
    found.preferences.finish()
    found.deleteLater()
    theme.apply_theme(qapp, "light")


def _begin(qtbot: Any, window: MainWindow) -> Tour:
    qtbot.keyClick(window, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: _tour(window) is not None, timeout=LONG)
    tour = _tour(window)
    assert tour is not None
    return tour


def _tour(window: MainWindow) -> Tour | None:
    found = window.view.findChild(Tour) if window.view is not None else None
    return found if found is not None and found.number else None


def _press(qtbot: Any, key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key)


def _keyboard_is_in(part: QWidget) -> bool:
    here = QApplication.focusWidget()
    return here is not None and part.isAncestorOf(here)


def test_at_most_ten_steps_of_two_sentences_each() -> None:
    assert len(TOUR) <= 10
    for step in TOUR:
        assert len(re.findall(r"\.(?= |$)", step.words)) == 2, step.title
        assert step.trial.count(".") <= 2


def test_every_step_points_at_what_is_there_and_nothing_is_written(
    qtbot: Any, full_window: MainWindow, with_demo: Path
) -> None:
    tour = _begin(qtbot, full_window)
    view = full_window.view
    assert view is not None
    before = view.session.data.position
    for number, step in enumerate(TOUR, start=1):
        assert (tour.number, tour.step) == (number, step)
        assert view.page is not None
        assert view.page.key == step.page
        target = tour.target
        assert target is not None
        assert target is not view.page, f"{step.place} is not there"
        if step.page == "dose_decisions":
            advice = view.page.advice  # type: ignore[attr-defined]
            qtbot.waitUntil(lambda advice=advice: advice.room is not None, timeout=LONG)
        qtbot.waitUntil(lambda: _keyboard_is_in(tour.bubble), timeout=LONG)
        assert tour.marker.isVisible()
        assert view.rect().contains(tour.bubble.geometry())
        said = QAccessible.queryAccessibleInterface(tour.bubble)
        assert said.text(QAccessible.Text.Name) == f"Tour, step {number} of {len(TOUR)}: {step.title}"
        assert step.words in said.text(QAccessible.Text.Description)
        _press(
            qtbot, (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_PageDown)[number % 4]
        )
    assert _tour(full_window) is None
    assert full_window.preferences.recall(PLACE) == ENDED
    assert view.session.data.position == before
    assert not view.session.has_unsaved


def test_where_it_was_left_it_goes_on(qtbot: Any, full_window: MainWindow) -> None:
    tour = _begin(qtbot, full_window)
    _press(qtbot, Qt.Key.Key_Right)
    _press(qtbot, Qt.Key.Key_Right)
    _press(qtbot, Qt.Key.Key_Left)
    assert tour.number == 2
    _press(qtbot, Qt.Key.Key_Escape)
    assert _tour(full_window) is None
    with qtbot.waitSignal(full_window.study_closed, timeout=LONG):
        full_window.acts.perform("close_study")
    assert full_window.start_page.tour_button.text() == "Go on with the to&ur"
    assert _begin(qtbot, full_window).number == 2


def test_by_mouse(qtbot: Any, full_window: MainWindow) -> None:
    qtbot.mouseClick(full_window.start_page.tour_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _tour(full_window) is not None, timeout=LONG)
    tour = _tour(full_window)
    assert tour is not None
    for button, number in (("next_button", 2), ("back_button", 1)):
        qtbot.mouseClick(getattr(tour.bubble, button), Qt.MouseButton.LeftButton)
        assert tour.number == number
    qtbot.mouseClick(tour.bubble.leave_button, Qt.MouseButton.LeftButton)
    assert _tour(full_window) is None


def test_work_goes_on_beside_it_and_a_key_goes_to_and_fro(qtbot: Any, full_window: MainWindow) -> None:
    tour = _begin(qtbot, full_window)
    _press(qtbot, Qt.Key.Key_Right)
    target = tour.target
    assert target is not None
    assert TO_AND_FRO == "Ctrl+Shift+T"
    assert isinstance(target, WorkTable)
    qtbot.waitUntil(lambda: target.rowCount() > 1, timeout=LONG)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_T, CONTROL | SHIFT)
    assert _keyboard_is_in(target) or QApplication.focusWidget() is target
    _press(qtbot, Qt.Key.Key_Down)
    assert target.currentRow() == 1, "the list is walked as ever"
    qtbot.keyClick(full_window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not tour.marker.isVisible(), timeout=LONG)
    assert tour.bubble.isVisible()
    qtbot.keyClick(QApplication.focusWidget() or full_window, Qt.Key.Key_T, CONTROL | SHIFT)
    assert _keyboard_is_in(tour.bubble)
    _press(qtbot, Qt.Key.Key_Right)
    assert tour.number == 3


def test_who_keeps_typing_stays_at_the_step(
    qtbot: Any, paths: Paths, with_demo: Path, window: MainWindow, answers: Callable[[bool], list[str]]
) -> None:
    """The pages are plain here: each asks about what was typed into it."""
    asked = answers(False)
    window.acts.perform("tour")
    qtbot.waitUntil(lambda: _tour(window) is not None, timeout=LONG)
    tour = _tour(window)
    assert tour is not None
    tour.go(2)
    page = window.view.page if window.view is not None else None
    assert isinstance(page, PlainPage)
    qtbot.keyClicks(page.editor, "typed")
    tour.go(3)
    assert asked == ["Leave?"]
    assert tour.number == 2
    assert tour.bubble.isVisible()
    answers(True)
    tour.go(3)
    assert tour.number == 3


def test_closing_the_study_takes_it_along(qtbot: Any, full_window: MainWindow) -> None:
    tour = _begin(qtbot, full_window)
    tour.go(4)
    with qtbot.waitSignal(full_window.study_closed, timeout=LONG):
        full_window.acts.perform("close_study")
    assert full_window.preferences.recall(PLACE) == "4"
    assert not [
        part for part in full_window.findChildren(QWidget) if part.objectName() == "tour" and part.isVisible()
    ]


@pytest.mark.parametrize(("kept", "number"), [("", 1), ("3", 3), (ENDED, 1), ("0", 1), ("99", 10), ("x", 1)])
def test_what_the_settings_keep(kept: str, number: int) -> None:
    assert first_step(kept, 10) == number


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("room", [QSize(1366, 740), QSize(683, 350)])
def test_every_word_has_room_in_the_smallest_window(
    qtbot: Any, qapp: QApplication, direction: Qt.LayoutDirection, room: QSize
) -> None:
    """683 × 384 is the window of 1366 × 768 on a screen at 200 %."""
    view = QWidget()
    qtbot.addWidget(view)
    view.setLayoutDirection(direction)
    view.resize(room)
    theme.apply_theme(qapp, "contrast")
    bubble = Bubble(view)
    view.show()
    for number, step in enumerate(TOUR, start=1):
        bubble.show_step(step, number, len(TOUR))
        fitting = bubble.fitting(room)
        assert fitting.width() <= room.width()
        assert fitting.height() <= room.height(), step.title
    theme.apply_theme(qapp, "light")


def test_the_bubble_stands_beside_a_narrow_part_and_below_in_a_wide_one() -> None:
    room, size = QRect(0, 0, 1000, 700), QSize(300, 200)
    beside = QRect(bubble_place(room, QRect(0, 0, 200, 700), size, is_mirrored=False), size)
    assert beside.left() > 200
    mirrored = QRect(bubble_place(room, QRect(800, 0, 200, 700), size, is_mirrored=True), size)
    assert mirrored.right() < 800
    wide = QRect(bubble_place(room, QRect(200, 50, 800, 640), size, is_mirrored=False), size)
    assert room.contains(wide)
    assert wide.top() > 400
    assert bubble_place(room, QRect(), size, is_mirrored=False) == QPoint(
        1000 - 12 - 1 - 300, 700 - 12 - 1 - 200
    )
