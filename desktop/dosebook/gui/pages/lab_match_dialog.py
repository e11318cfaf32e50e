"""Headings of a pasted block that name no test: a person says which test each is, before anything is filled in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dosebook.domain.codelists import LabTest
from dosebook.domain.words import translate
from dosebook.forms.lab_grid.block import Block
from dosebook.gui import theme
from dosebook.gui.files.question import sentence_label
from dosebook.gui.pages.overview_parts import scrolled


class LabMatchDialog(QDialog):
    """A line for each heading with its first values and the tests that are left to choose from."""

    def __init__(self, block: Block, parent: QWidget) -> None:
        """Begin with every such heading left out."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("window", "Match the columns"))
        self.resize(640, 380)
        taken = {column.test for column in block.columns}
        self._tests = sorted((test for test in LabTest if test not in taken), key=lambda test: test.label)
        self.choices = {heading: self._choice(heading) for heading in block.samples}
        self.matched = sentence_label(_matched_words(block), self)
        self.accept_button = QPushButton(translate("window", "&Fill the grid"))
        self._lay_out(block)
        next(iter(self.choices.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def named(self) -> dict[str, LabTest]:
        """The tests that a person chose, by heading; a test chosen twice counts for the first heading only."""
        found: dict[str, LabTest] = {}
        for heading, choice in self.choices.items():
            place = choice.currentIndex() - 1
            if place >= 0 and self._tests[place] not in found.values():
                found[heading] = self._tests[place]
        return found

    def _choice(self, heading: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(heading)
        box.addItem(translate("window", "Leave it out"))
        box.addItems([test.label for test in self._tests])
        return box

    def _lay_out(self, block: Block) -> None:
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, theme.M, 0)
        grid.setHorizontalSpacing(theme.L)
        grid.setVerticalSpacing(theme.S)
        for row, (heading, choice) in enumerate(self.choices.items()):
            name, sample = _plain(heading), _plain(block.samples[heading])
            theme.mark(sample, "muted")
            for place, part in enumerate((name, sample, choice)):
                grid.addWidget(part, row, place)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(self.choices), 1)
        question = sentence_label(
            translate("window", "No test is called so. Which of these columns are results, and of what?"),
            self,
        )
        theme.mark(self.matched, "muted")
        leave = QPushButton(translate("window", "&Leave them out"))
        for button, act in ((self.accept_button, self.accept), (leave, self.reject)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, act=act: act())
        theme.mark(self.accept_button, "primary")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.accept_button)
        buttons.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(question)
        column.addWidget(scrolled(lines), 1)
        column.addWidget(self.matched)
        column.addLayout(buttons)


def _plain(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _matched_words(block: Block) -> str:
    word = translate("window", "{test} in {unit}")
    found = [
        word.format(test=column.test.label, unit=column.unit) if column.unit else column.test.label
        for column in block.columns
    ]
    return translate("window", "Matched by their headings: {tests}.").format(tests=", ".join(found) or "–")
