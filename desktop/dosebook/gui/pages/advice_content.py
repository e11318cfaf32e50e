"""An advice laid out for the room: tables at the left, figures at the right, other rules and the path below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from dosebook.actions.advise_dose import Room
from dosebook.domain.escalation.advice import Advice
from dosebook.domain.escalation.advice_tables import (
    PlainTable,
    alternatives_table,
    counts_table,
    look_ahead_table,
    path_table,
    side_table,
    stopping_table,
)
from dosebook.domain.words import translate
from dosebook.drawing.advice_figures import chances_figure, rule_figure
from dosebook.drawing.shapes import Drawing
from dosebook.gui import theme
from dosebook.gui.figure_view import LEAST_WIDTH, FigureView
from dosebook.gui.pages.decision_parts import next_table, people_table, words_label
from dosebook.gui.pages.overview_parts import section_title
from dosebook.gui.table.fact_table import FactTable

_SIDE_BY_SIDE = 60
"""Characters of width per column from which figures stand beside the tables, not below."""
_NARROW_FIGURE = 290.0
"""The width of a figure, in points, in a column that has no room for a wider one."""


class AdviceContent(QWidget):
    """Every part under a title of its own; a part without content takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._parts: dict[str, list[QWidget]] = {}
        self.next_up = self._table("next", translate("decisions", "May the next participant be dosed?"))
        self.counts = self._table(
            "counts", translate("decisions", "Outcomes by dose level; the dose given last is bold")
        )
        self.ahead = self._table("ahead", translate("decisions", "If the next participants have…"))
        self.instead = self._table("instead", translate("decisions", "Alternatives"))
        self.people = self._table("people", translate("decisions", "In the DLT window"))
        self.stopping = self._table("stopping", translate("decisions", "Stopping rules"))
        self.side = self._table("side", translate("decisions", "Several rules side by side"))
        self.path = self._table("path", translate("decisions", "The path so far: advised and decided"))
        self.rule_view, self.chances_view, self.basis = FigureView(), FigureView(), words_label("note")
        self._parts["rule"] = [section_title(translate("decisions", "The rule as a table")), self.rule_view]
        title = section_title(translate("decisions", "Probability of under-dosing, target and over-dosing"))
        self._parts["chances"] = [title, self.chances_view, self.basis]
        self._is_wide: bool | None = None
        self._lay_out()

    def show_room(self, room: Room) -> None:
        """Show what is known; without an advice the places and the path remain."""
        self._fill("next", self.next_up, next_table(room))
        self._fill("people", self.people, people_table(room))
        self._fill("path", self.path, path_table(room.path))
        advice = room.read.advice
        for key in ("counts", "ahead", "instead", "stopping", "side", "rule", "chances"):
            self._set_visible(key, is_shown=advice is not None)
        if advice is not None:
            self._show_advice(advice)

    def title(self, key: str) -> QLabel:
        """Return the title of a part."""
        label = self._parts[key][0]
        assert isinstance(label, QLabel)  # noqa: S101 - each part begins with one
        return label

    def arrange(self, width: int) -> None:
        """Put the figures below the tables where ``width`` has no room for both beside each other."""
        is_wide = width >= 2 * _SIDE_BY_SIDE * self.fontMetrics().averageCharWidth()
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        self._grid.removeWidget(self._right)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self._left, 0, 0, 1, 1 if is_wide else 2, top)
        if is_wide:
            self._grid.addWidget(self._right, 0, 1, top)
        else:
            self._grid.addWidget(self._right, 1, 0, 1, 2, top)

    def _show_advice(self, advice: Advice) -> None:
        self._fill("counts", self.counts, counts_table(advice))
        self._fill("ahead", self.ahead, look_ahead_table(advice))
        self._fill("instead", self.instead, alternatives_table(advice))
        self._fill("stopping", self.stopping, stopping_table(advice))
        self._fill("side", self.side, side_table(advice))
        self._set_visible("rule", is_shown=advice.grid is not None)
        self.rule_view.set_figure(lambda width: _drawn(rule_figure(advice, _fitting(width))))
        self.chances_view.set_figure(lambda width: chances_figure(advice, _fitting(width)))
        self.basis.setText(advice.chances.basis)

    def _fill(self, key: str, widget: FactTable, table: PlainTable) -> None:
        widget.show_table(table)
        self._set_visible(key, is_shown=bool(table.rows))

    def _set_visible(self, key: str, *, is_shown: bool) -> None:
        for widget in self._parts[key]:
            widget.setVisible(is_shown)

    def _table(self, key: str, title: str) -> FactTable:
        table = FactTable(title)
        self._parts[key] = [section_title(title), table]
        return table

    def _lay_out(self) -> None:
        self._left, self._right = QWidget(), QWidget()
        self._stack(self._left, ("next", "counts", "ahead", "instead", "people"))
        self._stack(self._right, ("rule", "chances", "stopping"))
        below = QWidget()
        self._stack(below, ("side", "path"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.XL)
        self._grid.setVerticalSpacing(0)
        self._grid.addWidget(below, 2, 0, 1, 2)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self.arrange(0)

    def _stack(self, widget: QWidget, keys: tuple[str, ...]) -> None:
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.XS)
        for key in keys:
            for part in self._parts[key]:
                if isinstance(part, QLabel) and part is self._parts[key][0]:
                    part.setContentsMargins(0, theme.M, 0, 0)
                    part.setWordWrap(True)
                layout.addWidget(part)
        layout.addStretch(1)


def _fitting(width: float) -> float:
    """Return the width to draw for: in a narrow column a small figure with readable words."""
    return _NARROW_FIGURE if width <= LEAST_WIDTH else width


def _drawn(drawing: Drawing | None) -> Drawing:
    return drawing if drawing is not None else Drawing(1, 0, ())
