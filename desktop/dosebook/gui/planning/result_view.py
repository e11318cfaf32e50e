"""What was simulated: an overview of the scenarios, and the one chosen in it with figures and tables."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from dosebook.domain.planning.characteristics import PlanResult
from dosebook.domain.planning.result_tables import by_dose, comparison, definitions, overview, truth_words
from dosebook.domain.words import translate
from dosebook.drawing.plan_figure import selection_figure, treated_figure
from dosebook.gui import theme
from dosebook.gui.figure_view import FigureView
from dosebook.gui.planning.word_table import WordTableView


class ResultView(QStackedWidget):
    """Empty with a sentence, until there are results."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without results."""
        super().__init__(parent)
        self._result: PlanResult | None = None
        self.overview, self.comparison, self.by_dose = WordTableView(), WordTableView(), WordTableView()
        self.selection, self.treated = FigureView(), FigureView()
        self.stale = _label("warning")
        self._title, self._truth, self._scenario = _label("section"), _label(""), _label("section")
        self._notes = _label("note")
        empty = _label("muted")
        empty.setText(
            translate(
                "planning",
                "Choose designs and scenarios at the left, then Simulate. The same seed gives the same results.",
            )
        )
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.addWidget(empty)
        self.addWidget(self._scroll())
        self.overview.currentCellChanged.connect(lambda row, *_rest: self._show_scenario(row))

    @property
    def result(self) -> PlanResult | None:
        """What is shown."""
        return self._result

    def show_result(self, result: PlanResult) -> None:
        """Show results, beginning with the first scenario."""
        self._result = result
        table = overview(result)
        self._title.setText(table.title)
        self.overview.show_table(table)
        self._notes.setText("\n".join(definitions(result.plan)))
        self.say_stale("")
        self.setCurrentIndex(1)
        self.overview.setCurrentCell(0, 0)
        self._show_scenario(0)

    def say_stale(self, words: str) -> None:
        """Say above the results that they are of an earlier plan; nothing with an empty text."""
        self.stale.setText(words)
        self.stale.setVisible(bool(words))

    def _show_scenario(self, row: int) -> None:
        result = self._result
        if result is None or not 0 <= row < len(result.plan.scenarios):
            return
        scenario = result.plan.scenarios[row]
        self._scenario.setText(scenario.name)
        self._truth.setText(truth_words(result.plan, scenario))
        self.selection.set_figure(lambda width: selection_figure(result, scenario, width))
        self.treated.set_figure(lambda width: treated_figure(result, scenario, width))
        self.comparison.show_table(comparison(result, scenario))
        self.by_dose.show_table(by_dose(result, scenario))

    def _scroll(self) -> QScrollArea:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.M, 0, theme.M, 0)
        column.setSpacing(theme.S)
        for part in (
            self.stale,
            self._title,
            self.overview,
            self._scenario,
            self._truth,
            self.selection,
            self.comparison,
            self.treated,
            self.by_dose,
            self._notes,
        ):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        return scroll


def _label(role: theme.Role) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    theme.mark(label, role)
    return label
