"""Events of another CTCAE version are listed in the window, and moved in one save."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from builders import event
from dosebook.domain.changes import Create
from dosebook.domain.codelists import CtcaeVersion
from dosebook.domain.records import AdverseEvent
from dosebook.gui.files.ctcae_moves_dialog import show_ctcae_moves
from dosebook.gui.session import Session


def _save(qtbot: Any, session: Session, *records: AdverseEvent) -> None:
    saved: list[object] = []
    failed: list[BaseException] = []
    changes = tuple(Create(record) for record in records)
    session.save(changes, on_saved=saved.append, on_failed=failed.append)
    qtbot.waitUntil(lambda: bool(saved or failed), timeout=10_000)
    assert failed == []


def test_a_person_chooses_a_term_and_all_ready_events_move(
    qtbot: Any, session: Session, window: QWidget, told: list[str]
) -> None:
    assert session.data.study.ctcae_version is CtcaeVersion.V4_03
    person = session.data.participants[0].uid
    _save(
        qtbot,
        session,
        event("kept", ctcae_term="Nausea", grade=1, ctcae_version=CtcaeVersion.V6_0, participant=person),
        event(
            "gone",
            ctcae_term="Thrombocytopenia",
            grade=3,
            ctcae_version=CtcaeVersion.V6_0,
            participant=person,
        ),
    )
    dialog = show_ctcae_moves(session, window)
    qtbot.addWidget(dialog)
    assert [move.event.uid for move in dialog.moves] == ["gone", "kept"]
    assert "events of another version: 2. Ready to move: 1." in dialog.summary.text()
    box = dialog.table.cellWidget(0, 4)
    assert isinstance(box, QComboBox)
    box.setFocus()
    qtbot.keyClicks(box, "Pla")
    assert "Ready to move: 2." in dialog.summary.text()
    qtbot.keyClick(dialog.go, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert told == ["Events moved in one save: 2."]
    moved = {one.uid: one for one in session.data.adverse_events}
    assert (moved["gone"].ctcae_term, moved["gone"].grade) == ("Platelet count decreased", 3)
    assert {one.ctcae_version for one in moved.values()} == {CtcaeVersion.V4_03}
