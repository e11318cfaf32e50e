"""A participant's page: the story of the chosen one, and the way on from each part of it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt

from builders import cohort, dose, on, participant, result, study
from dosebook.domain.codelists import Evaluability, LabTest, LabUnit
from dosebook.domain.records import ParticipantUid
from dosebook.gui.pages.lab_events_dialog import LabEventsDialog
from dosebook.gui.pages.participant_lists import TABS
from dosebook.gui.pages.participant_page import ParticipantPage
from dosebook.gui.session import Session
from gui.pages.story import story

TODAY = date(2018, 2, 6)
NOTHING_OF = {"hospital_stay", "medication", "deviation", "sae_report"}
"""Kinds of which the participant of the story has no record."""
MakeSession = Callable[..., Session]


@pytest.fixture
def page(session_of: MakeSession, qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> ParticipantPage:
    session = session_of(*story())
    monkeypatch.setattr(session, "today", lambda: TODAY)
    return shown(ParticipantPage(session), qtbot)


def shown(page: ParticipantPage, qtbot: Any) -> ParticipantPage:
    qtbot.addWidget(page)
    page.resize(1160, 660)
    page.show()
    qtbot.waitExposed(page)
    page.activate()
    return page


def test_the_first_participant_is_shown(page: ParticipantPage) -> None:
    assert page.participant == "p01-01"
    assert page.head.title.text() == "01-01"


def test_the_head_says_who_where_and_why(page: ParticipantPage) -> None:
    page.open_record("participant", "p02-01")
    assert "Cohort 2: 2 × 15.625 mCi/m², one week apart" in page.head.cohort.text()
    assert page.head.standing.text() == (
        "Day 29; DLT window to day 85 (3 Apr 2018), 85 days from fraction 1. DLT: Judged to be a DLT."
    )


def test_the_head_leads_to_the_cohort(page: ParticipantPage, qtbot: Any) -> None:
    with qtbot.waitSignal(page.record_wanted) as wanted:
        page.head.cohort.linkActivated.emit("0")
    assert wanted.args == ["cohort", "c1"]


def test_the_head_says_who_replaced_whom_and_why(session_of: MakeSession, qtbot: Any) -> None:
    why = {"evaluability": Evaluability.NOT_EVALUABLE, "evaluability_reason": "Moved away."}
    first = participant("01-01", **why)
    second = participant("01-02", replaces=ParticipantUid(first.uid))
    third = (participant("01-03", **why), dose("01-03"))
    page = shown(ParticipantPage(session_of(study(), cohort(), first, second, *third)), qtbot)
    assert "Replaced by" in page.head.cohort.text()
    assert ": Moved away." in page.head.cohort.text()
    with qtbot.waitSignal(page.record_wanted) as wanted:
        page.head.cohort.linkActivated.emit("1")
    assert wanted.args == ["participant", "p01-02"]
    page.open_record("participant", "p01-02")
    assert "Replaces" in page.head.cohort.text()
    page.open_record("participant", "p01-03")
    assert "May be replaced" in page.head.cohort.text()


@pytest.mark.parametrize(
    "record",
    [
        ("dose", "d02-01-2"),
        ("adverse_event", "e1"),
        ("adverse_event", "e2"),
        ("transfusion", "t1"),
        ("result", "r1"),
        ("response", "q1"),
    ],
)
def test_the_picture_leads_to_every_record(
    page: ParticipantPage, qtbot: Any, record: tuple[str, str]
) -> None:
    page.open_record("participant", "p02-01")
    with qtbot.waitSignal(page.record_wanted) as wanted:
        qtbot.mouseClick(page.picture, Qt.MouseButton.LeftButton, pos=page.picture.area_of(record).center())
    assert tuple(wanted.args) == record


def test_walking_the_list_by_keys_changes_the_story(page: ParticipantPage, qtbot: Any) -> None:
    assert page.table.view.hasFocus()
    qtbot.keyClick(page.table.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.participant == "p02-01")
    assert page.head.title.text() == "02-01"
    page.step(1)
    assert page.participant == "p02-02"


def test_the_lists_hold_the_participants_own_records_only(page: ParticipantPage) -> None:
    page.open_record("participant", "p02-01")
    for kind, page_of_kind in page.lists.items():
        page.tabs.setCurrentWidget(page_of_kind)
        table = page_of_kind.table
        assert table is not None
        expected = 2 if kind in {"dose", "adverse_event"} else 0 if kind in NOTHING_OF else 1
        assert table.model.rowCount() == expected
    assert page.tabs.tabText(1) == "Events 2"
    page.open_record("participant", "p02-03")
    page.tabs.setCurrentWidget(page.lists["dose"])
    doses = page.lists["dose"].table
    assert doses is not None
    assert doses.model.rowCount() == 1


@pytest.mark.parametrize("kind", TABS)
def test_every_list_is_in_the_order_of_its_dates(page: ParticipantPage, kind: str) -> None:
    page.open_record("participant", "p02-01")
    page.tabs.setCurrentWidget(page.lists[kind])
    table = page.lists[kind].table
    assert table is not None
    sorted_by = table.view.horizontalHeader().sortIndicatorSection()
    date_of = {"Onset", "Date", "Started", "Judged on", "Aware", "Admitted"}
    title = table.model.headerData(sorted_by, Qt.Orientation.Horizontal)
    assert title.rstrip(" ▴") in date_of
    assert table.view.isColumnHidden(1)


@pytest.mark.parametrize("kind", TABS)
def test_every_list_offers_a_new_record_of_the_participant(
    page: ParticipantPage, qtbot: Any, kind: str
) -> None:
    page.open_record("participant", "p02-01")
    page.tabs.setCurrentWidget(page.lists[kind])
    assert page.new_button.isVisible()
    with qtbot.waitSignal(page.new_wanted) as wanted:
        page.new_button.click()
    assert wanted.args == [kind, "p02-01"]


def test_enter_in_a_list_opens_the_record(page: ParticipantPage, qtbot: Any) -> None:
    page.open_record("participant", "p02-01")
    table = page.lists["adverse_event"].table
    assert table is not None
    table.focus_table()
    table.select("e1")
    with qtbot.waitSignal(page.record_wanted) as wanted:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert wanted.args == ["adverse_event", "e1"]


def test_the_form_is_a_tab_of_its_own(page: ParticipantPage) -> None:
    page.open_record("participant", "p02-01")
    page.show_form()
    assert page.pane.isVisible()
    assert page.pane.record_uid == "p02-01"
    assert not page.picture.isVisible()
    assert not page.new_button.isVisible()


def test_walking_stays_in_the_form_and_coming_from_elsewhere_shows_the_story(page: ParticipantPage) -> None:
    page.open_record("participant", "p02-01")
    page.show_form()
    page.step(1)
    assert page.pane.isVisible()
    page.open_record("participant", "p02-03")
    assert page.picture.isVisible()


def test_a_new_participant_begins_in_the_form(page: ParticipantPage) -> None:
    page.new_record()
    assert page.pane.is_new
    assert page.pane.isVisible()
    assert page.head.title.text() == "New participant"
    page.open_record("participant", "p02-03")
    assert page.head.title.text() == "02-03"
    assert not page.pane.is_new


def test_typing_that_is_not_saved_holds_the_page(
    page: ParticipantPage, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dosebook.gui import dialogs

    monkeypatch.setattr(dialogs, "choose", lambda *_said, **_more: None)
    page.open_record("participant", "p02-01")
    page.show_form()
    page.pane.form.focus_field("site")
    editor = page.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "London")
    assert page.pane.is_dirty
    page.open_record("participant", "p02-03")
    assert page.participant == "p02-01"
    assert page.table.uid == "p02-01"
    left: list[bool] = []
    page.leave(lambda: left.append(True))
    assert not left
    page.revert()


def test_who_was_not_dosed_has_a_page_too(page: ParticipantPage) -> None:
    page.open_record("participant", "p02-02")
    assert page.head.standing.text().startswith("Not dosed: No fraction was given")
    assert "No fraction" not in page.picture.drawing.alt_text
    assert page.picture.drawing.height > 0


def test_an_undated_event_is_in_the_picture(page: ParticipantPage) -> None:
    page.open_record("participant", "p02-01")
    assert page.picture.area_of(("adverse_event", "e2")).width() > 300


def test_the_page_follows_a_save(page: ParticipantPage, qtbot: Any) -> None:
    from builders import event
    from dosebook.domain.changes import Create

    page.open_record("participant", "p02-01")
    page.session.save(
        (Create(event("e9", "02-01", ctcae_term="Anemia")),),
        on_saved=lambda _saved: None,
        on_failed=lambda error: None,
    )
    qtbot.waitUntil(lambda: not page.picture.area_of(("adverse_event", "e9")).isEmpty())
    assert page.tabs.tabText(1) == "Events 3"


def test_an_empty_study_offers_the_first_participant(session_of: MakeSession, qtbot: Any) -> None:
    page = shown(ParticipantPage(session_of(study())), qtbot)
    assert page.participant == ""
    assert page.notice.button.isVisible()
    page.notice.button.click()
    assert page.pane.is_new
    assert page.pane.isVisible()


def test_the_counts_are_read_on_a_tab_of_their_own(session_of: MakeSession, qtbot: Any) -> None:
    counted = result("r", value="18", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on("2018-02-09"))
    session = session_of(study(nadir_from_day=15, nadir_to_day=40), cohort(), participant(), dose(), counted)
    page = shown(ParticipantPage(session), qtbot)
    page.tabs.setCurrentWidget(page.counts)
    assert page.counts.table.words()[1] == ["lowest", "18", "18"]
    assert "neutrophils" in page.counts.alarm.words.text()
    with qtbot.waitSignal(page.record_wanted) as wanted:
        page.counts.figure.record_clicked.emit("result", "r")
    assert wanted.args == ["result", "r"]


def test_the_head_says_which_events_the_results_suggest(session_of: MakeSession, qtbot: Any) -> None:
    low = result("r", value="18", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on("2018-02-09"))
    session = session_of(study(), cohort(), participant(), dose(), low)
    page = shown(ParticipantPage(session), qtbot)
    qtbot.waitUntil(page.head.events.isVisible)
    assert "Platelet count decreased grade 4" in page.head.events.text()
    page.head.events.linkActivated.emit("0")
    dialog = page.findChild(LabEventsDialog)
    assert dialog is not None
    assert [offer.event.participant for offer in dialog.offers] == ["p01-01"]
    dialog.close()
