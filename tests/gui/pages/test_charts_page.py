"""Charts: every figure is shown or says why not, each mark leads to its record, one can be saved."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

import builders
from dosebook.domain.changes import Create
from dosebook.drawing.study_charts.catalogue import CHARTS
from dosebook.gui import look
from dosebook.gui.pages.charts_page import ChartsPage
from dosebook.gui.session import Session
from drawing.shape_walk import words_of
from gui.pages.story import story

TODAY = date(2026, 11, 24)
MakeSession = Callable[..., Session]


@pytest.fixture
def page(session_of: MakeSession, qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> ChartsPage:
    session = session_of(*story())
    monkeypatch.setattr(session, "today", lambda: TODAY)
    found = ChartsPage(session)
    qtbot.addWidget(found)
    found.resize(1000, 640)
    found.show()
    qtbot.waitExposed(found)
    found.activate()
    return found


def choose(page: ChartsPage, key: str, qtbot: Any) -> None:
    page.names.setCurrentRow([spec.key for spec in CHARTS].index(key))
    qtbot.waitUntil(lambda: bool(page.figures) and page.figures[0].isVisible())


def test_every_figure_is_shown_or_says_why_not(page: ChartsPage, qtbot: Any) -> None:
    for row, spec in enumerate(CHARTS):
        page.names.setCurrentRow(row)
        assert page.spec is spec
        told = {chart.note for chart in page.shown if chart.note}
        qtbot.waitUntil(lambda told=told: told <= words_in_view(page))
        assert page.figures or all(note.endswith(".") for note in told)
        assert page.save_button.isEnabled() == bool(page.figures)


def words_in_view(page: ChartsPage) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


def test_a_mark_leads_to_its_record_by_mouse(page: ChartsPage, qtbot: Any) -> None:
    choose(page, "ladder", qtbot)
    view = page.figures[0]
    place = view.area_of(("participant", "p02-03")).center()
    with qtbot.waitSignal(page.record_wanted) as wanted:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args == ["participant", "p02-03"]


def test_a_mark_leads_to_its_record_by_keyboard(page: ChartsPage, qtbot: Any) -> None:
    choose(page, "term_bars", qtbot)
    assert page.names.hasFocus()
    qtbot.keyClick(page.names, Qt.Key.Key_Tab)
    assert page.figures[0].hasFocus()
    qtbot.keyClick(page.figures[0], Qt.Key.Key_Right)
    with qtbot.waitSignal(page.record_wanted) as wanted:
        qtbot.keyClick(page.figures[0], Qt.Key.Key_Return)
    assert wanted.args[0] == "adverse_event"
    assert page.session.data.find(wanted.args[1]) is not None


def test_arrows_in_the_list_and_the_keys_of_records_go_through_the_figures(
    page: ChartsPage, qtbot: Any
) -> None:
    qtbot.keyClick(page.names, Qt.Key.Key_Down)
    assert page.spec.key == "accrual"
    page.step(1)
    assert page.spec.key == "swimmers"
    page.step(-1)
    assert page.spec.key == "accrual"


def test_a_cohort_narrows_the_figures(page: ChartsPage, qtbot: Any) -> None:
    choose(page, "swimmers", qtbot)
    assert "01-01" in words_of(page.figures[0].drawing)
    page.cohorts.setCurrentIndex(page.cohorts.findData("c2"))
    words = words_of(page.figures[0].drawing)
    assert "02-01" in words
    assert "01-01" not in words


def test_what_is_entered_appears(page: ChartsPage, qtbot: Any) -> None:
    choose(page, "ladder", qtbot)
    before = page.figures[0].area_of(("participant", "p02-09"))
    person = builders.participant("02-09", cohort="c2")
    page.session.save((Create(person),), on_saved=lambda _saved: None, on_failed=pytest.fail)
    qtbot.waitUntil(lambda: not page.figures[0].area_of(("participant", "p02-09")).isEmpty())
    assert before.isEmpty()


def test_the_figure_is_saved_where_the_person_says(
    page: ChartsPage, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("dosebook.gui.dialogs.save_file", lambda *_asked: tmp_path / "figure")
    monkeypatch.setattr("dosebook.gui.dialogs.tell", lambda _window, words, **_more: told.append(words))
    choose(page, "ladder", qtbot)
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    text = (tmp_path / "figure.svg").read_text("utf-8")
    assert "a square is a participant" in text
    assert "figure.svg" in told[0]


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every study count as so large that its figures are worked out beside the window."""
    monkeypatch.setattr(look, "AT_ONCE", -1)


def test_of_a_large_study_the_page_says_that_the_figure_is_to_come(
    large: None, page: ChartsPage, qtbot: Any
) -> None:
    qtbot.waitUntil(lambda: not page.is_busy)
    page.cohorts.setCurrentIndex(page.cohorts.findData("c1"))
    assert page.is_busy
    assert not page.figures
    assert not page.save_button.isEnabled()
    labels = [label.text() for label in page.findChildren(QLabel)]
    assert "The figure is being worked out…" in labels
    qtbot.waitUntil(lambda: not page.is_busy)
    assert "Cohort 1" in page.figures[0].drawing.alt_text
    assert "Cohort 2" not in page.figures[0].drawing.alt_text
    assert "The figure is being worked out…" not in words_in_view(page)
    assert page.save_button.isEnabled()


def test_who_walks_on_before_a_figure_is_there_gets_the_last_one_only(
    large: None, page: ChartsPage, qtbot: Any
) -> None:
    qtbot.waitUntil(lambda: not page.is_busy)
    keys = [spec.key for spec in CHARTS]
    for key in ("swimmers", "term_bars", "accrual"):
        page.names.setCurrentRow(keys.index(key))
        assert not page.figures
    qtbot.waitUntil(lambda: not page.is_busy)
    assert [chart.title for chart in page.shown] == ["Enrolment over time"]


def test_a_large_study_shows_the_same_figures(page: ChartsPage, qtbot: Any, monkeypatch: Any) -> None:
    at_once = {}
    for row, spec in enumerate(CHARTS):
        page.names.setCurrentRow(row)
        at_once[spec.key] = drawn(page)
    monkeypatch.setattr(look, "AT_ONCE", -1)
    for row, spec in enumerate(CHARTS):
        page.names.setCurrentRow(row)
        qtbot.waitUntil(lambda: not page.is_busy)
        assert drawn(page) == at_once[spec.key]


def drawn(page: ChartsPage) -> list[tuple[str, object, str]]:
    return [(chart.title, chart.draw(500.0) if chart.draw else None, chart.note) for chart in page.shown]
