"""The audit trail on a usual laptop: all its columns at once, also beside the longer names of Spanish pages."""

from typing import Any

from dosebook.gui import theme
from dosebook.gui.pages.audit_trail_page import AuditTrailPage
from gui.pages.conftest import MakeSession
from gui.pages.story import story

_BESIDE_SPANISH_PAGES = 1366 - 272


def test_the_columns_of_the_trail_are_seen_at_once(qtbot: Any, session_of: MakeSession) -> None:
    page = AuditTrailPage(session_of(*story()))
    qtbot.addWidget(page)
    theme.dress(page)
    page.resize(_BESIDE_SPANISH_PAGES, 700)
    page.show()
    qtbot.waitExposed(page)
    page.activate()
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=10_000)
    assert page.view.horizontalScrollBar().maximum() == 0
    page.close()
