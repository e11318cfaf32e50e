"""The columns of a list that begins empty are as wide as what comes into it."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from builders import cohort, event, participant, study
from dosebook.domain.changes import Change, Create
from dosebook.gui import theme
from dosebook.gui.session import Session
from dosebook.gui.table.column_fit import fitted
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


def test_columns_end_at_the_edge_also_where_the_list_was_laid_out_unseen(qtbot: Any, session_of: Any) -> None:
    table = _table(qtbot, session_of(study(), cohort(), participant("01-01"), event("e1")), "adverse_event")
    header = table.view.horizontalHeader()
    table.resize(table.wanted_width() - header.sectionSize(header.count() - 1) - 10, 300)
    qtbot.waitUntil(lambda: header.sectionSize(1) > 0)
    seen = [header.sectionSize(place) for place in range(header.count())]
    table.hide()
    for width in (table.width() + 300, table.width()):
        table.resize(width, 300)
        table.grab()
    with qtbot.waitExposed(table):
        table.show()
    assert [header.sectionSize(place) for place in range(header.count())] == seen


def test_a_column_of_which_little_is_missing_is_seen_whole() -> None:
    assert fitted([28, 60, 200, 100, 130], 510) == [28, 60, 192, 100, 130]
    assert fitted([28, 60, 200, 100, 130], 600) == [28, 60, 200, 100, 130], "all have room"


def test_a_column_of_which_next_to_nothing_would_be_seen_begins_behind_the_edge() -> None:
    assert fitted([28, 60, 200, 100, 130], 400) == [28, 60, 212, 100, 130]
    assert fitted([28, 60, 200, 100, 130], 470) == [28, 60, 200, 100, 130], "enough is seen to read it"
    assert fitted([28, 60, 200], 10) == [28, 60, 200], "nothing has room"


@pytest.mark.parametrize("column", range(9))
def test_the_title_by_which_a_list_is_sorted_keeps_its_words(
    qtbot: Any, session_of: Any, column: int
) -> None:
    table = _table(qtbot, session_of(study(), cohort(), participant("01-01"), event("e1")), "adverse_event")
    header = table.view.horizontalHeader()
    header.sectionClicked.emit(column + 1)
    title = str(table.model.headerData(column + 1, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole))
    assert title.endswith(("▴", "▾"))
    assert header.sectionSize(column + 1) >= table.view.fontMetrics().horizontalAdvance(title) + 2 * theme.S
