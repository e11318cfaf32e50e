"""The last step: what the study will hold, and what is still open."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from dosebook.domain.records import Record, Study
from dosebook.domain.words import translate
from dosebook.forms.set_up_words import still_open, will_hold
from dosebook.gui import theme
from dosebook.gui.files.question import note_label


class SummaryStep(QScrollArea):
    """Two lists of sentences to read before the file is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing to say."""
        super().__init__(parent)
        self.holds, self.open = _sentences(), _sentences()
        self._open_heading = QLabel(translate("set_up", "Still open; it can be filled in later"))
        self._lay_out()

    def show_records(self, study: Study, others: Sequence[Record]) -> None:
        """Say what these records come to."""
        self.holds.setText("\n".join(will_hold(study, others)))
        left = still_open(study)
        self.open.setText("\n".join(left))
        self.open.setVisible(bool(left))
        self._open_heading.setVisible(bool(left))

    def _lay_out(self) -> None:
        heading = QLabel(translate("set_up", "The study begins with"))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.L)
        column.setSpacing(theme.S)
        for title, words in ((heading, self.holds), (self._open_heading, self.open)):
            theme.mark(title, "section")
            column.addWidget(title)
            column.addWidget(words)
            column.addSpacing(theme.S)
        note = translate(
            "set_up",
            "All of it can be changed later on the pages Study, Cohorts, Schedule and DLT definition. The first cohort is opened "
            "on its form once its approvals are there.",
        )
        column.addWidget(note_label(note, body))
        column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _sentences() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
