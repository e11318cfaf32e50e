"""What needs me today: the first lines of the overview, each leading to its field."""

from typing import Any

from PySide6.QtWidgets import QLabel

from builders import cohort, event, participant, study
from dosebook.domain.changes import Amend, Create
from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.record import RecordUid
from dosebook.domain.records import Query
from dosebook.gui.pages.overview_page import OverviewPage
from gui.pages.conftest import MakeSession

SEEN = event("e1", assessed_by="Dr Hale")
QUERY = Query(uid="q", subject=RecordUid("e1"), field="grade", text="Is it right?", status=QueryStatus.OPEN)


def _page(qtbot: Any, session: Any) -> OverviewPage:
    page = OverviewPage(session)
    qtbot.addWidget(page)
    page.resize(1140, 700)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_a_line_leads_to_its_field_and_the_matter_is_said_only_once(
    session_of: MakeSession, qtbot: Any
) -> None:
    page = _page(qtbot, session_of(study(), cohort(), participant("01-01"), SEEN, QUERY))
    today = page.matters.today
    qtbot.waitUntil(lambda: today.isVisible() and bool(page.matters.labels), timeout=10_000)
    (line,) = today.lines
    assert "Is it right?" in line.accessibleName()
    with qtbot.waitSignal(page.field_wanted, timeout=2000) as went:
        line.linkActivated.emit("0")
    assert went.args == ["adverse_event", "e1", "grade"]
    said = [label.text() for label in page.matters.findChildren(QLabel) if "Is it right?" in label.text()]
    assert len(said) == 1


def test_an_answer_takes_the_line_away_and_the_section_with_the_last(
    session_of: MakeSession, qtbot: Any
) -> None:
    session = session_of(study(), cohort(), participant("01-01"), SEEN, QUERY)
    page = _page(qtbot, session)
    today = page.matters.today
    qtbot.waitUntil(today.isVisible, timeout=10_000)
    closed = Query(uid="q", subject=RecordUid("e1"), text="Is it right?", status=QueryStatus.CLOSED)
    session.save(
        (Amend(closed, 1),), reason="answered", on_saved=lambda _saved: None, on_failed=lambda _error: None
    )
    qtbot.waitUntil(lambda: not today.isVisible(), timeout=10_000)
    assert today.lines == []


def test_beyond_a_dozen_it_says_how_many_more_wait(session_of: MakeSession, qtbot: Any) -> None:
    session = session_of(study(), cohort(), participant("01-01"))
    page = _page(qtbot, session)
    events = [event(f"x{number}", assessed_by="", grade=1 + number % 3) for number in range(15)]
    session.save(
        tuple(Create(one) for one in events),
        on_saved=lambda _saved: None,
        on_failed=lambda _error: None,
    )
    today = page.matters.today
    qtbot.waitUntil(lambda: len(today.lines) == 12, timeout=10_000)
    assert today.more.text().startswith("And 3 more")
