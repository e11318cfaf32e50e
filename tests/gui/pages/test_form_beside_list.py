"""At the width of a usual laptop every form stands beside its list without being cut off."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from builders import event
from dosebook.domain.codelists import Attribution
from dosebook.gui import theme
from dosebook.gui.pages.record_page import RecordPage
from gui.pages.conftest import MakeSession
from gui.pages.story import story

_NAVIGATION = 226
_READABLE = 6
"""Letters in which a weight, a time or a number is read."""


@pytest.mark.parametrize("kind", ["cohort", "dose", "adverse_event", "result", "response", "dmc_review"])
def test_a_new_form_fits_beside_the_widest_list(qtbot: Any, session_of: MakeSession, kind: str) -> None:
    page = RecordPage(session_of(*story()), (kind,))
    window = _laptop(qtbot, page)
    page.findChild(QSplitter).setSizes([2000, 0])
    qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = page.panel.pane.form
    qtbot.waitUntil(lambda: form.horizontalScrollBar().maximum() == 0, timeout=2000)
    cut = [
        row.field.name
        for row in form.main.rows.values()
        if row.is_typed and row.isVisible() and row.editor.width() < row.editor.width_of(_READABLE) - 24
    ]
    page.panel.pane.drafts.discard()
    window.close()
    window.deleteLater()
    assert cut == []


def test_the_list_of_events_shows_who_caused_what_without_scrolling(
    qtbot: Any, session_of: MakeSession
) -> None:
    told = event("e3", "02-01", ctcae_term="Neutrophil count decreased", attribution=Attribution.UNRELATED)
    page = RecordPage(session_of(*story(), told), ("adverse_event",))
    window = _laptop(qtbot, page)
    table = page.panel.table
    titles = [column.title for column in table.model.spec.columns]
    header = table.view.horizontalHeader()
    seen = {
        title
        for place, title in enumerate(titles, start=1)
        if header.sectionViewportPosition(place) + header.sectionSize(place) <= table.view.viewport().width()
    }
    window.close()
    window.deleteLater()
    assert {"ID", "Term", "Grade", "Onset", "Attribution", "Serious", "DLT"} <= seen


def _laptop(qtbot: Any, page: RecordPage) -> QWidget:
    """Show the page in a window of 1366, beside the room of the navigation."""
    window, navigation = QWidget(), QWidget()
    navigation.setFixedWidth(_NAVIGATION)
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(navigation)
    row.addWidget(page)
    theme.dress(window)
    window.resize(1366, 640)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    return window
