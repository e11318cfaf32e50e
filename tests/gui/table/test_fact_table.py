"""A small table keeps every word of its heads, however long a language makes them."""

from typing import Any

from PySide6.QtGui import QFontMetrics

from dosebook.domain.escalation.advice_tables import PlainTable
from dosebook.gui.table.fact_table import FactTable

HEADS = ("Stufe", "Dosis", "Kohorten", "Behandelt", "Mit DLT", "Noch nicht beurteilt", "Nicht auswertbar")
ROW = ("1", "31,25 mCi/m²", "4, 5", "8", "0/8", "0", "0")


def test_heads_wrap_before_a_dose_does(qtbot: Any) -> None:
    table = _shown(qtbot, 620)
    item = table.item(0, 1)
    assert item is not None
    words = QFontMetrics(table.font()).horizontalAdvance(item.text())
    assert table.columnWidth(1) >= words
    assert "\n" in _heads(table)[5]


def _shown(qtbot: Any, width: int) -> FactTable:
    table = FactTable("Ergebnisse nach Dosisstufe")
    qtbot.addWidget(table)
    table.resize(width, 200)
    with qtbot.waitExposed(table):
        table.show()
    table.show_table(PlainTable(HEADS, (ROW,), frozenset({3, 4, 5, 6}), frozenset()))
    return table


def _heads(table: FactTable) -> list[str]:
    return [
        item.text()
        for column in range(table.columnCount())
        if (item := table.horizontalHeaderItem(column)) is not None
    ]


def test_heads_stand_in_one_line_where_there_is_room(qtbot: Any) -> None:
    assert _heads(_shown(qtbot, 1200)) == list(HEADS)


def test_heads_wrap_between_words_and_none_is_cut_where_there_is_little(qtbot: Any) -> None:
    table = _shown(qtbot, 620)
    heads = _heads(table)
    assert any("\n" in head for head in heads)
    assert [head.replace("\n", " ") for head in heads] == list(HEADS)
    metrics = QFontMetrics(table.horizontalHeader().font())
    for column, head in enumerate(heads):
        widest = max(map(metrics.horizontalAdvance, head.split("\n")))
        assert widest <= table.columnWidth(column), f"“{head}” is cut"
    assert sum(table.columnWidth(column) for column in range(table.columnCount())) <= table.viewport().width()
