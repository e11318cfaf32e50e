"""Today: what waits by its clock, each line a key from its field; a visit is said to be not done from here, too."""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from builders import cohort, dose, event, participant, study
from dosebook.domain.changes import Amend, Create
from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.record import RecordUid
from dosebook.domain.records import PlannedVisit, Query
from dosebook.domain.visit_codelists import Assessment, NotDoneReason, VisitAnchor
from dosebook.gui import dialogs, theme
from dosebook.gui.pages.lab_grid_dialog import LabGridDialog
from dosebook.gui.pages.not_done_dialog import NotDoneDialog
from dosebook.gui.pages.today_page import TodayPage
from dosebook.gui.session import Session
from dosebook.gui.theme_colours import DARK, LIGHT
from gui.pages.conftest import MakeSession

SEEN = event("e1", assessed_by="Dr Hale")
QUERY = Query(uid="q", subject=RecordUid("e1"), field="grade", text="Is it right?", status=QueryStatus.OPEN)
DAY_15 = PlannedVisit(
    uid="v15",
    number=1,
    name="Day 15",
    anchor=VisitAnchor.FIRST_FRACTION,
    day=Decimal(15),
    days_early=3,
    days_late=3,
    assessments=(Assessment.COUNTS, Assessment.VITAL_SIGNS),
)
GIVEN = dose("01-01", date="2018-01-09", directive_by="Dr Hale")
"""Day 15 is 23 January, so that it counts to the 26th."""


@pytest.fixture
def waiting(session_of: MakeSession, monkeypatch: pytest.MonkeyPatch) -> Session:
    session = session_of(study(), cohort(), participant("01-01"), GIVEN, SEEN, QUERY, DAY_15)
    monkeypatch.setattr(session, "now", lambda: datetime(2018, 1, 28, 9))
    return session


def test_one_thing_waits(qtbot: Any, session_of: MakeSession, monkeypatch: pytest.MonkeyPatch) -> None:
    session = session_of(study(), cohort(), participant("01-01"), GIVEN, SEEN, QUERY)
    monkeypatch.setattr(session, "now", lambda: datetime(2018, 1, 28, 9))
    page = TodayPage(session)
    qtbot.addWidget(page)
    page.activate()
    qtbot.waitUntil(lambda: not page.is_busy, timeout=10_000)
    assert page.said.text() == "1 thing waits."


@pytest.fixture
def page(qtbot: Any, waiting: Session) -> Iterator[TodayPage]:
    found = TodayPage(waiting)
    found.resize(1140, 700)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    found.activate()
    qtbot.waitUntil(lambda: not found.is_busy, timeout=10_000)
    yield found
    found.close()
    found.deleteLater()


def test_what_has_a_clock_stands_first_and_each_line_says_how_late(page: TodayPage) -> None:
    assert [line[:4] for line in page.table.words()] == [
        ["2 days late", "26 Jan 2018", "Visits", "01-01"],
        ["", "", "Queries", "01-01"],
    ]
    assert page.table.words()[0][4] == "Day 15 is overdue by 2 days: blood counts, vital signs."
    assert page.said.text().startswith("2 wait, 1 of them late.")


def test_enter_opens_the_grid_for_counts_and_leads_to_the_field_of_a_query(
    qtbot: Any, page: TodayPage
) -> None:
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    (grid,) = (
        one for one in QApplication.topLevelWidgets() if isinstance(one, LabGridDialog) and one.isVisible()
    )
    assert grid.participant.participant_id == "01-01"
    assert not grid.reading.results
    grid.close()
    page.activate()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.field_wanted, timeout=2000) as went:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert went.args == ["adverse_event", "e1", "grade"]


def test_a_click_is_enough(qtbot: Any, page: TodayPage) -> None:
    place = page.table.visualItemRect(page.table.item(1, 4)).center()
    with qtbot.waitSignal(page.field_wanted, timeout=2000) as went:
        qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert went.args == ["adverse_event", "e1", "grade"]


