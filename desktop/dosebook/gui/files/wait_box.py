"""The box that says what is being done, for whoever has waited half a second."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.files.fitted import FittedDialog
from dosebook.gui.files.question import sentence_label


class WaitBox(FittedDialog):
    """Says what is being done; ``stopped`` tells that the person no longer waits for it."""

    stopped = Signal()

    def __init__(self, parent: QWidget, words: str, *, may_stop: bool) -> None:
        """Show ``words`` over a bar that has no end in sight."""
        super().__init__(parent)
        self.setWindowTitle(translate("files", "Dosebook"))
        self._may_stop = may_stop
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(sentence_label(words, self))
        column.addWidget(bar)
        if may_stop:
            row = QHBoxLayout()
            row.addStretch(1)
            stop = QPushButton(translate("files", "Stop waiting"), self)
            stop.clicked.connect(self.reject)
            row.addWidget(stop)
            column.addLayout(row)

    def reject(self) -> None:
        """Stop waiting, where that is possible."""
        if self._may_stop:
            super().reject()
            self.stopped.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Treat the window's cross like Esc."""
        event.setAccepted(self._may_stop)
        self.reject()
