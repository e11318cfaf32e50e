"""How the planning dialog is laid out: what is planned at the left, what came out at the right, acts below."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.planning.design_list import DesignList
from dosebook.gui.planning.progress_row import ProgressRow
from dosebook.gui.planning.result_view import ResultView
from dosebook.gui.planning.scenario_table import ScenarioTable
from dosebook.gui.planning.trial_form import TrialForm

_LETTERS_OF_CHOICES = 83


class PlanView(QDialog):
    """The parts of the dialog in their places; what they do together is said by its child."""

    def __init__(self, parent: QWidget) -> None:
        """Lay out the parts."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("planning", "Plan a trial"))
        self.setProperty("outlivesStudy", True)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.trial, self.designs, self.scenarios = TrialForm(), DesignList(), ScenarioTable()
        self.results, self.run = ResultView(), ProgressRow()
        self.problems = QLabel()
        self.problems.setWordWrap(True)
        self.problems.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(self.problems, "error")
        self.simulate_button = _button(translate("planning", "&Simulate"))
        self.pdf_button = _button(translate("planning", "Save as PD&F…"))
        self.csv_button = _button(translate("planning", "Save as CS&V…"))
        self.open_button = _button(translate("planning", "Open pla&n…"))
        self.save_button = _button(translate("planning", "Save pl&an…"))
        halves = QSplitter()
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._choices())
        halves.addWidget(self.results)
        halves.setStretchFactor(0, 0)
        halves.setStretchFactor(1, 1)
        width = self.fontMetrics().averageCharWidth() * _LETTERS_OF_CHOICES
        halves.setSizes([width, self.sizeHint().width() - width])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.L, theme.L, theme.L, theme.M)
        outer.setSpacing(theme.M)
        outer.addWidget(halves, 1)
        outer.addLayout(self._bottom_row())
        # Qt itself would open a dialog no larger than two thirds of the screen.
        self.resize(self.sizeHint().boundedTo(parent.screen().availableSize()))

    def sizeHint(self) -> QSize:
        """Nearly fill a small screen, but not a large one."""
        return QSize(1340, 690)

    def _choices(self) -> QWidget:
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self._choices_scroll(), 1)
        column.addWidget(self.problems)
        return choices

    def _choices_scroll(self) -> QScrollArea:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.M, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.trial)
        column.addWidget(_section(translate("planning", "Designs")))
        column.addWidget(self.designs)
        column.addWidget(_section(translate("planning", "Scenarios: the true DLT rate of each dose")))
        column.addWidget(self.scenarios)
        column.addLayout(self._scenario_buttons())
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        # The keyboard goes to the fields in it.
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(left)
        scroll.setMinimumWidth(left.minimumSizeHint().width() + theme.XL)
        return scroll

    def _scenario_buttons(self) -> QHBoxLayout:
        self.usual_button = _button(translate("planning", "&Usual ones"))
        self.usual_button.setToolTip(
            translate("planning", "One scenario with each dose right, and one with every dose too toxic")
        )
        self.add_scenario_button = _button(translate("planning", "Add"))
        self.remove_scenario_button = _button(translate("planning", "Remove"))
        self.more_doses_button = _button(translate("planning", "Dose +"))
        self.fewer_doses_button = _button(translate("planning", "Dose −"))
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        for button in (
            self.usual_button,
            self.add_scenario_button,
            self.remove_scenario_button,
            self.more_doses_button,
            self.fewer_doses_button,
        ):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _bottom_row(self) -> QHBoxLayout:
        theme.mark(self.simulate_button, "primary")
        self.simulate_button.setDefault(True)
        close = _button(translate("planning", "Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.open_button)
        row.addWidget(self.save_button)
        row.addWidget(self.run, 1)
        for button in (self.csv_button, self.pdf_button, self.simulate_button, close):
            row.addWidget(button)
        return row


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    return button


def _section(words: str) -> QLabel:
    label = QLabel(words)
    theme.mark(label, "section")
    return label
