"""The columns of a list that begins empty are as wide as what comes into it."""

from typing import Any

from builders import cohort, participant, study
from dosebook.domain.changes import Change, Create
from dosebook.gui.session import Session
from dosebook.gui.table.record_table import RecordTable


def _table(qtbot: Any, session: Session, kind: str) -> RecordTable:
    table = RecordTable(session, kind)
    qtbot.addWidget(table)
    with qtbot.waitExposed(table):
        table.show()
    return table


def _save(qtbot: Any, session: Session, *changes: Change) -> None:
    failures: list[BaseException] = []
    with qtbot.waitSignal(session.changed, timeout=5000):
        session.save(changes, reason="", on_saved=lambda _saved: None, on_failed=failures.append)
    assert not failures


def _room_missing(table: RecordTable) -> list[str]:
    """Return the texts of the first row that are wider than their column."""
    metrics, header = table.view.fontMetrics(), table.view.horizontalHeader()
    return [
        text
        for place, text in enumerate(table.model.rows.texts[0], start=1)
        if metrics.horizontalAdvance(text[:34]) > header.sectionSize(place)
    ]


def test_the_first_record_of_a_study_is_read_without_pulling_a_column(qtbot: Any, session_of: Any) -> None:
    session = session_of(study(), cohort())
    table = _table(qtbot, session, "participant")
    _save(qtbot, session, Create(participant("SITE-117-0001")))
    assert table.model.rows.texts[0][0] == "SITE-117-0001"
    assert _room_missing(table) == []


def test_a_width_that_a_person_chose_stays(qtbot: Any, session_of: Any) -> None:
    session = session_of(study(), cohort(), participant("SITE-117-0001"))
    table = _table(qtbot, session, "participant")
    header = table.view.horizontalHeader()
    header.resizeSection(1, 30)
    _save(qtbot, session, Create(participant("SITE-117-0002")))
    assert header.sectionSize(1) == 30
