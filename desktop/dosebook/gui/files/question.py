"""A question with verbs on its buttons, findings to copy and a reason to type, that blocks nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.files.fitted import FittedDialog, add_row

LEAST_REASON = 3
_LINE_LENGTH = 66
"""Characters in a line of a sentence: a comfortable measure."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to go on; ``needs_reason`` keeps its button grey until a reason was typed."""

    key: str
    label: str
    needs_reason: bool = False


class Question(FittedDialog):
    """Asks once and tells by ``decided`` (key, reason); the key is empty when nothing was chosen."""

    decided = Signal(str, str)

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        message: str,
        choices: Sequence[Choice] = (),
        *,
        findings: Sequence[str] = (),
        refuse: str = "",
    ) -> None:
        """Show ``message``, then the findings one a line; the first choice is the one Enter takes."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.reason = QLineEdit(self)
        self.live = sentence_label("", self)
        """A line that may change while the question stands."""
        self._choices = {choice.key: choice for choice in choices}
        self._held_back: set[str] = set()
        self.buttons: dict[str, QPushButton] = {}
        self._decided = ("", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(sentence_label(message, self))
        if findings:
            column.addWidget(lines_to_copy(findings, self), 1)
        column.addWidget(self.live)
        self.live.hide()
        self._reason_row = self._make_reason_row()
        column.addWidget(self._reason_row)
        column.addStretch(0)
        column.addLayout(self._make_buttons(refuse or translate("files", "Close")))
        self.finished.connect(self._tell)
        self._refresh()
        next(iter(self.buttons.values())).setFocus()

    def hold_back(self, key: str, *, held: bool) -> None:
        """Keep a choice from being taken for now, whatever the reason says."""
        (self._held_back.add if held else self._held_back.discard)(key)
        self._refresh()

    def say(self, words: str) -> None:
        """Change the live line."""
        self.live.setText(words)
        self.live.setVisible(bool(words))
        self.fit()

    def _make_reason_row(self) -> QWidget:
        row = QWidget(self)
        form = QFormLayout(row)
        form.setContentsMargins(0, 0, 0, 0)
        add_row(form, translate("files", "&Reason"), self.reason)
        note = note_label(translate("files", "The reason is kept in the audit trail with your name."), row)
        form.addRow("", note)
        self.reason.textChanged.connect(self._refresh)
        return row

    def _make_buttons(self, refuse: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addStretch(1)
        for choice in self._choices.values():
            button = QPushButton(choice.label, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, key=choice.key: self._take(key))
            self.buttons[choice.key] = button
            row.addWidget(button)
        cancel = QPushButton(refuse, self)
        cancel.setAutoDefault(not self._choices)
        cancel.clicked.connect(self.reject)
        self.buttons[""] = cancel
        row.addWidget(cancel)
        return row

    def _take(self, key: str) -> None:
        self._decided = (key, self.reason.text().strip() if self._choices[key].needs_reason else "")
        self.accept()

    def _tell(self, _result: int) -> None:
        self.decided.emit(*self._decided)

    def _refresh(self) -> None:
        has_reason = len(self.reason.text().strip()) >= LEAST_REASON
        free = [choice for key, choice in self._choices.items() if key not in self._held_back]
        for key, choice in self._choices.items():
            self.buttons[key].setEnabled(choice in free and (has_reason or not choice.needs_reason))
        asks_reason = any(choice.needs_reason for choice in free)
        if asks_reason == self._reason_row.isHidden():
            self._reason_row.setVisible(asks_reason)
            self.fit()
        self._show_usual()

    def _show_usual(self) -> None:
        """Let Enter take the first choice, or the one that a reason was typed for."""
        possible = [choice for key, choice in self._choices.items() if self.buttons[key].isEnabled()]
        usual = next((choice for choice in possible if choice.needs_reason), next(iter(possible), None))
        for key, choice in self._choices.items():
            self.buttons[key].setDefault(choice is usual)
            theme.mark(self.buttons[key], "primary" if choice is usual else "")


def ask_question(question: Question) -> None:
    """Show ``question`` above its window; whoever waits is connected to ``decided``."""
    question.open()


def sentence_label(words: str, parent: QWidget) -> QLabel:
    """Return a label for whole sentences, which wraps, and which can be selected and copied."""
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(min(520, QFontMetrics(label.font()).averageCharWidth() * _LINE_LENGTH))
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def note_label(words: str, parent: QWidget | None = None) -> QLabel:
    """Return a label for what is said in passing: smaller, wrapping."""
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    theme.mark(label, "note")
    return label


def lines_to_copy(lines: Sequence[str], parent: QWidget) -> QPlainTextEdit:
    """Return a box with one line each, to read, select and copy."""
    box = QPlainTextEdit("\n".join(lines), parent)
    box.setReadOnly(True)
    box.setTabChangesFocus(True)
    box.setAccessibleName(translate("files", "Findings"))
    shown = min(max(len(lines), 2), 10) + 1
    box.setMinimumHeight(QFontMetrics(box.font()).lineSpacing() * shown)
    if len(lines) < shown:
        box.setMaximumHeight(2 * box.minimumHeight())
    return box
