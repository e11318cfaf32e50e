"""How the report dialog is laid out: choices at the left, pages at the right, acts below."""

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
from dosebook.gui.report.choices import ReportChoices
from dosebook.gui.report.gaps_list import GapsList
from dosebook.gui.report.issued_list import IssuedList
from dosebook.gui.report.more_files import more_button
from dosebook.gui.report.preview_pane import PreviewPane
from dosebook.gui.report.run_row import RunRow

_LETTERS_OF_CHOICES = 62


class ReportView(QDialog):
    """The parts of the dialog in their places; what they do together is said by its child."""

    def __init__(self, choices: ReportChoices, parent: QWidget) -> None:
        """Lay out the parts around ``choices``."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("report_dialog", "DMC safety summary"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.choices = choices
        self.gaps, self.issued = GapsList(), IssuedList()
        self.preview, self.run = PreviewPane(), RunRow()
        self.save_button = QPushButton(translate("report_dialog", "Save as PDF…"))
        self.print_button = QPushButton(translate("report_dialog", "Print…"))
        self.review_button = QPushButton(translate("report_dialog", "Record what the committee determined…"))
        self.review_button.setAutoDefault(False)
        self.open_button = QPushButton(translate("report_dialog", "Open the PDF"))
        self.more_button = more_button(self.save_tables, self.save_slides, self)
        halves = QSplitter()
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._choices_scroll())
        halves.addWidget(self.preview)
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

    def save_tables(self) -> None:
        """Save the tables of the report for a spreadsheet."""

    def save_slides(self) -> None:
        """Save the decision page as slides."""

    def sizeHint(self) -> QSize:
        """Nearly fill a small screen, but not a large one."""
        return QSize(1240, 690)

    def _choices_scroll(self) -> QScrollArea:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.M, 0)
        column.setSpacing(theme.M)
        column.addWidget(self.gaps)
        column.addWidget(theme.hairline())
        column.addWidget(self.choices)
        column.addWidget(theme.hairline())
        made = QLabel(translate("report_dialog", "Reports made"))
        theme.mark(made, "section")
        column.addWidget(made)
        column.addWidget(self.issued)
        column.addWidget(self.review_button)
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

    def _bottom_row(self) -> QHBoxLayout:
        theme.mark(self.save_button, "primary")
        close = QPushButton(translate("report_dialog", "Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.run, 1)
        for button in (self.more_button, self.open_button, self.print_button, self.save_button, close):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.open_button.hide()
        return row
