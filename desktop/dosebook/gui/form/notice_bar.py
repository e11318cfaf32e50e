"""A sentence above the form's buttons that waits for an answer or for the next save."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dosebook.gui import theme
from dosebook.gui.form.discarding import discard
from dosebook.gui.form.flow_layout import FlowLayout
from dosebook.gui.icons import icon

Answer = tuple[str, Callable[[], None]]
"""The words of a button and what it does."""


class NoticeBar(QFrame):
    """An icon, a sentence, and the buttons that answer it."""

    def __init__(self) -> None:
        """Begin hidden."""
        super().__init__()
        theme.mark(self, "panel")
        self.sign = QLabel()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.words.setSizePolicy(policy)
        self._answers = QWidget()
        self._flow = FlowLayout(self._answers, theme.S)
        self.buttons: list[QPushButton] = []
        top = QHBoxLayout()
        top.setSpacing(theme.S)
        top.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        column.setSpacing(theme.XS + 2)
        column.addLayout(top)
        column.addWidget(self._answers)
        self.hide()

    def tell(self, words: str, sign: str, answers: Sequence[Answer] = ()) -> None:
        """Show ``words`` behind the sign ``error``, ``warning``, ``good`` or ``note``, with its answers."""
        size = self.fontMetrics().height() + 2
        ink = sign if sign in {"error", "warning", "good"} else "ink"
        self.sign.setPixmap(icon(sign, ink).pixmap(size, size))
        self.words.setText(words)
        self.setAccessibleName(words)
        self._set_answers(answers)
        self.show()

    def clear(self) -> None:
        """Say nothing any more."""
        self.words.clear()
        self._set_answers(())
        self.hide()

    def _set_answers(self, answers: Sequence[Answer]) -> None:
        for button in self.buttons:
            self._flow.removeWidget(button)
            discard(button)
        self.buttons = []
        for label, act in answers:
            button = QPushButton(label)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._flow.addWidget(button)
            self.buttons.append(button)
        self._answers.setVisible(bool(self.buttons))
