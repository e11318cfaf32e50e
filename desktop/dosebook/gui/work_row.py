"""A row that tells what is under way beside the window: a bar, the way to stop it, and words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from dosebook.domain.words import translate
from dosebook.gui import theme

_BAR_LETTERS = 24


class WorkRow(QWidget):
    """The bar and its button are seen while something is under way; ``busy_changed`` tells when that changes."""

    busy_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin idle."""
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(self.fontMetrics().averageCharWidth() * _BAR_LETTERS)
        self.bar.setAccessibleName(translate("window", "Progress"))
        self.stop_button = QPushButton(translate("window", "Stop"))
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self.stop)
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(self.bar)
        row.addWidget(self.stop_button)
        row.addWidget(self.state, 1)
        self._show_busy(is_busy=False)

    def say(self, words: str, role: theme.Role = "muted") -> None:
        """Say how things stand."""
        self.state.setText(words)
        theme.mark(self.state, role)

    def stop(self) -> None:
        """Ask what is under way to stop."""
        raise NotImplementedError

    def _show_busy(self, *, is_busy: bool) -> None:
        self.bar.reset()
        self.bar.setVisible(is_busy)
        self.stop_button.setVisible(is_busy)
        self.busy_changed.emit()
