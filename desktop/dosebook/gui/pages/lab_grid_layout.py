"""What the grid of results consists of, and where its parts stand; what they do is told in the dialog."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.files.question import sentence_label
from dosebook.gui.pages.lab_grid_table import LabGridTable
from dosebook.gui.pages.lab_test_line import TestLine


class LabGridLayout(QDialog):
    """The laboratory above the grid; below it what the grid comes to, and the buttons."""

    def __init__(self, parent: QWidget | None) -> None:
        """Begin with an empty grid and nothing connected."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(980, 640)
        self.grid = LabGridTable()
        self.laboratory = QComboBox()
        self.laboratory.setEditable(True)
        # Tab goes from cell to cell, so a letter leads out of the grid.
        self.add_test = TestLine()
        self.summary, self.ranges = sentence_label("", self), sentence_label("", self)
        theme.mark(self.ranges, "muted")
        self.problems = QListWidget()
        self.problems.setAccessibleName(translate("window", "Cells that cannot be read"))
        self.save_button = QPushButton(translate("window", "&Save all  Ctrl+S"))
        theme.mark(self.save_button, "primary")
        self.partly_button = QPushButton(translate("window", "Save &without these cells…"))
        self.close_button = QPushButton(translate("window", "Close"))
        self._lay_out()

    def _lay_out(self) -> None:
        hint = QLabel(
            translate(
                "window",
                "Ctrl+V pastes a block from a spreadsheet or a printout, headings and units included. "
                "In an empty cell F5 says not done, F6 unknown, F7 not applicable, F8 refused.",
            )
        )
        hint.setWordWrap(True)
        theme.mark(hint, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(hint)
        column.addLayout(self._laboratory_row())
        column.addWidget(self.grid, 3)
        column.addWidget(self.summary)
        column.addWidget(self.ranges)
        column.addWidget(self.problems, 1)
        column.addLayout(self._buttons())

    def _laboratory_row(self) -> QHBoxLayout:
        label = QLabel(translate("window", "&Laboratory"))
        label.setBuddy(self.laboratory)
        self.laboratory.setMinimumWidth(self.fontMetrics().averageCharWidth() * 36)
        self.laboratory.setAccessibleName(translate("window", "Laboratory"))
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(label)
        row.addWidget(self.laboratory)
        row.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        label = QLabel(translate("window", "&Add a test"))
        label.setBuddy(self.add_test)
        row.addWidget(label)
        row.addWidget(self.add_test)
        row.addStretch(1)
        for button in (self.partly_button, self.save_button, self.close_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        return row
