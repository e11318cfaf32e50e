"""What stands in the place of a list that shows nothing: why, and the one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from dosebook.gui import theme


class EmptyNotice(QWidget):
    """One sentence and at most one button."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without words."""
        super().__init__(parent)
        self.words = QLabel()
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.words.setWordWrap(True)
        theme.mark(self.words, "muted")
        self.button = QPushButton()
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        layout.setSpacing(theme.M)
        layout.addStretch(1)
        layout.addWidget(self.words)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def show_words(self, words: str, label: str) -> None:
        """Say ``words``; without a label there is nothing to do here."""
        self.words.setText(words)
        self.button.setText(label)
        self.button.setVisible(bool(label))
