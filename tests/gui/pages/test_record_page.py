"""A page of records under the fingers: what Ctrl+N proposes, and what Tab leaves alone."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter

from dosebook.gui.pages.record_page import RecordPage
from dosebook.gui.session import Session
from gui.pages.conftest import MakeSession
from gui.pages.story import story

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(session_of: MakeSession) -> Session:
    return session_of(*story())


@pytest.fixture
def page(qtbot: Any, session: Session) -> Any:
    found = RecordPage(session, ("dose",))
    found.resize(1300, 800)
    found.show()
    with qtbot.waitActive(found):
        found.activateWindow()
    found.activate()
    qtbot.waitUntil(lambda: found.panel.uid is not None, timeout=5000)
    yield found
    found.panel.pane.drafts.discard()
    found.close()
    found.deleteLater()


def _keys(qtbot: Any, text: str) -> None:
    for character in text:
        qtbot.keyClicks(QApplication.focusWidget(), character)


def test_after_a_save_the_next_record_is_of_the_same_participant(
    qtbot: Any, page: RecordPage, session: Session
) -> None:
    qtbot.keyClick(page, Qt.Key.Key_N, CONTROL)
    _keys(qtbot, "02-02")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: len(session.data.doses) == 5, timeout=10_000)
    qtbot.waitUntil(lambda: not page.panel.pane.is_new, timeout=10_000)
    qtbot.keyClick(page, Qt.Key.Key_N, CONTROL)
    assert page.panel.pane.is_new
    assert page.panel.pane.participant == "p02-02"
    assert page.panel.pane.form.values()["fraction"] == 1, "the saved dose had no number"


def test_a_save_on_one_page_proposes_its_participant_on_the_others(
    qtbot: Any, page: RecordPage, session: Session
) -> None:
    session.in_work = "p02-02"
    qtbot.keyClick(page, Qt.Key.Key_N, CONTROL)
    assert page.panel.pane.participant == "p02-02"
    assert page.panel.pane.title_words.text() == "New: Dose · 02-02"
    assert not page.panel.pane.is_dirty, "a proposal is nothing typed"


def test_a_save_puts_its_participant_in_work_and_another_record_takes_it_out(
    qtbot: Any, page: RecordPage, session: Session
) -> None:
    qtbot.keyClick(page, Qt.Key.Key_N, CONTROL)
    _keys(qtbot, "02-02")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: session.in_work == "p02-02", timeout=10_000)
    page.panel.table.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.panel.table.view, Qt.Key.Key_Home, CONTROL)
    assert session.in_work is None


def test_nobody_is_proposed_who_is_void(qtbot: Any, page: RecordPage, session: Session) -> None:
    session.in_work = "nobody"
    qtbot.keyClick(page, Qt.Key.Key_N, CONTROL)
    assert page.panel.pane.participant is None


def test_whoever_only_looks_at_a_record_is_proposed_nobody(qtbot: Any, page: RecordPage) -> None:
    assert page.panel.pane.participant is not None
    qtbot.keyClick(page, Qt.Key.Key_N, CONTROL)
    assert page.panel.pane.is_new
    assert page.panel.pane.participant is None


def test_passing_through_the_list_with_tab_leaves_a_new_record_alone(qtbot: Any, page: RecordPage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_N, CONTROL)
    _keys(qtbot, "02-02")
    page.panel.table.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.panel.table.view, Qt.Key.Key_Tab)
    assert page.panel.table.uid == ""
    assert page.panel.pane.participant == "p02-02"
    page.panel.pane.revert()


def test_the_first_arrow_key_in_the_list_chooses_a_row(qtbot: Any, page: RecordPage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_N, CONTROL)
    page.panel.table.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.panel.table.view, Qt.Key.Key_Down)
    assert page.panel.table.uid == page.panel.table.first_uid()
    assert page.panel.uid == page.panel.table.first_uid()


def test_large_letters_put_the_form_over_the_list(qtbot: Any, page: RecordPage) -> None:
    assert page.panel.table.isVisible()
    assert page.panel.form.isVisible()
    font = page.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    page.setFont(font)
    page.resize(page.width() + 1, page.height())
    assert page.panel.table.isVisible() != page.panel.form.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_N, CONTROL)
    form = page.panel.pane.form
    assert form.isVisible()
    assert form.horizontalScrollBar().maximum() == 0, "nothing is cut off"


def test_enter_opens_the_first_record_where_none_is_chosen(qtbot: Any, page: RecordPage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_N, CONTROL)
    page.panel.table.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.panel.table.view, Qt.Key.Key_Return)
    assert page.panel.uid == page.panel.table.first_uid()


def test_beside_a_wide_list_no_form_is_cut_off(qtbot: Any, page: RecordPage) -> None:
    page.resize(1220, 700)
    page.findChild(QSplitter).setSizes([2000, 0])
    qtbot.keyClick(page, Qt.Key.Key_N, CONTROL)
    assert page.panel.table.isVisible()
    qtbot.waitUntil(lambda: page.panel.pane.form.horizontalScrollBar().maximum() == 0, timeout=2000)
