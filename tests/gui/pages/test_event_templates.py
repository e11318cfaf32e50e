"""A new event from the study's common ones: by a digit, for whoever is in view, with nothing but its terms."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from builders import cohort, event, participant, study
from dosebook.domain.codelists import Attribution, YesNo
from dosebook.gui import dialogs
from dosebook.gui.pages.event_templates import show_event_templates
from dosebook.gui.pages.record_page import RecordPage
from dosebook.gui.preferences import Preferences
from dosebook.gui.study_view import StudyView
from gui.pages.conftest import MakeSession

FACTS = {"grade": 3, "serious": YesNo.YES, "attribution": next(iter(Attribution))}


def _view(qtbot: Any, session_of: MakeSession, folder: Path, *events: Any) -> Iterator[StudyView]:
    session = session_of(study(), cohort(), participant("01-01"), participant("01-02"), *events)
    preferences = Preferences(folder / "settings.json")
    found = StudyView(session, preferences)
    qtbot.addWidget(found)
    found.resize(1366, 700)
    found.show()
    with qtbot.waitActive(found):
        found.activateWindow()
    found.show_page("overview")
    yield found
    found.leave_pages(lambda: None)
    preferences.finish()


@pytest.fixture
def view(qtbot: Any, session_of: MakeSession, tmp_path: Path) -> Iterator[StudyView]:
    yield from _view(
        qtbot,
        session_of,
        tmp_path,
        event("a", reported_term="tired", **FACTS),
        event("b", reported_term="felt sick", ctcae_term="Nausea", **FACTS),
        event("c", reported_term="queasy", ctcae_term="Nausea", **FACTS),
    )


@pytest.mark.qt_log_ignore("^This plugin does not support")
def test_a_digit_begins_a_common_event(qtbot: Any, view: StudyView) -> None:
    menu = show_event_templates(view, "p01-02", view)
    assert menu is not None
    assert [one.text() for one in menu.actions()] == ["&1  Nausea  (queasy)", "&2  Fatigue  (tired)"]
    qtbot.keyClick(menu, Qt.Key.Key_1)
    QApplication.processEvents()
    page = view.page
    assert isinstance(page, RecordPage)
    assert page.key == "adverse_events"
    pane = page.panel.pane
    assert pane is not None
    assert pane.is_new
    values = pane.form.values()
    assert (values["participant"], values["ctcae_term"], values["reported_term"]) == (
        "p01-02",
        "Nausea",
        "queasy",
    )
    assert [values[name] for name in ("grade", "onset", "end", "serious", "attribution")] == [None] * 5
    pane.revert()
    pane.drafts.discard()
    pane.clear()


def test_without_a_coded_event_it_says_what_will_stand_there(
    qtbot: Any, session_of: MakeSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(dialogs, "tell", lambda _parent, words: said.append(words))
    for view in _view(qtbot, session_of, tmp_path):
        assert show_event_templates(view, "", view) is None
    assert said[0].startswith("No event has a CTCAE term yet.")