def test_n_records_why_it_was_not_done_and_the_line_goes(
    qtbot: Any, page: TodayPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[NotDoneDialog] = []

    def answer(dialog: NotDoneDialog) -> int:
        asked.append(dialog)
        qtbot.keyClick(dialog, Qt.Key.Key_2)
        assert dialog.accept_button.isEnabled()
        return 1

    monkeypatch.setattr(NotDoneDialog, "exec", answer)
    qtbot.keyClick(page.table, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: len(page.table.words()) == 1, timeout=10_000)
    (visit,) = page.session.data.visits
    assert visit.not_done == (Assessment.COUNTS, Assessment.VITAL_SIGNS)
    assert visit.reason is NotDoneReason.REFUSED
    assert visit.date is None
    assert len(asked) == 1


def test_m_leads_to_the_place_among_the_visits(qtbot: Any, page: TodayPage) -> None:
    with qtbot.waitSignal(page.record_wanted, timeout=2000) as went:
        qtbot.keyClick(page.table, Qt.Key.Key_M)
    assert went.args == ["visit", "p01-01/v15"]


def test_the_box_shows_one_sort_with_its_number(qtbot: Any, page: TodayPage) -> None:
    names = [page.sorts.itemText(place) for place in range(page.sorts.count())]
    assert names == ["Everything (2)", "Visits (1)", "Queries (1)"]
    page.sorts.setFocus()
    qtbot.keyClick(page.sorts, Qt.Key.Key_End)
    assert [line[2] for line in page.table.words()] == ["Queries"]


def test_an_answer_takes_its_line_away_and_nothing_left_says_so(qtbot: Any, session_of: MakeSession) -> None:
    session = session_of(study(), cohort(), participant("01-01"), SEEN, QUERY)
    page = TodayPage(session)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: len(page.table.words()) == 1, timeout=10_000)
    closed = Query(uid="q", subject=RecordUid("e1"), text="Is it right?", status=QueryStatus.CLOSED)
    session.save(
        (Amend(closed, 1),), reason="answered", on_saved=lambda _saved: None, on_failed=lambda _error: None
    )
    qtbot.waitUntil(page.table.isHidden, timeout=10_000)
    assert page.said.text().startswith("Nothing waits")


def test_beyond_the_most_shown_it_says_how_many_more_wait(
    qtbot: Any, session_of: MakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dosebook.gui.pages.today_page.MOST_SHOWN", 12)
    session = session_of(study(), cohort(), participant("01-01"))
    page = TodayPage(session)
    qtbot.addWidget(page)
    page.show()
    events = [event(f"x{number}", assessed_by="", grade=1 + number % 3) for number in range(15)]
    session.save(
        tuple(Create(one) for one in events), on_saved=lambda _saved: None, on_failed=lambda _error: None
    )
    qtbot.waitUntil(lambda: len(page.table.words()) == 12, timeout=10_000)
    assert page.more.text().startswith("And 3 more")


def test_in_a_copy_to_look_at_nothing_is_begun(
    qtbot: Any, page: TodayPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Session, "is_view", property(lambda _session: True))
    monkeypatch.setattr(dialogs, "ask_not_done", lambda *_asked: pytest.fail("asked"))
    qtbot.keyClick(page.table, Qt.Key.Key_N)
    with qtbot.waitSignal(page.record_wanted, timeout=2000) as went:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert went.args == ["visit", "p01-01/v15"]


def test_the_lines_follow_the_theme(qtbot: Any, page: TodayPage, qapp: QApplication) -> None:
    assert page.table.item(0, 0).foreground().color().name().upper() == LIGHT.error
    qapp.setPalette(theme.palette_of(DARK))
    try:
        qtbot.waitUntil(
            lambda: page.table.item(0, 0).foreground().color().name().upper() == DARK.error,
            timeout=5000,
        )
    finally:
        qapp.setPalette(theme.palette_of(LIGHT))


def test_a_fresh_study_is_led_to_its_next_step_by_one_key(qtbot: Any, session_of: MakeSession) -> None:
    session = session_of(study(agent="AB-123", dlt_definition="Any death"), cohort())
    page = TodayPage(session)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    qtbot.waitUntil(page.next.isVisible, timeout=10_000)
    assert page.said.isHidden(), "nothing waits would not be the whole of it"
    page.activate()
    with qtbot.waitSignal(page.new_wanted, timeout=2000) as wanted:
        qtbot.keyClick(page.next.button, Qt.Key.Key_Space)
    assert wanted.args == ["participant", None]
