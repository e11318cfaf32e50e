"""Two versions of one record beside each other: the saved one, and what stands in the form."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from dosebook.domain.records import Record
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.forms.record_words import value_words
from dosebook.gui import theme
from dosebook.gui.form.flow_layout import FlowLayout
from dosebook.gui.form.opened import changed_names


@dataclass(frozen=True, slots=True)
class Conflict:
    """One field in two versions, in words."""

    label: str
    theirs: str
    yours: str


def conflicts(theirs: Record, yours: Record, data: StudyData) -> tuple[Conflict, ...]:
    """Return the fields in which the saved record and the form differ."""
    known = variables(type(theirs))

    def words(record: Any, name: str) -> str:
        return value_words(known[name], getattr(record, name), data)

    return tuple(
        Conflict(known[name].label, words(theirs, name), words(yours, name))
        for name in changed_names(theirs, yours)
    )


class ConflictView(QFrame):
    """Lets a person choose between the saved record and the entries in the form."""

    kept_mine = Signal()
    taken_theirs = Signal()

    def __init__(self) -> None:
        """Begin hidden."""
        super().__init__()
        theme.mark(self, "panel")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.mine_button = QPushButton(translate("record", "Keep my entries"))
        self.theirs_button = QPushButton(translate("record", "Take the saved record"))
        self.mine_button.clicked.connect(self.kept_mine)
        self.theirs_button.clicked.connect(self.taken_theirs)
        answers = QWidget()
        flow = FlowLayout(answers, theme.S)
        for button in (self.mine_button, self.theirs_button):
            button.setAutoDefault(False)
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        column.setSpacing(theme.XS + 2)
        for part in (self.words, self.area, answers):
            column.addWidget(part)
        self.hide()

    def compare(self, words: str, found: Sequence[Conflict]) -> None:
        """Show both versions of each field that differs."""
        self.words.setText(words)
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.M)
        for column, head in enumerate(
            ("", translate("record", "Saved meanwhile"), translate("record", "In the form"))
        ):
            grid.addWidget(_cell(head, "note"), 0, column)
            grid.setColumnStretch(column, 1)
        for row, item in enumerate(found, start=1):
            for column, cell in enumerate((item.label, item.theirs, item.yours)):
                grid.addWidget(_cell(cell, "muted" if column == 0 else ""), row, column)
        grid.setRowStretch(len(found) + 1, 1)
        self.area.setWidget(table)
        lines = min(len(found) + 1, 7)
        self.area.setFixedHeight(lines * (self.fontMetrics().height() + theme.S) + theme.S)
        self.show()
        self.mine_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _cell(words: str, role: Any) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    theme.mark(label, role)
    return label
