"""Visits: the matrix by keys, the calendar, the visits as recorded, and the schedule with its proposals."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from builders import cohort, dose, participant, study
from dosebook.domain.codelists import YesNo
from dosebook.domain.records import PlannedVisit, Record, Visit
from dosebook.domain.visit_codelists import Assessment, NotDoneReason, VisitAnchor
from dosebook.domain.visits.expected import State
from dosebook.gui.pages.not_done_dialog import NotDoneDialog
from dosebook.gui.pages.schedule_page import SchedulePage
from dosebook.gui.pages.visit_calendar import VisitCalendar
from dosebook.gui.pages.visits_page import CALENDAR, MATRIX, MONTH, RECORDED, VisitsPage
from dosebook.gui.session import Session
from gui.pages.conftest import MakeSession


def planned(day: int, *expected: Assessment) -> PlannedVisit:
    return PlannedVisit(
        uid=f"v{day}",
        number=day,
        name=f"Day {day}",
        anchor=VisitAnchor.FIRST_FRACTION,
        day=Decimal(day),
        days_early=3,
        days_late=3,
        assessments=expected,
    )


@pytest.fixture
def session(session_of: MakeSession, monkeypatch: pytest.MonkeyPatch) -> Session:
    """Day 15 of a first fraction on 9 January is 23 January and counts to the 26th; day 22 to 2 February."""
    made = session_of(
        study(),
        cohort(1),
        cohort(2, "15"),
        participant("01-01"),
        participant("02-01", 2),
        dose("01-01", date="2018-01-09"),
        planned(15, Assessment.RESPONSE, Assessment.VITAL_SIGNS),
        planned(22, Assessment.CONTACT),
    )
    monkeypatch.setattr(made, "now", lambda: datetime(2018, 1, 28, 9))
    return made


@pytest.fixture
def page(qtbot: Any, session: Session) -> Iterator[VisitsPage]:
    found = VisitsPage(session)
    found.resize(1140, 700)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    found.activate()
    qtbot.waitUntil(lambda: found.state is not None and not found.is_busy, timeout=10_000)
    yield found
    found.close()
    found.deleteLater()


def _states(page: VisitsPage) -> list[list[State]]:
    model = page.matrix.cells
    cells = [
        [model.cell(model.index(row, column)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    return [[cell.state for cell in line if cell is not None] for line in cells]


def test_the_matrix_has_a_row_for_each_participant_and_begins_where_something_is_overdue(
    page: VisitsPage,
) -> None:
    assert _states(page) == [[State.OVERDUE, State.DUE], [State.NOT_YET_DUE] * 2]
    assert page.matrix.hasFocus()
    assert (
        page.detail.title.text() == "01-01 · Day 15, on 23 Jan 2018, counts from 20 Jan 2018 to 26 Jan 2018"
    )
    assert "Vital signs: overdue" in page.detail.items.accessibleName()
    assert page.counted.text().startswith("! overdue 2    ○ due 1")


def test_enter_begins_the_missing_form_and_arrows_lead_on(qtbot: Any, page: VisitsPage) -> None:
    with qtbot.waitSignal(page.new_wanted, timeout=2000) as went:
        qtbot.keyClick(page.matrix, Qt.Key.Key_Return)
    assert went.args == ["response", "p01-01"]
    qtbot.keyClick(page.matrix, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.field_wanted, timeout=2000) as went:
        qtbot.keyClick(page.matrix, Qt.Key.Key_Return)
    assert went.args == ["participant", "p01-01", "last_contact"]


def test_n_and_a_digit_record_the_reason_and_other_needs_its_words(
    qtbot: Any, page: VisitsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(dialog: NotDoneDialog) -> int:
        assert [one.isChecked() for one in dialog.ticks.values()] == [True, True]
        assert not dialog.accept_button.isEnabled()
        qtbot.keyClick(dialog, Qt.Key.Key_7)
        assert not dialog.accept_button.isEnabled()
        qtbot.keyClicks(dialog.note, "Closed on 23 Jan")
        assert dialog.accept_button.isEnabled()
        assert dialog.reason is NotDoneReason.OTHER
        return 1

    monkeypatch.setattr(NotDoneDialog, "exec", answer)
    qtbot.keyClick(page.matrix, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: _states(page)[0][0] is State.NOT_DONE, timeout=10_000)
    (visit,) = page.session.data.visits
    assert (visit.note, visit.date) == ("Closed on 23 Jan", None)


def test_v_begins_a_visit_with_participant_and_name_and_no_date(qtbot: Any, page: VisitsPage) -> None:
    page.record_wanted.connect(page.open_record)
    qtbot.keyClick(page.matrix, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: page.pane is not None, timeout=10_000)
    assert page.tabs.currentIndex() == RECORDED
    assert page.pane is not None
    values = page.pane.form.values()
    assert (values["participant"], values["planned"], values["date"]) == ("p01-01", "v15", None)


def test_only_overdue_leaves_what_waits_and_says_so_when_nothing_does(qtbot: Any, page: VisitsPage) -> None:
    page.only_overdue.setFocus()
    qtbot.keyClick(page.only_overdue, Qt.Key.Key_Space)
    assert _states(page) == [[State.OVERDUE]]
    page.cohorts.setCurrentIndex(2)
    assert page.none.words.text() == "Nothing is overdue."


def test_the_calendar_tells_what_waits_by_its_last_day_and_enter_leads_to_its_place(
    qtbot: Any, page: VisitsPage
) -> None:
    page.tabs.setCurrentIndex(CALENDAR)
    calendar: VisitCalendar = page.calendar
    assert [line[:2] + line[4:7] for line in calendar.words()] == [
        ["26 Jan 2018", "−2", "01-01", "Day 15", "! overdue"],
        ["2 Feb 2018", "5", "01-01", "Day 22", "○ due"],
    ]
    calendar.selectRow(1)
    qtbot.keyClick(calendar, Qt.Key.Key_Return)
    assert page.tabs.currentIndex() == MATRIX
    assert page.matrix.cell is not None
    assert page.matrix.cell.visit.uid == "v22"


def test_the_month_shows_visits_on_their_days_and_is_led_by_keys(qtbot: Any, page: VisitsPage) -> None:
    page.tabs.setCurrentIndex(MONTH)
    month = page.month
    assert month.hasFocus()
    assert (month.title, month.day) == ("Jan 2018", date(2018, 1, 28))
    assert month.words(date(2018, 1, 23)) == "23\n! 01-01 Day 15"
    assert month.words(date(2018, 1, 30)) == "30\n○ 01-01 Day 22"
    qtbot.keyClick(month, Qt.Key.Key_PageDown)
    february = "Feb 2018: no visit is planned"
    assert (month.title, month.day, page.month_title.text()) == (february, date(2018, 2, 1), february)
    qtbot.keyClick(month, Qt.Key.Key_Left)
    qtbot.keyClick(month, Qt.Key.Key_Up)
    assert month.day == date(2018, 1, 24)
    qtbot.keyClick(month, Qt.Key.Key_Return)
    assert page.tabs.currentIndex() == MONTH, "nothing is planned on that day"
    qtbot.keyClick(month, Qt.Key.Key_Left)
    qtbot.keyClick(month, Qt.Key.Key_Return)
    assert page.tabs.currentIndex() == MATRIX
    assert page.matrix.cell is not None
    assert page.matrix.cell.visit.uid == "v15"
    page.tabs.setCurrentIndex(MONTH)
    qtbot.keyClick(month, Qt.Key.Key_Home)
    assert month.day == date(2018, 1, 28)


def test_a_month_without_a_visit_says_so_and_end_goes_to_the_last_one(qtbot: Any, page: VisitsPage) -> None:
    page.tabs.setCurrentIndex(MONTH)
    month = page.month
    for _ in range(30):
        qtbot.keyClick(month, Qt.Key.Key_PageDown)
    assert month.title == "Jul 2020: no visit is planned"
    qtbot.keyClick(month, Qt.Key.Key_End)
    assert month.day is not None
    assert "no visit" not in month.title
    assert len(month.words(month.day).split("\n")) > 1, "a visit stands in the cell"


def test_a_place_that_a_filter_hides_is_shown_when_it_is_asked_for(page: VisitsPage) -> None:
    page.cohorts.setCurrentIndex(2)
    page.open_record(Visit.kind, "p01-01/v15")
    assert page.cohorts.currentIndex() == 0
    assert page.matrix.cell is not None
    assert (page.matrix.cell.person.uid, page.matrix.cell.visit.uid) == ("p01-01", "v15")


def test_typing_that_is_not_saved_holds_the_tab(
    qtbot: Any, page: VisitsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.open_record(Visit.kind, "p01-01/v15/begin")
    assert page.pane is not None
    qtbot.waitUntil(lambda: page.pane is not None and page.pane.isVisible(), timeout=10_000)
    page.pane.form.focus_field("occurred")
    qtbot.keyClicks(QApplication.focusWidget(), "y")
    assert page.pane.form.values()["occurred"] is YesNo.YES
    monkeypatch.setattr("dosebook.gui.dialogs.choose", lambda *_asked, **_more: None)
    page.tabs.setCurrentIndex(MATRIX)
    assert page.tabs.currentIndex() == RECORDED
    monkeypatch.setattr("dosebook.gui.dialogs.choose", lambda *_asked, **_more: "discard")
    page.tabs.setCurrentIndex(MATRIX)
    assert page.tabs.currentIndex() == MATRIX


def test_a_study_without_a_schedule_begins_from_a_proposal(qtbot: Any, session_of: MakeSession) -> None:
    page = SchedulePage(session_of(study()))
    qtbot.addWidget(page)
    page.resize(1140, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.activate()
    assert "Screening: day −14 from the first fraction" in page.templates.sentences.text()
    page.templates.add_button.setFocus()
    qtbot.keyClick(page.templates.add_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not page.is_empty, timeout=10_000)
    assert len(page.session.data.planned_visits) == 16
    assert page.templates.isHidden()


@pytest.mark.parametrize(
    "records",
    [(), (PlannedVisit(uid="v", number=1, name="Day 1", anchor=VisitAnchor.FIRST_FRACTION, day=Decimal(1)),)],
)
def test_a_fresh_study_is_led_to_its_schedule_and_its_participants(
    qtbot: Any, session_of: MakeSession, records: tuple[Record, ...]
) -> None:
    page = VisitsPage(session_of(study(), cohort(), *records))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.none.isVisible, timeout=10_000)
    wanted = page.new_wanted if records else page.page_wanted
    with qtbot.waitSignal(wanted, timeout=2000) as told:
        qtbot.keyClick(page.none.button, Qt.Key.Key_Space)
    assert told.args == (["participant", None] if records else ["schedule"])
