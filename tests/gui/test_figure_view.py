"""Figures in the window: clicks and keys open records, sizes follow the width, colours follow the theme."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from dosebook.drawing.palette import GRADE_COLOURS, INK
from dosebook.drawing.shapes import Drawing, Group, Text, rectangle
from dosebook.gui import theme
from dosebook.gui.figure_view import FigureView
from dosebook.gui.theme_colours import DARK, LIGHT, Colours


def two_squares(width: float = 200.0) -> Drawing:
    """A square of ink at the left, one of grade 4 at the right, and a word."""
    return Drawing(
        width,
        60,
        (
            Group((rectangle(10, 20, 20, 20, fill=INK, stroke=None),), ("cohort", "c1"), "Cohort 1"),
            Group(
                (rectangle(width - 40, 20, 20, 20, fill=GRADE_COLOURS[4], stroke=None),),
                ("adverse_event", "e1"),
                "Anemia <grade 4>",
            ),
            Group((Text((80, 25), "a word"),), None, "only a word"),
        ),
        "Two squares.",
    )


@pytest.fixture
def view(qtbot: Any) -> FigureView:
    found = FigureView()
    qtbot.addWidget(found)
    found.resize(200, 80)
    found.set_drawing(two_squares())
    found.show()
    qtbot.waitExposed(found)
    return found


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    qapp.setPalette(theme.palette_of(DARK))
    yield
    qapp.setPalette(theme.palette_of(LIGHT))


def pixel(view: FigureView, record: tuple[str, str]) -> str:
    image = view.grab().toImage()
    return image.pixelColor(view.area_of(record).center() * image.devicePixelRatio()).name().upper()


def test_a_click_on_a_group_opens_its_record(view: FigureView, qtbot: Any) -> None:
    with qtbot.waitSignal(view.record_clicked) as clicked:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.area_of(("adverse_event", "e1")).center())
    assert clicked.args == ["adverse_event", "e1"]


def test_a_click_beside_everything_opens_nothing(view: FigureView, qtbot: Any) -> None:
    with qtbot.assertNotEmitted(view.record_clicked):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 3))


def test_arrows_walk_and_enter_opens(view: FigureView, qtbot: Any) -> None:
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.focused_record() == ("cohort", "c1")
    qtbot.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.record_clicked) as clicked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert clicked.args == ["adverse_event", "e1"]
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.focused_record() == ("adverse_event", "e1")
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.focused_record() == ("cohort", "c1")


def test_a_screen_reader_hears_the_figure_and_then_the_record(view: FigureView, qtbot: Any) -> None:
    assert view.accessibleName() == "Two squares."
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.accessibleDescription() == "Cohort 1"


def test_the_keyboard_stays_on_its_record_when_the_figure_is_drawn_anew(view: FigureView, qtbot: Any) -> None:
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_End)
    view.set_drawing(two_squares())
    assert view.focused_record() == ("adverse_event", "e1")
    view.set_drawing(Drawing(10, 10, ()))
    assert view.focused_record() is None
    qtbot.keyClick(view, Qt.Key.Key_Return)


def test_a_hand_shows_what_can_be_opened(view: FigureView, qtbot: Any) -> None:
    qtbot.mouseMove(view, view.area_of(("cohort", "c1")).center())
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(view, QPoint(100, 3))
    assert view.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_the_pointer_is_told_what_it_is_on(view: FigureView, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, _widget: said.append(words))
    place = view.area_of(("adverse_event", "e1")).center()
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place)))
    assert said == ["<span>Anemia &lt;grade 4&gt;</span>"]


def test_proportions_are_kept(view: FigureView) -> None:
    wide, narrow = view.heightForWidth(180), view.heightForWidth(90)
    assert wide == pytest.approx(2 * narrow, abs=2)


def test_text_never_grows_beyond_the_text_of_the_window(view: FigureView) -> None:
    assert view.heightForWidth(4000) == view.heightForWidth(2000)


def test_a_figure_made_to_measure_is_asked_for_the_new_width(view: FigureView, qtbot: Any) -> None:
    asked: list[float] = []

    def make(width: float) -> Drawing:
        asked.append(width)
        return two_squares(width)

    view.set_figure(make)
    view.resize(1200, 300)
    qtbot.waitUntil(lambda: view.drawing.width > 600)
    assert asked[-1] == view.drawing.width


def test_larger_text_makes_a_larger_figure(view: FigureView) -> None:
    view.set_figure(two_squares)
    before = view.area_of(("cohort", "c1")).width()
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    view.setFont(font)
    view.resize(1200, 300)
    assert view.area_of(("cohort", "c1")).width() > before * 1.3


def test_ink_follows_the_theme_and_a_grade_keeps_its_colour(view: FigureView, dark: None) -> None:
    assert theme.is_dark()
    assert pixel(view, ("cohort", "c1")) == QColor(DARK.ink).name().upper()
    assert pixel(view, ("adverse_event", "e1")) == GRADE_COLOURS[4]


def test_in_the_light_theme_ink_is_dark(view: FigureView) -> None:
    assert pixel(view, ("cohort", "c1")) == QColor(LIGHT.ink).name().upper()


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_digits_can_be_read_on_their_grade(look: Colours) -> None:
    from dosebook.drawing.palette import GRADE_INK
    from dosebook.gui.figure_paint import theme_colours

    swapped = theme_colours(look)
    for grade, fill in GRADE_COLOURS.items():
        ink = swapped.get(GRADE_INK[grade], GRADE_INK[grade])
        assert contrast(ink, swapped.get(fill, fill)) >= 4.5
    assert contrast(swapped[INK], look.window) >= 4.5


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(name: str) -> float:
    parts = [QColor(name).redF(), QColor(name).greenF(), QColor(name).blueF()]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
