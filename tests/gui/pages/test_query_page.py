"""The page of queries: its list by age, and the way from a query to its field."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from builders import cohort, event, participant, study
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.record import RecordUid
from dosebook.domain.records import CheckSwitch, Query
from dosebook.forms.catalogue import FORMS
from dosebook.forms.finding import Severity
from dosebook.forms.study_findings import study_findings
from dosebook.forms.warnings import warnings
from dosebook.gui.pages.query_page import QueryPage
from dosebook.gui.session import Session
from gui.pages.conftest import MakeSession


def _query(uid: str, subject: str, field: str, asked: PartialDate) -> Query:
    return Query(
        uid=uid,
        subject=RecordUid(subject),
        field=field,
        text=f"Question {uid}",
        status=QueryStatus.OPEN,
        asked_on=asked,
    )


@pytest.fixture
def session(session_of: MakeSession) -> Session:
    today = session_of(study()).today()
    queries = (
        _query("young", "e1", "grade", PartialDate.of(today - timedelta(days=2))),
        _query("old", "p01-01", "", PartialDate.of(today - timedelta(days=30))),
    )
    return session_of(study(), cohort(), participant("01-01"), event("e1"), *queries)


@pytest.fixture
def page(qtbot: Any, session: Session) -> Any:
    found = QueryPage(session)
    found.resize(1300, 800)
    found.show()
    with qtbot.waitActive(found):
        found.activateWindow()
    found.activate()
    qtbot.waitUntil(lambda: found.panel.uid is not None, timeout=5000)
    yield found
    found.close()
    found.deleteLater()


def _rows(page: QueryPage) -> list[list[str]]:
    model = page.panel.table.model
    return [
        [str(model.index(row, column).data()).strip() for column in range(1, model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_oldest_stands_first_with_its_age_in_days(page: QueryPage) -> None:
    assert _rows(page) == [
        ["01-01", "30", "Participant", "Open", "Question old"],
        ["01-01", "2", "Adverse event: Grade", "Open", "Question young"],
    ]


def test_the_button_leads_to_the_field_or_to_the_record(qtbot: Any, page: QueryPage) -> None:
    page.open_record("query", "young")
    with qtbot.waitSignal(page.field_wanted, timeout=2000) as went:
        qtbot.keyClick(page.field_button, Qt.Key.Key_Space)
    assert went.args == ["adverse_event", "e1", "grade"]
    page.open_record("query", "old")
    with qtbot.waitSignal(page.record_wanted, timeout=2000) as went:
        qtbot.keyClick(page.field_button, Qt.Key.Key_Space)
    assert went.args == ["participant", "p01-01"]


def test_no_query_is_begun_here(page: QueryPage) -> None:
    assert not QueryPage.offers("new_record")
    assert not QueryPage.offers("ask_query")
    shown = [button.text() for button in page.findChildren(QPushButton) if button.isVisible()]
    assert not [words for words in shown if "Ctrl+N" in words or "Save and new" in words]


WARNING = "adverse_event.no_grade"


def _ten_accepted(today: Any) -> tuple[Query, ...]:
    return tuple(
        replace(
            _query(f"a{number}", "e1", "grade", PartialDate.of(today)),
            check_id=WARNING,
            text="The grade is empty.",
            status=QueryStatus.ANSWERED if number < 2 else QueryStatus.ACCEPTED,
            answer="Right.",
        )
        for number in range(10)
    )


def test_a_warning_right_as_recorded_eight_times_of_ten_is_proposed_and_switched_off(
    qtbot: Any, session_of: MakeSession
) -> None:
    bare = event("e1", grade=None)
    today = session_of(study()).today()
    session = session_of(study(), cohort(), participant("01-01"), bare, *_ten_accepted(today))
    page = QueryPage(session)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    assert "was right as recorded in 8 of the last 10" in page.proposals.accessibleName()
    page.proposals.linkActivated.emit("0")
    qtbot.waitUntil(
        lambda: page.panel.kind == CheckSwitch.kind and page.panel.pane is not None, timeout=10_000
    )
    pane = page.panel.pane
    assert pane.form.values()["check_id"] == WARNING
    page.save()
    assert not session.data.checks_off, "the reason is asked for first"
    pane.form.focus_field("reason")
    qtbot.keyClicks(QApplication.focusWidget(), "Screening logs have no grades.")
    pane.form.focus_field("decided_by")
    qtbot.keyClicks(QApplication.focusWidget(), "Dr Hale")
    page.save()
    qtbot.waitUntil(lambda: session.data.checks_off == {WARNING}, timeout=10_000)
    qtbot.waitUntil(page.proposals.isHidden, timeout=10_000)
    found = {one.finding.check_id for one in study_findings(session.data, today)}
    assert WARNING not in found


def test_what_stops_or_interrupts_a_save_cannot_be_switched_off() -> None:
    offered = {one.check_id for one in warnings()}
    checks = [check for form in FORMS.values() for check in form.edit_checks]
    assert offered == {
        check.check_id for check in checks if check.severity in {Severity.WARNS, Severity.CANNOT_TELL}
    }
    assert "dose.cohort_not_open" not in offered
