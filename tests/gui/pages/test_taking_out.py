"""A name in a narrative: taken out by hand from the audit trail page, with a reason, and never by accident."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from builders import cohort, event, participant, study
from dosebook.gui import dialogs
from dosebook.gui.pages.audit_trail_page import AuditTrailPage
from dosebook.gui.session import Session
from gui.pages.conftest import MakeSession

SECRET = "Mrs Miller of Mill Lane fell"


@pytest.fixture
def session(session_of: MakeSession) -> Session:
    return session_of(
        study(), cohort(), participant("01-01"), event("e1", narrative=SECRET, reported_term="Fall")
    )


@pytest.fixture
def page(qtbot: Any, session: Session) -> Any:
    found = AuditTrailPage(session)
    found.resize(1100, 700)
    found.show()
    qtbot.waitUntil(lambda: found.model.rowCount() > 0, timeout=5000)
    _choose(found, "Fall")
    yield found
    found.close()
    found.deleteLater()


def _choose(page: AuditTrailPage, words: str) -> None:
    (row,) = (row for row, entry in enumerate(page.model.entries) if words in entry.change_words)
    page.view.setCurrentIndex(page.model.index(row, 0))


def _press(qtbot: Any, page: AuditTrailPage) -> None:
    qtbot.mouseClick(page.detail.take_out, Qt.MouseButton.LeftButton)


def test_the_chosen_text_leaves_record_and_trail(
    qtbot: Any, page: AuditTrailPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(dialogs, "choose", lambda _parent, _question, choices, **_: _narrative(choices))

    def reason(_parent: object, question: str, **_: object) -> str:
        asked.append(question)
        return "Name of a person"

    monkeypatch.setattr(dialogs, "ask_text", reason)
    _press(qtbot, page)
    qtbot.waitUntil(lambda: "value was taken out" in page.model.entries[0].deed, timeout=5000)
    assert "cannot be undone" in asked[0]
    assert "Backups" in asked[0]
    assert session.data.find("e1").narrative == ""
    assert session.data.find("e1").reported_term == "Fall"
    act = page.model.entries[0]
    assert (act.person, act.reason) == ("Ann Archer", "Name of a person")
    assert all("Miller" not in entry.sentence for entry in page.model.entries)
    assert session.worker.submit(lambda file: file.check().findings).result(20) == ()


def test_thinking_better_of_it_changes_nothing(
    qtbot: Any, page: AuditTrailPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "choose", lambda _parent, _question, choices, **_: _narrative(choices))
    monkeypatch.setattr(dialogs, "ask_text", lambda *_asked, **_: None)
    before = session.data.position
    _press(qtbot, page)
    session.worker.submit(lambda file: file.read()).result(20)
    assert session.data.position == before
    assert session.data.find("e1").narrative == SECRET


def test_only_words_are_offered_and_never_an_id_or_what_is_gone(page: AuditTrailPage) -> None:
    offered = {
        (entry.kind, change.field)
        for entry in page.model.entries
        for change in entry.changes
        if change.is_removable
    }
    assert ("adverse_event", "narrative") in offered
    assert ("participant", "participant_id") not in offered
    assert not {field for _kind, field in offered} & {"grade", "onset", "participant", "cohort", "narratives"}


def _narrative(choices: Any) -> str:
    (key,) = (key for key, label in choices if label == "Narrative")
    return str(key)
